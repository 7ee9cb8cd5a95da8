import type { ReportLanguage, Severity } from '../../checks/issue.ts';

/** Events between the live preview’s server and its pages. */
export const events = { ask: 'content-check:ask', tell: 'content-check:tell' } as const;

/** A text and the language that it is in. */
export interface Told {
  readonly lang: ReportLanguage;
  readonly text: string;
}

/** A finding in words, ready to be shown. */
export interface PanelFinding {
  readonly severity: Severity;
  /** `file:line:column` */
  readonly where: string;
  readonly code: string;
  /** What is wrong and how to mend it, in each language. */
  readonly told: readonly Told[];
}

/** What the panel of the live preview shows; no findings, no panel. */
export interface PanelMessage {
  readonly summary: readonly Told[];
  readonly findings: readonly PanelFinding[];
  /** How many findings are not shown: nobody mends hundreds at once. */
  readonly untold: number;
}
