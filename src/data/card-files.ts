import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cacheDir } from '../config/environment.ts';
import { locales, type LocaleRow } from '../config/locales.ts';
import { readMark } from '../lib/mark.ts';
import type { SocialCard } from '../lib/social-card/card.ts';
import { drawCard, type Workshop } from '../lib/social-card/draw-card.ts';
import { makeKeys } from '../lib/social-card/key.ts';
import { Sheets } from '../lib/social-card/sheets.ts';
import { Typesetter } from '../lib/social-card/typesetter.ts';
import { listWords } from '../lib/social-card/words.ts';

const folder = path.join(cacheDir, 'social-cards');

const fileOf = (key: string) => path.join(folder, `${key}.jpg`);

const openWorkshop = (mark: string): Workshop => ({
  sheets: new Sheets(mark),
  typesetter: new Typesetter(mark),
});

/** The file of a card in the build's cache; drawn if it is not there yet. */
export async function makeCardFile(card: SocialCard): Promise<string> {
  const { svg } = readMark();
  const key = makeKeys(svg)(card);
  if (!existsSync(fileOf(key))) await draw(card, key, openWorkshop(svg));
  return fileOf(key);
}

/** The same for all cards of a build, in their order; cards that are no longer wanted leave the cache. */
export async function makeCardFiles(cards: readonly SocialCard[]): Promise<string[]> {
  const { svg } = readMark();
  const keys = cards.map(makeKeys(svg));
  const missing = new Map(
    cards.flatMap((card, index) => {
      const key = keys[index] ?? '';
      return existsSync(fileOf(key)) ? [] : [[key, card] as const];
    }),
  );
  await drawAll(missing, openWorkshop(svg));
  const wanted = new Set(keys.map(fileOf));
  const kept = existsSync(folder) ? await readdir(folder) : [];
  const unwanted = kept.map((name) => path.join(folder, name)).filter((file) => !wanted.has(file));
  await Promise.all(unwanted.map((file) => rm(file)));
  return keys.map(fileOf);
}

/** Cards with the same pictures follow each other, so that these are read once. */
async function drawAll(
  missing: ReadonlyMap<string, SocialCard>,
  workshop: Workshop,
): Promise<void> {
  const groups = Map.groupBy(missing, ([, { door, pictures }]) =>
    JSON.stringify({ door, pictures }),
  );
  const queue = groups.values();
  const work = async () => {
    for (const group of queue) for (const [key, card] of group) await draw(card, key, workshop);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

async function draw(card: SocialCard, key: string, workshop: Workshop): Promise<void> {
  sayIfMissing(card, workshop);
  const bytes = await drawCard(card, workshop);
  await mkdir(folder, { recursive: true });
  await writeFile(`${fileOf(key)}.tmp`, bytes);
  await rename(`${fileOf(key)}.tmp`, fileOf(key));
}

/** Letters that no font of the card has would be shown as empty boxes. */
function sayIfMissing(card: SocialCard, { typesetter }: Workshop): void {
  const { cardFonts }: LocaleRow = locales[card.locale];
  const missing = typesetter.listMissing(cardFonts, listWords(card));
  if (missing.length > 0)
    console.warn(
      `${card.locale}: thẻ chia sẻ không có chữ / the social card has no letters for ${missing.join(' ')} (${card.title})`,
    );
}
