import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { aboutCollection, allCollections } from '../config/doors.ts';
import { allLocales, type Locale } from '../config/locales.ts';

/** What the tests expect of one text: read from its file, not through the portal's own code. */
export interface ExpectedText {
  readonly title: string;
  readonly summary: string;
  readonly draft?: boolean;
  readonly archived?: boolean;
  readonly published?: string;
  readonly cover?: string;
  readonly translation?: { readonly origin: 'human' | 'machine'; readonly reviewed?: string };
}

/** A bundle of a content folder with the languages that it really exists in. */
export interface ExpectedEntry {
  readonly slug: string;
  readonly source: ExpectedText;
  readonly texts: ReadonlyMap<Locale, ExpectedText>;
  /** Address of the entry in a language. */
  readonly hrefIn: (locale: string) => string;
}

/** The entries that a content folder publishes. */
export function readEntries(content: string): ExpectedEntry[] {
  return allCollections.flatMap((collection) =>
    globSync(`${collection}/*/index.vi.mdx`, { cwd: content })
      .map((file) => path.basename(path.dirname(file)))
      .toSorted()
      .flatMap((slug) => {
        const texts = readTexts(path.join(content, collection, slug));
        const source = texts.get('vi');
        const section = collection === aboutCollection ? 'about' : collection;
        const hrefIn = (locale: string) => `/${locale}/${section}/${slug}/`;
        return source ? [{ slug, source, texts, hrefIn }] : [];
      }),
  );
}

function readTexts(bundle: string): Map<Locale, ExpectedText> {
  return new Map(
    allLocales.flatMap((locale): [Locale, ExpectedText][] => {
      const file = path.join(bundle, `index.${locale}.mdx`);
      if (!existsSync(file)) return [];
      const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(file, 'utf8')) ?? [];
      const text = parse(yaml) as ExpectedText;
      return text.draft ? [] : [[locale, text]];
    }),
  );
}

/** Languages and base address that `site.yaml` names. */
export function readIdentity(content: string): { url: string; locales: Locale[] } {
  return parse(readFileSync(path.join(content, 'site.yaml'), 'utf8')) as {
    url: string;
    locales: Locale[];
  };
}
