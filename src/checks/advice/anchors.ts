import type { Locale } from '../../config/locales.ts';
import type { BundleFacts, TextFacts } from '../bundle-facts.ts';
import { capped, fault } from '../catalogue/index.ts';
import type { FileFault } from '../waivers.ts';

/** Links to headings that are not there, in the same text or in another entry of the same language. */
export function adviseOnAnchors(bundles: readonly BundleFacts[]): FileFault[] {
  const headings = new Map(bundles.map(({ folder, texts }) => [folder, headingsOf(texts)]));
  return bundles.flatMap(({ folder, texts }) =>
    texts.flatMap(({ path, locale, links }) => {
      const faults = listAnchors(links).flatMap(({ entry, anchor, place }) => {
        // An entry that is not there is told of; of one without a text in this language nothing is known.
        const known = headings.get(entry || folder)?.get(locale);
        return !known || known.includes(anchor)
          ? []
          : [fault('broken-anchor', place, { value: `#${anchor}`, known })];
      });
      return capped(faults).map((one) => ({ file: path, fault: one }));
    }),
  );
}

const headingsOf = (texts: BundleFacts['texts']) =>
  new Map<Locale, readonly string[]>(texts.map(({ locale, headings }) => [locale, headings]));

/** Links that name a heading; `entry` is empty for one of the same text. */
const listAnchors = (links: TextFacts['links']) =>
  links.flatMap(({ value, place }) => {
    const [, entry = '', anchor = ''] =
      /^(?:\/([^/?#]+\/[^/?#]+)\/?(?:\?[^#]*)?)?#(.+)$/.exec(value) ?? [];
    return anchor === '' ? [] : [{ entry, anchor: decoded(anchor), place }];
  });

/** An anchor as browsers read it; addresses that cannot be decoded are refused before. */
const decoded = (anchor: string) => decodeURIComponent(anchor).normalize('NFC');
