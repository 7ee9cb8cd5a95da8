import { sourceLocale, type Locale } from '../config/locales.ts';
import { lineCutter, type LineCutter } from '../lib/lines/line-cutter.ts';
import { getLedger } from './ledger.ts';
import { oncePerBuild } from './once-per-build.ts';

/** Names of the glossary and of the areas, which a language's lines keep whole. */
export const getHeldNames = oncePerBuild(async (locale: Locale): Promise<readonly string[]> => {
  const { terms, areas } = await getLedger();
  const all = [...terms.values(), ...areas.values()].map(({ names }) => names);
  return [...new Set(all.flatMap((each) => [each[locale] ?? [], each[sourceLocale]].flat()))];
});

/** The cutter of a language, which knows those names. */
export const getLineCutter = oncePerBuild(async (locale: Locale): Promise<LineCutter> =>
  lineCutter(locale, await getHeldNames(locale)),
);
