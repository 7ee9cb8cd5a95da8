import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';

/** Kinds of places; each has a name in every dictionary (`place.kind.*`). */
export const placeKinds = [
  'pagoda',
  'temple',
  'mountain',
  'lake',
  'village',
  'forest',
  'plateau',
  'stream',
  'relic',
] as const;

/** Places to visit. */
export const placeFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(placeKinds).optional(), 'Kind of place', 'Loại hình'),
    },
    words: {},
    lists: {
      access: {
        about: ['Ways to get there', 'Các cách đến'],
        item: {},
        words: { text: described(text(), 'One way to get there', 'Một cách đến') },
      },
      recognitions: {
        about: ['Titles and listings', 'Danh hiệu, xếp hạng'],
        item: {
          date: described(partialDate(), 'Date of the act', 'Ngày công nhận'),
          sources: described(z.array(referenceTo('sources')).default([]), 'Sources', 'Nguồn'),
        },
        words: {
          text: described(text(), 'What was recognised, by whom', 'Danh hiệu gì, ai công nhận'),
        },
      },
    },
  });
