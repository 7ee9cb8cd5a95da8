import { readMark } from '../lib/mark.ts';

export function getStaticPaths() {
  return readMark().isOwn ? [{ params: { mark: 'mark' } }] : [];
}

/** The mark that the content folder brings. */
export const GET = (): Response =>
  new Response(readMark().svg, { headers: { 'Content-Type': 'image/svg+xml' } });
