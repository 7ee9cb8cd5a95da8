import { z } from 'astro/zod';
import { described } from './meta.ts';

const digest = () => z.string().regex(/^1-[0-9a-f]{8}$/, { error: 'digest' });

/** Who wrote a file, from which state of the source, and in which state a person read it. */
export const translationRecord = () =>
  described(
    z.strictObject({
      origin: z.enum(['human', 'machine']),
      from: digest().optional(),
      reviewed: digest().optional(),
    }),
    'Who wrote this text and who has read it; commands keep the digests',
    'Ai viết và ai đã rà soát; các lệnh tự ghi mã',
  );

export type TranslationRecord = z.infer<ReturnType<typeof translationRecord>>;
