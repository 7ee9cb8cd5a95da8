import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { downloadPaths } from '../../../data/paths.ts';

export const getStaticPaths = downloadPaths;

/** A file of a publication, written anew. */
export function GET({ props }: APIContext): Response {
  const bytes = readFileSync(String(props['file']));
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
}
