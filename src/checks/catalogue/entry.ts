import type { InBoth, Severity } from '../issue.ts';

/** What is wrong, and how to mend it. */
export type Sentences = readonly [message: string, fix: string];

/** The two sentences of a finding in both languages. */
export interface Told {
  readonly vi: Sentences;
  readonly en: Sentences;
}

/** A kind of finding: how grave it is, and its sentences for given parameters. */
export interface Entry<P> {
  readonly severity: Severity;
  readonly tell: (params: P) => Told;
  /** How several of a file are told in one: what each is about, and the sentences for all. */
  readonly together?: {
    readonly part: (params: P) => InBoth | undefined;
    readonly tell: (file: string, parts: InBoth) => Told;
  };
}

/** A finding that stops the build. */
export const error = <P = object>(tell: (params: P) => Told): Entry<P> => ({
  severity: 'error',
  tell,
});

/** A finding that does not stop the build and can be waived. */
export const warning = <P = object>(
  tell: (params: P) => Told,
  together?: Entry<P>['together'],
): Entry<P> => ({
  severity: 'warning',
  tell,
  ...(together ? { together } : {}),
});

/** What was written there, and perhaps what was meant. */
export interface Written {
  readonly value: string;
  readonly near?: string | undefined;
}

/** An id as written, and those that may have been meant. */
export interface WrittenId extends Written {
  readonly among?: readonly string[] | undefined;
}

/** The fix for an id: the nearest right one, else those to choose from, else what to do in general. */
export const meantId = ({ near, among }: Omit<WrittenId, 'value'>, vi: string, en: string) =>
  near === undefined && among !== undefined
    ? { vi: `Chọn một trong: ${listed(among)}.`, en: `Choose one of ${listed(among)}.` }
    : meant({ near }, vi, en);

/** The fix to tell: the nearest right form if there is one, else what to do in general. */
export const meant = ({ near }: { near?: string | undefined }, vi: string, en: string) =>
  near === undefined
    ? { vi, en }
    : { vi: `Có phải ý bạn là “${near}”?`, en: `Did you mean “${near}”?` };

/** A list of words for a sentence. */
export const listed = (values: readonly string[]) => values.join(', ');
