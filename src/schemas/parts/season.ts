import { z } from 'astro/zod';
import { described } from './meta.ts';
import { text } from './names.ts';

/** Times of the year, by either calendar, with what they are good for. */
export const seasonList = (about: readonly [en: string, vi: string]) => ({
  about,
  item: {
    calendar: described(
      z.enum(['solar', 'lunar']).default('solar'),
      'solar or lunar',
      'solar (dương lịch) hoặc lunar (âm lịch)',
    ),
    from: described(z.number().int().min(1).max(12), 'First month', 'Từ tháng'),
    to: described(z.number().int().min(1).max(12), 'Last month', 'Đến tháng'),
  },
  words: {
    text: described(text().optional(), 'What it is the time of', 'Là mùa gì'),
  },
});
