import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../config/environment.ts';
import { drawnMarkHref, ownMarkHref } from './href.ts';

/** The portal's mark: what stands before its name, in tabs of browsers and on home screens. */
export interface Mark {
  /** A square drawing that draws on nothing outside it. */
  readonly svg: string;
  readonly href: string;
  /** Whether the content folder brings it; else it is the project's. */
  readonly isOwn: boolean;
}

/** The mark of this run: `mark.svg` of the content folder, else the project's. */
export function readMark(dir: string = contentDir): Mark {
  const own = path.join(dir, 'mark.svg');
  if (!existsSync(own))
    return { svg: readFileSync('public/favicon.svg', 'utf8'), href: drawnMarkHref, isOwn: false };
  return { svg: squared(readFileSync(own, 'utf8')), href: ownMarkHref, isOwn: true };
}

/** A drawing of any shape amid a square. */
function squared(svg: string): string {
  const [, attributes = '', drawing = ''] = /<svg\b([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  const value = (name: string) =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1];
  const box =
    value('viewBox') ??
    `0 0 ${parseFloat(value('width') ?? '64')} ${parseFloat(value('height') ?? '64')}`;
  const kept = attributes.replace(
    /\s(?:xmlns|width|height|viewBox|x|y)\s*=\s*(?:"[^"]*"|'[^']*')/g,
    '',
  );
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">' +
    `<svg width="64" height="64" viewBox="${box}"${kept}>${drawing.trim()}</svg></svg>`
  );
}
