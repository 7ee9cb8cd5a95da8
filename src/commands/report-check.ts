import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue, ReportLanguage } from '../checks/issue.ts';
import { formatGithub } from '../checks/reporters/github.ts';
import { formatJson } from '../checks/reporters/json.ts';
import { formatText } from '../checks/reporters/text.ts';

/** How findings are told. */
export interface ReportForm {
  readonly format: 'text' | 'json' | 'github';
  readonly lang: ReportLanguage;
}

/** The findings about what these paths name, as given or from the content folder; all where there are none. */
export function selectIssues(
  issues: readonly Issue[],
  contentDir: string,
  paths: readonly string[],
): Issue[] {
  const within = paths.map((one) => contentPath(contentDir, one));
  return issues.filter(
    ({ file }) =>
      within.length === 0 ||
      within.some((one) => one === '' || file === one || file.startsWith(`${one}/`)),
  );
}

/** Paths that lead to nothing, or out of the content folder: of these nothing can be told. */
export function listLostPaths(contentDir: string, paths: readonly string[]): string[] {
  return paths.filter((given) => {
    const inside = contentPath(contentDir, given);
    return inside.startsWith('..') || !existsSync(path.join(contentDir, inside));
  });
}

export function formatIssues(
  issues: readonly Issue[],
  contentDir: string,
  { format, lang }: ReportForm,
): string {
  switch (format) {
    case 'json':
      return formatJson(issues, lang);
    case 'github':
      return formatGithub(issues, lang, prefixOf(contentDir));
    case 'text':
      return formatText(issues, lang);
  }
}

/** Path of the content folder from the repository’s root, where annotations look for files. */
function prefixOf(contentDir: string): string {
  const relative = path.relative(process.cwd(), contentDir).split(path.sep).join('/');
  return relative.startsWith('..') ? contentDir : relative;
}

/** A path as findings name it. */
function contentPath(contentDir: string, given: string): string {
  const inside = path.join(contentDir, given);
  const target = !path.isAbsolute(given) && existsSync(inside) ? inside : path.resolve(given);
  return path.relative(contentDir, target).split(path.sep).join('/');
}
