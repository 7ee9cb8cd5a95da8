import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold } from '../testing/check-files.ts';

const lists = {
  'sources.yaml': [{ id: 's', publisher: 'Nhà in', title: 'Sổ tay', seen: 'excerpt' }],
};
const needed = { parks: '', places: '', events: '', products: 'kind: fruit\n', guides: '' };

/** Findings of the one entry of a collection, each as `line code`; lines count from its own fields. */
function check(collection: keyof typeof needed, fields: string) {
  const path = `${collection}/a/index.vi.mdx`;
  const found = checkFiles({ ...lists, [path]: entryText(`${needed[collection]}${fields}`) });
  expect(listUntold(found)).toEqual([]);
  return inShort(found).map((one) => one.replace(`${path}:`, ''));
}

describe('contract 7: days between which something holds', () => {
  it.each([
    ['parks', 'incentives', 'text'],
    ['parks', 'acts', 'name'],
    ['places', 'opening', 'text'],
  ] as const)('of %s: the last of %s is not before the first', (collection, list, word) => {
    const fields = (days: string) =>
      `${list}:\n  - id: a\n    sources: [s]\n    ${word}: Một\n${days.replace(/^/gm, '    ')}\n`;
    expect(check(collection, fields("from: '2099-01-02'\nuntil: '2099-01-01'"))).toEqual([
      '9 reversed-dates',
    ]);
    for (const days of ["from: '2099-01-02'\nuntil: '2099-01-02'", "until: '2099-01-01'"])
      expect(check(collection, fields(days))).toEqual([]);
  });
});

describe('contract 7: wall times', () => {
  it.each(['00:00', '07:30', '23:59'])('%s is one', (time) => {
    expect(check('events', `programme:\n  - id: a\n    text: Một\n    time: '${time}'\n`)).toEqual(
      [],
    );
  });

  it.each(['24:00', '7:30', '07:60', '07h30', '07:30:00', 'sáng'])('%s is none', (time) => {
    expect(check('events', `programme:\n  - id: a\n    text: Một\n    time: '${time}'\n`)).toEqual([
      '7 wall-time',
    ]);
  });
});

describe('contract 10: findings about single values', () => {
  it.each([
    ['stars of OCOP', 'kind: ocop\n    stars: 4', []],
    ['no stars without OCOP', 'kind: gi', []],
    ['stars without OCOP', 'kind: gi\n    stars: 4', ['9 stars']],
    ['OCOP without stars', 'kind: ocop', ['6 missing-field']],
    ['six stars', 'kind: ocop\n    stars: 6', ['9 out-of-range']],
    ['half a star', 'kind: ocop\n    stars: 3.5', ['9 wrong-type']],
  ])('%s', (_, fields, expected) => {
    const item = `protections:\n  - id: a\n    sources: [s]\n    ${fields}\n`;
    expect(check('products', item)).toEqual(expected);
  });

  it.each(['+84 204 123 4567', '+842041234567', '+82 2 123 4567'])('%s can be dialled', (phone) => {
    expect(
      check(
        'places',
        `contacts:\n  - id: a\n    name: A\n    sources: [s]\n    phone: '${phone}'\n`,
      ),
    ).toEqual([]);
  });

  it.each(['0204 123 4567', '+84', '84 204 123 4567', '+84-204-123', 'tổng đài'])(
    '%s can not be dialled from abroad',
    (phone) => {
      expect(
        check(
          'places',
          `contacts:\n  - id: a\n    name: A\n    sources: [s]\n    phone: '${phone}'\n`,
        ),
      ).toEqual(['8 phone']);
    },
  );

  it('a word that YAML reads as a truth value is to be quoted', () => {
    const path = 'clarifications/a/index.vi.mdx';
    const verdict = (value: string) =>
      checkFiles({ [path]: entryText(`claim: Một\nverdict: ${value}\n`) });
    expect(inShort(verdict('false'))).toEqual([`${path}:5 wrong-type`]);
    expect(verdict('false')[0]?.fix.en).toContain('in quotes');
    expect(verdict("'false'")).toEqual([]);
  });
});
