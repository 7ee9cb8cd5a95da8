import { z } from 'astro/zod';
import type { ReferenceTarget } from '../schemas/parts/meta.ts';
import { figureSchema, type Figure } from '../schemas/figure.ts';
import {
  areaSchema,
  sourceRecordSchema,
  termSchema,
  topicSchema,
  type SourceRecord,
  type Term,
} from '../schemas/records.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import type { KnownIds } from './nearest-id.ts';
import { isRecord, recordsOf } from './schema-tree.ts';
import { validate } from './schema.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Lists that ids refer to, other than the entries themselves. */
export type ListName = Exclude<ReferenceTarget, 'entries'>;

/** A YAML list of the content folder. */
export interface ListFile {
  readonly path: string;
  readonly list: ListName;
  readonly schema: z.ZodType;
  readonly yaml: YamlFile;
  readonly faults: readonly Fault[];
}

/** All lists, and the ids in each; a list that cannot be read has none, so nothing is held against it. */
export interface Ledger {
  readonly files: readonly ListFile[];
  readonly ids: Readonly<Record<ListName, KnownIds | undefined>>;
  /** The records that are valid, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** The glossary as written, valid or not. */
  readonly glossary: readonly Record<string, unknown>[];
}

const listSchemas: Record<ListName, z.ZodType> = {
  figures: z.array(figureSchema),
  sources: z.array(sourceRecordSchema),
  areas: z.array(areaSchema),
  topics: z.array(topicSchema),
  glossary: z.array(termSchema),
};

/** Reads and validates the lists; ids are unique in a list, over all its files. */
export function readLedger(folder: ContentFolder, figureFiles: readonly ContentFile[]): Ledger {
  const files: ListFile[] = [];
  const ids: Record<ListName, KnownIds | undefined> = {
    figures: undefined,
    sources: undefined,
    areas: undefined,
    topics: undefined,
    glossary: undefined,
  };
  for (const list of Object.keys(listSchemas) as ListName[]) {
    const single = folder.files.get(`${list}.yaml`);
    const sources = list === 'figures' ? figureFiles : single ? [single] : [];
    const firsts = new Map<string, string>();
    const read = sources.map((file) => readList(list, file, firsts));
    files.push(...read);
    const isWhole = read.every(({ yaml }) => yaml.data !== undefined);
    if (isWhole && !isUnread(folder, list))
      ids[list] = namedIds([...firsts.keys()], recordsIn(read, list));
  }
  return {
    files,
    ids,
    figures: validIn(files, 'figures', figureSchema),
    sources: validIn(files, 'sources', sourceRecordSchema),
    terms: validIn(files, 'glossary', termSchema),
    glossary: recordsIn(files, 'glossary'),
  };
}

const recordsIn = (files: readonly ListFile[], list: ListName) =>
  files.filter((file) => file.list === list).flatMap(({ yaml }) => recordsOf(yaml.data));

function validIn<T extends { id: string }>(
  files: readonly ListFile[],
  list: ListName,
  schema: z.ZodType<T>,
): Map<string, T> {
  return new Map(
    recordsIn(files, list).flatMap((record) => {
      const { data } = schema.safeParse(record);
      return data ? [[data.id, data] as const] : [];
    }),
  );
}

/** Ids with what their records are called, in every language. */
function namedIds(ids: readonly string[], records: readonly Record<string, unknown>[]): KnownIds {
  const namesOf = new Map(
    records.map(({ id, names, label, title, publisher, url }) => [
      id,
      [...Object.values({ ...toRecord(names), ...toRecord(label) }), title, publisher, url].filter(
        (name) => typeof name === 'string',
      ),
    ]),
  );
  return new Map(ids.map((id) => [id, namesOf.get(id) ?? []]));
}

const toRecord = (value: unknown) => (isRecord(value) ? value : {});

function isUnread({ unread }: ContentFolder, list: ListName): boolean {
  return list === 'figures'
    ? [...unread].some((file) => file.startsWith('figures'))
    : unread.has(`${list}.yaml`);
}

function readList(list: ListName, file: ContentFile, firsts: Map<string, string>): ListFile {
  const schema = listSchemas[list];
  const yaml = readYaml(file.text ?? '');
  const invalid = yaml.data === undefined ? [] : validate(yaml, { schema }).faults;
  const faults: Fault[] = [...yaml.faults, ...invalid];
  const records: unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  records.forEach((record, index) => {
    const id = recordsOf([record])[0]?.['id'];
    if (typeof id !== 'string') return;
    const place = yaml.placeOf([index, 'id']);
    const first = firsts.get(id);
    if (first !== undefined) faults.push(fault('duplicate-id', place, { id, first }));
    else firsts.set(id, `${file.path}:${place.line}`);
  });
  return { path: file.path, list, schema, yaml, faults };
}
