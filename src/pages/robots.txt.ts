import { getSite } from '../data/site.ts';
import { absoluteUrl } from '../lib/href.ts';

/** What crawlers may read: nothing while the portal is a demonstration. */
export async function GET(): Promise<Response> {
  const { imprint, url } = await getSite();
  const rule = imprint.demonstration ? 'Disallow: /' : 'Allow: /';
  const lines = ['User-agent: *', rule, '', `Sitemap: ${absoluteUrl(url, '/sitemap.xml')}`, ''];
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
