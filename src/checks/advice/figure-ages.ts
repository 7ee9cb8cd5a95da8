import type { Figure } from '../../schemas/figure.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import type { Ledger, ListFile } from '../ledger.ts';
import { isRecord } from '../schema-tree.ts';
import { listSuperseded } from './references.ts';

/**
 * Targets whose time has come: what came of them is to be found, unless a figure that supersedes them says
 * so already. A plan of which the source itself speaks in the past is history, and left alone.
 */
export function adviseOnPlans(
  { yaml }: ListFile,
  { figures, sources }: Pick<Ledger, 'figures' | 'sources'>,
  today: string,
): Fault[] {
  const superseded = listSuperseded(figures.values());
  const records: readonly unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  return records.flatMap((record, index) => {
    const figure = isRecord(record) ? figures.get(String(record['id'])) : undefined;
    if (figure?.status !== 'plan' || superseded.has(figure.id)) return [];
    const end = lastDay(figure);
    const told = figure.sources.map((source) => sources.get(source)?.date ?? '9999');
    const isTarget = told.every((date) => date.slice(0, 4) < end.slice(0, 4));
    return isTarget && end < today
      ? [fault('plan-past', yaml.placeOf([index, 'period']), { id: figure.id, end })]
      : [];
  });
}

/** Numbers that are told as known, of a time that has not begun. */
export function adviseOnAhead(
  { yaml }: ListFile,
  { figures }: Pick<Ledger, 'figures'>,
  today: string,
): Fault[] {
  const records: readonly unknown[] = Array.isArray(yaml.data) ? yaml.data : [];
  return records.flatMap((record, index) => {
    const figure = isRecord(record) ? figures.get(String(record['id'])) : undefined;
    if (!figure || figure.status === 'plan' || figure.status === 'estimate') return [];
    const start = firstDay(figure);
    return start > today
      ? [fault('actual-ahead', yaml.placeOf([index, 'period']), { id: figure.id, start })]
      : [];
  });
}

/** The first day that a figure speaks of, `YYYY-MM-DD`. */
function firstDay({ period }: Figure): string {
  if ('date' in period) return period.date;
  if ('from' in period) return `${period.from}-01-01`.slice(0, 10);
  if ('month' in period) return `${period.year}-${twoDigits(period.month)}-01`;
  if ('quarter' in period) return `${period.year}-${twoDigits(period.quarter * 3 - 2)}-01`;
  return `${period.year}-${'half' in period && period.half === 2 ? '07' : '01'}-01`;
}

/** The last day that a figure speaks of, `YYYY-MM-DD`. */
function lastDay({ period }: Figure): string {
  if ('date' in period) return period.date;
  if ('to' in period) return toEnd(period.to);
  const { year } = period;
  if ('month' in period) return toEnd(`${year}-${twoDigits(period.month)}`);
  if ('quarter' in period) return toEnd(`${year}-${twoDigits(period.quarter * 3)}`);
  return toEnd(`${year}-${'half' in period && period.half === 1 ? '06' : '12'}`);
}

/** The last day of a year, a month or a day. */
function toEnd(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(length)}`;
}

const twoDigits = (part: number) => String(part).padStart(2, '0');
