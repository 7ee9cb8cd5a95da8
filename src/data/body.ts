import { render } from 'astro:content';
import { getLedger } from './ledger.ts';
import { getMapPage } from './map-page.ts';
import type { Page } from './pages.ts';
import { getSite } from './site.ts';
import { listSources } from './sources.ts';

type Rendered = Awaited<ReturnType<typeof render>>;

/**
 * The text of a page as a component, and what the authors' components in it need to know. The page hands
 * the latter on in `Astro.locals.article`.
 */
export async function renderBody(page: Page): Promise<{
  Content: Rendered['Content'];
  /** Headings of the text, in their order. */
  headings: Rendered['headings'];
  article: App.Article;
}> {
  const [{ Content, headings }, ledger, site] = await Promise.all([
    render(page.entry),
    getLedger(),
    getSite(),
  ]);
  const { locale, language, data } = page;
  const sources = listSources(page, ledger);
  return {
    Content,
    headings,
    article: {
      locale,
      language,
      ledger,
      sources,
      pictures: data.pictures,
      imprint: site.imprint,
      getMap: (show) => getMapPage(locale, language, show),
    },
  };
}
