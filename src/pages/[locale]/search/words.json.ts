import type { APIRoute } from 'astro';
import { aboutCollection, allCollections, doorOf } from '../../../config/doors.ts';
import type { Locale } from '../../../config/locales.ts';
import { localePaths } from '../../../data/paths.ts';
import { pluralTemplates, template } from '../../../i18n/template.ts';
import { translator } from '../../../i18n/translator.ts';
import type { SearchWords } from '../../../lib/search/search-words.ts';

export const getStaticPaths = localePaths;

/** The words of the search in a language, fetched when a search is wanted. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const t = translator(locale);
  const places = allCollections.map((name) => {
    const section = t(`collection.${name}`);
    const place = name === aboutCollection ? section : `${t(`door.${doorOf(name)}`)} › ${section}`;
    return [name, place] as const;
  });
  const words: SearchWords = {
    count: pluralTemplates(locale, 'search.count'),
    none: template(locale, 'search.none'),
    corrected: template(locale, 'search.corrected'),
    asTyped: template(locale, 'search.asTyped'),
    all: t('search.all'),
    help: t('search.help'),
    machineMade: t('search.machineMade'),
    noneElsewhere: t('search.elsewhere.none'),
    places: Object.fromEntries(places),
  };
  return Response.json(words);
};
