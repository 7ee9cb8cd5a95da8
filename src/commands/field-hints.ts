import { z } from 'astro/zod';
import { unwrapped } from '../lib/schema-fields.ts';
import { metaOf } from '../schemas/parts/meta.ts';

/** Fields of a schema as commented YAML lines, each with what it says in Vietnamese, to be taken into use. */
export function listFieldHints(
  schema: z.ZodType,
  without: ReadonlySet<string> = new Set(),
  indent = '',
): string[] {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape)
    .filter(([name]) => !without.has(name))
    .flatMap(([name, field]) => hintsOf(name, field as z.ZodType, indent));
}

function hintsOf(name: string, field: z.ZodType, indent: string): string[] {
  const inner = unwrapped(field);
  const told = metaOf(field).descriptionVi ?? metaOf(inner).descriptionVi ?? '';
  const form = formOf(inner);
  const about = form === undefined ? told : `${told}; viết như ${form}`;
  const line = `# ${indent}${name}:${valuesOf(inner)}`;
  const lines = [about ? `${line.padEnd(34)} # ${about}` : line];
  if (inner instanceof z.ZodObject)
    return [...lines, ...listFieldHints(inner, new Set(), `${indent}  `)];
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : undefined;
  if (!(item instanceof z.ZodObject)) return lines;
  const [first = '', ...rest] = listFieldHints(item, new Set(), `${indent}    `);
  return [...lines, first.replace(`# ${indent}    `, `# ${indent}  - `), ...rest];
}

/** How a value of a form of its own is written, by the code of the finding where it is not. */
const forms = new Map([
  ['calendar-date', "'2026-11-21'"],
  ['partial-date', "'2025-07'"],
  ['historic-date', "'1285' hoặc {century: 11}"],
  ['wall-time', "'07:30'"],
  ['phone', "'+84 204 123 4567'"],
]);

/** How to write a value whose form is not plain to see; as a remark, since a sample left in place would be published. */
function formOf(field: z.ZodType): string | undefined {
  const [issue] = field.safeParse('?').error?.issues ?? [];
  const known = issue && forms.get(issue.message);
  if (known !== undefined || !(field instanceof z.ZodUnion)) return known;
  const group = (field.options as readonly z.ZodType[])
    .map(unwrapped)
    .filter((option) => option instanceof z.ZodObject)
    .at(-1);
  if (!group) return undefined;
  const parts = Object.entries(group.shape as Record<string, z.ZodType>)
    .filter(([, part]) => !part.safeParse(undefined).success)
    .map(([name, part]) => {
      const inner = unwrapped(part);
      const value = inner instanceof z.ZodLiteral ? [...inner.values].join() : '…';
      return `${name}: ${value}`;
    });
  return `{${parts.join(', ')}}`;
}

function valuesOf(field: z.ZodType): string {
  if (field instanceof z.ZodEnum) return ` ${field.options.join(' | ')}`;
  if (field instanceof z.ZodBoolean) return ' true';
  const isList = field instanceof z.ZodArray;
  const item = isList ? unwrapped(field.element as z.ZodType) : undefined;
  if (!item || item instanceof z.ZodObject) return '';
  return item instanceof z.ZodEnum ? ` [${item.options.join(', ')}]` : ' []';
}
