import { defineMiddleware } from 'astro:middleware';
import { isLocale, locales, type LocaleRow } from './config/locales.ts';
import { getHeldNames } from './data/line-cutter.ts';
import { wholeFinder } from './lib/lines/find-wholes.ts';
import { holdNames } from './lib/lines/hold-names.ts';

/** Keeps names whole in the pages of languages whose lines end between syllables. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const locale = url.pathname.split('/')[1] ?? '';
  if (!isLocale(locale) || !isHtml(response)) return response;
  const { lineEnds }: LocaleRow = locales[locale];
  if (lineEnds !== 'syllables') return response;
  const find = wholeFinder(locale, await getHeldNames(locale));
  return new Response(holdNames(await response.text(), find), response);
});

const isHtml = ({ headers }: Response) =>
  headers.get('content-type')?.startsWith('text/html') ?? false;
