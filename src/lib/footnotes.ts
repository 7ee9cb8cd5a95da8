import type { HastPluginDefinition } from 'satteri';
import { isLocale, sourceLocale } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';

/** Says the footnotes' heading and the way back in the language of the file; the parser says them in English. */
export const footnoteWords: HastPluginDefinition = {
  name: 'footnote-words',
  element: {
    filter: ['h2', 'a'],
    visit(node, context) {
      const t = translator(localeOf(String(context.fileURL ?? '')));
      const properties = node.properties as Record<string, unknown>;
      if (properties['id'] === 'footnote-label')
        context.setProperty(node, 'children', [{ type: 'text', value: t('footnote.label') }]);
      if (properties['dataFootnoteBackref'] !== undefined)
        context.setProperty(node, 'ariaLabel', t('footnote.back'));
    },
  },
};

function localeOf(file: string) {
  const code = /\/index\.(\w+)\.mdx$/.exec(file)?.[1] ?? '';
  return isLocale(code) ? code : sourceLocale;
}
