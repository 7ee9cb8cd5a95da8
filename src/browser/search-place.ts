/** Where a reader was in the results. */
export interface SearchPlace {
  /** How many results were shown. */
  readonly shown: number;
  /** The result that the reader was at, counted from 0, and its distance from the window's upper edge. */
  readonly index: number;
  readonly offset: number;
  /** Address of the link that led away. */
  readonly left?: string;
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

/** The place that the history keeps for this search, if the reader has been here before. */
export function readPlace(): SearchPlace | undefined {
  const kept = history.state as { place?: SearchPlace } | null;
  return kept?.place;
}

/** Keeps the place in the history, with the entry that the address is now at, for the way back. */
export function keepPlace(list: HTMLElement, link?: HTMLAnchorElement) {
  const items = [...list.children];
  const seen = items.findIndex((item) => (link ? item.contains(link) : topOf(item) >= 0));
  const index = seen < 0 ? items.length - 1 : seen;
  const item = items[index];
  if (!item) return;
  const place = { shown: items.length, index, offset: topOf(item) };
  history.replaceState({ place: { ...place, ...(link && { left: link.href }) } }, '');
}

/** Goes to a place again: the same result where it was, the keyboard at the link that led away. */
export function returnTo(list: HTMLElement, { index, offset, left }: SearchPlace) {
  const item = list.children[index];
  const link = [...list.querySelectorAll('a')].find(({ href }) => href === left);
  link?.focus({ preventScroll: true });
  if (item) scrollBy({ top: topOf(item) - offset, behavior: 'instant' });
}
