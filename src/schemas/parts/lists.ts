import type { z } from 'astro/zod';

/** What must be true of an item as a whole; `code` is the finding where it is not, at the field `at`. */
export interface ItemRule {
  readonly holds: (item: Readonly<Record<string, unknown>>) => boolean;
  readonly code: string;
  readonly at: string;
}

/** A list whose items carry words: what is language-neutral in an item, and what every language says. */
export interface ListFields {
  /** For editors, in English and Vietnamese. */
  readonly about: readonly [en: string, vi: string];
  readonly item: z.ZodRawShape;
  readonly words: z.ZodRawShape;
  /** Rules of the source's items. */
  readonly rules?: readonly ItemRule[];
}

/** A last day that comes before the first. */
export const inOrder: ItemRule = {
  holds: ({ from, until }) =>
    typeof from !== 'string' || typeof until !== 'string' || from <= until,
  code: 'reversed-dates',
  at: 'until',
};
