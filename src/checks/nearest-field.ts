import { slugOf } from '../lib/slug.ts';
import { nearestOf } from './nearest.ts';

/** Names that other systems, and editors in Vietnamese, give to fields of ours. */
const elsewhere = new Map<string, readonly string[]>(
  Object.entries({
    ...{ description: ['summary'], excerpt: ['summary'], image: ['cover'], thumbnail: ['cover'] },
    ...{ images: ['pictures'], photos: ['pictures'], tags: ['topics'], categories: ['topics'] },
    ...{ date: ['published'], pubdate: ['published'], location: ['position'] },
    ...{ license: ['licence'], to: ['until'], end: ['until', 'to'], start: ['from'] },
    ...{
      'tieu-de': ['title'],
      ten: ['title', 'name', 'names'],
      'tom-tat': ['summary'],
      'mo-ta': ['summary'],
    },
    ...{ 'anh-bia': ['cover'], 'hinh-bia': ['cover'], 'anh-dai-dien': ['cover'], tep: ['file'] },
    ...{
      anh: ['pictures'],
      hinh: ['pictures'],
      'hinh-anh': ['pictures'],
      nguon: ['sources', 'source'],
    },
    ...{
      loai: ['kind'],
      'toa-do': ['position'],
      ngay: ['date', 'day', 'published'],
      nhap: ['draft'],
    },
    ...{ thang: ['month'], nam: ['year'], lich: ['calendar'], 'am-lich': ['rule'], tu: ['from'] },
    ...{ den: ['to', 'until'], 'gia-tri': ['value'], 'don-vi': ['unit'], 'trang-thai': ['status'] },
    ...{
      'pham-vi': ['scope'],
      ky: ['period'],
      ma: ['id'],
      'ten-cu': ['aliases'],
      go: ['withdrawn'],
    },
    ...{ 'ghi-chu': ['note', 'caption'] },
  }),
);

/** The same with no sign between their words. */
const joined = new Map([...elsewhere].map(([name, fields]) => [name.replaceAll('-', ''), fields]));

/**
 * The field that was meant by a name that is none: misspelt, as others call it, or what its description
 * begins with.
 *
 * @param aboutOf A field's description in Vietnamese.
 */
export function nearestField(
  name: string,
  fields: readonly string[],
  aboutOf: (field: string) => string | undefined = () => undefined,
): string | undefined {
  const slug = slugOf(name);
  return (
    nearestOf(name, fields) ??
    nearestOf(name.toLowerCase(), fields) ??
    fields.find((field) => (elsewhere.get(slug) ?? joined.get(slug))?.includes(field)) ??
    (slug === ''
      ? undefined
      : fields.find((field) => slugOf(aboutOf(field)?.split(/[,;:.(]/)[0] ?? '') === slug))
  );
}
