import { referenceTo } from './names.ts';
import type { Unit } from './unit.ts';

/** The id of a figure of the ledger that is told in one of these units. */
const figureIn = (...units: readonly Unit[]) =>
  referenceTo('figures').meta({ reference: 'figures', units });

/** How large a piece of land or water is. */
export const surface = () => figureIn('ha', 'km2', 'm2');

/** How far something is, by way or by time. */
export const distance = () => figureIn('km', 'm', 'minute', 'hour');

/** A sum of money. */
export const money = () => figureIn('usd', 'vnd');

/** What a square metre costs, once or by month or year. */
export const rent = () => figureIn('usd-m2', 'usd-m2-month', 'usd-m2-year');

/** What a month or an hour of work is paid. */
export const wage = () => figureIn('vnd-month', 'vnd-hour');

/** What a unit of power or water costs. */
export const tariff = () => figureIn('vnd-kwh', 'vnd-m3');

/** How much a supply can give or take. */
export const capacity = () => figureIn('mw', 'm3-day');

/** A share of a whole. */
export const share = () => figureIn('percent');

/** How many people. */
export const headcount = () => figureIn('person');

/** How many things, counted one by one. */
export const count = () => figureIn('number');

/** How much is grown, made or sold. */
export const yieldOf = () => figureIn('tonne', 'number', 'usd', 'vnd');

/** How long an office takes. */
export const duration = () => figureIn('day', 'working-day', 'hour');
