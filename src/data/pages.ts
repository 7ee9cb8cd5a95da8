import { z } from 'astro/zod';
import { allCollections, doorOf, type CollectionName, type Door } from '../config/doors.ts';
import { sourceLocale, type Locale } from '../config/locales.ts';
import { digestWords } from '../lib/digest.ts';
import { nearestLanguage } from '../lib/fallback.ts';
import { fillFigures } from '../lib/figure-text.ts';
import { entryHref } from '../lib/href.ts';
import { joinWords } from '../lib/join-words.ts';
import { parseMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { translationState, type TranslationState } from '../lib/translation-state.ts';
import type { BundleFields } from '../schemas/bundle.ts';
import { fieldsOf } from '../schemas/collections.ts';
import {
  languagesOf,
  listBundles,
  type Bundle,
  type SourceEntry,
  type WordsEntry,
} from './bundles.ts';
import { getLedger } from './ledger.ts';
import { getSite } from './site.ts';

/** A version of a page in a language that it really exists in. */
export interface Alternate {
  readonly locale: Locale;
  readonly href: string;
}

/** One page as one reader gets it: everything that templates, head, feeds and sitemap need. */
export interface Page<C extends CollectionName = CollectionName> {
  readonly collection: C;
  readonly slug: string;
  readonly door: Door;
  /** Language of the address and of the frame. */
  readonly locale: Locale;
  /** Language of the text; differs from `locale` on a fallback page. */
  readonly language: Locale;
  readonly isFallback: boolean;
  readonly href: string;
  /** Real translations, this page among them unless it is a fallback. */
  readonly alternates: readonly Alternate[];
  /** The source's data with the words of `language`. */
  readonly data: SourceEntry<C>['data'];
  readonly state: TranslationState;
  /** The body as a tree, to read ids from. */
  readonly tree: MdxNode;
  /** The file that holds the text. */
  readonly entry: SourceEntry | WordsEntry;
}

/** All pages of a language, in the order of the navigation; fallback pages among them. */
export async function listPages(locale: Locale): Promise<Page[]> {
  return (await Promise.all(allCollections.map((name) => listPagesOf(name, locale)))).flat();
}

/** All pages of a collection in a language. */
export async function listPagesOf<C extends CollectionName>(
  collection: C,
  locale: Locale,
): Promise<Page<C>[]> {
  const [site, ledger, bundles] = await Promise.all([
    getSite(),
    getLedger(),
    listBundles(collection),
  ]);
  const isBuilt = (language: Locale) => site.locales.includes(language);
  return bundles.map((bundle) => {
    const page = pageOf(bundle, locale, isBuilt);
    const fill = (text: string) => fillFigures(text, page.language, ledger.figures);
    return { ...page, data: filled(page.data, fill) };
  });
}

function pageOf<C extends CollectionName>(
  bundle: Bundle<C>,
  locale: Locale,
  isBuilt: (language: Locale) => boolean,
): Page<C> {
  const { collection, slug, source } = bundle;
  const existing = languagesOf(bundle).filter(isBuilt);
  const language = nearestLanguage(locale, existing);
  const words = bundle.words.get(language);
  const entry: SourceEntry | WordsEntry = words ?? source;
  const tree = parseMdx(entry.body ?? '');
  return {
    collection,
    slug,
    door: doorOf(collection),
    locale,
    language,
    isFallback: language !== locale,
    href: entryHref(locale, collection, slug),
    alternates: existing.map((other) => ({
      locale: other,
      href: entryHref(other, collection, slug),
    })),
    data: words ? joinWords(source.data, words.data) : source.data,
    state: stateOf(bundle, entry, tree),
    tree,
    entry,
  };
}

function stateOf(bundle: Bundle, entry: SourceEntry | WordsEntry, tree: MdxNode): TranslationState {
  const { collection, source } = bundle;
  const fields = bundleFieldsOf(collection);
  const own = digestWords(fields, entry.data, tree);
  if (entry === source) return translationState(source.data.translation, own);
  const original = digestWords(fields, source.data, parseMdx(source.body ?? ''));
  return translationState(entry.data.translation, own, original);
}

// Which fields hold words does not depend on how a picture's file is read.
const bundleFieldsOf = (collection: CollectionName): BundleFields =>
  fieldsOf[collection](z.unknown());

/** Every string of the data with its figures filled in; picture files are passed on untouched. */
function filled<T>(value: T, fill: (text: string) => string): T {
  if (typeof value === 'string') return fill(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, fill)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'file' ? item : filled(item, fill)]),
  ) as T;
}

/** Pages that a reader of a list is shown: neither archived nor withdrawn. */
export const isListed = ({ data }: Page): boolean => !data.archived && !data.withdrawn;

/** Newest first; pages without a date come last. */
export const byNewest = (a: Page, b: Page): number =>
  (b.data.published ?? '').localeCompare(a.data.published ?? '', sourceLocale) ||
  a.slug.localeCompare(b.slug, sourceLocale);
