import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { readPages } from '../html.ts';
import { htmlRules } from '../html-rules.ts';

test('html-validate finds nothing on any page', async () => {
  const validator = new HtmlValidate(htmlRules);
  const pages = readPages(inject('site'));
  const reports = await Promise.all(
    pages.map(({ html, href }) => validator.validateString(html, href)),
  );
  const findings = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, message, selector }) =>
          `${filePath}: ${ruleId}: ${message} (${String(selector)})`,
      ),
    ),
  );
  expect(findings).toEqual([]);
});

test('no focus goes to what is not seen', () => {
  const hidden = readPages(inject('site')).filter(
    ({ $ }) => $('.visually-hidden :is(a, button, input, summary)').length > 0,
  );
  expect(hidden.map(({ href }) => href)).toEqual([]);
});

test('no door, list or entry shows one picture twice, under whatever name', () => {
  const pages = readPages(inject('site')).filter(({ href }) => href.split('/').length > 3);
  const picturesOf = ({ $ }: (typeof pages)[number]) =>
    $('main picture img')
      .toArray()
      // Of an encoded picture the name holds a digest of its master.
      .flatMap(({ attribs }) => /\.([\w-]{8})_[^/]*$/.exec(attribs['src'] ?? '')?.[1] ?? []);
  const shown = pages.map((page) => ({ href: page.href, pictures: picturesOf(page) }));
  expect(shown.some(({ pictures }) => pictures.length > 3)).toBe(true);
  const repeated = shown.filter(({ pictures }) => new Set(pictures).size < pictures.length);
  expect(repeated.map(({ href }) => href)).toEqual([]);
});
