import { z } from 'astro/zod';
import { partialDate } from './dates.ts';
import { described } from './meta.ts';
import { referenceTo, text } from './names.ts';

/** Who recognises, from the whole world down; each has a name in every dictionary (`recognition.*`). */
export const recognitionLevels = ['unesco', 'specialNational', 'national', 'provincial'] as const;

/** Titles, listings and ranks that were conferred. */
export const recognitionList = () => ({
  about: ['Titles and listings', 'Danh hiệu, xếp hạng'] as const,
  item: {
    level: described(z.enum(recognitionLevels).optional(), 'Level', 'Cấp công nhận'),
    number: described(text().optional(), 'Number of the act', 'Số văn bản'),
    date: described(partialDate(), 'Date of the act', 'Ngày công nhận'),
    sources: described(z.array(referenceTo('sources')).default([]), 'Sources', 'Nguồn'),
  },
  words: {
    text: described(text(), 'What was recognised, by whom', 'Danh hiệu gì, ai công nhận'),
  },
});
