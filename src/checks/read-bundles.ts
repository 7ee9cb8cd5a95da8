import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Surroundings } from './check-bundle.ts';
import type { BundleFiles } from './layout.ts';
import { digestOf, type Memory } from './memory.ts';
import type { BundleReading } from './read-each.ts';
import { shareWork } from './share-work.ts';

/** Reads and checks every bundle that is not as it was in the same surroundings. */
export function readBundles(
  bundles: readonly BundleFiles[],
  around: Surroundings,
  memory: Memory,
): BundleReading[] {
  const surroundings = digestOf(around);
  const keyed = bundles.map((files) => ({ files, key: digestFiles(files, around, surroundings) }));
  const changed = keyed.filter(({ key }) => !memory.knows(key)).map(({ files }) => files);
  const fresh = new Map(
    shareWork(changed, around).map((reading) => [reading.facts.folder, reading]),
  );
  return keyed.flatMap(({ files, key }) => {
    const reading = memory.recall(key, () => fresh.get(files.folder));
    return reading ? [reading] : [];
  });
}

function digestFiles(files: BundleFiles, { folder }: Surroundings, surroundings: string): string {
  const others = [...files.others.values()].map((file) => [
    file.path,
    file.text ?? file.picture ?? digestOf(readFileSync(path.join(folder.dir, file.path), 'latin1')),
  ]);
  const texts = [...files.languages.values()].flatMap((file) => [file.path, file.text ?? '']);
  return digestOf(surroundings, files.folder, others, ...texts);
}
