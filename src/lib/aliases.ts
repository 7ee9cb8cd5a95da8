import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CollectionName } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';
import { splitFrontMatter } from './front-matter.ts';

interface Fields {
  readonly aliases?: string[];
  readonly draft?: boolean;
}

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

function frontMatter(file: string): Fields {
  const split = splitFrontMatter(readFileSync(file, 'utf8'));
  return 'yaml' in split ? ((parse(split.yaml) ?? {}) as Fields) : {};
}
