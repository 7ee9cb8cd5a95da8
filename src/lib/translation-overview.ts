import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import type { TranslationState } from './translation-state.ts';

/** How far an entry is in a language. */
export interface EntryStatus {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly locale: Locale;
  /** Nothing where the language has no text yet, or a draft only. */
  readonly state?: TranslationState | undefined;
  readonly isDraft?: boolean;
}

/** How many entries of a language are where; the source is never out of date. */
export interface LanguageCount {
  readonly total: number;
  /** A text is there, and says what the source says now. */
  readonly current: number;
  readonly outdated: number;
  readonly draft: number;
  readonly missing: number;
  /** Read by a person as it stands. */
  readonly reviewed: number;
  readonly machine: number;
}

export function countStatuses(statuses: readonly EntryStatus[]): LanguageCount {
  const count = (test: (status: EntryStatus) => boolean) => statuses.filter(test).length;
  return {
    total: statuses.length,
    current: count(({ state }) => state !== undefined && !state.isOutdated),
    outdated: count(({ state }) => state?.isOutdated === true),
    draft: count(({ state, isDraft }) => state === undefined && isDraft === true),
    missing: count(({ state, isDraft }) => state === undefined && isDraft !== true),
    reviewed: count(({ state }) => state?.review === 'reviewed'),
    machine: count(({ state }) => state?.origin === 'machine'),
  };
}

/** What is to be done first, in the order given: what is missing, then drafts, then what is out of date. */
export function listNextSteps(statuses: readonly EntryStatus[]): EntryStatus[] {
  const rank = ({ state, isDraft }: EntryStatus) =>
    state === undefined ? (isDraft ? 1 : 0) : state.isOutdated ? 2 : 3;
  return statuses.filter((status) => rank(status) < 3).toSorted((a, b) => rank(a) - rank(b));
}
