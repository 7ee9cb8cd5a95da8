import { z } from 'astro/zod';
import { described } from './meta.ts';
import { text } from './names.ts';
import { distance } from './quantity.ts';

/** What distances are told to; each has a name in every dictionary (`distance.*`). */
export const destinations = [
  'capital',
  'airport',
  'seaport',
  'border',
  'rail',
  'expressway',
  'town',
] as const;

/** How far things are, by figures of the ledger. */
export const distanceList = () => ({
  about: ['Distances', 'Khoảng cách'] as const,
  item: {
    to: described(z.enum(destinations), 'Kind of place it is told to', 'Đến loại nơi nào'),
    figure: described(distance(), 'Distance: id of a figure', 'Khoảng cách: mã số liệu'),
  },
  words: {
    text: described(
      text(),
      'From where to where, such as “to Nội Bài, from the town centre”',
      'Từ đâu đến đâu, như “đến Nội Bài, từ trung tâm”',
    ),
  },
});
