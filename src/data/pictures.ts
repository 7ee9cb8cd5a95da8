import type { Page } from './pages.ts';

/** A picture of a page, with its rights and its words in the page's language. */
export type PagePicture = Page['data']['pictures'][number];

/** The picture that stands for the page, if it names one. */
export function coverOf({ data }: Page): PagePicture | undefined {
  return data.pictures.find(({ id }) => id === data.cover);
}
