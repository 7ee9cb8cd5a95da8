declare namespace App {
  /** What the components for authors need beyond their attributes. */
  interface Article {
    /** Language of the page's frame and addresses. */
    readonly locale: import('./config/locales.ts').Locale;
    /** Language of the text. */
    readonly language: import('./config/locales.ts').Locale;
    readonly ledger: import('./data/ledger.ts').Ledger;
    /** The page's list of sources; a reference is the place in it. */
    readonly sources: readonly import('./schemas/records.ts').SourceRecord[];
    readonly pictures: readonly import('./data/pictures.ts').PagePicture[];
    readonly imprint: import('./schemas/site.ts').Site['imprint'];
    /** The map with what stands behind a door marked, or the land alone; none where the portal has no map. */
    readonly getMap: (
      show: import('./config/doors.ts').Door | 'none',
    ) => Promise<import('./data/map-page.ts').MapPage | undefined>;
  }

  interface Locals {
    article: Article;
  }
}

/** What of `subset-font` is used here; it brings no types, and those of others lack the newer options. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** OpenType features to keep. */
      keepFeatures: string[];
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
