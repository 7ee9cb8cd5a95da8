import { z } from 'astro/zod';
import { unwrapped } from '../../lib/schema-fields.ts';
import { metaOf } from '../../schemas/parts/meta.ts';
import type { ReportLanguage } from '../issue.ts';
import { optionsOf } from '../schema-tree.ts';
import { isPerLanguage, listValueLines } from './field-value.ts';
import type { FieldRow, Inline } from './model.ts';
import { guideWords } from './words/index.ts';

/**
 * In which files of a bundle a field stands: the source alone, each file in its words, all files so that
 * items are joined by it, or each file for itself.
 */
export type Standing = 'neutral' | 'words' | 'joint' | 'each';

/** Where the rows are, and what has been said of the group that they belong to. */
interface Group {
  /** Beginning of the anchors: `field-places`. */
  readonly anchor: string;
  readonly path?: readonly string[];
  readonly told?: readonly Inline[];
  /** The standing of the field at a path of names; nothing where that of its group says it. */
  readonly standingOf?: (path: readonly string[]) => Standing | undefined;
}

/** Every field of a schema at any depth, as rows of the guide. A field of several forms is told once. */
export function listFieldRows(
  language: ReportLanguage,
  schema: z.ZodType,
  { path = [], told = [], ...group }: Group,
): FieldRow[] {
  const { needs, standings } = guideWords[language];
  return fieldsIn(schema).map(({ name, need, forms }) => {
    const own = [...path, name];
    const standing = group.standingOf?.(own);
    const lines = distinct(forms.flatMap((form) => listValueLines(language, form)));
    return {
      id: [group.anchor, ...own].join('-'),
      name,
      about: distinct(forms.map((form) => aboutOf(language, form))).join('; '),
      tags: [needs[need], ...(standing ? [standings[standing]] : [])],
      value: lines.filter((line) => !told.some((known) => isSame(known, line))),
      children: forms
        .slice(0, 1)
        .flatMap((form) => listFieldRows(language, form, { ...group, path: own, told: lines })),
    };
  });
}

interface Field {
  readonly name: string;
  readonly need: 'needed' | 'optional' | 'byForm';
  /** Its schema in each form of the group that has it. */
  readonly forms: readonly z.ZodType[];
}

/** The fields of a group, of a list's items, or of all forms of a union; languages are no fields. */
function fieldsIn(schema: z.ZodType): Field[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return fieldsIn(inner.element as z.ZodType);
  const options = inner instanceof z.ZodUnion ? optionsOf(inner).map(unwrapped) : [inner];
  const shapes = options
    .filter((option) => option instanceof z.ZodObject)
    .map(({ shape }) => shape as Readonly<Record<string, z.ZodType>>)
    .filter((shape) => !isPerLanguage(shape));
  return [...new Set(shapes.flatMap(Object.keys))].map((name) => {
    const forms = shapes.flatMap((shape) => shape[name] ?? []);
    const needed = forms.filter((form) => !form.safeParse(undefined).success).length;
    const need = needed === 0 ? 'optional' : needed === options.length ? 'needed' : 'byForm';
    return { name, need, forms };
  });
}

function aboutOf(language: ReportLanguage, field: z.ZodType): string {
  const { description, descriptionVi } = { ...metaOf(unwrapped(field)), ...metaOf(field) };
  return (language === 'vi' ? descriptionVi : description) ?? '';
}

/** The same things, each once. */
const distinct = <T>(things: readonly T[]): T[] =>
  things.filter((thing, index) => things.findIndex((other) => isSame(other, thing)) === index);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
