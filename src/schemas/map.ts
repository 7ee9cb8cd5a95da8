import outlines from '@svg-maps/vietnam';
import { z } from 'astro/zod';
import { described } from './parts/meta.ts';
import { perLanguage, referenceTo, text } from './parts/names.ts';

/** The archipelagos: every locator shows them, so that no portal chooses them. */
export const archipelagos = ['hoangsa', 'truongsa'] as const;

/** Outlines that a land may be joined from. */
export const shapeIds = outlines.locations
  .map(({ id }) => id)
  .filter((id) => !(archipelagos as readonly string[]).includes(id));

/** The name that the package gives an outline. */
export const nameOfShape = (shape: string): string | undefined =>
  outlines.locations.find(({ id }) => id === shape)?.name;

/** What a named line or surface is. */
export const strokeKinds = ['river', 'lake', 'road'] as const;

/** Where a name may stand beside its mark. */
export const labelSides = ['right', 'left', 'above', 'below'] as const;

const share = () => z.number().min(0).max(100);

const point = () =>
  z.strictObject({
    left: described(share(), 'From the left edge, in hundredths', 'Tính từ mép trái, phần trăm'),
    top: described(share(), 'From the upper edge, in hundredths', 'Tính từ mép trên, phần trăm'),
  });

/** A name: one of the glossary's, or one given here. */
const naming = () => ({
  term: described(
    referenceTo('glossary').optional(),
    'Its name: an id of the glossary',
    'Tên gọi: mã trong bảng thuật ngữ',
  ),
  names: described(
    perLanguage(text()).optional(),
    'Its name in each language, where the glossary has none',
    'Tên trong từng ngôn ngữ, khi bảng thuật ngữ chưa có',
  ),
});

const land = z.strictObject({
  area: described(referenceTo('areas'), 'Which area it is', 'Là địa bàn nào'),
  shapes: described(
    z.array(z.enum(shapeIds as [string, ...string[]])).min(1),
    'Outlines to join, by their ids in the package @svg-maps/vietnam (provinces before July 2025)',
    'Các đường ranh giới ghép lại, theo mã trong gói @svg-maps/vietnam (tỉnh trước tháng 7/2025)',
  ),
});

const stroke = z.strictObject({
  kind: described(z.enum(strokeKinds), 'What it is', 'Là gì'),
  ...naming(),
  points: described(
    z.array(point()).min(2),
    'Where it runs, point by point',
    'Đi qua những điểm nào',
  ),
});

/** A name at a point, which leads nowhere. */
const landmark = z
  .strictObject({
    ...naming(),
    at: described(point(), 'Where it stands', 'Chỗ đặt'),
  })
  .refine(({ term, names }) => term !== undefined || names !== undefined, {
    error: 'missing-field',
    path: ['term'],
  });

const spot = z.strictObject({
  at: described(point(), 'Where it is drawn, roughly', 'Chỗ vẽ, gần đúng'),
  ...naming(),
  side: described(
    z.enum(labelSides).optional(),
    'Where its name stands, if there is room',
    'Tên nằm phía nào, nếu còn chỗ',
  ),
  entries: described(
    z.array(referenceTo('entries')).min(1),
    'Entries that are there, the first being what the mark leads to',
    'Các bài ở đó; dấu trên sơ đồ dẫn tới bài đầu tiên',
  ),
  area: described(
    referenceTo('areas').optional(),
    'Other entries of this area are shown there too',
    'Các bài khác thuộc địa bàn này cũng được đặt ở đó',
  ),
});

/** The schematic map: `map.yaml`. Places are set by hand and roughly; nothing in it is a coordinate. */
export const mapSchema = z.strictObject({
  lands: described(
    z.array(land).min(1),
    'Lands: first the whole that is drawn, then parts to set off',
    'Vùng đất: đầu tiên là toàn bộ phần vẽ, sau đó là phần tô đậm',
  ),
  strokes: described(
    z.array(stroke).default([]),
    'Rivers, lakes and roads, as strokes by hand',
    'Sông, hồ, đường, vẽ tay gần đúng',
  ),
  hills: described(z.array(point()).default([]), 'Where hills are drawn', 'Những chỗ vẽ đồi núi'),
  neighbours: described(
    z.array(landmark).default([]),
    'Names of what lies around',
    'Tên các nơi giáp ranh',
  ),
  towns: described(
    z.array(landmark).default([]),
    'Towns to know one’s way by; they lead nowhere',
    'Nơi đông dân để dễ hình dung; không dẫn tới bài nào',
  ),
  spots: described(z.array(spot).default([]), 'Places that are marked', 'Các điểm đánh dấu'),
});

export type MapFile = z.infer<typeof mapSchema>;
export type MapStroke = MapFile['strokes'][number];
export type MapSpot = MapFile['spots'][number];
export type LabelSide = (typeof labelSides)[number];
