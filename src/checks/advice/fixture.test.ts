import { describe, expect, it } from 'vitest';
import { inShort, listUntold } from '../../testing/check-files.ts';
import { adviceEntries } from '../catalogue/advice.ts';
import { factAdviceEntries } from '../catalogue/advice-facts.ts';
import { typedEntries } from '../catalogue/typed.ts';
import { checkContent } from '../check-content.ts';

const fixture = 'src/testing/fixtures/advice';

/** What is said of the fixture, but that most of its entries are in Vietnamese alone. */
const issues = checkContent(fixture, { today: '2026-11-21' }).filter(
  ({ code }) => code !== 'translation-missing',
);

describe('the fixture of advice', () => {
  it('yields each planted case at its place, and nothing else', () => {
    expect(inShort(issues)).toEqual([
      'events/hoi-da-qua/index.vi.mdx:7 event-past',
      'events/nam-khac/index.vi.mdx:8 occurrence-year',
      'figures/land.yaml:6 plan-past',
      'figures/land.yaml:31 actual-ahead',
      'parks/uu-dai-het-han/index.vi.mdx:7 validity-past',
      'places/anh-nho/index.vi.mdx:7 picture-small',
      'places/anh-thua/index.vi.mdx:7 picture-unused',
      'places/dang-sau/index.vi.mdx:4 published-later',
      'places/dau-dau-dong/index.vi.mdx:10 typed-bullet',
      'places/dau-dau-dong/index.vi.mdx:11 typed-bullet',
      'places/dau-hong/index.vi.mdx:8 typed-emphasis',
      'places/dau-hong/index.vi.mdx:10 typed-number',
      'places/dau-hong/index.vi.mdx:14 heading-skip',
      'places/dau-hong/index.vi.mdx:16 typed-table',
      'places/dau-hong/index.vi.mdx:19 typed-link',
      'places/dau-hong/index.vi.mdx:19 typed-link',
      'places/dau-hong/index.vi.mdx:19 typed-link',
      'places/dau-hong/index.vi.mdx:21 steps-list',
      'places/dau-hong/index.vi.mdx:27 typed-bullet',
      'places/dau-hong/index.vi.mdx:30 underlined-heading',
      'places/dau-thang/index.vi.mdx:2 yaml-comment',
      'places/dau-thang/index.vi.mdx:10 typed-heading',
      'places/dau-thang/index.vi.mdx:12 typed-link',
      'places/dau-thang/index.vi.mdx:12 footnote-missing',
      'places/dau-thang/index.vi.mdx:14 typed-table',
      'places/dia-chi-nguon/index.vi.mdx:8 source-url',
      'places/doan-chua-dich/index.en.mdx:9 block-language',
      'places/ky-tu-an/index.vi.mdx:9 invisible-sign',
      'places/ky-tu-hong/index.vi.mdx:8 lost-sign',
      'places/lan-he-chu/index.vi.mdx:8 mixed-scripts',
      'places/lau-khong-doc/index.vi.mdx:4 check-again',
      'places/lech-de-muc/index.en.mdx:7 parity-headings',
      'places/lech-so-lieu/index.en.mdx:7 parity',
      'places/loi-ta-hinh/index.vi.mdx:7 alt-file-name',
      'places/ma-cu/index.vi.mdx:1 legacy-encoding',
      'places/mai-kiem-tra/index.vi.mdx:5 checked-later',
      'places/neo-hong/index.vi.mdx:10 broken-anchor',
      'places/ngoai-dia-ban/index.vi.mdx:6 out-of-bounds',
      'places/so-cu/index.vi.mdx:8 figure-superseded',
      'places/so-go-tay/index.vi.mdx:8 typed-figure',
      'places/ten-sai/index.en.mdx:1 glossary-name',
      'places/tieu-de-dai/index.vi.mdx:2 text-length',
      'places/toan-giac/index.ja.mdx:7 full-width',
      'places/tom-tat-chua-dich/index.en.mdx:3 left-untranslated',
      'places/trung-ten/index.vi.mdx:2 same-title',
      'places/utf-16/index.vi.mdx:1 utf-16',
      'site.yaml:8 downtime-past',
      'stories/trung-ten/index.vi.mdx:2 same-title',
    ]);
  });

  it('has a case of every kind of advice', () => {
    const codes = new Set(issues.map(({ code }) => code));
    const advice = [adviceEntries, typedEntries, factAdviceEntries].flatMap(Object.keys);
    expect(advice.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('is told in whole sentences in both languages, as warnings but for what nobody could read', () => {
    expect(listUntold(issues)).toEqual([]);
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(['legacy-encoding', 'utf-16']);
    const sentences = issues.flatMap(({ message, fix }) => [message, fix]);
    expect(sentences.filter(({ vi, en }) => vi === en)).toEqual([]);
  });
});
