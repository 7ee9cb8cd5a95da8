import { fault, issueOf } from './catalogue/index.ts';
import { fileStart, type Issue } from './issue.ts';

const pathLimit = 180;
const plainName = /^[a-z0-9][a-z0-9._-]*$/;
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/** Names that some computer cannot hold, and paths that are too long for Windows. */
export function checkFileNames(paths: Iterable<string>): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const file of paths) {
    if (file === '.') continue;
    if (file.length > pathLimit)
      issues.push(
        issueOf(file, fault('path-too-long', fileStart, { length: file.length, limit: pathLimit })),
      );
    const parts = file.split('/');
    parts.forEach((name, index) => {
      const upTo = parts.slice(0, index + 1).join('/');
      if (isPortableName(name) || name === 'README.md' || seen.has(upTo)) return;
      seen.add(upTo);
      issues.push(issueOf(upTo, fault('file-name', fileStart, { name })));
    });
  }
  return issues;
}

/** Whether a name works on every system: ASCII, lower case, no device of Windows. */
export function isPortableName(name: string): boolean {
  return plainName.test(name) && !deviceName.test(name) && !name.endsWith('.');
}
