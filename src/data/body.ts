import { render } from 'astro:content';
import { getLedger } from './ledger.ts';
import type { Page } from './pages.ts';
import { getSite } from './site.ts';
import { listSources } from './sources.ts';

/**
 * The text of a page as a component, and what the authors' components in it need to know. The page hands
 * the latter on in `Astro.locals.article`.
 */
export async function renderBody(page: Page): Promise<{
  Content: Awaited<ReturnType<typeof render>>['Content'];
  article: App.Article;
}> {
  const [{ Content }, ledger, site] = await Promise.all([
    render(page.entry),
    getLedger(),
    getSite(),
  ]);
  const { locale, language, data } = page;
  const sources = listSources(page, ledger);
  return {
    Content,
    article: { locale, language, ledger, sources, pictures: data.pictures, imprint: site.imprint },
  };
}
