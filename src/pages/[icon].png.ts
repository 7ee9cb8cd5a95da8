import type { APIContext } from 'astro';
import { defaultPalette } from '../config/palette.ts';
import { getSite } from '../data/site.ts';
import { drawIcon, icons, type IconName } from '../lib/icons.ts';
import { readMark } from '../lib/mark.ts';

export function getStaticPaths() {
  return Object.keys(icons).map((icon) => ({ params: { icon } }));
}

/** The mark as PNG, for home screens. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { palette } = await getSite();
  const icon = icons[params['icon'] as IconName];
  const bytes = await drawIcon(readMark().svg, icon, palette.paper ?? defaultPalette.paper);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
