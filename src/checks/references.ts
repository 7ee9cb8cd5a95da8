import type { z } from 'astro/zod';
import { isComponent, walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { walkFields } from '../lib/schema-fields.ts';
import { mdxComponents, type ComponentRule } from '../schemas/mdx-components.ts';
import type { ReferenceTarget } from '../schemas/parts/meta.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart, type Place } from './issue.ts';
import { nearestOf } from './nearest.ts';
import { listPictureFiles, listPictureIds } from './pictures.ts';
import { isSafeUrl } from './safe-url.ts';
import { walkStrings } from './schema-tree.ts';
import { judgeLink, type Targets } from './targets.ts';
import type { YamlFile } from './yaml-file.ts';

/** A definition, or what refers to one. */
interface Named extends MdxNode {
  readonly identifier?: string;
}

const components: Readonly<Record<string, ComponentRule>> = mdxComponents;

/** Ids in a file's fields that lead nowhere: reference fields, and `{figure:id}` in any text. */
export function checkFieldReferences(yaml: YamlFile, schema: z.ZodType, targets: Targets): Fault[] {
  const faults: Fault[] = [];
  for (const { value, path, meta, schema: field } of walkFields(schema, yaml.data)) {
    if (meta.reference === undefined || typeof value !== 'string') continue;
    if (!field.safeParse(value).success) continue;
    faults.push(...judgeId(value, meta.reference, yaml.placeOf(path), targets));
    if (meta.reference === 'entries' && targets.drafts.has(value))
      faults.push(fault('reference-to-draft', yaml.placeOf(path), { value }));
  }
  for (const { value, path } of walkStrings(yaml.data))
    for (const [, id = ''] of value.matchAll(/\{figure:([^{}]*)\}/g))
      faults.push(...judgeId(id.trim(), 'figures', yaml.placeOf(path), targets));
  return capped(faults);
}

function judgeId(value: string, target: ReferenceTarget, place: Place, targets: Targets): Fault[] {
  const known = target === 'entries' ? targets.entries : targets.ids[target];
  if (!known || known.has(value)) return [];
  const near = nearestOf(value, known);
  return target === 'figures'
    ? [fault('broken-figure', place, { value, near })]
    : [fault('broken-reference', place, { value, near, target })];
}

/** Ids, links and pictures in a text that lead nowhere. */
export function checkBodyReferences(
  { tree }: BundleDocument,
  bundle: Bundle,
  targets: Targets,
): Fault[] {
  if (!tree) return [];
  const pictureIds = listPictureIds(bundle);
  const pictureFiles = new Set(listPictureFiles(bundle));
  const definitions = listPictureDefinitions(tree);
  const isKnown = bundle.source?.yaml?.data !== undefined;
  const faults = [...walkMdx(tree)].flatMap((node) => {
    if (isComponent(node)) return componentReferences(node, pictureIds, isKnown, targets);
    if (node.url === undefined || !isSafeUrl(node.url)) return [];
    const isPicture =
      node.type === 'image' ||
      (node.type === 'definition' && definitions.has((node as Named).identifier));
    if (!isPicture) return linkFaults(node, targets);
    return isKnown ? imageFaults(node, node.url, pictureFiles) : [];
  });
  return capped(faults);
}

function componentReferences(
  node: MdxNode,
  pictureIds: ReadonlySet<string>,
  isKnown: boolean,
  targets: Targets,
): Fault[] {
  const rule = Object.hasOwn(components, node.name ?? '') ? components[node.name ?? ''] : undefined;
  const place = node.position?.start ?? fileStart;
  return (node.attributes ?? []).flatMap(({ name = '', value }) => {
    const target = rule?.attributes[name]?.reference;
    if (target === undefined || typeof value !== 'string') return [];
    if (target !== 'pictures') return judgeId(value, target, place, targets);
    return !isKnown || pictureIds.has(value)
      ? []
      : [fault('broken-picture', place, { value, near: nearestOf(value, pictureIds) })];
  });
}

/** Names of the definitions that pictures refer to. */
function listPictureDefinitions(tree: MdxNode): Set<string | undefined> {
  const references = [...walkMdx(tree)].filter(({ type }) => type === 'imageReference');
  return new Set(references.map((node) => (node as Named).identifier));
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

function linkFaults({ url = '', position }: MdxNode, targets: Targets): Fault[] {
  const place = position?.start ?? fileStart;
  const verdict = judgeLink(url, targets);
  const value = url.slice(0, 120);
  switch (verdict.kind) {
    case 'fine':
      return [];
    case 'own':
      return [fault('link-own', place, { value, right: verdict.right })];
    case 'draft':
      return [fault('link-to-draft', place, { value })];
    case 'broken':
      return [fault('broken-link', place, { value, near: verdict.near })];
  }
}

/** A cover that is no picture of the entry. */
export function checkCover(bundle: Bundle): Fault[] {
  const { yaml, raw } = bundle.source ?? {};
  const value = raw?.['cover'];
  if (!yaml || typeof value !== 'string') return [];
  const ids = listPictureIds(bundle);
  if (ids.has(value)) return [];
  return [fault('broken-picture', yaml.placeOf(['cover']), { value, near: nearestOf(value, ids) })];
}
