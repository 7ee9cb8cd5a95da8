import type { Issue, ReportLanguage } from '../issue.ts';

/**
 * The findings as annotations of GitHub Actions.
 *
 * @param prefix Path of the content folder from the repository's root, so that annotations find the file.
 */
export function formatGithub(
  issues: readonly Issue[],
  lang: ReportLanguage,
  prefix = 'content',
): string {
  return issues
    .map(({ file, line, column, severity, code, message, fix }) => {
      const where = [
        `file=${property(`${prefix}/${file}`)}`,
        `line=${line}`,
        `col=${column}`,
        `title=${property(code)}`,
      ].join(',');
      return `::${severity} ${where}::${data(`${message[lang]} ${fix[lang]}`)}`;
    })
    .join('\n');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
