import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A package that the portal uses, and its licence. */
export interface Credit {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Address of its licence text on this portal, where the licence asks for it. */
  readonly textHref?: string;
}

/** Packages whose files reach the reader's browser; their licences ask that the text goes with them. */
export const shipped = {
  fonts: ['@expo-google-fonts/be-vietnam-pro', '@fontsource/noto-sans-lao'],
  maps: ['@svg-maps/vietnam'],
  software: ['pagefind'],
} as const;

/** Fonts that readers see in pictures alone, the cards of shared links. */
const drawnFonts = [
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-kr',
  '@fontsource-variable/noto-sans-jp',
];

const builtWith = [
  ...['astro', '@astrojs/mdx', '@astrojs/rss', 'satteri', 'i18next', 'sharp', 'yaml'],
  '@takumi-rs/core',
];

/** Credits by kind, read from the installed packages. */
export function listCredits() {
  return {
    fonts: [...shipped.fonts.map(withText), ...drawnFonts.map(creditOf)],
    maps: [outlineCredit()],
    software: shipped.software.map(withText),
    builtWith: builtWith.map(creditOf),
  };
}

/** The package that maps take their outlines from, with who made it. */
export function outlineCredit(): Credit {
  const credit = withText(shipped.maps[0]);
  return { ...credit, name: `${shipped.maps[0]} (Stephen Truong)` };
}

/** Name that a package's licence text has in its address. */
export const licenceName = (name: string) =>
  name
    .replace(/^@(fontsource(-variable)?|expo-google-fonts)\//, '')
    .replace('@svg-maps/', 'svg-maps-');

/** The licence text that a package brings. */
export function readLicence(name: string): string {
  const files = ['LICENSE_FONT', 'LICENSE/LICENSE', 'LICENSE', 'LICENSE.md'];
  const file = files
    .map((own) => path.resolve('node_modules', name, own))
    .find((own) => existsSync(own) && statSync(own).isFile());
  if (file === undefined) throw new Error(`The package ${name} brings no licence`);
  return readFileSync(file, 'utf8');
}

const withText = (name: string): Credit => ({
  ...creditOf(name),
  textHref: `/licences/${licenceName(name)}.txt`,
});

function creditOf(name: string): Credit {
  const file = path.resolve('node_modules', name, 'package.json');
  const { version, license } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return { name: licenceName(name), version: version ?? '', licence: license ?? '' };
}
