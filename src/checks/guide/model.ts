import type { ReportLanguage, Severity } from '../issue.ts';

/** Running text: words, code, and links to places of the same page. */
export type Inline = readonly Piece[];

export type Piece =
  string | { readonly code: string } | { readonly to: string; readonly text: Inline };

/** What an editor has to know of one field, with the fields of its own group or items. */
export interface FieldRow {
  /** Anchor on the page. */
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether it is needed, and in which files it stands. */
  readonly tags: readonly string[];
  /** What it may hold, a line each. */
  readonly value: readonly Inline[];
  readonly children: readonly FieldRow[];
}

/** A code of the check: how grave it is, and what it says, by examples. */
export interface FindingRow {
  /** Anchor on the page. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly examples: readonly { readonly message: string; readonly fix: string }[];
}

export type Part =
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Inline[] }
  | { readonly kind: 'sample'; readonly text: string }
  | { readonly kind: 'heading'; readonly id: string; readonly text: Inline }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly Inline[][];
    }
  | { readonly kind: 'fields'; readonly rows: readonly FieldRow[] }
  | { readonly kind: 'findings'; readonly rows: readonly FindingRow[] };

export interface Chapter {
  /** Anchor on the page. */
  readonly id: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** The guide for editors in one language. */
export interface Guide {
  readonly language: ReportLanguage;
  readonly title: string;
  readonly lead: string;
  readonly chapters: readonly Chapter[];
}
