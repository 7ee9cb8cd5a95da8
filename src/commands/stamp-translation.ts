import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { isCollection } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';
import { digestWords } from '../lib/digest.ts';
import { parseMdx } from '../lib/mdx-tree.ts';
import { fieldsOf } from '../schemas/collections.ts';

const frontMatter = /^(\uFEFF?---\r?\n)([\s\S]*?)(\r?\n---)/;

/**
 * Records in a translation that it says what its source says now: sets `translation.from`. Nothing else in
 * the file changes.
 *
 * @param file Path of the translation, as given or from the content folder.
 * @returns What is wrong, in a sentence; nothing when it is done.
 */
export function stampTranslation(contentDir: string, file: string): string | undefined {
  const target = existsSync(path.join(contentDir, file))
    ? path.join(contentDir, file)
    : path.resolve(file);
  const [collection = '', , name = ''] = path.relative(contentDir, target).split(path.sep);
  if (!isCollection(collection) || !/^index\.\w+\.mdx$/.test(name) || !existsSync(target))
    return `${file}: not a translation below the content folder`;
  const source = path.join(path.dirname(target), `index.${sourceLocale}.mdx`);
  if (target === source) return `${file}: this is the source, not a translation`;
  if (!existsSync(source)) return `${file}: there is no ${path.relative(contentDir, source)}`;

  const original = readFileSync(source, 'utf8');
  const data = yamlOf(original).toJS() as Record<string, unknown>;
  const digest = digestWords(fieldsOf[collection](z.unknown()), data, parseMdx(original));
  const text = readFileSync(target, 'utf8');
  const stamped = withFrom(text, digest);
  if (stamped === undefined) return `${file}: translation.origin is missing in the front matter`;
  if (stamped !== text) writeFileSync(target, stamped);
  return undefined;
}

const yamlOf = (text: string) => parseDocument(frontMatter.exec(text)?.[2] ?? '');

/** The file with its `from` digest replaced or added, byte for byte the same elsewhere. */
function withFrom(text: string, digest: string): string | undefined {
  const [whole = '', open = '', yaml = '', close = ''] = frontMatter.exec(text) ?? [];
  const range = (keys: string[]) =>
    (yamlOf(text).getIn(keys, true) as { range?: [number, number, number] } | undefined)?.range;
  const put = (from: number, to: number, value: string) =>
    open + yaml.slice(0, from) + value + yaml.slice(to) + close + text.slice(whole.length);
  const existing = range(['translation', 'from']);
  // An empty value begins right behind its colon.
  const gap = existing && yaml[existing[0] - 1] === ':' ? ' ' : '';
  if (existing) return put(existing[0], existing[1], `${gap}'${digest}'`);
  const origin = range(['translation', 'origin']);
  if (!origin) return undefined;
  const isFlow = /^\s*\{/.test(yaml.slice(range(['translation'])?.[0]));
  const indent = /(?:^|\n)([ \t]*)origin:[^\n]*$/.exec(yaml.slice(0, origin[1]))?.[1] ?? '  ';
  if (isFlow) return put(origin[1], origin[1], `, from: '${digest}'`);
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = origin[1] + yaml.slice(origin[1]).search(/\r?\n|$/);
  return put(lineEnd, lineEnd, `${newline}${indent}from: '${digest}'`);
}
