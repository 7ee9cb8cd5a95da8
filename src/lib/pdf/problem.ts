/** What a PDF may hold that acts on its reader’s computer or hides from its reader. */
export const activeKinds = ['javascript', 'launch', 'attachment'] as const;

export type ActiveKind = (typeof activeKinds)[number];

/** Why a file cannot be published as a PDF. */
export type PdfProblem =
  /** It is something else, whatever its name says. */
  | { readonly kind: 'type' }
  | { readonly kind: 'encrypted' }
  /** It ends early, or its structure leads nowhere. */
  | { readonly kind: 'broken' }
  /** Reading it would take too long, or too much memory. */
  | { readonly kind: 'limit' }
  | { readonly kind: 'active'; readonly holds: readonly ActiveKind[] };

/** Thrown where a PDF cannot be read to its end. */
export class UnreadablePdf extends Error {
  readonly problem: PdfProblem;

  constructor(problem: PdfProblem, options?: ErrorOptions) {
    super(problem.kind, options);
    this.problem = problem;
  }
}
