import { z } from 'astro/zod';
import { allLocales, sourceLocale } from '../config/locales.ts';
import { defaultPalette, wordPairs, type Pigment } from '../config/palette.ts';
import { contrastOf, leastContrast } from './parts/contrast.ts';
import { calendarDate } from './parts/dates.ts';
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
    shortName: described(
      perLanguage(text()).optional(),
      'Its name in about 12 letters, as it stands below an icon',
      'Tên gọn khoảng 12 chữ, hiện dưới biểu tượng trên điện thoại',
    ),
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
    parentPortal: described(
      z
        .strictObject({
          name: described(perLanguage(text()), 'Its name', 'Tên của cổng đó'),
          url: described(z.url({ protocol: /^https?$/ }), 'Its address', 'Địa chỉ của cổng đó'),
        })
        .optional(),
      'The portal that this one belongs to, linked above everything',
      'Cổng cấp trên, có liên kết ở đầu mọi trang',
    ),
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
    contact: described(
      referenceTo('entries').optional(),
      'The page that says how to reach those who run the portal',
      'Trang cho biết cách liên hệ với đơn vị vận hành',
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
    bounds: described(
      z
        .strictObject({
          south: described(z.number().min(-90).max(90), 'Southern edge', 'Vĩ độ phía nam'),
          west: described(z.number().min(-180).max(180), 'Western edge', 'Kinh độ phía tây'),
          north: described(z.number().min(-90).max(90), 'Northern edge', 'Vĩ độ phía bắc'),
          east: described(z.number().min(-180).max(180), 'Eastern edge', 'Kinh độ phía đông'),
        })
        .refine(({ south, north, west, east }) => south < north && west < east, {
          error: 'bounds',
        })
        .optional(),
      'Edges of the area that it speaks of, in degrees; positions outside are told',
      'Ranh giới địa bàn, tính bằng độ; vị trí nằm ngoài sẽ được báo',
    ),
    downtime: described(
      z
        .strictObject({
          from: described(calendarDate(), 'First day', 'Ngày đầu'),
          to: described(calendarDate(), 'Last day', 'Ngày cuối'),
        })
        .refine(({ from, to }) => from <= to, { error: 'reversed-dates', path: ['to'] })
        .optional(),
      'Planned downtime: announced on every page until its last day',
      'Ngừng hoạt động theo kế hoạch: báo trên mọi trang cho đến ngày cuối',
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
        .superRefine((palette, context) => {
          const colourOf = (name: Pigment) => palette[name] ?? defaultPalette[name];
          const faint = wordPairs
            .filter(([one, other]) => contrastOf(colourOf(one), colourOf(other)) < leastContrast)
            .flatMap((pair) => pair.find((name) => palette[name] !== undefined) ?? []);
          for (const name of new Set(faint))
            context.addIssue({ code: 'custom', path: [name], message: 'palette-contrast' });
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
