import type { Issue, ReportLanguage } from '../../checks/issue.ts';
import { foldIssues } from '../../checks/reporters/fold.ts';
import { summarise } from '../../checks/reporters/json.ts';
import { reportWords } from '../../checks/reporters/text.ts';
import type { PanelFinding, PanelMessage } from './channel.ts';

const languages: readonly ReportLanguage[] = ['vi', 'en'];

const shownLimit = 50;

/** Tells findings, the errors first, in the order of a report. */
export function messageOf(issues: readonly Issue[]): PanelMessage {
  const { errors, warnings, files } = summarise(issues);
  const inOrder = (['error', 'warning'] as const).flatMap((severity) =>
    foldIssues(issues).filter((issue) => issue.severity === severity),
  );
  return {
    summary: languages.map((lang) => ({
      lang,
      text: reportWords[lang].summary(errors, warnings, files),
    })),
    findings: inOrder.slice(0, shownLimit).map(tell),
    untold: Math.max(0, inOrder.length - shownLimit),
  };
}

const tell = ({ severity, file, line, column, code, message, fix }: Issue): PanelFinding => ({
  severity,
  where: `${file}:${line}:${column}`,
  code,
  told: languages.map((lang) => ({
    lang,
    text: `${message[lang]} ${reportWords[lang].fix}: ${fix[lang]}`,
  })),
});
