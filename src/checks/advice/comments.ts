import { z } from 'astro/zod';
import { unwrapped } from '../../lib/schema-fields.ts';
import { metaOf } from '../../schemas/parts/meta.ts';
import type { BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { schemaAt } from '../schema-tree.ts';

/** Fields that hold nothing but words of readers: whatever follows there was meant to be read. */
const words = new Set(['title', 'summary', 'alt', 'caption']);

/** Words of a field that a # has cut off; what `npm run new` says of a field stays a comment. */
export function adviseOnComments({ yaml, schema }: BundleDocument): Fault[] {
  if (!yaml) return [];
  const faults = yaml.comments.flatMap(({ path, text, place }) => {
    const field = schemaAt(schema, path);
    if (!field || !isFreeText(field) || text.trim().startsWith(metaOf(field).descriptionVi ?? '\n'))
      return [];
    const isMeant = /^\S/.test(text) || words.has(String(path.at(-1)));
    return isMeant ? [fault('yaml-comment', place, { text: `#${text}`.slice(0, 60) })] : [];
  });
  return capped(faults);
}

function isFreeText(field: z.ZodType): boolean {
  const { reference, itemOf } = metaOf(field);
  return unwrapped(field) instanceof z.ZodString && reference === undefined && itemOf === undefined;
}
