import type { Page } from './pages.ts';
import { coverOf, type PagePicture } from './pictures.ts';
import { getSite } from './site.ts';

/** The entries that `site.yaml` names for the home page, in its order. */
export async function listFeatured(pages: readonly Page[]): Promise<Page[]> {
  const { featured } = await getSite();
  return featured.flatMap((id) =>
    pages.filter(({ collection, slug }) => `${collection}/${slug}` === id),
  );
}

/** The picture that stands for the whole portal: the first that a featured entry has. */
export const leadPicture = (featured: readonly Page[]): PagePicture | undefined =>
  featured.flatMap((page) => coverOf(page) ?? [])[0];
