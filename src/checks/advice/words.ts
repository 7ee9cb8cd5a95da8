import type { FieldPath } from '../../lib/schema-fields.ts';
import type { BundleFields } from '../../schemas/bundle.ts';
import type { BundleDocument } from '../bundle.ts';
import { isRecord } from '../schema-tree.ts';

/** A text in the fields of a file that its translations have to say too. */
export interface Words {
  readonly text: string;
  /** What it is called in every language: the field, or the list, the item's id and the field. */
  readonly name: string;
  readonly path: FieldPath;
}

/** The texts of a file's fields: those of the entry, then those of the items of its lists. */
export function listWords({ raw }: BundleDocument, { words, lists }: BundleFields): Words[] {
  const textIn = (
    record: Record<string, unknown>,
    field: string,
    path: FieldPath,
    name: string,
  ) => {
    const text = record[field];
    return typeof text === 'string' ? [{ text, name, path: [...path, field] }] : [];
  };
  const own = Object.keys(words).flatMap((field) => textIn({ ...raw }, field, [], field));
  const ofItems = Object.entries(lists).flatMap(([list, { words: shape }]) => {
    const items: readonly unknown[] = Array.isArray(raw[list]) ? raw[list] : [];
    return items.flatMap((item, index) =>
      isRecord(item)
        ? Object.keys(shape).flatMap((field) =>
            textIn(item, field, [list, index], `${list}.${String(item['id'])}.${field}`),
          )
        : [],
    );
  });
  return [...own, ...ofItems];
}
