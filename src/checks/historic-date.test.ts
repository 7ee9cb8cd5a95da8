import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { historicDate } from '../schemas/parts/historic-date.ts';
import { described } from '../schemas/parts/meta.ts';
import { issueOf } from './catalogue/index.ts';
import { validate } from './schema.ts';
import { readYaml } from './yaml-file.ts';

const schema = z.strictObject({
  built: described(historicDate().optional(), 'When it was built', 'Có từ khi nào'),
});

/** Findings about a file that says when something was built. */
function findings(written: string) {
  const yaml = readYaml(`built: ${written}`);
  const { faults } = validate(yaml, { schema });
  return [...yaml.faults, ...faults].map((fault) => issueOf('a.yaml', fault));
}

describe('contract 7: findings about historic dates', () => {
  it.each([
    '1285',
    "'1285'",
    '1285-03-12',
    '-257',
    "'-0257'",
    '{date: 1285, circa: true}',
    '{from: 1885-03-12, to: 1885-03-29}',
    '{century: 11, to: 13}',
  ])('%s has none', (written) => {
    expect(findings(written)).toEqual([]);
  });

  it.each([
    ["'1285-02-30'", 'historic-date', 8, '1285-02-30'],
    ['1285-02-30', 'historic-date', 8, '1285-02-30'],
    ['{date: 1285, about: true}', 'unknown-field', 21, 'about'],
    ['{from: 1285}', 'missing-field', 1, 'to'],
    ['[1285]', 'historic-date', 8, '[1285]'],
    ["{date: '1285-13'}", 'historic-date', 15, '1285-13'],
    ["{from: '1913', to: '1884'}", 'historic-range', 27, '1884'],
    ['{century: 13, to: 11}', 'historic-range', 26, '11'],
    ['{century: 0}', 'century', 18, '0'],
    ['{century: 11, to: 13, part: late}', 'century-part', 36, 'late'],
    ['0938', 'yaml-number', 8, '0938'],
  ])('%s: %s', (written, code, column, value) => {
    const found = findings(written);
    expect(found.map((issue) => [issue.code, issue.column, issue.severity])).toEqual([
      [code, column, 'error'],
    ]);
    for (const { message, fix } of found)
      for (const language of ['vi', 'en'] as const) {
        expect(message[language]).toContain(value);
        expect(fix[language]).toMatch(/\S/);
      }
  });
});
