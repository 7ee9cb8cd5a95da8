import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, inShort, listUntold } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';
import { catalogue } from './catalogue/index.ts';

const site = {
  ...leastSite,
  name: { vi: 'Cổng', en: 'Portal', lo: 'ປະຕູ' },
  locales: ['vi', 'en', 'lo'],
};

/** Findings of a story without translations, with these waivers. */
function findings(waive: string, body?: string) {
  const found = checkFiles({
    'site.yaml': site,
    'stories/a/index.vi.mdx': entryText(`waive:\n  - ${waive}\n`, body),
  });
  expect(listUntold(found)).toEqual([]);
  return inShort(found).map((one) => one.replace('stories/a/index.vi.mdx:', ''));
}

const missing = '1 translation-missing';

describe('contract 10: waivers', () => {
  it.each([
    ['every finding of its code', '{code: translation-missing, reason: Một}', []],
    ['those of one language', '{code: translation-missing, at: lo, reason: Một}', [missing]],
    ['those of one file', '{code: translation-missing, at: index.lo.mdx, reason: Một}', [missing]],
    ['until its last day', "{code: translation-missing, reason: Một, until: '2099-12-31'}", []],
  ])('takes out %s', (_, waiver, left) => {
    expect(findings(waiver)).toEqual(left);
  });

  it('is a warning where it has expired, and waives nothing', () => {
    const waiver = "{code: translation-missing, reason: Một, until: '2020-12-31'}";
    expect(findings(waiver)).toEqual([missing, missing, '5 waiver-expired']);
  });

  it('is a warning where it is of no use', () => {
    expect(findings('{code: translation-outdated, reason: Một}')).toEqual([
      ...[missing, missing],
      '5 waiver-unused',
    ]);
  });

  it('needs a reason', () => {
    expect(findings('{code: translation-missing}')).toContain('5 missing-field');
  });

  it.each([
    ['legal: a forbidden name', 'forbidden-name', 'Quần đảo Paracel.'],
    ['security: code', 'mdx-expression', 'Một {1+1}.'],
    ['security: an address', 'unsafe-url', '[Một](javascript:x)'],
    ['security: HTML', 'mdx-html', '<b>Một</b>'],
    ['legal: a picture without rights', 'picture-rights', '![Một](./x.webp)'],
    ['any other error', 'broken-link', '[Một](/stories/b/)'],
  ])('takes no error out: %s', (_, code, body) => {
    const found = findings(`{code: ${code}, reason: Một}`, body);
    expect(found).toContain(`7 ${code}`);
    expect(found).toContain('5 waiver-unused');
  });

  it('never meets a warning about law or security: those are errors', () => {
    const grave = Object.entries(catalogue).filter(([code]) =>
      /^(?:forbidden-|mdx-|yaml-alias|yaml-tag|unsafe-url|picture-rights|symlink|imprint|demonstration)/.test(
        code,
      ),
    );
    expect(grave.length).toBeGreaterThan(12);
    expect(grave.filter(([, { severity }]) => severity !== 'error').map(([code]) => code)).toEqual(
      [],
    );
  });
});
