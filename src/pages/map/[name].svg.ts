import type { APIContext } from 'astro';
import { getAreaMap } from '../../data/map.ts';

export async function getStaticPaths() {
  const map = await getAreaMap();
  return map ? [{ params: { name: map.name }, props: { svg: map.svg } }] : [];
}

/** The drawing that the maps of all pages share. */
export function GET({ props }: APIContext): Response {
  const headers = { 'Content-Type': 'image/svg+xml; charset=utf-8' };
  return new Response(String(props['svg']), { headers });
}
