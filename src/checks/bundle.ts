import { z } from 'astro/zod';
import { sourceLocale, type Locale } from '../config/locales.ts';
import type { MdxNode } from '../lib/mdx-tree.ts';
import { sourceSchema, wordsSchema, type BundleFields } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import type { Fault } from './catalogue/index.ts';
import type { ContentFile } from './content-folder.ts';
import { readFrontMatter, isFault } from './front-matter.ts';
import type { BundleFiles } from './layout.ts';
import { checkBody } from './mdx-rules.ts';
import { isRecord } from './schema-tree.ts';
import { validate } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** One file of a bundle as read: data as written, data as validated, the tree of its text. */
export interface BundleDocument {
  readonly path: string;
  readonly locale: Locale;
  readonly schema: z.ZodType;
  readonly yaml?: YamlFile;
  /** The front matter's fields as written; empty where they cannot be read. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The front matter where it fits its schema. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly tree?: MdxNode;
  readonly faults: readonly Fault[];
}

/** A bundle as read. */
export interface Bundle {
  readonly files: BundleFiles;
  readonly fields: BundleFields;
  readonly source?: BundleDocument;
  readonly translations: readonly BundleDocument[];
}

/** How the check reads a picture: as the path that it will look for. */
const picturePath = () =>
  z.string().regex(/^\.\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/, { error: 'picture-path' });

/** Reads and validates every language of a bundle. */
export function readBundle(files: BundleFiles): Bundle {
  const fields = fieldsOfCollection(files.collection, picturePath());
  const schemas = { source: sourceSchema(fields), words: wordsSchema(fields) };
  const documents = [...files.languages].map(([locale, file]) =>
    readDocument(locale, file, schemas),
  );
  const source = documents.find(({ locale }) => locale === sourceLocale);
  return {
    files,
    fields,
    ...(source ? { source } : {}),
    translations: documents.filter(({ locale }) => locale !== sourceLocale),
  };
}

function readDocument(
  locale: Locale,
  file: ContentFile,
  { source, words }: { source: z.ZodType; words: z.ZodType },
): BundleDocument {
  const contract = locale === sourceLocale ? { schema: source } : { schema: words, source };
  const base = { path: file.path, locale, schema: contract.schema, raw: {} };
  const read = readFrontMatter(file.text ?? '');
  if (isFault(read)) return { ...base, faults: [read] };
  const { yaml, body } = read;
  const { tree, faults } = checkBody(body);
  const whole = { ...base, yaml, ...(tree ? { tree } : {}) };
  if (yaml.data === undefined) return { ...whole, faults: [...yaml.faults, ...faults] };
  const valid = validate(yaml, contract);
  return {
    ...whole,
    raw: isRecord(yaml.data) ? yaml.data : {},
    ...(isRecord(valid.data) ? { data: valid.data } : {}),
    faults: [...yaml.faults, ...valid.faults, ...faults],
  };
}

/** Whether a file is not yet published, as far as it says so. */
export const isDraft = ({ raw }: BundleDocument) => raw['draft'] === true;
