import { sourceLocale, type Locale } from '../../config/locales.ts';
import { listBodyReferences } from '../../lib/mdx-references.ts';
import type { MdxNode } from '../../lib/mdx-tree.ts';
import type { Term } from '../../schemas/records.ts';
import type { BundleDocument } from '../bundle.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart } from '../issue.ts';
import { bodyPiece } from '../text-pieces.ts';

/** Names of the glossary, the longest first, each with the pattern that finds it in Vietnamese. */
export interface SourceNames {
  readonly names: readonly {
    readonly term: Term;
    readonly form: string;
    readonly pattern: RegExp;
  }[];
  readonly terms: ReadonlyMap<string, Term>;
}

/** Sorts the glossary so that a longer name hides the shorter ones within it. */
export function listSourceNames(terms: ReadonlyMap<string, Term>): SourceNames {
  const names = [...terms.values()]
    .flatMap((term) => formsOf(term, sourceLocale).map((form) => ({ term, form: folded(form) })))
    .filter(({ form }) => isName(form))
    .toSorted((a, b) => b.form.length - a.form.length)
    .map(({ term, form }) => ({ term, form, pattern: wholeWords(form) }));
  return { names, terms };
}

/** Names that a source speaks of, in its title, its summary, its body or as `<Term id="…"/>`. */
export function listNamed(source: BundleDocument, { names, terms }: SourceNames): Term[] {
  const found = new Set(termIds(source.tree).flatMap((id) => terms.get(id) ?? []));
  let left = textOf(source);
  for (const { term, form, pattern } of names) {
    if (!left.includes(form)) continue;
    // Where a longer name has been found, no shorter one is looked for.
    const without = left.replace(pattern, '\u0000');
    if (without !== left) found.add(term);
    left = without;
  }
  return [...found];
}

/** Names that the source speaks of and a translation says in none of their approved forms; once a page. */
export function adviseOnNames(translation: BundleDocument, named: readonly Term[]): Fault[] {
  if (named.length === 0) return [];
  const { locale, tree } = translation;
  const own = comparable(textOf(translation));
  const printed = new Set(termIds(tree));
  return named
    .filter(({ id, status }) => !printed.has(id) && status[locale] !== 'proposed')
    .flatMap((term) => {
      const forms = formsOf(term, locale);
      const isSaid = forms.some((form) => own.includes(comparableForm(form)));
      const [right] = forms;
      return right === undefined || isSaid
        ? []
        : [fault('glossary-name', fileStart, { name: term.names.vi, right })];
    });
}

const formsOf = ({ names, also }: Term, locale: Locale): string[] => {
  const name = names[locale];
  return [...(name === undefined ? [] : [name]), ...(also[locale] ?? [])];
};

/** What readers get of a text that every entry has; lists have words of their own. */
function textOf({ raw, tree }: BundleDocument): string {
  const fields = [raw['title'], raw['summary']].filter((text) => typeof text === 'string');
  return folded([...fields, tree ? bodyPiece(tree).text : ''].join('\n\u0000'));
}

/** A name may be divided by the end of a line. */
const folded = (text: string) => text.normalize('NFC').replace(/\s{2,}|[^\S ]/g, ' ');

/** Capitals, spaces and hyphens don't tell names apart: languages and writers differ in them. */
const comparable = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u200b\u00b7・‐–-]+/g, '')
    .replace(/[’‘]/g, "'");

const comparableForms = new Map<string, string>();

/** The same of a name, which is asked for again and again. */
function comparableForm(form: string): string {
  const known = comparableForms.get(form) ?? comparable(form);
  comparableForms.set(form, known);
  return known;
}

const termIds = (tree: MdxNode | undefined) =>
  tree
    ? listBodyReferences(tree)
        .filter(({ target }) => target === 'glossary')
        .map(({ id }) => id)
    : [];

/** A proper name has a capital inside; words for things are said as a language says them. */
const isName = (form: string) => /\p{Lu}/u.test(form) && form.length > 3;

const wholeWords = (form: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
