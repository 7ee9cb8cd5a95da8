import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { checkContent, type CheckOptions } from '../checks/check-content.ts';
import type { Issue } from '../checks/issue.ts';
import { leastSite } from './make-content.ts';

/** Files of a content folder, by path; what is neither text nor bytes is written as YAML. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** Findings of the check about a folder that holds these files, and the least `site.yaml` if none is given. */
export function checkFiles(files: Files, options: CheckOptions = {}): Issue[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'check-files-'));
  try {
    for (const [file, data] of Object.entries({ 'site.yaml': leastSite, ...files })) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      const isPlain = typeof data === 'string' || data instanceof Uint8Array;
      writeFileSync(
        path.join(dir, file),
        isPlain ? data : stringify(data, { aliasDuplicateObjects: false }),
      );
    }
    return checkContent(dir, options);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Findings in short: `file:line code`. */
export const inShort = (issues: readonly Issue[]) =>
  issues.map(({ file, line, code }) => `${file}:${String(line)} ${code}`);

/** The findings that stop the build. */
export const errorsOf = (issues: readonly Issue[]) =>
  issues.filter(({ severity }) => severity === 'error');

/** A text of an entry: the fields that every one has, these on top, and a body. */
export const entryText = (fields = '', body = 'Một câu.') =>
  `---\ntitle: Một trang thử\nsummary: Một câu tóm tắt, vừa đủ dài để không ai phải nhắc nhở gì về nó.\n${fields}---\n${body}\n`;

/** Findings whose sentences are not whole in both languages: what is wrong, and how to mend it. */
export const listUntold = (issues: readonly Issue[]) =>
  issues.filter(({ message, fix }) =>
    [message.vi, message.en, fix.vi, fix.en].some(
      (text) => !/\S[.?:)]$/.test(text) || /undefined|\[object/.test(text),
    ),
  );
