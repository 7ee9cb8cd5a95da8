import type { BundleFacts, Waiver } from './bundle-facts.ts';
import { catalogue, fault, isCode, type Fault } from './catalogue/index.ts';
import { nearestOf } from './nearest.ts';

/** A fault together with the file that it is told at. */
export interface FileFault {
  readonly file: string;
  readonly fault: Fault;
}

/**
 * Takes the warnings out that a bundle's `waive` list names, and tells of waivers that are of no use or
 * have run out. `at` narrows a waiver to one language of the bundle, given by its code or file name.
 *
 * @param found All faults of the bundle's files.
 * @param today The day that `until` is held against, `YYYY-MM-DD`.
 */
export function applyWaivers(
  { source }: BundleFacts,
  found: readonly FileFault[],
  today: string,
): FileFault[] {
  if (!source) return [...found];
  const { path: file, waivers } = source;
  let left = [...found];
  const told: FileFault[] = [];
  for (const waiver of waivers) {
    const { code, until, place } = waiver;
    if (until !== undefined && until < today) {
      told.push({ file, fault: fault('waiver-expired', place, { code, until }) });
      continue;
    }
    const kept = left.filter((one) => !isWaived(one, waiver));
    if (kept.length === left.length) {
      const near = isCode(code) ? undefined : nearestOf(code, Object.keys(catalogue));
      told.push({
        file,
        fault: fault('waiver-unused', place, {
          ...{ code, near },
          ...(isCode(code) ? {} : { isUnknown: true }),
        }),
      });
    }
    left = kept;
  }
  return [...left, ...told];
}

function isWaived({ file, fault: { code, params } }: FileFault, waiver: Waiver): boolean {
  if (code !== waiver.code || catalogue[code].severity !== 'warning') return false;
  const { at } = waiver;
  if (at === undefined) return true;
  const name = 'locale' in params ? `index.${params.locale}.mdx` : file.split('/').at(-1);
  return name === at || name === `index.${at}.mdx`;
}
