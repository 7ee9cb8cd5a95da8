import type { Locale } from '../config/locales.ts';
import { nameIn } from '../lib/fallback.ts';
import { figureText, periodText } from '../lib/figure-text.ts';
import type { Figure } from '../schemas/figure.ts';
import { getLedger, type Ledger } from './ledger.ts';
import { getSite } from './site.ts';

/** A figure as the home page shows it: never without its time, scope and source. */
export interface Tile {
  readonly text: string;
  readonly label: string;
  readonly period: string;
  readonly scope: string;
  readonly source: string;
}

/** The figures that `site.yaml` puts on the home page. */
export async function listTiles(locale: Locale): Promise<Tile[]> {
  const [{ homeFigures }, { figures, areas, sources }] = await Promise.all([
    getSite(),
    getLedger(),
  ]);
  return homeFigures.flatMap((id) => {
    const figure = figures.get(id);
    if (!figure) return [];
    const area = areas.get(figure.scope);
    return {
      text: figureText(locale, figure),
      label: nameIn(locale, figure.label),
      period: periodText(locale, figure),
      scope: area ? nameIn(locale, area.names) : figure.scope,
      source: publishersOf(figure, sources).join(', '),
    };
  });
}

function publishersOf(figure: Figure, sources: Ledger['sources']): string[] {
  return [...new Set(figure.sources.flatMap((id) => sources.get(id)?.publisher ?? []))];
}
