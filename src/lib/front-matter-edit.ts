import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

/** A value to set in a file's front matter. */
export interface FieldEdit {
  /** Names of the fields that lead to it, outermost first; what is missing on the way is added. */
  readonly path: readonly [string, ...string[]];
  /** Text of one line. */
  readonly value: string;
  /** Where a new field goes: behind the first of these that is there, else behind all others. */
  readonly after?: readonly string[];
}

/**
 * A file with values in its front matter set, each in its place or added; every other byte stays.
 *
 * @returns Nothing where the front matter is written in a way that this cannot be done in.
 */
export function withFields(text: string, edits: readonly FieldEdit[]): string | undefined {
  const split = splitFrontMatter(text);
  if ('problem' in split) return undefined;
  const { yaml, start } = split;
  const newline = text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n';
  const edited = edits.reduce<string | undefined>(
    (current, edit) => (current === undefined ? undefined : withField(current, edit, newline)),
    yaml,
  );
  return edited === undefined
    ? undefined
    : text.slice(0, start) + edited + text.slice(start + yaml.length);
}

/** YAML with one value set, if it then says that and nothing else new. */
function withField(yaml: string, edit: FieldEdit, newline: string): string | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || hasAlias(document)) return undefined;
  const edited = editedAt(yaml, document.contents, edit, newline);
  if (edited === undefined) return undefined;
  document.setIn(edit.path, edit.value);
  const result = parseDocument(edited);
  const [said, wanted] = [result, document].map((one) => one.toJS({ mapAsMap: true }) as unknown);
  const isRight = result.errors.length === 0 && isDeepStrictEqual(said, wanted);
  return isRight ? edited : undefined;
}

/** Whether a value stands for another one elsewhere, which may not be there. */
function hasAlias(document: Document): boolean {
  let isFound = false;
  visit(document, {
    Alias: () => {
      isFound = true;
      return visit.BREAK;
    },
  });
  return isFound;
}

function editedAt(yaml: string, root: unknown, edit: FieldEdit, newline: string) {
  const { path, value, after = [] } = edit;
  const written = `'${value.replaceAll("'", "''")}'`;
  let node = root;
  for (const [depth, name] of path.entries()) {
    if (!isMap(node)) return undefined;
    const pair = pairNamed(node, name);
    const deeper = path.slice(depth + 1);
    if (!pair) {
      const inner = deeper.reduceRight((rest, key) => `{${key}: ${rest}}`, written);
      const behind = after.map((key) => pairNamed(node as YAMLMap, key)).find(Boolean);
      return withPair(
        yaml,
        { map: node, behind, isRoot: depth === 0 },
        `${name}: ${inner}`,
        newline,
      );
    }
    if (deeper.length === 0) return withValue(yaml, pair, value, written);
    node = pair.value;
  }
  return undefined;
}

const pairNamed = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);

const rangeOf = (node: unknown) => (isNode(node) ? node.range : undefined);

function withValue(yaml: string, { key, value }: Pair, text: string, written: string) {
  const range = rangeOf(value);
  if (!isScalar(value) || !range) return undefined;
  if (value.value === text) return yaml;
  const [start, end] = range;
  // The range of a block scalar ends on the next line.
  const length = yaml.slice(start, end).trimEnd().length;
  if (length > 0) return put(yaml, start, start + length, written);
  const colon = yaml.indexOf(':', rangeOf(key)?.[1]) + 1;
  return put(yaml, colon, colon, ` ${written}`);
}

/** Where a field is added: to which map, and behind which of its fields if that is given. */
interface Spot {
  readonly map: YAMLMap;
  readonly behind: Pair | undefined;
  readonly isRoot: boolean;
}

function withPair(yaml: string, { map, behind, isRoot }: Spot, pair: string, newline: string) {
  const first = rangeOf(map.items[0]?.key)?.[0];
  const last = behind ?? map.items.at(-1);
  const range = rangeOf(last?.value) ?? rangeOf(last?.key);
  if (first === undefined || !range) return undefined;
  const end = yaml.slice(0, range[1]).trimEnd().length;
  if (map.flow) return put(yaml, end, end, `, ${pair}`);
  const indent = yaml.slice(yaml.lastIndexOf('\n', first) + 1, first);
  const lineEnd = isRoot && !behind ? yaml.length : end + yaml.slice(end).search(/\r?\n|$/);
  return put(yaml, lineEnd, lineEnd, `${newline}${indent}${pair}`);
}

const put = (yaml: string, from: number, to: number, value: string) =>
  yaml.slice(0, from) + value + yaml.slice(to);
