import { listed } from './entry.ts';

/** A value of another kind than its field takes. */
export interface WrongType {
  readonly field: string;
  readonly expected: string;
  /** What was written, if it is a single value. */
  readonly written?: string | number | boolean | undefined;
  /** The fields of the group that belongs there. */
  readonly fields?: readonly string[];
}

/** How to write it. */
export function fixOfType({ field, expected, written, fields = [] }: WrongType) {
  if (expected === 'string')
    return typeof written === 'boolean'
      ? {
          vi: 'Viết thành câu chữ, không ghi true hay false.',
          en: 'Write words, not true or false.',
        }
      : {
          vi: 'Nếu giá trị trông như số hoặc ngày, đặt trong dấu nháy.',
          en: 'Put it in quotes if it looks like a number or a date.',
        };
  if (expected === 'array' && written !== undefined) {
    const right = `${field}: [${String(written)}]`;
    return { vi: `Viết ${right}.`, en: `Write ${right}.` };
  }
  if (expected === 'object' && fields.length > 0) {
    const right = `${field}: {${listed(fields.slice(0, 4).map((name) => `${name}: …`))}}`;
    return { vi: `Viết ${right}.`, en: `Write ${right}.` };
  }
  if (expected === 'number' && typeof written === 'string')
    return /^-?\d+(?:\.\d+)?$/.test(written)
      ? { vi: `Viết ${written}, không có dấu nháy.`, en: `Write ${written} without quotes.` }
      : { vi: 'Chỉ viết chữ số, như 3 hoặc 21.5.', en: 'Write digits only, as 3 or 21.5.' };
  return { vi: 'Viết lại theo đúng dạng đó.', en: 'Write it in that form.' };
}
