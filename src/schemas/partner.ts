import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { actList } from './parts/act.ts';
import { partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { referenceTo } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';

/** Kinds of partners; each has a name in every dictionary (`partner.kind.*`). */
export const partnerKinds = ['locality', 'organisation'] as const;

/** Partner localities and organisations abroad, with what was agreed. */
export const partnerFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(partnerKinds).default('locality'), 'Kind of partner', 'Loại đối tác'),
      country: described(referenceTo('areas').optional(), 'Country, from areas.yaml', 'Nước'),
      since: described(partialDate().optional(), 'Since when', 'Hợp tác từ khi nào'),
    },
    words: {},
    lists: {
      acts: actList(['Agreements, with their dates', 'Văn kiện hợp tác, kèm ngày']),
    },
  });
