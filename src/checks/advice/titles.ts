import type { BundleFacts } from '../bundle-facts.ts';
import { fault } from '../catalogue/index.ts';
import type { FileFault } from '../waivers.ts';

/** Entries that readers of one language can not tell apart by their titles. */
export function adviseOnTitles(bundles: readonly BundleFacts[]): FileFault[] {
  const titled = bundles
    .flatMap(({ texts }) => texts)
    .flatMap(({ path, locale, title }) => (title ? [{ path, locale, ...title }] : []));
  const same = Map.groupBy(titled, ({ locale, text }) => `${locale} ${text.toLocaleLowerCase()}`);
  return [...same.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map(({ path, place }) => {
        const other = group.find((one) => one.path !== path)?.path ?? '';
        return { file: path, fault: fault('same-title', place, { other }) };
      }),
    );
}
