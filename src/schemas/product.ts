import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { itsSources } from './parts/act.ts';
import { partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { surface, yieldOf } from './parts/quantity.ts';
import { recognitionList } from './parts/recognition.ts';
import { seasonList } from './parts/season.ts';
import { textList } from './parts/text-list.ts';

/** Kinds of products; each has a name in every dictionary (`product.kind.*`). */
export const productKinds = ['fruit', 'food', 'drink', 'livestock', 'craft'] as const;

/** How a product’s name or quality is protected; each has a name in every dictionary (`protection.*`). */
export const protectionKinds = [
  'gi',
  'collectiveMark',
  'certificationMark',
  'trademark',
  'ocop',
] as const;

/** Branded products: food, drink, fruit, crafts. */
export const productFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(productKinds).optional(), 'Kind of product', 'Loại sản phẩm'),
      origins: described(
        z.array(referenceTo('areas')).default([]),
        'Areas that it comes from',
        'Vùng sản xuất',
      ),
      output: described(
        yieldOf().optional(),
        'What is made in a year: id of a figure',
        'Sản lượng: mã số liệu',
      ),
      plantedArea: described(
        surface().optional(),
        'Area under it: id of a figure',
        'Diện tích trồng: mã số liệu',
      ),
      exports: described(
        yieldOf().optional(),
        'What is sold abroad: id of a figure',
        'Xuất khẩu: mã số liệu',
      ),
    },
    words: {},
    lists: {
      seasons: seasonList(['When it is ripe or made', 'Mùa vụ']),
      protections: {
        about: ['Protected names, marks and stars', 'Chỉ dẫn địa lý, nhãn hiệu, hạng sao'],
        item: {
          kind: described(z.enum(protectionKinds), 'Kind of protection', 'Hình thức bảo hộ'),
          stars: described(
            z.number().int().min(1).max(5).optional(),
            'Stars of OCOP, 1 to 5',
            'Hạng sao OCOP, 1 đến 5',
          ),
          number: described(
            text().optional(),
            'Number of the act or entry',
            'Số văn bản, số đăng bạ',
          ),
          date: described(partialDate().optional(), 'Date of the act', 'Ngày cấp'),
          markets: described(
            z.array(referenceTo('areas')).default([]),
            'Countries in which it holds',
            'Hiệu lực ở những nước nào',
          ),
          sources: itsSources(),
        },
        words: { text: described(text().optional(), 'What is protected', 'Bảo hộ điều gì') },
        rules: [
          {
            holds: ({ kind, stars }) => (kind === 'ocop') === (stars !== undefined),
            code: 'stars',
            at: 'stars',
          },
        ],
      },
      recognitions: recognitionList(),
      outlets: textList(['Where to find it', 'Tìm ở đâu']),
    },
  });
