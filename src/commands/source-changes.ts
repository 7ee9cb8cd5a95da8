import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Changes that are named for one text. */
const changeLimit = 3;

/** Lines that are shown of what changed in one text, and letters of each. */
const lineLimit = { lines: 6, letters: 100 };

const runGit = (folder: string, ...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
};

/** The commit that last touched a file; nothing where there is no history. */
const lastCommitOf = (file: string) =>
  runGit(path.dirname(file), 'log', '-1', '--format=%H', '--', path.basename(file));

/**
 * What was committed to a source since a translation beside it was last committed, newest first, as
 * “day subject”; nothing where there is no history.
 *
 * @param translation Path of the translation.
 * @param source Name of the source beside it.
 */
export function listChangesSince(translation: string, source: string): string[] {
  const folder = path.dirname(translation);
  const last = lastCommitOf(translation);
  if (last === '') return [];
  return runGit(folder, 'log', '--format=%cs %s', `${last}..HEAD`, '--', source)
    .split('\n')
    .filter(Boolean)
    .slice(0, changeLimit);
}

/**
 * The lines of a source that differ from what they were when a translation beside it was last committed, what
 * is not committed yet among them: `- ` before what was there, `+ ` before what is.
 */
export function listChangedLines(translation: string, source: string): string[] {
  const last = lastCommitOf(translation);
  if (last === '') return [];
  const diff = runGit(path.dirname(translation), 'diff', '-U0', '--no-color', last, '--', source);
  const lines = diff
    .split('\n')
    .filter((line) => /^[-+](?![-+]{2} )\s*\S/.test(line))
    .map((line) => `${line.charAt(0)} ${line.slice(1).trim()}`);
  const { lines: most, letters } = lineLimit;
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
  return lines.length > most ? [...shown, '…'] : shown;
}
