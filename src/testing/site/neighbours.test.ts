import { expect, inject, test } from 'vitest';
import { allCollections, aboutCollection } from '../../config/doors.ts';
import { collectionHref } from '../../lib/href.ts';
import { readPages, type BuiltPage } from '../html.ts';
import { readIdentity } from '../read-content.ts';

const pages = new Map(readPages(inject('site')).map((page) => [page.href, page]));
const lists = readIdentity('content').locales.flatMap((locale) =>
  allCollections
    .filter((name) => name !== aboutCollection)
    .flatMap((name) => pages.get(collectionHref(locale, name)) ?? []),
);

/** Where the cards of a list lead, in its order. */
const cardsOf = ({ $ }: BuiltPage) =>
  $('.card h3 a')
    .toArray()
    .map(({ attribs }) => attribs['href'] ?? '');

test.each(lists)('the entries of $href lead on in the order of the list', (list) => {
  const hrefs = cardsOf(list);
  expect(hrefs.length).toBeGreaterThan(0);
  const led = hrefs.map((href) => ({
    previous: pages.get(href)?.$('a[rel="prev"]').attr('href'),
    next: pages.get(href)?.$('a[rel="next"]').attr('href'),
  }));
  expect(led).toEqual(
    hrefs.map((_, place) => ({ previous: hrefs[place - 1], next: hrefs[place + 1] })),
  );
});
