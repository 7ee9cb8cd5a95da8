import type { Locale } from '../../config/locales.ts';
import type { Dictionary } from '../dictionary.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lo } from './lo.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The interface strings of every language; a language without a dictionary does not compile. */
export const dictionaries = { vi, en, zh, ko, ja, lo } as const satisfies Record<
  Locale,
  Dictionary
>;
