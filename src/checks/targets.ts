import { allDoors, isCollection, type CollectionName } from '../config/doors.ts';
import { isLocale } from '../config/locales.ts';
import { isDraft, type Bundle } from './bundle.ts';
import type { Ledger } from './ledger.ts';
import { nearestOf } from './nearest.ts';

/** Everything that an id or a link may lead to. */
export interface Targets {
  readonly ids: Ledger['ids'];
  /** `<collection>/<slug>` of every entry that has a source. */
  readonly entries: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** The portal's own base address. */
  readonly siteUrl?: string | undefined;
}

export function listTargets(
  bundles: readonly Bundle[],
  ids: Ledger['ids'],
  siteUrl?: string,
): Targets {
  const withSource = bundles.filter(({ source }) => source !== undefined);
  const folders = withSource.map(({ files }) => files.folder);
  const drafts = withSource.filter(({ source }) => source && isDraft(source));
  return {
    ids,
    entries: new Set(folders),
    drafts: new Set(drafts.map(({ files }) => files.folder)),
    siteUrl,
  };
}

/** Where a link in a text leads. */
export type LinkVerdict =
  | { readonly kind: 'fine' }
  | { readonly kind: 'own'; readonly right: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'broken'; readonly near?: string | undefined };

const fine: LinkVerdict = { kind: 'fine' };

/** Pages that are made from data and live under `about`. */
const generatedPages = ['credits', 'translations', 'quality'];

/** Judges a safe address as an author wrote it; addresses of other sites are not looked at. */
export function judgeLink(url: string, targets: Targets): LinkVerdict {
  if (url.startsWith('#')) return fine;
  if (!url.startsWith('/')) {
    if (url.startsWith('./')) return { kind: 'broken' };
    const own = ownPath(url, targets.siteUrl);
    return own === undefined ? fine : { kind: 'own', right: withoutLanguage(own) };
  }
  const [pathname = '', ...rest] = url.split(/(?=[?#])/);
  const right = withoutLanguage(pathname);
  if (right !== pathname) return { kind: 'own', right: right + rest.join('') };
  return judgePath(pathname, targets);
}

function judgePath(pathname: string, { entries, drafts }: Targets): LinkVerdict {
  const [section = '', slug, ...deeper] = pathname.replace(/^\/|\/$/g, '').split('/');
  if (section === '') return fine;
  if (deeper.length === 0 && slug === undefined) {
    const sections = [...allDoors, 'search', ...collectionsIn(entries)];
    if (sections.includes(section)) return fine;
    const near = nearestOf(section, sections);
    return { kind: 'broken', near: near && `/${near}/` };
  }
  if (deeper.length === 0 && section === 'about' && generatedPages.includes(slug ?? ''))
    return fine;
  const entry = `${section}/${slug ?? ''}`;
  if (deeper.length === 0 && entries.has(entry))
    return drafts.has(entry) ? { kind: 'draft' } : fine;
  if (section === 'about' && entries.has(`pages/${slug ?? ''}`))
    return { kind: 'own', right: `/pages/${slug ?? ''}/` };
  const near = nearestOf(entry, entries);
  return { kind: 'broken', near: near && `/${near}/` };
}

function collectionsIn(entries: ReadonlySet<string>): CollectionName[] {
  const names = [...entries].map((entry) => entry.split('/')[0] ?? '');
  return [...new Set(names)].filter(isCollection);
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
  if (rest[0] === 'about' && rest[1] && !generatedPages.includes(rest[1])) rest[0] = 'pages';
  return `/${rest.join('/')}`;
}
