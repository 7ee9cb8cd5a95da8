import { drawIco } from '../lib/icons.ts';
import { readMark } from '../lib/mark.ts';

/** The mark for those who look for it at this address unasked. */
export async function GET(): Promise<Response> {
  const bytes = await drawIco(readMark().svg);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/x-icon' } });
}
