import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder outside the repository, and the way to remove it. */
export interface TempFolder {
  readonly dir: string;
  /** Path of something in the folder. */
  readonly at: (name: string) => string;
  readonly remove: () => Promise<void>;
}

/** Makes an empty folder outside the repository. */
export async function makeTempFolder(): Promise<TempFolder> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quang-ba-test-'));
  return {
    dir,
    at: (name) => path.join(dir, name),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
