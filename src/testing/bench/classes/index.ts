import type { Locale } from '../../../config/locales.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lo } from './lo.ts';
import { names } from './names.ts';
import type { QueryClass } from './query.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The kinds of queries that each language is asked. */
export const queryClasses: Readonly<Record<Locale, readonly QueryClass[]>> = {
  vi: [...vi, names],
  en: [...en, names],
  zh: [...zh, names],
  ko: [...ko, names],
  ja: [...ja, names],
  lo: [...lo, names],
};
