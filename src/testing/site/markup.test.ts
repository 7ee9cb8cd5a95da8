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
