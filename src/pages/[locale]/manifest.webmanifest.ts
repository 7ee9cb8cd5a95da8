import type { APIContext } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { localePaths } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { readMark } from '../../lib/mark.ts';
import { buildManifest } from '../../lib/manifest.ts';

export const getStaticPaths = localePaths;

/** What the portal is called on a home screen, and how it opens. */
export async function GET({ params }: APIContext): Promise<Response> {
  const locale = params['locale'] as Locale;
  const manifest = buildManifest(locale, await getSite(), readMark());
  return new Response(JSON.stringify(manifest), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
