import { z } from 'astro/zod';
import { unwrapped } from '../lib/schema-fields.ts';
import { nearestOf } from './nearest.ts';
import { fieldNamesAt, isRecord, optionsOf } from './schema-tree.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * What is wrong with a group of fields, seen from the form of a union that it comes nearest to: the one that
 * has most of its fields, by misspelt names too, then the one with the fewest issues. Nothing where no form
 * has any of them, or several come equally near.
 *
 * @param errors The issues of each form, in the order of the union.
 */
export function nearestForm(
  union: z.ZodType | undefined,
  errors: readonly (readonly ZodIssue[])[],
  written: unknown,
): readonly ZodIssue[] | undefined {
  const inner = union && unwrapped(union);
  if (!(inner instanceof z.ZodUnion) || !isRecord(written)) return undefined;
  const [best, next] = optionsOf(inner)
    .map((option, index) => ({
      known: countKnown(Object.keys(written), fieldNamesAt(option, [])),
      issues: errors[index] ?? [],
    }))
    .filter(({ known, issues }) => known > 0 && issues.length > 0)
    .toSorted((a, b) => b.known - a.known || a.issues.length - b.issues.length);
  const isTied = best?.known === next?.known && best?.issues.length === next?.issues.length;
  return isTied ? undefined : best?.issues;
}

const countKnown = (keys: readonly string[], names: readonly string[]) =>
  keys.filter((key) => nearestOf(key, names, 1) !== undefined).length;
