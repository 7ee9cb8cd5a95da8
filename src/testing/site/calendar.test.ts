import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages, textOf } from '../html.ts';

const dist = inject('site');
const events = readPages(dist).filter(({ $ }) => $('a[href$="/event.ics"]').length > 0);

/** Values of a property in a calendar file, parameters left out, escapes taken back. */
const valuesOf = (calendar: string, name: string) =>
  [
    ...calendar.replaceAll('\r\n ', '').matchAll(new RegExp(`^${name}(?:;[^:]*)?:(.*)\r$`, 'gm')),
  ].map(([, value = '']) => value.replace(/\\(.)/g, '$1'));

test('there is a calendar file for pages that lead to it, and no other', () => {
  const hrefs = events.map(({ $ }) => $('a[href$="/event.ics"]').attr('href') ?? '');
  const files = globSync('**/*.ics', { cwd: dist }).map(
    (file) => `/${file.replaceAll(path.sep, '/')}`,
  );
  expect(files.length).toBeGreaterThan(0);
  expect([...new Set(hrefs)].toSorted()).toEqual(files.toSorted());
});

test.each(events)('the calendar file of $href holds its title and the days it lists', ({ $ }) => {
  const href = $('a[href$="/event.ics"]').attr('href') ?? '';
  const calendar = readFileSync(path.join(dist, href), 'utf8');
  const days = $('.event-dates time').toArray();
  const listed = days.map(({ attribs }) => (attribs['datetime'] ?? '').replaceAll('-', ''));
  expect(valuesOf(calendar, 'DTSTART')).toEqual(listed);
  expect(new Set(valuesOf(calendar, 'SUMMARY'))).toEqual(new Set([textOf($, 'h1')]));
  const uids = valuesOf(calendar, 'UID');
  expect(new Set(uids).size).toBe(listed.length);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
