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
  const near = nearestOf(value, known.keys());
  if (near !== undefined) return { near };
  const named = listNamed(value, known);
  const found = named.length > 0 ? named : listBegunAlike(value, known);
  if (found.length === 1) return { near: found[0] };
  if (found.length > 0) return { among: found.slice(0, few) };
  return known.size > 0 && known.size <= few ? { among: [...known.keys()] } : {};
}

function listNamed(value: string, known: KnownIds): string[] {
  const slug = slugOf(value);
  const isNamed = (name: string) => name === value || (slug !== '' && slugOf(name) === slug);
  return [...known].filter(([, names]) => names.some(isNamed)).map(([id]) => id);
}

const listBegunAlike = (value: string, known: KnownIds): string[] =>
  [...known.keys()].filter((id) => id.startsWith(`${value}-`) || value.startsWith(`${id}-`));
