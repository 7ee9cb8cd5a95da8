import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cardFamilies } from '../../config/card-fonts.ts';
import { locales, type LocaleRow } from '../../config/locales.ts';
import type { SocialCard } from './card.ts';
import { familyVersion } from './font-files.ts';

const tools = ['@takumi-rs/core', 'sharp'];

/** What draws cards: this folder's own files and the drawings that it takes. */
const drawnBy = ['src/lib/social-card/*.ts', 'src/assets/{motifs,emblems}/*.svg'];

/**
 * A function that names cards by all that goes into them, so that a card is drawn anew when a word, a picture, a
 * font, a tool or the drawing itself has changed, and only then. Where the files lie does not count.
 *
 * @param mark The portal's mark as SVG.
 */
export function makeKeys(mark: string): (card: SocialCard) => string {
  const digests = new Map<string, string>();
  const digestOf = (file: string) => {
    const known = digests.get(file) ?? sha256(readFileSync(file));
    digests.set(file, known);
    return known;
  };
  const common = JSON.stringify({
    mark,
    families: Object.values(cardFamilies).map((family) => [family, familyVersion(family)]),
    tools: tools.map((name) => versionOf(name)),
    files: drawnBy
      .flatMap((pattern) => globSync(pattern))
      .filter((file) => !file.endsWith('.test.ts'))
      .toSorted()
      .map(digestOf),
  });
  return (card) => {
    const rows = [card.locale, ...card.languages].map((locale): LocaleRow => locales[locale]);
    const pictures = card.pictures.map(({ file, kind }) => [digestOf(file), kind]);
    const settings = rows.map(({ tag, name, cardFonts, cardLeading }) => [
      tag,
      name,
      cardFonts,
      cardLeading,
    ]);
    return sha256(common + JSON.stringify([settings, { ...card, pictures }]));
  };
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function versionOf(name: string): string {
  const file = path.resolve('node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
