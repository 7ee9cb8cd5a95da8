import type { z } from 'astro/zod';
import { walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { walkFields } from '../lib/schema-fields.ts';
import { listBodyReferences } from '../lib/mdx-references.ts';
import type { ReferenceTarget } from '../schemas/parts/meta.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart, type Place } from './issue.ts';
import { nearestId, type KnownIds } from './nearest-id.ts';
import { listPictureFiles, listPictureNames } from './pictures.ts';
import { isSafeUrl } from './safe-url.ts';
import { recordsOf, walkStrings } from './schema-tree.ts';
import { judgeLink, type Targets } from './targets.ts';
import type { YamlFile } from './yaml-file.ts';

/** A definition, or what refers to one. */
interface Definition extends MdxNode {
  readonly identifier?: string;
}

/** An id or an address as written, and its place. */
export interface Named {
  readonly value: string;
  readonly place: Place;
}

type ListIds = Targets['ids'];

/** Ids of the lists in a file's fields that lead nowhere: reference fields, and `{figure:id}` in any text. */
export const checkFieldReferences = (yaml: YamlFile, schema: z.ZodType, ids: ListIds): Fault[] =>
  capped(findInFields(yaml, schema, ids));

function* findInFields(yaml: YamlFile, schema: z.ZodType, ids: ListIds): Generator<Fault> {
  for (const { id, target, place } of listIds(yaml, schema))
    if (target !== 'entries') yield* judgeId(id, target, place, ids[target]);
  for (const { value, path } of walkStrings(yaml.data))
    for (const [, id = ''] of value.matchAll(/\{figure:([^{}]*)\}/g))
      yield* judgeId(id.trim(), 'figures', yaml.placeOf(path), ids.figures);
}

/** Ids of entries that a file's fields name; whether they lead somewhere shows when all entries are known. */
export const listEntryReferences = (yaml: YamlFile, schema: z.ZodType): Named[] =>
  listIds(yaml, schema)
    .filter(({ target }) => target === 'entries')
    .map(({ id, place }) => ({ value: id, place }))
    .toArray();

function* listIds(yaml: YamlFile, schema: z.ZodType) {
  for (const { value, path, meta } of walkFields(schema, yaml.data))
    if (meta.reference !== undefined && typeof value === 'string' && value.trim() !== '')
      yield { id: value, target: meta.reference, place: yaml.placeOf(path) };
}

/** Ids of entries that are not there, or not yet. */
export function checkEntryReferences(references: readonly Named[], targets: Targets): Fault[] {
  const faults = references.flatMap(({ value, place }) => [
    ...judgeId(value, 'entries', place, targets.entries),
    ...(targets.drafts.has(value) ? [fault('reference-to-draft', place, { value })] : []),
  ]);
  return capped(faults);
}

function judgeId(
  value: string,
  target: ReferenceTarget,
  place: Place,
  known: KnownIds | undefined,
): Fault[] {
  if (!known || known.has(value)) return [];
  const meant = nearestId(value, known);
  return target === 'figures'
    ? [fault('broken-figure', place, { value, ...meant })]
    : [fault('broken-reference', place, { value, ...meant, target })];
}

/** Ids and pictures in a text that lead nowhere. */
export function checkBodyReferences(
  { tree }: BundleDocument,
  bundle: Bundle,
  ids: ListIds,
): Fault[] {
  if (!tree) return [];
  const pictureIds = listPictureNames(bundle);
  const pictureFiles = new Set(listPictureFiles(bundle));
  const isKnown = bundle.source?.yaml?.data !== undefined;
  const named = listBodyReferences(tree)
    .values()
    .flatMap(({ target, id, node }) => {
      const place = node.position?.start ?? fileStart;
      if (target === 'pictures') return isKnown ? judgeItem(id, target, pictureIds, place) : [];
      return target === 'entries' ? [] : judgeId(id, target, place, ids[target]);
    });
  const faults = isKnown
    ? listAddresses(tree)
        .filter(({ isPicture }) => isPicture)
        .flatMap(({ node, url }) => imageFaults(node, url, pictureFiles))
    : [];
  return capped([...capped(named), ...capped(faults)]);
}

/** Addresses that a text links to; where they lead shows when all entries are known. */
export const listLinks = (tree: MdxNode): Named[] =>
  listAddresses(tree)
    .filter(({ isPicture }) => !isPicture)
    .map(({ url, node }) => ({ value: url, place: node.position?.start ?? fileStart }));

/** Every safe address in a text. */
function listAddresses(tree: MdxNode): { url: string; node: MdxNode; isPicture: boolean }[] {
  const definitions = listPictureDefinitions(tree);
  const isPicture = (node: MdxNode) =>
    node.type === 'image' ||
    (node.type === 'definition' && definitions.has((node as Definition).identifier));
  return [...walkMdx(tree)].flatMap((node) =>
    node.url !== undefined && isSafeUrl(node.url)
      ? [{ url: node.url, node, isPicture: isPicture(node) }]
      : [],
  );
}

/** Names of the definitions that pictures refer to. */
function listPictureDefinitions(tree: MdxNode): Set<string | undefined> {
  const references = [...walkMdx(tree)].filter(({ type }) => type === 'imageReference');
  return new Set(references.map((node) => (node as Definition).identifier));
}

function imageFaults(node: MdxNode, url: string, files: ReadonlySet<string>): Fault[] {
  const place = node.position?.start ?? fileStart;
  const faults: Fault[] = [];
  if (!url.startsWith('./') || !files.has(url.slice(2)))
    faults.push(fault('picture-rights', place, { picture: url.slice(0, 80) }));
  if (node.type === 'image' && !node.alt?.trim())
    faults.push(fault('alt-missing', place, { picture: url.slice(0, 80) }));
  return faults;
}

/** Links that lead nowhere, to a draft, or to the portal by its own address. */
export function checkLinks(links: readonly Named[], targets: Targets): Fault[] {
  return capped(links.flatMap((link) => linkFaults(link, targets)));
}

function linkFaults({ value: url, place }: Named, targets: Targets): Fault[] {
  const verdict = judgeLink(url, targets);
  const value = url.slice(0, 120);
  switch (verdict.kind) {
    case 'fine':
      return [];
    case 'own':
      return [fault('link-own', place, { value, right: verdict.right })];
    case 'draft':
      return [fault('link-to-draft', place, { value })];
    case 'source':
      return [fault('source-url', place, { id: verdict.id })];
    case 'broken':
      return [fault('broken-link', place, { value, near: verdict.near })];
  }
}

/** Ids of items of the same file’s own lists that are not there: the cover, a step’s legal basis. */
export function checkOwnReferences(bundle: Bundle): Fault[] {
  const { source } = bundle;
  if (source?.yaml?.data === undefined) return [];
  const { yaml, schema, raw } = source;
  const idsOf = new Map<string, KnownIds>([['pictures', listPictureNames(bundle)]]);
  const faults = walkFields(schema, yaml.data).flatMap(({ value, path, meta: { itemOf } }) => {
    if (itemOf === undefined || typeof value !== 'string') return [];
    const ids = idsOf.get(itemOf) ?? new Map(recordsOf(raw[itemOf]).map(namedItem));
    idsOf.set(itemOf, ids);
    return judgeItem(value, itemOf, ids, yaml.placeOf(path));
  });
  return capped(faults);
}

/** An item's id, with what it is called. */
const namedItem = ({ id, name, text }: Record<string, unknown>): [string, string[]] => [
  String(id),
  [name, text].filter((one) => typeof one === 'string'),
];

function judgeItem(value: string, list: string, ids: KnownIds, place: Place): Fault[] {
  if (ids.has(value)) return [];
  const { near } = nearestId(value, ids);
  return list === 'pictures'
    ? [fault('broken-picture', place, { value, near })]
    : [fault('broken-item', place, { value, near, list })];
}
