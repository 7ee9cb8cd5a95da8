import { isLocale } from '../config/locales.ts';
import type { Figure } from '../schemas/figure.ts';
import { fillFigures } from './figure-text.ts';

/** A copy of some data with `{figure:id}` filled in each text that is keyed by its language. */
export function fillNames<T>(value: T, figures: ReadonlyMap<string, Figure>): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      isLocale(key) && typeof item === 'string'
        ? fillFigures(item, key, figures)
        : fillNames(item, figures),
    ]),
  ) as T;
}
