import type { Ledger } from './ledger.ts';

type RecordOf<L extends keyof Ledger> =
  Ledger[L] extends ReadonlyMap<string, infer Found> ? Found : never;

/**
 * A record that content names by its id.
 *
 * @throws When the ledger lacks it; the check refuses such content.
 */
export function getRecord<L extends keyof Ledger>(ledger: Ledger, list: L, id: string) {
  const record = (ledger[list] as ReadonlyMap<string, RecordOf<L>>).get(id);
  if (record === undefined) throw new Error(`The ledger’s ${list} have no ${id}`);
  return record;
}
