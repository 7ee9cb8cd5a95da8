import { allCollections, doorOf, type CollectionName, type Door } from '../config/doors.ts';
import { sourceLocale, type Locale } from '../config/locales.ts';
import { nearestLanguage } from '../lib/fallback.ts';
import { fillFigures } from '../lib/figure-text.ts';
import { entryHref } from '../lib/href.ts';
import type { LinePart } from '../lib/lines/line-part.ts';
import { joinWords } from '../lib/join-words.ts';
import { mapStrings } from '../lib/map-strings.ts';
import type { MdxNode } from '../lib/mdx-tree.ts';
import { translationState, type TranslationState } from '../lib/translation-state.ts';
import {
  languagesOf,
  listBundles,
  type Bundle,
  type SourceEntry,
  type WordsEntry,
} from './bundles.ts';
import { getLedger } from './ledger.ts';
import { getLineCutter } from './line-cutter.ts';
import { oncePerBuild } from './once-per-build.ts';
import { getSite } from './site.ts';
import { getText } from './texts.ts';

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
  /** The title, as its lines are to be cut. */
  readonly titleLines: readonly LinePart[];
  /** The title in Vietnamese. */
  readonly sourceTitle: string;
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
  return (await readPages(collection, locale)) as unknown as Page<C>[];
}

const readPages = oncePerBuild(
  async (collection: CollectionName, locale: Locale): Promise<Page[]> => {
    const [site, ledger, bundles] = await Promise.all([
      getSite(),
      getLedger(),
      listBundles(collection),
    ]);
    const read = async (bundle: Bundle) => {
      const existing = languagesOf(bundle).filter((language) => site.locales.includes(language));
      const page = pageOf(bundle, locale, existing);
      const fill = (text: string) => fillFigures(text, page.language, ledger.figures);
      const data = mapStrings(page.data, fill, ['file']);
      const cut = await getLineCutter(page.language);
      return { ...page, data, titleLines: cut(data.title) };
    };
    return Promise.all(bundles.map(read));
  },
);

function pageOf(
  bundle: Bundle,
  locale: Locale,
  existing: readonly Locale[],
): Omit<Page, 'titleLines'> {
  const { collection, slug, source } = bundle;
  const language = nearestLanguage(locale, existing);
  const words = bundle.words.get(language);
  const original = getText(collection, source);
  const text = words ? getText(collection, words) : original;
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
    sourceTitle: source.data.title,
    state: words
      ? translationState(words.data.translation, text.digest, original.digest)
      : translationState(source.data.translation, text.digest),
    tree: text.tree,
    entry: words ?? source,
  };
}

/** Pages that a reader of a list is shown: neither archived nor withdrawn. */
export const isListed = ({ data }: Page): boolean => !data.archived && !data.withdrawn;

/** Newest first; pages without a date come last. */
export const byNewest = (a: Page, b: Page): number =>
  (b.data.published ?? '').localeCompare(a.data.published ?? '', sourceLocale) ||
  a.slug.localeCompare(b.slug, sourceLocale);
