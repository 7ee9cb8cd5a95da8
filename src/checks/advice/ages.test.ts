import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../config/doors.ts';
import { documentOf, inLines, readEntry, textOf } from '../../testing/read-entry.ts';
import { adviseOnAges } from './ages.ts';

const today = '2026-11-21';

function found(fields: string, collection: CollectionName = 'places') {
  const bundle = readEntry({ vi: textOf('Một.', fields) }, `${collection}/a`);
  const document = documentOf(bundle, 'vi');
  expect(document.faults).toEqual([]);
  return adviseOnAges(document, today);
}

describe('the day of publication', () => {
  it.each([
    ['to come', "published: '2026-11-22'\n", ['4 published-later']],
    ['today', "published: '2026-11-21'\n", []],
    ['a year ago', "published: '2025-11-21'\n", []],
    ['more than a year ago', "published: '2025-11-20'\n", ['4 check-again']],
    ['not told', '', []],
  ])('%s', (_, fields, expected) => {
    expect(inLines(found(fields))).toEqual(expected);
  });
});

describe('the day of the last look', () => {
  it.each([
    ['a year ago, of an old entry', "published: '2020-01-01'\nchecked: '2025-11-21'\n", []],
    ['more than a year ago', "published: '2020-01-01'\nchecked: '2025-11-20'\n", ['5 check-again']],
    ['before it was published anew', "published: '2026-01-01'\nchecked: '2020-01-01'\n", []],
    ['alone', "checked: '2025-11-20'\n", ['4 check-again']],
  ])('%s', (_, fields, expected) => {
    expect(inLines(found(fields))).toEqual(expected);
  });
});

const occurrence = (year: number, to = `${year}-03-03`) =>
  `  - {year: ${year}, from: '${year}-03-01', to: '${to}', confirmedBy: a}\n`;
const solar = 'rule: {calendar: solar, month: 3, day: 1}\n';

describe('an event', () => {
  it.each([
    ['that is over', `occurrences:\n${occurrence(2025)}${occurrence(2026)}`, ['4 event-past']],
    ['that comes again', `occurrences:\n${occurrence(2026)}${occurrence(2027)}`, []],
    ['that ends today', `occurrences:\n${occurrence(2026, today)}`, []],
    ['that a rule brings again', `${solar}occurrences:\n${occurrence(2026)}`, []],
    ['that has a rule alone', solar, []],
    ['that is archived', `archived: true\noccurrences:\n${occurrence(2026)}`, []],
    ['that is withdrawn', `withdrawn: Hoãn\noccurrences:\n${occurrence(2026)}`, []],
    ['that is a draft', `draft: true\noccurrences:\n${occurrence(2026)}`, []],
  ])('%s', (_, fields, expected) => {
    expect(inLines(found(fields, 'events'))).toEqual(expected);
  });

  it('is told with its last day, whatever the order', () => {
    const [fault] = found(`occurrences:\n${occurrence(2026)}${occurrence(2024)}`, 'events');
    expect(fault?.params).toEqual({ date: '2026-03-03' });
  });
});

describe('what holds until a day', () => {
  const incentive = (until: string) =>
    `incentives:\n  - {id: a, text: Miễn thuế, until: '${until}', sources: [a]}\n`;

  it.each([
    ['yesterday', '2026-11-20', ['5 validity-past']],
    ['today', '2026-11-21', []],
    ['a day to come', '2030-12-31', []],
  ])('%s', (_, until, expected) => {
    expect(inLines(found(incentive(until), 'parks'))).toEqual(expected);
  });
});
