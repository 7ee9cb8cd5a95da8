import { readBundle } from './bundle.ts';
import { factsOf, type BundleFacts } from './bundle-facts.ts';
import { checkBundle, makeTools, type Surroundings } from './check-bundle.ts';
import type { BundleFiles } from './layout.ts';
import type { FileFault } from './waivers.ts';

/** What came of reading a bundle: plain data. */
export interface BundleReading {
  readonly facts: BundleFacts;
  /** The faults that show without the other bundles. */
  readonly faults: readonly FileFault[];
}

/** Reads and checks bundles one by one. */
export function readEach(bundles: readonly BundleFiles[], around: Surroundings): BundleReading[] {
  if (bundles.length === 0) return [];
  const tools = makeTools(around);
  return bundles.map((files) => {
    const bundle = readBundle(files);
    return { facts: factsOf(bundle), faults: checkBundle(bundle, tools) };
  });
}
