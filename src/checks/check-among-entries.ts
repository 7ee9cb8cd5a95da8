import { adviseOnAnchors } from './advice/anchors.ts';
import { adviseOnTitles } from './advice/titles.ts';
import type { BundleFacts, TextFacts } from './bundle-facts.ts';
import { checkEntryReferences, checkLinks } from './references.ts';
import type { Targets } from './targets.ts';
import type { FileFault } from './waivers.ts';

/** What shows only when all entries are known, by the folder of the entry that it is told at. */
export function checkAmongEntries(
  bundles: readonly BundleFacts[],
  targets: Targets,
): ReadonlyMap<string, readonly FileFault[]> {
  const found = [
    ...bundles.flatMap(({ texts }) => texts.flatMap((text) => checkTargets(text, targets))),
    ...adviseOnTitles(bundles),
    ...adviseOnAnchors(bundles),
  ];
  return Map.groupBy(found, ({ file }) => file.slice(0, file.lastIndexOf('/')));
}

function checkTargets({ path, links, entries }: TextFacts, targets: Targets): FileFault[] {
  return [...checkEntryReferences(entries, targets), ...checkLinks(links, targets)].map((one) => ({
    file: path,
    fault: one,
  }));
}
