import type { Issue, ReportLanguage } from '../issue.ts';

/** The findings for other programs, as the content contract fixes them. */
export function formatJson(issues: readonly Issue[], lang: ReportLanguage): string {
  const told = issues.map(({ file, line, column, severity, code, message, fix }) => ({
    file,
    line,
    column,
    severity,
    code,
    message: message[lang],
    fix: fix[lang],
  }));
  return JSON.stringify({ issues: told, summary: summarise(issues) }, undefined, 2);
}

/** How many errors and warnings there are, and in how many files. */
export function summarise(issues: readonly Issue[]) {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const files = new Set(issues.map(({ file }) => file)).size;
  return { errors, warnings: issues.length - errors, files };
}
