import { listed } from './entry.ts';

/** A value of another kind than its field takes. */
export interface WrongType {
  readonly field: string;
  readonly expected: string;
  /** What was written, if it is a single value. */
  readonly written?: string | number | boolean | undefined;
  /** Whether a group of fields or a list was written. */
  readonly isGroup?: boolean;
  /** Whether the value is one of a list. */
  readonly isItem?: boolean;
  /** The fields of the group that belongs there, or of each in the list. */
  readonly fields?: readonly string[];
}

type Hint = { readonly vi: string; readonly en: string } | undefined;

const write = (right: string) => ({ vi: `Viết ${right}.`, en: `Write ${right}.` });

/** How to write it. */
export function fixOfType(wrong: WrongType) {
  const fixes: Partial<Record<string, Hint>> = {
    string: fixOfWords(wrong),
    array: fixOfList(wrong),
    object: fixOfGroup(wrong),
    number: fixOfNumber(wrong),
    int: fixOfNumber(wrong),
    boolean: fixOfSwitch(wrong),
  };
  const inForm = { vi: 'Viết lại theo đúng dạng đó.', en: 'Write it in that form.' };
  return fixes[wrong.expected] ?? inForm;
}

const fixOfWords = ({ field, written, isGroup }: WrongType): Hint =>
  isGroup
    ? {
        vi: `Viết một câu, bỏ các dấu [ ], { } và - ; câu có dấu đặc biệt thì đặt trong nháy kép: ${field}: "…".`,
        en: `Write one text, without [ ], { } and -; put signs of that kind in double quotes: ${field}: "…".`,
      }
    : typeof written === 'boolean'
      ? {
          vi: 'Viết thành câu chữ, không ghi true hay false.',
          en: 'Write words, not true or false.',
        }
      : {
          vi: 'Nếu giá trị trông như số hoặc ngày, đặt trong dấu nháy.',
          en: 'Put it in quotes if it looks like a number or a date.',
        };

/** Bullets of a word processor, which make no list here. */
const bullets = /(?:^|\s)[•▪●–—·*]\s+/;

const groupOf = (fields: readonly string[]) =>
  `{${listed(fields.slice(0, 4).map((name) => `${name}: …`))}}`;

function fixOfList({ field, written, isGroup, fields = [] }: WrongType): Hint {
  if (fields.length > 0 && (isGroup || written !== undefined))
    return {
      vi: `Mỗi mục mở đầu bằng dấu gạch: viết “- ${groupOf(fields)}” ở dòng riêng dưới “${field}:”.`,
      en: `Each item starts with a hyphen: write “- ${groupOf(fields)}” on a line of its own below “${field}:”.`,
    };
  if (written === undefined) return undefined;
  const text = String(written);
  const items = bullets.test(text) ? text.split(bullets).filter(Boolean) : [text];
  return write(`${field}: [${listed(items)}]`);
}

function fixOfGroup({ field, written, isItem, fields = [] }: WrongType): Hint {
  if (fields.length === 0) return undefined;
  const values = typeof written === 'string' ? (written.match(/-?\d+(?:\.\d+)?/g) ?? []) : [];
  const whole =
    values.length === fields.length && values.length > 1
      ? `{${listed(fields.map((name, index) => `${name}: ${values[index] ?? ''}`))}}`
      : groupOf(fields);
  return write(isItem ? `- ${whole}` : `${field}: ${whole}`);
}

/** Months that have names. */
const months = new Map([
  ['giêng', '1'],
  ['chạp', '12'],
]);

function fixOfNumber({ written }: WrongType): Hint {
  if (typeof written !== 'string') return undefined;
  if (/^-?\d+(?:\.\d+)?$/.test(written))
    return { vi: `Viết ${written}, không có dấu nháy.`, en: `Write ${written} without quotes.` };
  if (/^-?\d+,\d+$/.test(written)) return write(written.replace(',', '.'));
  if (/\d\s*[°º]/.test(written))
    return {
      vi: 'Viết độ thập phân, không có dấu độ, phút và chữ N, E: 21.35.',
      en: 'Write decimal degrees, without signs for degrees and minutes, without N and E: 21.35.',
    };
  const numbers = written.match(/\d+(?:\.\d+)?/g) ?? [];
  const month = months.get(written.toLowerCase().split(/\s+/).at(-1) ?? '');
  const [only = month] = numbers;
  return only !== undefined && numbers.length < 2
    ? write(only)
    : { vi: 'Chỉ viết chữ số, như 3 hoặc 21.5.', en: 'Write digits only, as 3 or 21.5.' };
}

function fixOfSwitch({ field, written }: WrongType): Hint {
  const word = String(written).toLowerCase();
  if (/^(?:true|có|co|yes|y|đúng|on|1)$/.test(word)) return write(`${field}: true`);
  return /^(?:false|không|khong|no|n|sai|off|0)$/.test(word)
    ? {
        vi: `Bỏ dòng này, hoặc viết ${field}: false.`,
        en: `Remove the line, or write ${field}: false.`,
      }
    : {
        vi: `Viết ${field}: true, không có dấu nháy; nếu không thì bỏ dòng này.`,
        en: `Write ${field}: true without quotes, or remove the line.`,
      };
}
