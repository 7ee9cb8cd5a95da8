import { pathToFileURL } from 'node:url';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { allLocales } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';
import { footnoteWords } from './footnotes.ts';

const text = 'Một[^1] hai.\n\n## Hai\n\n[^1]: Ghi chú.\n';

async function render(file: string): Promise<string> {
  const { html } = await markdownToHtml(text, {
    fileURL: pathToFileURL(file),
    features: { gfm: true },
    hastPlugins: [footnoteWords],
  });
  return html;
}

describe('footnotes', () => {
  it.each(allLocales)('are headed and led back in %s', async (locale) => {
    const t = translator(locale);
    const html = await render(`/content/places/chua/index.${locale}.mdx`);
    expect(html).toMatch(
      new RegExp(`<h2[^>]*id="footnote-label"[^>]*>${t('footnote.label')}</h2>`),
    );
    expect(html).toContain(`aria-label="${t('footnote.back')}"`);
    expect(html).not.toMatch(/Back to reference/i);
    // Other headings stay as they are.
    expect(html).toMatch(/<h2[^>]*>Hai<\/h2>/);
  });

  it('speak Vietnamese in a file of no language', async () => {
    expect(await render('/content/places/chua/notes.mdx')).toContain(
      translator('vi')('footnote.label'),
    );
  });
});
