import { z } from 'astro/zod';
import { allLocales, sourceLocale } from '../config/locales.ts';
import { described } from './parts/meta.ts';
import { perLanguage, referenceTo, text } from './parts/names.ts';

const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });

/** Who answers for the portal. Everything is needed but while it is a demonstration. */
const imprint = z
  .strictObject({
    demonstration: described(
      z.boolean().default(false),
      'true while this is not the portal of an authority',
      'true khi đây chưa phải cổng của cơ quan nào',
    ),
    operator: perLanguage(text()).optional(),
    parent: perLanguage(text()).optional(),
    address: perLanguage(text()).optional(),
    email: z.email().optional(),
    phone: text().optional(),
    responsible: perLanguage(text()).optional(),
  })
  .superRefine((value, context) => {
    if (value.demonstration) return;
    for (const key of ['operator', 'parent', 'address', 'email', 'phone', 'responsible'] as const)
      if (value[key] === undefined)
        context.addIssue({ code: 'custom', path: [key], message: 'imprint-incomplete' });
  });

/** The portal's identity: `site.yaml`. */
export const siteSchema = z
  .strictObject({
    name: described(perLanguage(text()), 'Name of the portal', 'Tên cổng'),
    tagline: described(
      perLanguage(text()).optional(),
      'What the place is, in a line',
      'Một câu về nơi này',
    ),
    unit: described(
      perLanguage(text()).optional(),
      'What the place is called as a unit',
      'Loại đơn vị',
    ),
    url: described(
      z
        .url({ protocol: /^https?$/ })
        .refine((url) => new URL(url).pathname === '/', { error: 'origin' }),
      'Base address, without a path',
      'Địa chỉ gốc, không kèm đường dẫn',
    ),
    locales: described(
      z
        .array(z.enum(allLocales as [(typeof allLocales)[number]]))
        .refine((list) => list.includes(sourceLocale), { error: 'source-locale' }),
      'Languages of the portal, vi among them',
      'Các ngôn ngữ của cổng, phải có vi',
    ),
    imprint,
    licence: described(
      text().optional(),
      'Licence of texts and drawings',
      'Giấy phép của bài và tranh',
    ),
    footer: described(
      z.array(referenceTo('entries')).default([]),
      'Pages linked at the foot',
      'Trang liên kết ở chân trang',
    ),
    featured: described(
      z.array(referenceTo('entries')).default([]),
      'Entries shown on the home page',
      'Bài hiện ở trang chủ',
    ),
    homeFigures: described(
      z.array(referenceTo('figures')).default([]),
      'Figures shown on the home page',
      'Số liệu hiện ở trang chủ',
    ),
    palette: described(
      z
        .strictObject({
          paper: colour().optional(),
          ink: colour().optional(),
          son: colour().optional(),
          hoe: colour().optional(),
          cham: colour().optional(),
          dong: colour().optional(),
          vai: colour().optional(),
        })
        .default({}),
      'Colours of its own',
      'Bảng màu riêng',
    ),
  })
  .refine(
    ({ imprint: { demonstration }, url }) =>
      !demonstration || new URL(url).hostname.endsWith('.example'),
    {
      error: 'demonstration-url',
      path: ['url'],
    },
  );

export type Site = z.infer<typeof siteSchema>;
