/** The words that a search needs in the browser, in one language; placeholders are left in. */
export interface SearchWords {
  /** Forms of the count of results by category of `Intl.PluralRules`. */
  readonly count: Readonly<Record<string, string>>;
  readonly none: string;
  readonly corrected: string;
  readonly asTyped: string;
  /** Leads from the box to the page, where something was found and where nothing was. */
  readonly all: string;
  readonly help: string;
  readonly machineMade: string;
  readonly noneElsewhere: string;
  /** Where the pages of each collection stand in the portal. */
  readonly places: Readonly<Record<string, string>>;
}

/** A template with its placeholders filled; values are put in as they are. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => values[name] ?? hole);

/** How many results a query has, in the words of a language. */
export function sayCount(words: SearchWords, tag: string, count: number, query: string): string {
  if (count === 0) return fill(words.none, { query });
  const form = words.count[new Intl.PluralRules(tag).select(count)] ?? words.count['other'] ?? '';
  return fill(form, { count: new Intl.NumberFormat(tag).format(count), query });
}
