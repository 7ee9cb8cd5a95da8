import type { APIContext } from 'astro';
import { licenceName, readLicence, shipped } from '../../data/credits.ts';

export function getStaticPaths() {
  return [...shipped.fonts, ...shipped.maps, ...shipped.software].map((name) => ({
    params: { name: licenceName(name) },
    props: { package: name },
  }));
}

/** The licence text of a package whose files reach the browser. */
export function GET({ props }: APIContext): Response {
  const text = readLicence(String(props['package']));
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
