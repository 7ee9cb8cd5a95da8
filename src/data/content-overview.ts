import { sourceLocale } from '../config/locales.ts';
import { countContent, type ContentOverview } from '../lib/content-overview.ts';
import { getLedger } from './ledger.ts';
import { oncePerBuild } from './once-per-build.ts';
import { listPages } from './pages.ts';

/** What the portal's content rests on; what is not published or was taken down counts for nothing. */
export const getContentOverview = oncePerBuild(async (): Promise<ContentOverview> => {
  const [pages, { sources, figures }] = await Promise.all([listPages(sourceLocale), getLedger()]);
  const entries = pages.map(({ data }) => data).filter(({ withdrawn }) => !withdrawn);
  return countContent(entries, sources, [...figures.values()]);
});
