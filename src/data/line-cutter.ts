import { sourceLocale, type Locale } from '../config/locales.ts';
import { lineCutter, type LineCutter } from '../lib/lines/line-cutter.ts';
import { getLedger } from './ledger.ts';
import { oncePerBuild } from './once-per-build.ts';

/** The cutter of a language, which knows the names of the glossary and of the areas. */
export const getLineCutter = oncePerBuild(async (locale: Locale): Promise<LineCutter> => {
  const { terms, areas } = await getLedger();
  const all = [...terms.values(), ...areas.values()].map(({ names }) => names);
  const names = all.flatMap((each) => [each[locale] ?? [], each[sourceLocale]].flat());
  return lineCutter(locale, [...new Set(names)]);
});
