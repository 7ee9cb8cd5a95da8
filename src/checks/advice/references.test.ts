import { describe, expect, it } from 'vitest';
import { documentOf, inLines, readEntry, textOf } from '../../testing/read-entry.ts';
import { adviseOnSuperseded, listSuperseded } from './references.ts';

const figure = (id: string, supersedes?: string) =>
  ({ id, supersedes }) as Parameters<typeof listSuperseded>[0] extends Iterable<infer F>
    ? F
    : never;
const superseded = listSuperseded([
  figure('dat-2024'),
  figure('dat-2025', 'dat-2024'),
  figure('dat-2026', 'dat-2025'),
  figure('vong-a', 'vong-b'),
  figure('vong-b', 'vong-a'),
]);

const found = (body: string, fields = '') =>
  adviseOnSuperseded(
    documentOf(readEntry({ vi: textOf(body, fields) }, 'parks/a'), 'vi'),
    superseded,
  );

describe('a figure that another has replaced', () => {
  it.each([
    ['in a text', '<Figure id="dat-2024"/>', '', ['5 figure-superseded']],
    ['in a table', '<FigureTable figures="dat-2026 dat-2024"/>', '', ['5 figure-superseded']],
    ['in a field', 'Một.', 'landArea: dat-2024\n', ['4 figure-superseded']],
    [
      'in the words of a field',
      'Một.',
      "withdrawn: 'Chỉ còn {figure:dat-2024}'\n",
      ['4 figure-superseded'],
    ],
    ['that stands last', '<Figure id="dat-2026"/>', '', []],
    ['that is not in the ledger', '<Figure id="x"/>', '', []],
  ])('%s', (_, body, fields, expected) => {
    expect(inLines(found(body, fields))).toEqual(expected);
  });

  it.each([
    ['dat-2024', 'dat-2026'],
    ['dat-2025', 'dat-2026'],
    ['vong-a', 'vong-b'],
  ])('%s is told with the last of its row, %s', (id, by) => {
    expect(found(`<Figure id="${id}"/>`).map(({ params }) => params)).toEqual([{ id, by }]);
  });
});
