import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { itsSources, validity } from './parts/act.ts';
import { contactList } from './parts/contact.ts';
import { distanceList } from './parts/distances.ts';
import { historicDate } from './parts/historic-date.ts';
import { inOrder } from './parts/lists.ts';
import { described } from './parts/meta.ts';
import { text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { position } from './parts/position.ts';
import { recognitionList } from './parts/recognition.ts';
import { seasonList } from './parts/season.ts';
import { textList } from './parts/text-list.ts';

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
      built: described(historicDate().optional(), 'When it was built or began', 'Có từ khi nào'),
      position: position(),
    },
    words: {},
    lists: {
      access: textList(['Ways to get there', 'Các cách đến']),
      distances: distanceList(),
      seasons: seasonList(['Best times of the year', 'Mùa nên đến']),
      opening: {
        about: ['Opening times, only with a source', 'Giờ mở cửa, chỉ ghi khi có nguồn'],
        item: { ...validity(), sources: itsSources() },
        words: { text: described(text(), 'Days and hours', 'Ngày giờ mở cửa') },
        rules: [inOrder],
      },
      activities: textList(['What to do there', 'Làm gì ở đó']),
      recognitions: recognitionList(),
      contacts: contactList(),
    },
  });
