import path from 'node:path';
import type { FontProvider } from 'astro';
import { fonts } from '../../config/fonts.ts';
import { cutFont, type CutFont } from './cut-font.ts';
import { listUsedCodePoints } from './used-code-points.ts';

/** The portal's faces as Astro's configuration takes them, cut for a content folder's words and kept in the cache. */
export async function fontFamilies(contentDir: string, cacheDir: string) {
  const folder = path.join(cacheDir, 'fonts-cut');
  const used = listUsedCodePoints(contentDir);
  // Not in the provider: Astro only warns when one fails.
  const cuts = await Promise.all(fonts.map((face) => cutFont(face, folder, used)));
  const filesOf = new Map(fonts.map(({ name }, index) => [name, cuts[index] ?? []]));
  const provider: FontProvider = {
    name: 'cut',
    resolveFont: ({ familyName }) => ({ fonts: (filesOf.get(familyName) ?? []).map(toFontFace) }),
  };
  return fonts.map(({ name, cssVariable, fallbacks }) => ({
    provider,
    name,
    cssVariable,
    fallbacks: [...fallbacks],
  }));
}

const toFontFace = ({ weight, part, unicodeRange, file }: CutFont) => ({
  weight,
  style: 'normal' as const,
  // Not `swap`: a font that comes late would move what is being read.
  display: 'optional' as const,
  unicodeRange: [...unicodeRange],
  src: [{ url: file, format: 'woff2' as const }],
  meta: { subset: part },
});
