import { describe, expect, it } from 'vitest';
import { allCollections, allDoors, doorOf, isCollection, isReservedSlug } from '../config/doors.ts';
import { allLocales } from '../config/locales.ts';
import {
  absoluteUrl,
  chooserHref,
  collectionHref,
  contentHref,
  doorHref,
  entryHref,
  feedHref,
  generatedHref,
  homeHref,
  notFoundHref,
  searchHref,
  searchIndexHref,
} from './href.ts';

describe('contract 9: addresses', () => {
  it.each([
    [chooserHref, '/'],
    [homeHref('vi'), '/vi/'],
    [doorHref('zh', 'invest'), '/zh/invest/'],
    [collectionHref('ko', 'places'), '/ko/places/'],
    [collectionHref('ko', 'pages'), '/ko/about/'],
    [entryHref('ja', 'parks', 'quang-chau'), '/ja/parks/quang-chau/'],
    [entryHref('en', 'pages', 'imprint'), '/en/about/imprint/'],
    [generatedHref('lo', 'credits'), '/lo/about/credits/'],
    [searchHref('en'), '/en/search/'],
    [notFoundHref('vi'), '/vi/404/'],
    [feedHref('vi'), '/vi/feed.xml'],
    [searchIndexHref('zh'), '/pagefind/zh/'],
  ])('%s is %s', (href, expected) => {
    expect(href).toBe(expected);
  });

  it('use the path’s code of a language, not its tag', () => {
    expect(allLocales.map(homeHref)).toEqual(['/vi/', '/en/', '/zh/', '/ko/', '/ja/', '/lo/']);
  });

  it('never share one page between a door, a collection, and an entry', () => {
    const doors = allDoors.map((door) => doorHref('vi', door));
    const lists = allCollections.map((collection) => collectionHref('vi', collection));
    expect(doors.filter((href) => lists.includes(href))).toEqual(['/vi/about/']);
    for (const word of ['search', '404', 'credits', ...allDoors, ...allCollections])
      expect(isReservedSlug('pages', word)).toBe(true);
  });

  it.each([
    ['https://tinh.example', '/vi/', 'https://tinh.example/vi/'],
    ['https://tinh.example/', '/vi/places/x/', 'https://tinh.example/vi/places/x/'],
    ['https://tinh.example', '/', 'https://tinh.example/'],
  ])('%s and %s make %s', (site, href, url) => {
    expect(absoluteUrl(site, href)).toBe(url);
  });
});

describe('links in a text', () => {
  it.each([
    ['/places/tay-yen-tu', '/zh/places/tay-yen-tu/'],
    ['/places/tay-yen-tu#hoi', '/zh/places/tay-yen-tu/#hoi'],
    ['/search?q=a', '/zh/search/?q=a'],
    ['/places#x', '/zh/places/#x'],
    ['/places/tay-yen-tu/', '/zh/places/tay-yen-tu/'],
    ['/places/tay-yen-tu/#duong-di', '/zh/places/tay-yen-tu/#duong-di'],
    ['/pages/imprint/', '/zh/about/imprint/'],
    ['/about/credits/', '/zh/about/credits/'],
    ['/stories/', '/zh/stories/'],
    ['#muc-luc', '#muc-luc'],
    ['https://example.org/places/', 'https://example.org/places/'],
    ['//example.org/', '//example.org/'],
    ['mailto:a@tinh.example', 'mailto:a@tinh.example'],
    ['/', '/'],
  ])('%s leads to %s', (link, href) => {
    expect(contentHref('zh', link)).toBe(href);
  });
});

describe('doors', () => {
  it.each([
    ['stories', 'discover'],
    ['places', 'visit'],
    ['parks', 'invest'],
    ['pages', 'about'],
  ] as const)('%s stands behind %s', (collection, door) => {
    expect(doorOf(collection)).toBe(door);
  });

  it('know the names of collections and no others', () => {
    expect(allCollections.every(isCollection)).toBe(true);
    expect(['visit', 'Places', 'toString', ''].some(isCollection)).toBe(false);
  });
});
