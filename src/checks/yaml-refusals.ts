import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLParseError } from 'yaml';
import type { FieldPath } from '../lib/schema-fields.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { YamlReason } from './catalogue/yaml-reasons.ts';
import type { Place } from './issue.ts';

/** Finds the place of an offset of the text. */
export type PlaceAt = (offset: number) => Place;

/** What the library says of a text that it cannot read. */
export type SyntaxFinding = Pick<YAMLParseError, 'code' | 'pos'>;

/** Levels that values may be nested. */
export const depthLimit = 20;

/** Items of one list, or fields of one group: what is compared with what takes time by the square of it. */
const sizeLimit = 5_000;

/** Brackets left open one in the other, above which a text is not parsed: that would take seconds. */
const bracketLimit = 200;

/** Place at which a node starts, if it stands in the text. */
export function startOf(node: unknown, placeAt: PlaceAt): Place | undefined {
  const start = isNode(node) ? node.range?.[0] : undefined;
  return start === undefined ? undefined : placeAt(start);
}

/** Index of the line at which too many brackets are open; a line that starts with a word closes all. */
export function findDeepBrackets(text: string): number | undefined {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[\w-]/.test(line)) open = 0;
    for (const sign of line.match(/[[\]{}]/g) ?? []) {
      open = Math.max(0, open + (sign === '[' || sign === '{' ? 1 : -1));
      if (open > bracketLimit) return index;
    }
  }
  return undefined;
}

/** What a # has cut off from an unquoted value. */
export interface YamlComment {
  readonly path: FieldPath;
  /** What follows the sign. */
  readonly text: string;
  /** The place of the sign. */
  readonly place: Place;
}

/** Looks at every node for what is refused; gives also comments, and the values that Astro's reader takes for dates. */
export function refuseNodes(root: Node | null, text: string, placeAt: PlaceAt) {
  const faults: Fault[] = [];
  const datePaths: FieldPath[] = [];
  const comments: YamlComment[] = [];
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
    if (node.tag !== undefined && !isAlias(node))
      refuse(fault('yaml-tag', place, { tag: node.tag }));
    if ((isSeq(node) || isMap(node)) && node.items.length > sizeLimit) {
      refuse(fault('yaml-size', place, { limit: sizeLimit }));
    } else if (isScalar(node)) {
      const isUnquoted = node.type === 'PLAIN';
      const [comment] = node.comment?.split('\n') ?? [];
      if (isUnquoted && comment !== undefined) {
        const sign = text.indexOf('#', node.range?.[1]);
        comments.push({ path, text: comment, place: placeAt(sign) });
      }
      if (isUnquoted && typeof node.value === 'number') {
        const value = node.source ?? '';
        if (/^[-+]?0\d/.test(value)) faults.push(fault('yaml-number', place, { value }));
        // Vietnamese writes 2.600 for two thousand six hundred; YAML reads two point six.
        if (/^[-+]?[1-9]\d{0,2}\.\d{3}$/.test(value))
          faults.push(fault('yaml-thousands', place, { value, whole: value.replace('.', '') }));
      }
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
        const name = `${key.value as string | number | boolean}`;
        if (name === '<<' || key.anchor !== undefined) refuse(fault('yaml-alias', keyPlace, {}));
        if (key.tag !== undefined) refuse(fault('yaml-tag', keyPlace, { tag: key.tag }));
        if (seen.has(name)) faults.push(fault('duplicate-key', keyPlace, { key: name }));
        seen.add(name);
        pending.push({ node: value, path: [...path, name] });
      }
    }
  }
  comments.sort((a, b) => a.place.line - b.place.line);
  return { faults, datePaths, comments, isPlain };
}

const reasonOf: Partial<Record<YAMLParseError['code'], YamlReason>> = {
  MISSING_CHAR: 'quote',
  BAD_INDENT: 'indent',
  TAB_AS_INDENT: 'tab',
  MULTILINE_IMPLICIT_KEY: 'colon',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'colon',
  BAD_SCALAR_START: 'start',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'after',
  MULTIPLE_DOCS: 'second',
};

/** Tells in plain words why a text is not YAML. */
export function syntaxFault({ code, pos }: SyntaxFinding, placeAt: PlaceAt): Fault {
  const place = placeAt(pos[0]);
  if (code === 'RESOURCE_EXHAUSTION') return fault('yaml-depth', place, { limit: depthLimit });
  return fault('yaml-syntax', place, { reason: reasonOf[code] ?? 'other' });
}
