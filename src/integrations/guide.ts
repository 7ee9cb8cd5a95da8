import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { renderGuide } from '../checks/guide/html.ts';
import { buildGuide } from '../checks/guide/index.ts';
import type { ReportLanguage } from '../checks/issue.ts';

/** Where the live preview serves the guide for editors, by language. */
export const guidePaths = { vi: '/guide/', en: '/guide/en/' } as const satisfies Record<
  ReportLanguage,
  string
>;

const languages = Object.keys(guidePaths) as ReportLanguage[];

/** Serves the guide for editors in the live preview; a built portal holds nothing of it. */
export function guide(): AstroIntegration {
  return {
    name: 'guide',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveGuide);
      },
    },
  };
}

/** Answers at the guide's own addresses, and leaves every other request to the next in line. */
export function serveGuide(
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const [path = ''] = (request.url ?? '').split(/[?#]/);
  const language = languages.find((one) => guidePaths[one] === path);
  if (language === undefined) {
    next();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(pageOf(language));
}

function pageOf(language: ReportLanguage): string {
  const lang = language === 'vi' ? 'en' : 'vi';
  const style = ['tokens', 'base', 'guide'].map(readStyle).join('\n');
  return renderGuide(buildGuide(language), { style, other: { href: guidePaths[lang], lang } });
}

const readStyle = (name: string) =>
  readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
