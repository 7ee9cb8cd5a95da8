import type { Locale } from '../config/locales.ts';
import { formatList } from '../i18n/format.ts';
import type { Piece } from '../i18n/pieces.ts';
import { namePiece } from '../lib/fallback.ts';
import { figureText, wholePeriodText } from '../lib/figure-text.ts';
import { getLedger } from './ledger.ts';
import { getRecord } from './records.ts';
import { getSite } from './site.ts';

/** A figure as the home page shows it: never without its time, scope and source. */
export interface Tile {
  readonly text: string;
  readonly label: Piece;
  readonly period: string;
  readonly scope: Piece;
  readonly source: string;
}

/** The figures that `site.yaml` puts on the home page. */
export async function listTiles(locale: Locale): Promise<Tile[]> {
  const [{ homeFigures }, ledger] = await Promise.all([getSite(), getLedger()]);
  return homeFigures.map((id) => {
    const figure = getRecord(ledger, 'figures', id);
    const publishers = figure.sources.map(
      (source) => getRecord(ledger, 'sources', source).publisher,
    );
    return {
      text: figureText(locale, figure),
      label: namePiece(locale, figure.label),
      period: wholePeriodText(locale, figure),
      scope: namePiece(locale, getRecord(ledger, 'areas', figure.scope).names),
      source: formatList(locale, [...new Set(publishers)]),
    };
  });
}
