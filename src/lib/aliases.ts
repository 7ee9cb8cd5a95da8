import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CollectionName } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';

/** Former slugs of a collection's published entries, with the slug that each leads to now. */
export function readAliases(
  contentDir: string,
  collection: CollectionName,
): { alias: string; slug: string }[] {
  const folder = path.join(contentDir, collection);
  return globSync(`*/index.${sourceLocale}.mdx`, { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const slug = path.dirname(file);
      const { aliases = [], draft } = frontMatter(path.join(folder, file));
      return draft ? [] : aliases.map((alias) => ({ alias, slug }));
    });
}

function frontMatter(file: string): { aliases?: string[]; draft?: boolean } {
  const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8')) ?? [];
  return (parse(yaml) ?? {}) as { aliases?: string[]; draft?: boolean };
}
