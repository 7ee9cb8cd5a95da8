import { listReferences } from '../../lib/references.ts';
import { listBodyReferences } from '../../lib/mdx-references.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type Place } from '../issue.ts';
import { walkStrings } from '../schema-tree.ts';

/** Figures that another has replaced: the new one’s id by the old one’s. */
export const listSuperseded = (figures: Iterable<Figure>): ReadonlyMap<string, string> =>
  new Map(
    [...figures].flatMap(({ id, supersedes }) =>
      supersedes === undefined ? [] : [[supersedes, id] as const],
    ),
  );

/** Figures of a text or its fields that another has replaced. */
export function adviseOnSuperseded(
  { yaml, schema, tree }: BundleDocument,
  superseded: ReadonlyMap<string, string>,
): Fault[] {
  if (superseded.size === 0) return [];
  const inFields = yaml
    ? listReferences(schema, yaml.data)
        .filter(({ target }) => target === 'figures')
        .map(({ id, path }) => ({ id, place: yaml.placeOf(path) }))
    : [];
  const inWords = yaml
    ? [...walkStrings(yaml.data)].flatMap(({ value, path }) =>
        [...value.matchAll(/\{figure:([^{}]*)\}/g)].map(([, id = '']) => ({
          id: id.trim(),
          place: yaml.placeOf(path),
        })),
      )
    : [];
  const inBody = tree
    ? listBodyReferences(tree)
        .filter(({ target }) => target === 'figures')
        .map(({ id, node }) => ({ id, place: node.position?.start ?? fileStart }))
    : [];
  const found = [...inFields, ...inWords, ...inBody].flatMap(
    ({ id, place }: { id: string; place: Place }) => {
      const by = latest(id, superseded);
      return by === undefined ? [] : [fault('figure-superseded', place, { id, by })];
    },
  );
  return capped(found);
}

/** The figure at the end of the row that begins with this one; nothing where none has replaced it. */
function latest(id: string, superseded: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set([id]);
  let by = superseded.get(id);
  for (let next = by; next !== undefined && !passed.has(next); next = superseded.get(next)) {
    passed.add(next);
    by = next;
  }
  return by;
}
