import { z } from 'astro/zod';
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { allCollections } from '../../config/doors.ts';
import { mdxComponents } from '../../schemas/mdx-components.ts';
import { fileContracts } from '../../testing/file-contracts.ts';
import { listFieldPaths } from '../../testing/field-paths.ts';
import { htmlRules } from '../../testing/html-rules.ts';
import { catalogue } from '../catalogue/index.ts';
import type { ReportLanguage } from '../issue.ts';
import { renderGuide } from './html.ts';
import { listFieldRows } from './field-rows.ts';
import { buildGuide } from './index.ts';
import type { FieldRow, Inline } from './model.ts';
import { guideWords } from './words/index.ts';

const languages: readonly ReportLanguage[] = ['vi', 'en'];
const frame = { style: '', other: { href: '/guide/en/', lang: 'en' } };
const guides = languages.map((language) => {
  const guide = buildGuide(language);
  const html = renderGuide(guide, frame);
  return { language, guide, html, $: load(html) };
});
const languageKey = /\.(?:vi|en|zh|ko|ja|lo)$/;

/** Anchors of every field of every kind of file that editors write; languages are no fields. */
function listFieldAnchors(ids: ReadonlySet<string>): { path: string; isThere: boolean }[] {
  return fileContracts.flatMap(({ name, schema }) => {
    const [group = ''] = name.split(/[.:]/);
    return listFieldPaths(schema)
      .filter((path) => !languageKey.test(path))
      .map((path) => {
        const own = path.replaceAll('.', '-');
        const isThere = [group, 'common'].some((one) => ids.has(`field-${one}-${own}`));
        return { path: `${name} ${path}`, isThere };
      });
  });
}

/** Every row of fields at any depth. */
const flat = (rows: readonly FieldRow[]): FieldRow[] =>
  rows.flatMap((row) => [row, ...flat(row.children)]);

const rowsOf = (language: ReportLanguage) =>
  buildGuide(language)
    .chapters.flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'fields' ? flat(part.rows) : []));

describe.each(guides)('the guide for editors in $language', ({ language, guide, html, $ }) => {
  const ids = new Set(
    $('[id]')
      .map((_, node) => $(node).attr('id'))
      .get(),
  );

  it('tells of every field of every schema', () => {
    const fields = listFieldAnchors(ids);
    expect(fields.length).toBeGreaterThan(300);
    expect(fields.filter(({ isThere }) => !isThere).map(({ path }) => path)).toEqual([]);
    for (const collection of allCollections) expect(ids).toContain(`fields-${collection}`);
  });

  it('tells of every code, with its severity and what it says', () => {
    for (const [code, { severity }] of Object.entries(catalogue)) {
      const finding = $(`[id="code-${code}"]`);
      expect(finding.find(`.tag.${severity}`), code).toHaveLength(1);
      const told = finding
        .find('li')
        .map((_, node) => $(node).text())
        .get();
      expect(told.length, code).toBeGreaterThan(0);
      for (const text of told) expect(text, code).not.toMatch(/undefined|\[object|NaN|^\s*$/);
    }
    expect($('.finding')).toHaveLength(Object.keys(catalogue).length);
  });

  it('tells of every component for authors', () => {
    const names = $('#mdx td:first-child')
      .map((_, node) => $(node).text())
      .get();
    expect(names).toEqual(expect.arrayContaining(Object.keys(mdxComponents)));
  });

  it('explains every allowed value by its name or in the description of its field', () => {
    const { itemOf } = guideWords[language].kinds;
    const isExplained = ({ about }: FieldRow, line: Inline, index: number) => {
      const [before, piece, after] = [line[index - 1], line[index], line[index + 1]];
      if (typeof piece !== 'object' || !('code' in piece)) return true;
      if (/^(?:true|false|\{.*\})$/s.test(piece.code) || before === `${itemOf} `) return true;
      return about.includes(piece.code) || (typeof after === 'string' && after.startsWith(' ('));
    };
    const unexplained = rowsOf(language).flatMap((row) =>
      row.value
        .filter((line) => !line.every((_, index) => isExplained(row, line, index)))
        .map(() => row.id),
    );
    expect(unexplained).toEqual([]);
  });

  it('links only to places that it has, each of which is one', () => {
    const links = $('a[href^="#"]')
      .map((_, node) => $(node).attr('href'))
      .get();
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect($('[id]')).toHaveLength(ids.size);
  });

  it('is valid HTML without script', { timeout: 20_000 }, async () => {
    const { results } = await new HtmlValidate(htmlRules).validateString(html);
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
    expect($('script, [onclick], [style]')).toHaveLength(0);
  });

  it('has no chapter without title or words', () => {
    for (const { title, parts } of guide.chapters) {
      expect(title).toMatch(/\S/);
      expect(parts.length).toBeGreaterThan(0);
    }
  });
});

describe('both languages of the guide', () => {
  const [vi, en] = guides.map(({ guide, html, $ }) => ({
    ids: [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    parts: guide.chapters.map(({ id, parts }) => [id, ...parts.map(({ kind }) => kind)]),
    sentences: $('p:not(.value), li:not(:has(*)), h2, th, .tag')
      .map((_, node) => $(node).clone().find('code, a').remove().end().text())
      .get()
      .map((text) => text.replace(/[“"][^”"]*[”"]/g, '').trim())
      .filter((text) => text.split(' ').length > 2),
  }));

  it('have the same parts at the same anchors', () => {
    expect(vi?.ids).toEqual(en?.ids);
    expect(vi?.parts).toEqual(en?.parts);
  });

  it('have no sentence in common: none was left untranslated', () => {
    const english = new Set(en?.sentences);
    expect(english.size).toBeGreaterThan(400);
    expect(vi?.sentences.filter((text) => english.has(text))).toEqual([]);
  });
});

it('a schema’s new field and its forms become rows', () => {
  const schema = z.strictObject({
    when: z.union([z.strictObject({ year: z.number() }), z.strictObject({ day: z.string() })]),
  });
  const [row] = listFieldRows('en', schema, { anchor: 'field-test' });
  expect(row?.children.map(({ id, tags }) => [id, ...tags])).toEqual([
    ['field-test-when-year', 'by form'],
    ['field-test-when-day', 'by form'],
  ]);
});
