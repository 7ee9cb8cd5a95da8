import { z } from 'astro/zod';
import type { CollectionName } from '../config/doors.ts';
import { sourceLocale, type Locale } from '../config/locales.ts';
import type { MdxNode } from '../lib/mdx-tree.ts';
import { sourceSchema, wordsSchema, type BundleFields } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { capped, type Fault } from './catalogue/index.ts';
import type { ContentFile } from './content-folder.ts';
import { readFrontMatter, isFault } from './front-matter.ts';
import type { BundleFiles } from './layout.ts';
import { findConflicts } from './merge-conflicts.ts';
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
  /** Whether front matter and text could be read to the end; without it, some of it was passed over. */
  readonly isWhole?: boolean;
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

interface Contract {
  readonly fields: BundleFields;
  readonly source: z.ZodType;
  readonly words: z.ZodType;
}

const contracts = new Map<CollectionName, Contract>();

/** What a collection's files have to fit; made once, since making it takes longer than a file's check. */
function contractOf(collection: CollectionName): Contract {
  const known = contracts.get(collection);
  if (known) return known;
  const fields = fieldsOfCollection(collection, picturePath());
  const contract = { fields, source: sourceSchema(fields), words: wordsSchema(fields) };
  contracts.set(collection, contract);
  return contract;
}

/** Reads and validates every language of a bundle. */
export function readBundle(files: BundleFiles): Bundle {
  const { fields, ...schemas } = contractOf(files.collection);
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
  const conflicts = findConflicts(file.text ?? '');
  if (conflicts.length > 0) return { ...base, faults: capped(conflicts) };
  const read = readFrontMatter(file.text ?? '');
  if (isFault(read)) return { ...base, faults: [read] };
  const { yaml, body } = read;
  const { tree, isWhole = false, faults } = checkBody(body);
  const whole = { ...base, yaml, isWhole: isWhole && yaml.isWhole, ...(tree ? { tree } : {}) };
  if (yaml.data === undefined) return { ...whole, faults: [...yaml.faults, ...faults] };
  const valid = validate(yaml, contract);
  return {
    ...whole,
    raw: isRecord(yaml.data) ? yaml.data : {},
    ...(isRecord(valid.data) ? { data: valid.data } : {}),
    faults: [...yaml.faults, ...valid.faults, ...faults],
  };
}

/** Whether a file says that it is a draft. */
export const isDraft = ({ raw }: BundleDocument) => raw['draft'] === true;
