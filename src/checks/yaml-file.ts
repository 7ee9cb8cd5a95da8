import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { fault, type Fault } from './catalogue/index.ts';
import type { YamlReason } from './catalogue/yaml.ts';
import { fileStart, type Place } from './issue.ts';

/** Way to a value: field names and places in lists. */
export type FieldPath = readonly PropertyKey[];

/** A YAML text as read: its value, what is wrong with it, and where each value stands in the file. */
export interface YamlFile {
  /** Plain data; `undefined` where the text cannot be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Paths of unquoted values that Astro's reader makes a `Date` of. */
  readonly datePaths: readonly FieldPath[];
  /** Place of a value; of the nearest thing around it where it is missing. */
  placeOf(path: FieldPath): Place;
  /** Place of the name of a field. */
  placeOfKey(path: FieldPath): Place;
}

const depthLimit = 20;

/**
 * Reads YAML with its places. Anchors, tags, merge keys and misleading numbers are refused, so that every
 * reader makes the same of it.
 *
 * @param firstLine Line of the file at which the text begins.
 */
export function readYaml(text: string, firstLine = 1): YamlFile {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    // The library's own search for doubled keys takes seconds for thousands of keys; ours is below.
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const root = document.contents;
  const walk = walkNodes(root, placeAt);
  const syntax = document.errors[0];
  const isReadable = syntax === undefined && walk.isPlain;
  return {
    data: isReadable ? document.toJS() : undefined,
    faults: syntax ? [syntaxFault(syntax, placeAt)] : walk.faults,
    datePaths: walk.datePaths,
    placeOf: (path) => {
      const { node, pair, depth } = nodeAt(root, path);
      if (depth === 0 && path.length > 0) return fileStart;
      const isThere = depth === path.length && !(isScalar(node) && node.value === null);
      const nodes = isThere ? [node, pair?.key] : [pair?.key, node];
      return nodes.map((one) => startOf(one, placeAt)).find(Boolean) ?? fileStart;
    },
    placeOfKey: (path) => startOf(nodeAt(root, path).pair?.key, placeAt) ?? fileStart,
  };
}

function startOf(node: unknown, placeAt: (offset: number) => Place): Place | undefined {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? undefined : placeAt(start);
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
    map.items.map((pair): [string, Pair] => [isScalar(pair.key) ? String(pair.key.value) : '', pair]),
  );
  pairsByName.set(map, pairs);
  return pairs;
}

/** Looks at every node for what is refused. */
function walkNodes(root: Node | null, placeAt: (offset: number) => Place) {
  const faults: Fault[] = [];
  const datePaths: FieldPath[] = [];
  let isPlain = true;
  const refuse = (found: Fault) => {
    faults.push(found);
    isPlain = false;
  };
  const pending: { node: unknown; path: FieldPath }[] = [{ node: root, path: [] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path } = next;
    if (!isNode(node)) continue;
    const place = placeAt(node.range?.[0] ?? 0);
    if (path.length > depthLimit) {
      refuse(fault('yaml-depth', place, { limit: depthLimit }));
      break;
    }
    if (isAlias(node) || node.anchor !== undefined) refuse(fault('yaml-alias', place, {}));
    if (node.tag !== undefined && !isAlias(node)) refuse(fault('yaml-tag', place, { tag: node.tag }));
    if (isScalar(node)) {
      const isUnquoted = node.type === 'PLAIN';
      if (isUnquoted && typeof node.value === 'number' && /^[-+]?0\d/.test(node.source ?? ''))
        faults.push(fault('yaml-number', place, { value: node.source ?? '' }));
      if (isUnquoted && /^\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?$/.test(node.source ?? ''))
        datePaths.push(path);
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => pending.push({ node: item, path: [...path, index] }));
    } else if (isMap(node)) {
      const seen = new Set<string>();
      for (const { key, value } of node.items) {
        const keyPlace = startOf(key, placeAt) ?? place;
        if (!isScalar(key) || typeof key.value === 'object') {
          refuse(fault('yaml-key', keyPlace, {}));
          continue;
        }
        const name = String(key.value);
        if (name === '<<' || key.anchor !== undefined) refuse(fault('yaml-alias', keyPlace, {}));
        if (key.tag !== undefined) refuse(fault('yaml-tag', keyPlace, { tag: key.tag }));
        if (seen.has(name)) faults.push(fault('duplicate-key', keyPlace, { key: name }));
        seen.add(name);
        pending.push({ node: value, path: [...path, name] });
      }
    }
  }
  return { faults, datePaths, isPlain };
}

const reasonOf: Partial<Record<YAMLParseError['code'], YamlReason>> = {
  MISSING_CHAR: 'quote',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'colon',
  BAD_SCALAR_START: 'start',
  UNEXPECTED_TOKEN: 'after',
  MULTIPLE_DOCS: 'second',
};

function syntaxFault({ code, pos }: YAMLParseError, placeAt: (offset: number) => Place): Fault {
  const place = placeAt(pos[0]);
  if (code === 'RESOURCE_EXHAUSTION') return fault('yaml-depth', place, { limit: depthLimit });
  return fault('yaml-syntax', place, { reason: reasonOf[code] ?? 'other' });
}
