import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { masterPath } from '../lib/picture-size.ts';
import type { Page } from './pages.ts';

/** A picture of a page, with its rights and its words in the page's language. */
export type PagePicture = Page['data']['pictures'][number];

/** The picture that stands for the page, if it names one. */
export function coverOf({ data }: Page): PagePicture | undefined {
  return data.pictures.find(({ id }) => id === data.cover);
}

const digests = new Map<string, string>();

/** What two copies of one picture have in common: entries share prints as copies. */
export function pictureDigest({ file }: PagePicture): string {
  const master = masterPath(file);
  const known =
    digests.get(master) ?? createHash('sha256').update(readFileSync(master)).digest('hex');
  digests.set(master, known);
  return known;
}
