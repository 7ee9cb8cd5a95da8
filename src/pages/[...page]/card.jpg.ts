import { readFile } from 'node:fs/promises';
import type { APIContext } from 'astro';
import { makeCardFile, makeCardFiles } from '../../data/card-files.ts';
import { listSocialCards } from '../../data/social-cards.ts';
import type { SocialCard } from '../../lib/social-card/card.ts';

/** In a build all cards are drawn here, side by side; the live preview draws the one that is asked for. */
export async function getStaticPaths() {
  const cards = await listSocialCards();
  const isPreview = import.meta.env.DEV;
  const files = isPreview ? [] : await makeCardFiles(cards.map(({ card }) => card));
  return cards.map(({ href, card }, index) => ({
    params: { page: href.slice(1, -1) || undefined },
    props: { card, file: files[index] },
  }));
}

interface Props {
  card: SocialCard;
  file: string | undefined;
}

/** The picture that stands for a page where a link to it is shared. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const bytes = await readFile(props.file ?? (await makeCardFile(props.card)));
  return new Response(bytes, { headers: { 'Content-Type': 'image/jpeg' } });
}
