import { locales } from '../config/locales.ts';
import { listSitemap } from '../data/sitemap.ts';

/** The sitemap: each address with its real translations. */
export async function GET(): Promise<Response> {
  const urls = (await listSitemap()).map(({ url, lastModified, alternates }) =>
    [
      `<url><loc>${url}</loc>`,
      lastModified ? `<lastmod>${lastModified}</lastmod>` : '',
      ...alternates.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${locales[other.locale].tag}" href="${other.url}"/>`,
      ),
      '</url>',
    ].join(''),
  );
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
