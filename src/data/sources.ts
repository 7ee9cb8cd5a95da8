import { listReferences } from '../lib/references.ts';
import { listComponentIds } from '../lib/mdx-tree.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import type { SourceRecord } from '../schemas/records.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';
import { getRecord } from './records.ts';

/** Ids of the figures that a page prints, in its facts and in its text. */
export function listFigureIds({ collection, data, tree }: Page): string[] {
  const schema = sourceSchema(fieldsOfCollection(collection));
  const inFacts = listReferences(schema, data).filter(({ target }) => target === 'figures');
  return [...new Set([...inFacts.map(({ id }) => id), ...listComponentIds(tree, 'Figure')])];
}

/** What a page rests on, numbered by its order: its own sources, then those of its figures. */
export function listSources(page: Page, ledger: Ledger): SourceRecord[] {
  const schema = sourceSchema(fieldsOfCollection(page.collection));
  const own = listReferences(schema, page.data).filter(({ target }) => target === 'sources');
  const ids = [
    ...own.map(({ id }) => id),
    ...listFigureIds(page).flatMap((id) => getRecord(ledger, 'figures', id).sources),
  ];
  return [...new Set(ids)].map((id) => getRecord(ledger, 'sources', id));
}
