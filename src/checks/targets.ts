import { doorOf, isGeneratedPage } from '../config/doors.ts';
import { isLocale } from '../config/locales.ts';
import { isHeldBack, type BundleFacts } from './bundle-facts.ts';
import type { Ledger } from './ledger.ts';
import { nearestOf } from './nearest.ts';
import type { KnownIds } from './nearest-id.ts';

/** Everything that an id or a link may lead to. */
export interface Targets {
  readonly ids: Ledger['ids'];
  readonly figures: Ledger['figures'];
  /** `<collection>/<slug>` of every entry that has a source, with its slug and titles. */
  readonly entries: KnownIds;
  /** Those of them that are drafts or whose day has not come. */
  readonly drafts: ReadonlySet<string>;
  /** Doors and collections with a published entry behind them, and the search: they have a page. */
  readonly sections: ReadonlySet<string>;
  /** Ids of the sources by their address, as `plainUrl` gives it. */
  readonly sourceUrls: ReadonlyMap<string, string>;
  /** The portal's own base address. */
  readonly siteUrl?: string | undefined;
}

/** @param today The day that days of publication are held against, `YYYY-MM-DD`. */
export function listTargets(
  bundles: readonly BundleFacts[],
  { ids, figures, sources }: Pick<Ledger, 'ids' | 'figures' | 'sources'>,
  { url, today }: { url?: string | undefined; today: string },
): Targets {
  const withSource = bundles.filter(({ source }) => source !== undefined);
  const foldersOf = (list: readonly BundleFacts[]) => new Set(list.map(({ folder }) => folder));
  const shown = withSource.filter((bundle) => !isHeldBack(bundle, today));
  return {
    ids,
    figures,
    entries: new Map(withSource.map((bundle) => [bundle.folder, namesOf(bundle)])),
    drafts: foldersOf(withSource.filter((bundle) => isHeldBack(bundle, today))),
    sections: new Set([
      'search',
      ...shown.flatMap(({ collection }) => [doorOf(collection), collection]),
    ]),
    sourceUrls: new Map(
      [...sources.values()].flatMap(({ id, url: own }) => (own ? [[plainUrl(own), id]] : [])),
    ),
    siteUrl: url,
  };
}

/** An address without what may be written one way or the other: the slash at its end. */
const plainUrl = (url: string) => url.replace(/\/$/, '');

/** What an entry goes by: its slug, its former addresses, its titles. */
const namesOf = ({ collection, slug, source, texts }: BundleFacts) => [
  slug,
  ...(source?.aliases ?? []).map(({ alias }) => `${collection}/${alias}`),
  ...texts.flatMap(({ title }) => (title ? [title.text] : [])),
];

/** Where a link in a text leads. */
export type LinkVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'own'; readonly right: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'broken'; readonly near?: string | undefined };

const fine: LinkVerdict = { kind: 'fine' };

/** Judges a safe address as an author wrote it; of other sites, only sources are known. */
export function judgeLink(url: string, targets: Targets): LinkVerdict {
  if (url.startsWith('#')) return fine;
  if (!url.startsWith('/')) {
    if (url.startsWith('./')) return { kind: 'broken' };
    const own = ownPath(url, targets.siteUrl);
    if (own !== undefined) return { kind: 'own', right: withoutLanguage(own) };
    const id = targets.sourceUrls.get(plainUrl(url));
    return id === undefined ? fine : { kind: 'source', id };
  }
  const [pathname = '', ...rest] = url.split(/(?=[?#])/);
  const right = withoutLanguage(pathname);
  const verdict = judgePath(right, targets);
  return right === pathname || verdict.kind === 'broken'
    ? verdict
    : { kind: 'own', right: right + rest.join('') };
}

function judgePath(pathname: string, { entries, drafts, sections }: Targets): LinkVerdict {
  const [section = '', slug, ...deeper] = pathname.replace(/^\/|\/$/g, '').split('/');
  if (section === '') return fine;
  if (deeper.length === 0 && slug === undefined) {
    if (sections.has(section)) return fine;
    const near = nearestOf(section, sections);
    return { kind: 'broken', near: near && `/${near}/` };
  }
  if (deeper.length === 0 && section === 'about' && isGeneratedPage(slug ?? '')) return fine;
  const entry = `${section}/${slug ?? ''}`;
  if (deeper.length === 0 && entries.has(entry))
    return drafts.has(entry) ? { kind: 'draft' } : fine;
  if (section === 'about' && entries.has(`pages/${slug ?? ''}`))
    return { kind: 'own', right: `/pages/${slug ?? ''}/` };
  const near =
    entryNamed(entries, entry, slug ?? '') ?? nearestOf(entry.toLowerCase(), entries.keys());
  return { kind: 'broken', near: near && `/${near}/` };
}

/** The entry that had an address before, or the only one of that slug in another collection. */
function entryNamed(entries: KnownIds, former: string, slug: string): string | undefined {
  const named = (name: string) =>
    [...entries].filter(([, names]) => names.includes(name)).map(([id]) => id);
  const [first] = named(former);
  const ofSlug = first === undefined && slug !== '' ? named(slug) : [];
  return first ?? (ofSlug.length === 1 ? ofSlug[0] : undefined);
}

function ownPath(url: string, siteUrl: string | undefined): string | undefined {
  if (siteUrl === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname, search, hash } = new URL(url);
  return host !== '' && host === new URL(siteUrl).host ? pathname + search + hash : undefined;
}

/** `/en/about/x/` is written `/pages/x/`, `/en/places/x/` is `/places/x/`. */
function withoutLanguage(pathname: string): string {
  const [, first = '', ...rest] = pathname.split('/');
  if (!isLocale(first)) return pathname;
  if (rest[0] === 'about' && rest[1] && !isGeneratedPage(rest[1])) rest[0] = 'pages';
  return `/${rest.join('/')}`;
}
