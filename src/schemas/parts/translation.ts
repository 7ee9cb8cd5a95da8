import { z } from 'astro/zod';
import { described } from './meta.ts';
import { text } from './names.ts';

const digest = () => z.string().regex(/^1-[0-9a-f]{8}$/, { error: 'digest' });

const record = () =>
  z.strictObject({
    origin: described(
      z.enum(['human', 'machine']),
      'Who wrote it: human or machine',
      'Ai viết: human (người) hoặc machine (máy)',
    ),
    from: described(
      digest().optional(),
      'State of the source that it was made from',
      'Trạng thái của bản gốc lúc dịch',
    ),
    reviewed: described(
      digest().optional(),
      'State in which a person read it',
      'Trạng thái lúc có người rà soát',
    ),
    by: described(
      text().optional(),
      'Role of who read it, such as “Phòng Thông tin đối ngoại”; no person’s name',
      'Vai trò của người rà soát, như “Phòng Thông tin đối ngoại”; không ghi tên riêng',
    ),
  });

const about = [
  'Who wrote this text and who has read it; commands keep the digests',
  'Ai viết và ai đã rà soát; các lệnh tự ghi mã',
] as const;

/** Who wrote a file, from which state of the source, and in which state a person read it. */
export const translationRecord = () => described(record(), ...about);

/** The same of a source, which is made from nothing. */
export const sourceRecord = () => described(record().omit({ from: true }), ...about);

export type TranslationRecord = z.infer<ReturnType<typeof translationRecord>>;
