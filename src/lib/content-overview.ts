import type { Figure } from '../schemas/figure.ts';
import type { SourceRecord } from '../schemas/records.ts';

/** What of an entry tells how far it can be relied on. */
interface Entry {
  readonly checked?: string | undefined;
  readonly pictures: readonly { readonly kind: string }[];
}

/** How much there is, and how much of it is sure. */
export interface ContentOverview {
  readonly pages: number;
  /** Whose facts a person has checked. */
  readonly pagesChecked: number;
  readonly sources: number;
  /** Of which the whole was seen, not an excerpt. */
  readonly sourcesOpened: number;
  readonly figures: number;
  /** All of whose sources were opened. */
  readonly figuresOpened: number;
  readonly pictures: number;
  /** Made by computer. */
  readonly picturesDrawn: number;
}

/** Counts what the content rests on; a figure's source that is not there counts as not opened. */
export function countContent(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, Pick<SourceRecord, 'seen'>>,
  figures: readonly Pick<Figure, 'sources'>[],
): ContentOverview {
  const isOpened = (id: string) => sources.get(id)?.seen === 'opened';
  const pictures = entries.flatMap((entry) => entry.pictures);
  return {
    pages: entries.length,
    pagesChecked: entries.filter(({ checked }) => checked !== undefined).length,
    sources: sources.size,
    sourcesOpened: [...sources.keys()].filter(isOpened).length,
    figures: figures.length,
    figuresOpened: figures.filter((figure) => figure.sources.every(isOpened)).length,
    pictures: pictures.length,
    picturesDrawn: pictures.filter(({ kind }) => kind === 'ai').length,
  };
}
