import { listBodyReferences } from '../lib/mdx-references.ts';
import { listReferences } from '../lib/references.ts';
import { sourceSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import type { SourceRecord } from '../schemas/records.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';
import { getRecord } from './records.ts';

/** Ids of one list that a page names, in its facts and in its text. */
function listIdsOf(list: 'figures' | 'sources', { collection, data, tree }: Page): string[] {
  const schema = sourceSchema(fieldsOfCollection(collection));
  return [...listReferences(schema, data), ...listBodyReferences(tree)]
    .filter(({ target }) => target === list)
    .map(({ id }) => id);
}

/** What a page rests on, numbered by its order: its own sources, then those of its figures. */
export function listSources(page: Page, ledger: Ledger): SourceRecord[] {
  const ids = [
    ...listIdsOf('sources', page),
    ...listIdsOf('figures', page).flatMap((id) => getRecord(ledger, 'figures', id).sources),
  ];
  return [...new Set(ids)].map((id) => getRecord(ledger, 'sources', id));
}
