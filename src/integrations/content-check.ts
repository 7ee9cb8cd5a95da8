import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { issueOf } from '../checks/catalogue/index.ts';
import { checkContent } from '../checks/check-content.ts';
import type { Issue } from '../checks/issue.ts';
import { listMdxFaults } from '../checks/mdx-rules.ts';
import { makeMemory } from '../checks/memory.ts';
import { summarise } from '../checks/reporters/json.ts';
import { formatText } from '../checks/reporters/text.ts';
import { contentDir } from '../config/environment.ts';
import { readSite } from '../lib/site.ts';
import { openPanel, panelPlugin } from './findings-panel/index.ts';

/** Set by our own build command, which has checked the content just before. */
const isChecked = () => process.env['QUANG_BA_CHECKED'] === '1';

/** Milliseconds of quiet after a change before dev checks again. */
const quiet = 200;

/**
 * Holds the content against its contract whenever Astro runs: a build of faulty content is refused, the
 * live preview tells, in the terminal and in the page. A guard in the compiler makes sure that no code in a text is ever evaluated.
 */
export function contentCheck(): AstroIntegration {
  let found: readonly Issue[] = [];
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        const plugins = command === 'dev' ? [mdxGuard(), panelPlugin()] : [mdxGuard()];
        updateConfig({ vite: { plugins } });
        if (command === 'preview') return;
        found = isChecked() ? [] : report(logger);
        const { errors } = summarise(found);
        if (errors > 0 && command !== 'dev') throw refusal(errors);
        // Not in the configuration itself: a site.yaml at fault would stop that before anything is told.
        updateConfig({ site: readSite().url });
      },
      'astro:server:setup': ({ server, logger }) => {
        const panel = openPanel(server, found);
        watchContent(server, () => {
          found = report(logger);
          panel.tell(found);
          if (found.length === 0) logger.info(formatText([], 'vi'));
        });
      },
    },
  };
}

/** What has not changed since the last save is not looked at again. */
const memory = makeMemory();

/** Errors are told in full; warnings are counted, since `npm run check` lists them. */
function report(logger: AstroIntegrationLogger): Issue[] {
  const issues = checkContent(contentDir, { memory });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) logger.error(`\n${formatText(errors, 'vi', 'en')}\n`);
  const { warnings } = summarise(issues);
  if (warnings > 0) logger.warn(`${warnings} lời nhắc / warnings: npm run check`);
  return issues;
}

function refusal(errors: number): Error {
  const sentence = `Nội dung có ${errors} lỗi nên chưa dựng được cổng. / The content has ${errors} errors, so the portal is not built.`;
  const error = new Error(sentence);
  // The place in our own code tells an editor nothing.
  error.stack = sentence;
  return error;
}

/** Calls `check` whenever the content has changed and been quiet for a moment. */
function watchContent({ watcher }: ViteDevServer, check: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(contentDir);
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (file: string) => {
      if (!isContent(file)) return;
      clearTimeout(timer);
      timer = setTimeout(check, quiet);
    });
}

function isContent(file: string): boolean {
  return [contentDir, realpathSync(contentDir)].some((dir) => {
    const relative = path.relative(dir, file);
    return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  });
}

/** Refuses an MDX file of the content folder before it is compiled, if it holds more than the subset. */
function mdxGuard(): Plugin {
  return {
    name: 'content-check:mdx-guard',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const [first] = isContent(id) ? listMdxFaults(code) : [];
        if (!first) return;
        const { file, line, column, message, fix } = issueOf(id, first);
        this.error({
          id: file,
          loc: { file, line, column },
          message: `${file}:${line}:${column} ${message.vi} ${fix.vi} / ${message.en} ${fix.en}`,
        });
      },
    },
  };
}
