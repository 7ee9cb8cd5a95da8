import { locales, type Locale } from '../config/locales.ts';
import { defaultPalette } from '../config/palette.ts';
import type { Site } from '../schemas/site.ts';
import { nameIn } from './fallback.ts';
import { chooserHref, homeHref, iconHref } from './href.ts';
import { icons, type IconName } from './icons.ts';
import type { Mark } from './mark.ts';

/**
 * The web manifest of a language.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function buildManifest(locale: Locale, site: Site, mark: Pick<Mark, 'href'>) {
  const name = nameIn(locale, site.name);
  const paper = site.palette.paper ?? defaultPalette.paper;
  return {
    id: homeHref(locale),
    name,
    short_name: site.shortName ? nameIn(locale, site.shortName) : name,
    ...(site.tagline && { description: nameIn(locale, site.tagline) }),
    lang: locales[locale].tag,
    dir: 'ltr',
    start_url: homeHref(locale),
    // Pages of every language belong to it, so that a change of language stays within.
    scope: chooserHref,
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: mark.href, sizes: 'any', type: 'image/svg+xml' },
      pngIcon('icon-192', 'any'),
      pngIcon('icon-512', 'any'),
      pngIcon('icon-maskable', 'maskable'),
    ],
  };
}

function pngIcon(name: IconName, purpose: 'any' | 'maskable') {
  const { size } = icons[name];
  return { src: iconHref(name), sizes: `${size}x${size}`, type: 'image/png', purpose };
}
