import { defineMiddleware } from 'astro:middleware';
import { isLocale, locales, type LocaleRow } from './config/locales.ts';
import { getHeldNames } from './data/line-cutter.ts';
import { wholeFinder } from './lib/lines/find-wholes.ts';
import { holdNames } from './lib/lines/hold-names.ts';
import { stretchFinder } from './lib/lines/running-text.ts';

/** Keeps whole what a line of a page's text is not to part: names, numbers with what they count, endings. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const locale = url.pathname.split('/')[1] ?? '';
  if (!isLocale(locale) || !isHtml(response)) return response;
  const { keepsWhole }: LocaleRow = locales[locale];
  if (!keepsWhole) return response;
  const find =
    keepsWhole === 'names'
      ? wholeFinder(locale, await getHeldNames(locale))
      : stretchFinder(keepsWhole);
  return new Response(holdNames(await response.text(), find), response);
});

const isHtml = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('text/html') ?? false;
