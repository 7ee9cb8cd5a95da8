import { slugOf } from '../lib/slug.ts';
import { nearestOf } from './nearest.ts';

/** Ids, each with the names that what it stands for goes by. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** What may have been meant by an id that is not there: the one, or those to choose from. */
export interface MeantId {
  readonly near?: string | undefined;
  readonly among?: readonly string[];
}

/** Ids that are few enough to be told all. */
const few = 15;

/** The id that is nearest in letters, else the one whose name or beginning was written. */
export function nearestId(value: string, known: KnownIds): MeantId {
  const near =
    severalIn(value, known) ??
    nearestOf(value, known.keys()) ??
    nearestOf(asEntry(value), known.keys());
  if (near !== undefined) return { near };
  const whole = listNamed(value, known);
  const named = whole.length > 0 ? whole : listNamedInPart(value, known);
  const found = named.length > 0 ? named : listBegunAlike(value, known);
  if (found.length === 1) return { near: found[0] };
  if (found.length > 0) return { among: found.slice(0, few) };
  return known.size > 0 && known.size <= few ? { among: [...known.keys()] } : {};
}

function listNamed(value: string, known: KnownIds): string[] {
  const slug = slugOf(value);
  const isNamed = (name: string, plain: string) =>
    name === value || (slug !== '' && plain === slug);
  return listIds(known, isNamed);
}

/** Ids whose name holds the words that were written: “Lục Ngạn” for “huyện Lục Ngạn (cũ)”. */
function listNamedInPart(value: string, known: KnownIds): string[] {
  const slug = slugOf(value);
  if (slug.length < 4) return [];
  return listIds(known, (_, plain) => `-${plain}-`.includes(`-${slug}-`));
}

/** The names of ids in plain letters, made once for however many ids are looked for. */
const plainNames = new WeakMap<KnownIds, ReadonlyMap<string, readonly [string, string][]>>();

function listIds(known: KnownIds, fits: (name: string, plain: string) => boolean): string[] {
  const plain =
    plainNames.get(known) ??
    new Map(
      [...known].map(([id, names]) => [
        id,
        names.map((name): [string, string] => [name, slugOf(name)]),
      ]),
    );
  plainNames.set(known, plain);
  return [...plain]
    .filter(([, names]) => names.some(([name, slug]) => fits(name, slug)))
    .map(([id]) => id);
}

/** Several ids with something else between them than what their list takes. */
function severalIn(value: string, known: KnownIds): string | undefined {
  const parts = value.split(/[\s,;，；、]+/).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => known.has(part))) return undefined;
  return parts.join(value.includes(',') ? ' ' : ', ');
}

/** An address of the portal as the id of an entry: without slashes at its ends, and without its language. */
const asEntry = (value: string) => value.replace(/^\/(?:[a-z]{2}\/)?|\/$/g, '');

const listBegunAlike = (value: string, known: KnownIds): string[] =>
  [...known.keys()].filter((id) => id.startsWith(`${value}-`) || value.startsWith(`${id}-`));
