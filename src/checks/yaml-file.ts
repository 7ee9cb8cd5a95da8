import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../lib/schema-fields.ts';
import { keepDigits, withoutMark } from '../lib/yaml-text.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart, type Place } from './issue.ts';
import { findConflicts } from './merge-conflicts.ts';
import { parseYaml } from './yaml-mending.ts';
import {
  depthLimit,
  findDeepBrackets,
  refuseNodes,
  startOf,
  type YamlComment,
} from './yaml-refusals.ts';

/** A YAML text as read: its value, what is wrong with it, and where each value stands in the file. */
export interface YamlFile {
  /** Plain data; `undefined` where the text cannot be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Whether every line was read as it is written. */
  readonly isWhole: boolean;
  /** Paths of unquoted values that Astro's reader makes a `Date` of. */
  readonly datePaths: readonly FieldPath[];
  /** What stands behind a # on the line of an unquoted value, and is no part of it. */
  readonly comments: readonly YamlComment[];
  /** Place of a value, of its field’s name where it begins on a later line; of the nearest thing around it where it is missing. */
  placeOf(path: FieldPath): Place;
  /** Place of the name of a field. */
  placeOfKey(path: FieldPath): Place;
}

/**
 * Reads YAML with its places. Anchors, tags, merge keys and misleading numbers are refused, so that every
 * reader makes the same of it.
 *
 * @param firstLine Line of the file at which the text begins.
 */
export function readYaml(given: string, firstLine = 1): YamlFile {
  const text = withoutMark(given);
  const conflicts = findConflicts(text, firstLine);
  if (conflicts.length > 0) return unreadable(conflicts);
  const deep = findDeepBrackets(text);
  if (deep !== undefined) {
    const place = { line: deep + firstLine, column: 1 };
    return unreadable([fault('yaml-depth', place, { limit: depthLimit })]);
  }
  const { document, placeAt, faults, isReadable, ...parsed } = parseYaml(text, firstLine);
  const root = document.contents;
  const walk = refuseNodes(root, parsed.text, placeAt);
  keepDigits(document, parsed.text);
  return {
    data: isReadable && walk.isPlain ? document.toJS() : undefined,
    faults: isReadable ? capped([...faults, ...walk.faults]) : faults,
    isWhole: faults.length === 0,
    datePaths: walk.datePaths,
    comments: walk.comments,
    placeOf: (path) => {
      const { node, pair, depth } = nodeAt(root, path);
      if (depth === 0 && path.length > 0) return fileStart;
      const isThere = depth === path.length && !(isScalar(node) && node.value === null);
      const isBelow = isCollection(node) && node.flow !== true;
      const nodes = isThere && !isBelow ? [node, pair?.key] : [pair?.key, node];
      return nodes.map((one) => startOf(one, placeAt)).find(Boolean) ?? fileStart;
    },
    placeOfKey: (path) => startOf(nodeAt(root, path).pair?.key, placeAt) ?? fileStart,
  };
}

function unreadable(faults: readonly Fault[]): YamlFile {
  const nowhere = () => fileStart;
  return {
    data: undefined,
    faults: capped(faults),
    isWhole: false,
    datePaths: [],
    comments: [],
    placeOf: nowhere,
    placeOfKey: nowhere,
  };
}

/** The node at a path, or the deepest one on the way; `pair` is the field that holds it. */
function nodeAt(root: Node | null, path: FieldPath) {
  let node: unknown = root;
  let pair: Pair | undefined;
  let depth = 0;
  for (const key of path) {
    const next = isMap(node)
      ? pairsOf(node).get(String(key))
      : isSeq(node)
        ? node.items[Number(key)]
        : undefined;
    if (next === undefined) break;
    pair = isPair(next) ? next : undefined;
    node = isPair(next) ? next.value : next;
    depth += 1;
  }
  return { node, pair, depth };
}

const pairsByName = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = pairsByName.get(map);
  if (known) return known;
  const pairs = new Map(
    map.items.map((pair): [string, Pair] => [
      isScalar(pair.key) ? String(pair.key.value) : '',
      pair,
    ]),
  );
  pairsByName.set(map, pairs);
  return pairs;
}
