import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, contentDir } from '../config/environment.ts';
import { allLocales, locales, sourceLocale } from '../config/locales.ts';
import { downloadHref } from '../lib/href.ts';
import { readPdf } from '../lib/pdf/read-pdf.ts';
import { listBundles, type Bundle } from './bundles.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A file to download as readers get it: written anew, never the editor’s own. */
export interface Download {
  /** Path of the file in the build’s cache. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** Raise it when PDFs are to be written in another way: what is in the cache is then made again. */
const version = 1;

type Publication = Bundle<'publications'>;
type Item = Publication['source']['data']['files'][number];

/** The files of all publications that are to be had, by their address. */
export const listDownloads = oncePerBuild(async (): Promise<ReadonlyMap<string, Download>> => {
  const bundles = await listBundles('publications');
  return new Map(
    bundles
      .filter(({ source }) => source.data.withdrawn === undefined)
      .flatMap((bundle) =>
        bundle.source.data.files.map((item): [string, Download] => [
          downloadHref(bundle.slug, item.file),
          makeDownload(bundle, item),
        ]),
      ),
  );
});

/** @throws When the file cannot be published; the check refuses such content. */
function makeDownload(bundle: Publication, item: Item): Download {
  const source = path.join(contentDir, bundle.collection, bundle.slug, item.file);
  const bytes = readFileSync(source);
  const words = { title: titleOf(bundle, item), language: item.language };
  const key = createHash('sha256')
    .update(bytes)
    .update(JSON.stringify({ version, ...words }));
  const id = key.digest('hex');
  const file = path.join(cacheDir, 'downloads', `${id}.pdf`);
  if (!existsSync(file)) {
    const answer = readPdf({ bytes, words: { ...words, id: id.slice(0, 32) } });
    if (!answer.bytes) throw new Error(`${source}: ${answer.problem?.kind ?? 'no answer'}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.tmp`, answer.bytes);
    renameSync(`${file}.tmp`, file);
  }
  return { file, size: statSync(file).size };
}

/** What a file is called in its own language; in that of the source where there are no such words. */
function titleOf({ words }: Publication, item: Item): string {
  const own =
    allLocales.find((locale) => [locale, locales[locale].tag].includes(item.language)) ??
    sourceLocale;
  const items = (words.get(own)?.data as Partial<Publication['source']['data']> | undefined)?.files;
  return items?.find(({ id }) => id === item.id)?.name ?? item.name;
}
