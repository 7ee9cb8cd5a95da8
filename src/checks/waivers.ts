import { buildDate } from '../config/environment.ts';
import type { Bundle } from './bundle.ts';
import { catalogue, fault, isCode, type Fault } from './catalogue/index.ts';
import { nearestOf } from './nearest.ts';
import { recordsOf } from './schema-tree.ts';

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
  { source }: Bundle,
  found: readonly FileFault[],
  today: string = buildDate,
): FileFault[] {
  const waivers = source?.data?.['waive'];
  if (!source?.yaml || !Array.isArray(waivers)) return [...found];
  const { yaml, path: file } = source;
  let left = [...found];
  const told: FileFault[] = [];
  recordsOf(waivers).forEach((waiver, index) => {
    const code = String(waiver['code']);
    const until = waiver['until'];
    const place = yaml.placeOf(['waive', index]);
    if (typeof until === 'string' && until < today) {
      told.push({ file, fault: fault('waiver-expired', place, { code, until }) });
      return;
    }
    const kept = left.filter((one) => !isWaived(one, code, waiver['at']));
    if (kept.length === left.length) {
      const near = isCode(code) ? undefined : nearestOf(code, Object.keys(catalogue));
      told.push({ file, fault: fault('waiver-unused', place, { code, near }) });
    }
    left = kept;
  });
  return [...left, ...told];
}

function isWaived({ file, fault: { code, params } }: FileFault, waived: string, at: unknown) {
  if (code !== waived || catalogue[code].severity !== 'warning') return false;
  if (typeof at !== 'string') return true;
  const name = 'locale' in params ? `index.${params.locale}.mdx` : file.split('/').at(-1);
  return name === at || name === `index.${at}.mdx`;
}
