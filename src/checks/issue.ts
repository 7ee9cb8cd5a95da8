/** A text in the two languages that findings are told in. */
export interface InBoth {
  readonly vi: string;
  readonly en: string;
}

/** Language that a report is written in. */
export type ReportLanguage = keyof InBoth;

/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** A place in a file; line and column count from 1, columns in characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One finding of the content check: where, what is wrong and how to mend it. */
export interface Issue extends Place {
  /** Path from the content folder, with `/`. */
  readonly file: string;
  readonly severity: Severity;
  /** Stable name of the kind of finding; waivers and other tools refer to it. */
  readonly code: string;
  readonly message: InBoth;
  readonly fix: InBoth;
  /** What it is about, where several of its code in a file can be told in one. */
  readonly part?: InBoth;
}

/** The first character of a file. */
export const fileStart: Place = { line: 1, column: 1 };

/** The place of an offset of a text. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Order of a report: by file, line, column, then code. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
