import type { CollectionName } from '../config/doors.ts';
import type { Locale } from '../config/locales.ts';
import { listHeadingIds } from './advice/headings.ts';
import { isDraft, type Bundle, type BundleDocument } from './bundle.ts';
import type { Place } from './issue.ts';
import { listEntryReferences, listLinks, type Named } from './references.ts';
import { isRecord } from './schema-tree.ts';

/** What other entries, and the portal as a whole, have to know of a bundle: plain data. */
export interface BundleFacts {
  readonly collection: CollectionName;
  readonly slug: string;
  /** `<collection>/<slug>` */
  readonly folder: string;
  /** Nothing where the bundle has no source. */
  readonly source?: SourceFacts;
  readonly texts: readonly TextFacts[];
}

export interface SourceFacts {
  readonly path: string;
  readonly isDraft: boolean;
  /** As written; the empty string without one. */
  readonly published: string;
  readonly aliases: readonly { readonly alias: string; readonly place: Place }[];
  readonly waivers: readonly Waiver[];
}

/** An item of `waive`, as written. */
export interface Waiver {
  readonly code: string;
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly place: Place;
}

/** One language of a bundle. */
export interface TextFacts {
  readonly path: string;
  readonly locale: Locale;
  /** What readers tell it from others by; a draft has no readers. */
  readonly title?: { readonly text: string; readonly place: Place };
  readonly headings: readonly string[];
  /** Addresses that its text links to. */
  readonly links: readonly Named[];
  /** Ids of entries that its fields name. */
  readonly entries: readonly Named[];
}

/** Whether an entry is not yet shown on a day, `YYYY-MM-DD`: it is a draft, or its own day is still to come. */
export const isHeldBack = ({ source }: BundleFacts, today: string): boolean =>
  source !== undefined && (source.isDraft || source.published > today);

export function factsOf({ files, source, translations }: Bundle): BundleFacts {
  const { collection, slug, folder } = files;
  return {
    collection,
    slug,
    folder,
    ...(source ? { source: sourceFacts(source) } : {}),
    texts: [...(source ? [source] : []), ...translations].map(textFacts),
  };
}

function sourceFacts(source: BundleDocument): SourceFacts {
  const { path, raw, data, yaml } = source;
  const placed = (value: unknown, list: string) =>
    (Array.isArray(value) && yaml ? (value as unknown[]) : []).map((item, index) => ({
      item,
      place: placeOf(source, [list, index]),
    }));
  return {
    path,
    isDraft: isDraft(source),
    published: typeof raw['published'] === 'string' ? raw['published'] : '',
    aliases: placed(raw['aliases'], 'aliases').flatMap(({ item, place }) =>
      typeof item === 'string' ? [{ alias: item, place }] : [],
    ),
    waivers: placed(data?.['waive'], 'waive').flatMap(({ item, place }) =>
      isRecord(item) ? [{ ...wordsOf(item), place }] : [],
    ),
  };
}

const wordsOf = ({ code, at, until }: Record<string, unknown>) => ({
  code: String(code),
  at: typeof at === 'string' ? at : undefined,
  until: typeof until === 'string' ? until : undefined,
});

function textFacts(document: BundleDocument): TextFacts {
  const { path, locale, raw, tree, yaml, schema } = document;
  const title = typeof raw['title'] === 'string' ? raw['title'].trim() : '';
  return {
    path,
    locale,
    ...(title !== '' && !isDraft(document)
      ? { title: { text: title, place: placeOf(document, ['title']) } }
      : {}),
    headings: tree ? listHeadingIds(tree) : [],
    links: tree ? listLinks(tree) : [],
    entries: yaml ? listEntryReferences(yaml, schema) : [],
  };
}

const placeOf = ({ yaml }: BundleDocument, path: readonly PropertyKey[]): Place =>
  yaml?.placeOf(path) ?? { line: 1, column: 1 };
