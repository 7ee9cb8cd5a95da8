import { readBundle, type Bundle } from '../checks/bundle.ts';
import { layOut } from '../checks/layout.ts';
import { allLocales } from '../config/locales.ts';

/** Bundles made of these texts, by path, as the check reads them; nothing is written. */
export function readTexts(texts: Readonly<Record<string, string>>): Bundle[] {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  const folder = { dir: '/nowhere', files, unread: new Set<string>(), issues: [] };
  return layOut(folder, allLocales).bundles.map(readBundle);
}
