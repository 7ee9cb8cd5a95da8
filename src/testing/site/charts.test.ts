import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../html.ts';

const pages = readPages(inject('site')).filter(({ $ }) => $('figure.chart').length > 0);
const charts = pages.flatMap(({ $, href }) =>
  $('figure.chart')
    .toArray()
    .map((node) => ({ $, href, chart: $(node) })),
);

describe('charts', () => {
  it('are as many in every language', () => {
    const counts = Map.groupBy(pages, ({ href }) => href.replace(/^\/\w+/, ''));
    expect(counts.size).toBeGreaterThan(3);
    for (const [path, inLanguages] of counts)
      expect(
        new Set(inLanguages.map(({ $ }) => $('figure.chart').length)).size,
        `${path} has charts in ${String(inLanguages.length)} languages`,
      ).toBe(1);
  });

  it('have a title, a sentence that names the drawing, and a drawing without text', () => {
    for (const { $, href, chart } of charts) {
      expect(chart.children('figcaption').text().trim(), href).not.toBe('');
      const drawing = chart.find('[role="img"]');
      expect(drawing, href).toHaveLength(1);
      const sentence = $(`[id="${drawing.attr('aria-labelledby') ?? ''}"]`);
      expect(sentence, href).toHaveLength(1);
      expect(sentence.text().trim(), href).toMatch(/[.。]$/);
      expect(chart.find('svg rect').length, href).toBeGreaterThan(1);
      expect(chart.find('svg text, [style]'), href).toHaveLength(0);
    }
  });

  it('have a table in which every number has its source, and tell scope, period and sources', () => {
    for (const { $, href, chart } of charts) {
      const rows = chart.find('tbody tr').toArray();
      expect(rows.length, href).toBeGreaterThan(1);
      for (const place of [...rows.map((row) => $(row)), chart.find('.chart-note')]) {
        const targets = place.find('.ref a').toArray();
        expect(targets.length, href).toBeGreaterThan(0);
        for (const { attribs } of targets)
          expect($(`[id="${(attribs['href'] ?? '').slice(1)}"]`), href).toHaveLength(1);
      }
      expect(chart.find('.chart-note').text(), href).toMatch(/\d{4}/);
    }
  });
});
