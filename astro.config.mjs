import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { cacheDir, contentDir, outDir } from './src/config/environment.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { guide } from './src/integrations/guide.ts';
import { lastSteps } from './src/integrations/last-steps.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { fontFamilies } from './src/lib/fonts/font-families.ts';
import { footnoteWords } from './src/lib/footnotes.ts';

export default defineConfig({
  outDir,
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'preserve', inlineStylesheets: 'always' },
  // The newer default drops white space between inline elements and glues Vietnamese words together.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [footnoteWords] }),
    // Its inline styles break the content security policy.
    syntaxHighlight: false,
  },
  image: {
    service: {
      entrypoint: './src/integrations/picture-service.ts',
      // Effort 1 draws as truly as effort 0 at quality 42 in a fifth fewer bytes; more effort gains little.
      config: { avif: { effort: 1, quality: 39, chromaSubsampling: '4:2:0' } },
    },
  },
  fonts: await fontFamilies(contentDir, cacheDir),
  integrations: [contentCheck(), mdx(), guide(), searchIndex(), lastSteps()],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A warning of seven lines for nearly every MDX file: https://github.com/withastro/astro/issues/18087
        onLog(level, log, next) {
          const isKnown =
            log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject');
          if (!isKnown) next(level, log);
        },
      },
    },
  },
});
