import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PdfProblem } from '../lib/pdf/problem.ts';
import { readPdf } from '../lib/pdf/read-pdf.ts';
import { metaOf } from '../schemas/parts/meta.ts';
import { neededForFiles } from '../schemas/publication.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Place } from './issue.ts';
import { nearestOf } from './nearest.ts';
import { recordsOf, schemaAt } from './schema-tree.ts';

const hasDownloads = ({ fields }: Bundle) => Object.hasOwn(fields.lists, 'files');

/** Names of the files to download that a bundle's source lists. */
export function listDownloadFiles(bundle: Bundle): string[] {
  if (!hasDownloads(bundle)) return [];
  return recordsOf(bundle.source?.raw['files']).flatMap(({ file }) => nameOf(file) ?? []);
}

const nameOf = (file: unknown) =>
  typeof file === 'string' && /^\.\/[^/\\]+$/.test(file) ? file.slice(2) : undefined;

/** Files to download that are not there, cannot be read, or hold what may not be published. */
export function checkDownloads(
  bundle: Bundle,
  folder: Pick<ContentFolder, 'dir' | 'unread'>,
): Fault[] {
  const { source, files } = bundle;
  if (!source?.yaml || !hasDownloads(bundle)) return [];
  const { yaml, raw } = source;
  const items: unknown[] = Array.isArray(raw['files']) ? raw['files'] : [];
  const seen = new Set<string>();
  const faults = items.entries().flatMap(([index, item]) => {
    const name = nameOf(recordsOf([item])[0]?.['file']);
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const file = files.others.get(name);
    const where = `${files.folder}/${name}`;
    if (folder.unread.has(where)) return [];
    const place = yaml.placeOf(['files', index, 'file']);
    const value = `./${name}`;
    if (file) return faultsOf(judge(path.join(folder.dir, where)), value, place);
    const near = nearestOf(name, files.others.keys());
    return [fault('pdf-missing', place, { value, near: near && `./${near}` })];
  });
  return [...listMissingFields(source, items.length > 0), ...capped(faults)];
}

/** What is not said of the files of a publication: what they are, who publishes them, by what right. */
function listMissingFields({ yaml, raw, schema }: BundleDocument, hasFiles: boolean): Fault[] {
  if (!yaml || !hasFiles) return [];
  const place = yaml.placeOfKey(['files']);
  return neededForFiles
    .filter((field) => raw[field] === undefined || raw[field] === null)
    .map((field) => {
      const found = schemaAt(schema, [field]);
      const { description: en, descriptionVi: vi } = found ? metaOf(found) : {};
      return fault('missing-field', place, { field, about: { en, vi } });
    });
}

const judged = new Map<string, PdfProblem | undefined>();

/** Reading a long file takes a second, and the live preview checks at each save. */
function judge(file: string): PdfProblem | undefined {
  const bytes = readFileSync(file);
  const key = createHash('sha256').update(bytes).digest('hex');
  if (!judged.has(key)) judged.set(key, readPdf({ bytes }).problem);
  return judged.get(key);
}

function faultsOf(problem: PdfProblem | undefined, value: string, place: Place): Fault[] {
  if (!problem) return [];
  switch (problem.kind) {
    case 'active':
      return problem.holds.map((holds) => fault('pdf-active', place, { value, holds }));
    default:
      return [fault(`pdf-${problem.kind}`, place, { value })];
  }
}
