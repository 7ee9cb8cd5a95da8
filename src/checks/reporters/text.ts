import type { Issue, ReportLanguage } from '../issue.ts';
import { foldIssues } from './fold.ts';
import { summarise } from './json.ts';

/** What stands around the findings in a report. */
export const reportWords = {
  vi: {
    error: 'LỖI',
    warning: 'Nhắc',
    fix: 'Cách sửa',
    clean: 'Nội dung không có lỗi nào.',
    summary: (errors: number, warnings: number, files: number) =>
      `${errors} lỗi, ${warnings} lời nhắc trong ${files} tệp.`,
  },
  en: {
    error: 'ERROR',
    warning: 'Warning',
    fix: 'Fix',
    clean: 'The content has no faults.',
    summary: (errors: number, warnings: number, files: number) =>
      `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(files, 'file')}.`,
  },
} as const;

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * The findings for people: a line that says where, then what is wrong and how to mend it.
 *
 * @param also A second language, told below the first.
 */
export function formatText(
  issues: readonly Issue[],
  lang: ReportLanguage,
  also?: ReportLanguage,
): string {
  if (issues.length === 0) return reportWords[lang].clean;
  const languages = also === undefined || also === lang ? [lang] : [lang, also];
  const blocks = foldIssues(issues).map((issue) => {
    const { file, line, column, severity, count } = issue;
    const code = count > 1 ? `${issue.code} ×${count}` : issue.code;
    const told = languages.flatMap((language) => [
      `  ${issue.message[language]}`,
      `  ${reportWords[language].fix}: ${issue.fix[language]}`,
    ]);
    return [`${file}:${line}:${column}  ${reportWords[lang][severity]}  [${code}]`, ...told].join(
      '\n',
    );
  });
  const { errors, warnings, files } = summarise(issues);
  const summary = languages.map((language) =>
    reportWords[language].summary(errors, warnings, files),
  );
  return [...blocks, summary.join('\n')].join('\n\n');
}
