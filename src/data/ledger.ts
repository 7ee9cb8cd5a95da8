import { getCollection } from 'astro:content';
import type { Figure } from '../schemas/figure.ts';
import { listDownloads, type Download } from './downloads.ts';
import { oncePerBuild } from './once-per-build.ts';
import type { Area, SourceRecord, Term, Topic } from '../schemas/records.ts';

/** What the texts refer to by id. */
export interface Ledger {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Files to download, by their address. */
  readonly downloads: ReadonlyMap<string, Download>;
}

/** The whole ledger: figures, sources, areas, topics and names. */
export const getLedger = oncePerBuild(async (): Promise<Ledger> => {
  const [figures, sources, areas, topics, terms, downloads] = await Promise.all([
    getCollection('figures'),
    getCollection('sources'),
    getCollection('areas'),
    getCollection('topics'),
    getCollection('glossary'),
    listDownloads(),
  ]);
  return {
    figures: byId(figures),
    sources: byId(sources),
    areas: byId(areas),
    topics: byId(topics),
    terms: byId(terms),
    downloads,
  };
});

function byId<T>(entries: { id: string; data: T }[]): ReadonlyMap<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
