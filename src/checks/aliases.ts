import { isReservedSlug } from '../config/doors.ts';
import type { BundleFacts } from './bundle-facts.ts';
import { fault, issueOf } from './catalogue/index.ts';
import type { Issue } from './issue.ts';

/** Former slugs that lead to more than one entry of a collection, or that an entry bears now. */
export function checkAliases(bundles: readonly BundleFacts[]): Issue[] {
  const holders = new Map(
    bundles.flatMap(({ source, folder }) => (source ? [[folder, folder] as const] : [])),
  );
  return bundles.flatMap(({ source, collection, folder }) =>
    (source?.aliases ?? []).flatMap(({ alias, place }) => {
      const address = `${collection}/${alias}`;
      const isReserved = isReservedSlug(collection, alias);
      const holder = holders.get(address) ?? (isReserved ? `/about/${alias}/` : undefined);
      if (holder === undefined) {
        holders.set(address, folder);
        return [];
      }
      return [issueOf(source?.path ?? folder, fault('alias-taken', place, { alias, holder }))];
    }),
  );
}
