import { expect, test } from 'vitest';
import { fault, issueOf } from './index.ts';

const start = { line: 1, column: 1 };

test.each([
  ['01/11/2026', "'2026-11-01'"],
  ['1.2.2026', "'2026-02-01'"],
  ['‘2026-11-01’', "'2026-11-01'"],
  ['31/02/2026', "'2026-11-21'"],
  ['2026-9-5', "'2026-09-05'"],
  ['2026-10-05T07:00:00Z', "'2026-10-05'"],
  ['ngày 5 tháng 9 năm 2026', "'2026-09-05'"],
])('the date %s is told in the form that is asked for', (value, right) => {
  const { fix } = issueOf('a', fault('calendar-date', start, { value }));
  expect(fix.vi).toContain(right);
  expect(fix.en).toContain(right);
});

test.each([
  ['partial-date', '25/12/2020', "'2020-12-25'"],
  ['partial-date', '7/2025', "'2025-07'"],
  ['partial-date', '13/2025', "'2025-07-12'"],
  ['wall-time', '7h30', "'07:30'"],
  ['wall-time', '19 giờ', "'19:00'"],
  ['wall-time', '25:00', "'07:30'"],
] as const)('%s: %s is told in the form that is asked for', (code, value, right) => {
  const { fix } = issueOf('a', fault(code, start, { value }));
  expect(fix.vi).toContain(right);
  expect(fix.en).toContain(right);
});

test.each([
  ['index.vi.mdx.txt', 'index.vi.mdx'],
  ['anh.jpg', 'pictures'],
  ['index.vi.mdx~', 'delete'],
  ['bai.docx', 'Copy words'],
  ['so.yml', '.yaml'],
])('a file %s that nothing reads is told what to do with', (name, part) => {
  expect(issueOf('a', fault('unread-file', start, { name })).fix.en).toContain(part);
});

test('a field that is there and empty is not asked for again', () => {
  const { message } = issueOf(
    'a',
    fault('missing-field', start, { field: 'title', isEmpty: true }),
  );
  expect(message).toEqual({ vi: 'Trường “title” bỏ trống.', en: 'The field “title” is empty.' });
});

test('a field of no known name is not to be thrown away', () => {
  const { fix } = issueOf('a', fault('unknown-field', start, { value: 'ten', known: ['title'] }));
  expect(fix.vi).toContain('title');
  const comma = issueOf('a', fault('unknown-field', start, { value: '3' }));
  expect(comma.fix.en).toContain('21.3');
});

test('a link that leads nowhere says how a renamed entry keeps its address', () => {
  const { fix } = issueOf('a', fault('broken-link', start, { value: '/places/ho-cu/' }));
  expect(fix.vi).toContain('aliases: [ho-cu]');
});

test('a country’s code for a language is told with the right one', () => {
  const params = { code: 'kr', enabled: ['vi', 'ko'] };
  expect(issueOf('a', fault('unknown-locale-file', start, params)).fix.en).toContain('“ko”');
});
