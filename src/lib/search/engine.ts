/** A page that the engine found. */
export interface Hit {
  readonly id: string;
  /** Places of the words found in the page's text. */
  readonly words?: readonly number[];
  /** Facts beside the text in which something was found. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<Fragment>;
}

/** A section of a page, from a heading that has an address to the next, with what was found in it. */
export interface Section {
  readonly title: string;
  /** The page's address; with the heading's id, but for what stands above the first heading. */
  readonly url: string;
  /** As that of a page. */
  readonly excerpt: string;
  /** Places of the words found. */
  readonly locations: readonly number[];
}

/** A page as the engine holds it, in the index's spelling. */
export interface Fragment {
  readonly url: string;
  /** The whole text. */
  readonly content: string;
  /** HTML of the engine's own: escaped text with `<mark>` around what was found. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  /** Values by filter: what it can be narrowed by, and facts that are not searched. */
  readonly filters?: Readonly<Record<string, readonly string[] | undefined>>;
  /** The sections that hold something of what was looked for, in the page's order. */
  readonly sub_results?: readonly Section[];
}

/** What searches an index: words that must all be there, or, in quotes, one phrase. */
export interface Engine {
  readonly search: (
    query: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

/** What lists the pages of an index by a key that they are sorted by; pages without it may be left out. */
export interface Lister {
  readonly search: (
    query: null,
    options: { readonly sort: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

/** The script that comes with an index. */
export interface IndexScript extends Engine {
  readonly options: (options: {
    /** Words of an excerpt, as the index counts words. */
    readonly excerptLength: number;
    /** Put where an excerpt leaves text out. */
    readonly excerptEllipsis: string;
  }) => Promise<void>;
  /** Fetches what every search needs. */
  readonly init: () => Promise<void>;
}
