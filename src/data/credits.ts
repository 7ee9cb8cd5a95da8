import { readFileSync, statSync } from 'node:fs';
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
  fonts: ['@fontsource/be-vietnam-pro', '@fontsource/noto-sans-lao'],
  software: ['pagefind'],
} as const;

const builtWith = ['astro', '@astrojs/mdx', '@astrojs/rss', 'satteri', 'i18next', 'sharp', 'yaml'];

/** Credits by kind, read from the installed packages. */
export function listCredits(): { fonts: Credit[]; software: Credit[]; builtWith: Credit[] } {
  return {
    fonts: shipped.fonts.map(withText),
    software: shipped.software.map(withText),
    builtWith: builtWith.map(creditOf),
  };
}

/** Name that a package's licence text has in its address. */
export const licenceName = (name: string) => name.replace('@fontsource/', '');

/** The licence text that a package brings. */
export function readLicence(name: string): string {
  const file = path.resolve('node_modules', name, 'LICENSE');
  return readFileSync(statSync(file).isDirectory() ? path.join(file, 'LICENSE') : file, 'utf8');
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
