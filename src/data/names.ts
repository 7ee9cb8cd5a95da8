import type { Locale } from '../config/locales.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';

/**
 * Names by which readers look for what an entry is about, beside those that its text has: its Vietnamese
 * title, and the names of whatever that title names in Vietnamese, in the text’s language and in English,
 * which foreigners of other languages type.
 */
export function listNames({ sourceTitle, language }: Page, { terms }: Ledger): string[] {
  const title = sourceTitle.toLocaleLowerCase('vi');
  const named = [...terms.values()].filter(({ names, also }) =>
    [names.vi, ...(also.vi ?? [])].some((name) => title.includes(name.toLocaleLowerCase('vi'))),
  );
  const known: Locale[] = ['vi', language, 'en'];
  const forms = named.flatMap(({ names, also }) =>
    known.flatMap((locale) => [names[locale] ?? [], also[locale] ?? []].flat()),
  );
  return [...new Set([sourceTitle, ...forms])];
}
