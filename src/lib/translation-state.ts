import type { TranslationRecord } from '../schemas/parts/translation.ts';

/** What is known of a text: who wrote it, whether a person read it as it stands, whether its source moved on. */
export interface TranslationState {
  readonly kind: 'source' | 'translation';
  readonly origin: 'human' | 'machine';
  readonly review: 'unreviewed' | 'reviewed' | 'lapsed';
  readonly isOutdated: boolean;
}

/**
 * State of a text from its record and digests.
 *
 * @param own Digest of the file's words now.
 * @param source Digest of the source's words now; absent for the source itself.
 */
export function translationState(
  { origin, from, reviewed }: TranslationRecord,
  own: string,
  source?: string,
): TranslationState {
  return {
    kind: source === undefined ? 'source' : 'translation',
    origin,
    review: reviewed === undefined ? 'unreviewed' : reviewed === own ? 'reviewed' : 'lapsed',
    isOutdated: source !== undefined && from !== undefined && from !== source,
  };
}
