import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYamlText } from './yaml-text.ts';

interface Fields {
  readonly aliases?: string[];
  readonly draft?: boolean;
  /** In quotes or not: YAML reads a plain day as it is written. */
  readonly published?: string;
}

/**
 * Former slugs of a collection's published entries, with the slug that each leads to now.
 *
 * @param today The day that days of publication are held against, `YYYY-MM-DD`.
 */
export function readAliases(
  contentDir: string,
  collection: CollectionName,
  today: string,
): { alias: string; slug: string }[] {
  const folder = path.join(contentDir, collection);
  return globSync(`*/index.${sourceLocale}.mdx`, { cwd: folder })
    .toSorted()
    .flatMap((file) => {
      const slug = path.dirname(file);
      const { aliases = [], draft, published = '' } = frontMatter(path.join(folder, file));
      return draft || published > today ? [] : aliases.map((alias) => ({ alias, slug }));
    });
}

function frontMatter(file: string): Fields {
  const split = splitFrontMatter(readFileSync(file, 'utf8'));
  return 'yaml' in split ? (parseYamlText(split.yaml) ?? {}) : {};
}
