import { z } from 'astro/zod';
import { allLocales, sourceLocale } from '../config/locales.ts';
import { described } from './parts/meta.ts';
import { perLanguage, referenceTo, text } from './parts/names.ts';

/** Whether an address has no more than scheme and host; what is no address at all is told apart. */
const isOrigin = (url: string) =>
  !URL.canParse(url) || new URL(url).href === `${new URL(url).origin}/`;

/** Whether an address lies under the domain that belongs to nobody; as above. */
const isExample = (url: string) => !URL.canParse(url) || new URL(url).hostname.endsWith('.example');

const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, { error: 'colour' });

/** Who answers for the portal. Everything is needed but while it is a demonstration. */
const imprint = z
  .strictObject({
    demonstration: described(
      z.boolean().default(false),
      'true while this is not the portal of an authority',
      'true khi đây chưa phải cổng của cơ quan nào',
    ),
    operator: described(
      perLanguage(text()).optional(),
      'Who runs the portal',
      'Đơn vị vận hành cổng',
    ),
    parent: described(perLanguage(text()).optional(), 'The body above it', 'Cơ quan chủ quản'),
    address: described(perLanguage(text()).optional(), 'Postal address', 'Địa chỉ'),
    email: described(z.email().optional(), 'E-mail address', 'Địa chỉ thư điện tử'),
    phone: described(text().optional(), 'Telephone number', 'Số điện thoại'),
    responsible: described(
      perLanguage(text()).optional(),
      'Who answers for the content',
      'Người chịu trách nhiệm nội dung',
    ),
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
      z.url({ protocol: /^https?$/ }).refine(isOrigin, { error: 'origin' }),
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
    imprint: described(imprint, 'Who answers for the portal', 'Ai chịu trách nhiệm về cổng'),
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
          paper: described(colour().optional(), 'Ground of the page', 'Nền trang'),
          ink: described(colour().optional(), 'Text', 'Chữ'),
          son: described(colour().optional(), 'Cinnabar red', 'Đỏ son'),
          hoe: described(colour().optional(), 'Pagoda-tree yellow', 'Vàng hòe'),
          cham: described(colour().optional(), 'Indigo blue', 'Xanh chàm'),
          dong: described(colour().optional(), 'Verdigris green', 'Xanh gỉ đồng'),
          vai: described(colour().optional(), 'Lychee pink', 'Hồng vải'),
        })
        .default({}),
      'Colours of its own',
      'Bảng màu riêng',
    ),
  })
  .refine(({ imprint: { demonstration }, url }) => !demonstration || isExample(url), {
    error: 'demonstration-url',
    path: ['url'],
  });

export type Site = z.infer<typeof siteSchema>;
