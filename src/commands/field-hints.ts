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
  const about = metaOf(field).descriptionVi ?? metaOf(inner).descriptionVi ?? '';
  const line = `# ${indent}${name}:${valuesOf(inner)}`;
  const lines = [about ? `${line.padEnd(34)} # ${about}` : line];
  if (inner instanceof z.ZodObject)
    return [...lines, ...listFieldHints(inner, new Set(), `${indent}  `)];
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : undefined;
  if (!(item instanceof z.ZodObject)) return lines;
  const [first = '', ...rest] = listFieldHints(item, new Set(), `${indent}    `);
  return [...lines, first.replace(`# ${indent}    `, `# ${indent}  - `), ...rest];
}

function valuesOf(field: z.ZodType): string {
  if (field instanceof z.ZodEnum) return ` ${field.options.join(' | ')}`;
  if (field instanceof z.ZodBoolean) return ' true';
  const isList = field instanceof z.ZodArray;
  const item = isList ? unwrapped(field.element as z.ZodType) : undefined;
  if (!item || item instanceof z.ZodObject) return '';
  return item instanceof z.ZodEnum ? ` [${item.options.join(', ')}]` : ' []';
}
