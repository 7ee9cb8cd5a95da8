import { z } from 'astro/zod';
import type { ReferenceTarget } from '../schemas/parts/meta.ts';
import { figureSchema } from '../schemas/figure.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from '../schemas/records.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import { recordsOf } from './schema-tree.ts';
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
  readonly ids: Readonly<Record<ListName, ReadonlySet<string> | undefined>>;
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
  const ids: Record<ListName, ReadonlySet<string> | undefined> = {
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
    if (isWhole && !isUnread(folder, list)) ids[list] = new Set(firsts.keys());
  }
  return { files, ids };
}

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
