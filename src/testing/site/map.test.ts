import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { mapDoors } from '../../config/doors.ts';
import { readPages } from '../html.ts';

const dist = inject('site');
const pages = readPages(dist);
const withMap = pages.filter(({ $ }) => $('.map-drawing').length > 0);

test('every page with a map takes its paths from one file, which holds each of them', () => {
  const [file, ...others] = globSync('map/*.svg', { cwd: dist });
  expect(others).toEqual([]);
  const uses = withMap.flatMap(({ $ }) =>
    $('use[href^="/map/"]')
      .toArray()
      .map((node) => $(node).attr('href')?.split('#')[0]),
  );
  expect([...new Set(uses)]).toEqual([`/${file?.replaceAll('\\', '/') ?? ''}`]);
  expect(existsSync(path.join(dist, file ?? 'none'))).toBe(true);
});

test('each map shows where its land lies in the country, with both archipelagos named', () => {
  expect(withMap.length).toBeGreaterThan(20);
  for (const { $, href } of withMap) {
    const locators = $('.locator');
    expect(locators.length, href).toBe($('.map-drawing').length);
    expect(locators.first().find('text').length, href).toBe(2);
    expect(locators.first().attr('aria-label'), href).toBeTruthy();
  }
});

test('the pages of doors have the map once, and its list has every link of it', () => {
  for (const door of mapDoors) {
    const own = withMap.filter(({ href }) => href.endsWith(`/${door}/`));
    expect(own.length).toBeGreaterThan(1);
    for (const { $, href } of own) {
      const hrefsOf = (selector: string) =>
        $(selector)
          .toArray()
          .map((node) => $(node).attr('href'));
      expect(hrefsOf('.map-mark').length, href).toBeGreaterThan(5);
      expect(hrefsOf('.map-key a'), href).toEqual(expect.arrayContaining(hrefsOf('.map-mark')));
    }
  }
});
