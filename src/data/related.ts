import { isListed, type Page } from './pages.ts';

/** At most three pages that go with this one: those it names, then those of its area and topics. */
export function listRelated(page: Page, pages: readonly Page[]): Page[] {
  const named = page.data.related;
  const others = pages.filter((other) => isListed(other) && other.href !== page.href);
  const score = (other: Page) => {
    const place = named.indexOf(`${other.collection}/${other.slug}`);
    if (place >= 0) return 100 - place;
    if (other.door === 'about') return 0;
    const sharedTopics = other.data.topics.filter((topic) => page.data.topics.includes(topic));
    const isNear = page.data.area !== undefined && other.data.area === page.data.area;
    return sharedTopics.length + (isNear ? 2 : 0);
  };
  return others
    .filter((other) => score(other) > 0)
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, 3);
}
