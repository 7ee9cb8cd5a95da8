import { isReservedSlug } from '../config/doors.ts';
import type { Bundle } from './bundle.ts';
import { fault, issueOf } from './catalogue/index.ts';
import type { Issue } from './issue.ts';

/** Former slugs that lead to more than one entry of a collection, or that an entry bears now. */
export function checkAliases(bundles: readonly Bundle[]): Issue[] {
  const holders = new Map(
    bundles.flatMap(({ source, files }) => (source ? [[files.folder, files.folder] as const] : [])),
  );
  return bundles.flatMap(({ source, files }) => {
    const aliases = source?.raw['aliases'];
    if (!source?.yaml || !Array.isArray(aliases)) return [];
    const { yaml, path } = source;
    return aliases.flatMap((alias: unknown, index) => {
      if (typeof alias !== 'string') return [];
      const address = `${files.collection}/${alias}`;
      const isReserved = isReservedSlug(files.collection, alias);
      const holder = holders.get(address) ?? (isReserved ? `/about/${alias}/` : undefined);
      if (holder === undefined) {
        holders.set(address, files.folder);
        return [];
      }
      const place = yaml.placeOf(['aliases', index]);
      return [issueOf(path, fault('alias-taken', place, { alias, holder }))];
    });
  });
}
