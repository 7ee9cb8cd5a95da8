import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf, makeMemory } from './memory.ts';

/** Where the check keeps what it found, a file for each content folder. */
const usualDir = path.resolve('node_modules/.cache/quang-ba');

/** What all findings depend on beside the content. */
const codePatterns = ['src/{checks,config,i18n,lib,schemas}/**/*.ts', 'package-lock.json'];

/** The file that keeps what the check of a content folder found. */
export const memoryFileOf = (contentDir: string, cacheDir = usualDir) =>
  path.join(cacheDir, `check-${digestOf(contentDir).slice(0, 12)}`);

/** The memory of the last check of a content folder by the same code, and the way to keep it for the next. */
export function openMemory(contentDir: string, cacheDir = usualDir) {
  const file = memoryFileOf(contentDir, cacheDir);
  const code = digestCode();
  const before = readKept(file, code);
  const memory = makeMemory(before);
  const save = () => {
    if ([...memory.used.keys()].every((key) => before.has(key))) return;
    mkdirSync(cacheDir, { recursive: true });
    const temporary = `${file}.${String(process.pid)}`;
    writeFileSync(temporary, serialize({ code, used: memory.used }));
    renameSync(temporary, file);
  };
  return { memory, save };
}

function digestCode(): string {
  const files = globSync(codePatterns).filter((file) => !file.includes('.test.'));
  return digestOf(process.version, ...files.toSorted().map((file) => readFileSync(file, 'utf8')));
}

function readKept(file: string, code: string): ReadonlyMap<string, unknown> {
  try {
    const kept = deserialize(readFileSync(file)) as { code: string; used: Map<string, unknown> };
    return kept.code === code ? kept.used : new Map();
  } catch (cause) {
    // None yet, or one that was cut off or that another Node wrote: then everything is looked at anew.
    if (cause instanceof Error) return new Map();
    throw cause;
  }
}
