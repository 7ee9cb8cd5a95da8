import { allLocales } from '../../config/locales.ts';
import { listBodyReferences } from '../../lib/mdx-references.ts';
import { walkMdx, type MdxNode } from '../../lib/mdx-tree.ts';
import type { BundleFields } from '../../schemas/bundle.ts';
import type { BundleDocument } from '../bundle.ts';
import { fault, type Fault } from '../catalogue/index.ts';
import { fileStart } from '../issue.ts';
import { listWords } from './words.ts';

/** What a translation has in common with its source, whatever the language. */
const parts = {
  figures: (tree: MdxNode) => idsOf(tree, 'figures'),
  pictures: (tree: MdxNode) => [
    ...idsOf(tree, 'pictures'),
    ...[...walkMdx(tree)].filter(({ type }) => type === 'image').map(({ url = '' }) => url),
  ],
  links: (tree: MdxNode) =>
    [...walkMdx(tree)]
      .filter(({ type, url = '' }) => type === 'link' && !url.startsWith('#'))
      .map(({ url = '' }) => url.replace(/[?#].*$/, '').replace(/(?<=.)\/$/, '')),
} as const;

const codes = `(?:${allLocales.join('|')})(?:-[a-z]{2,4})?`;
/** Sites keep a page of each language at `vi.…` or below `/vi/`. */
const languageHost = new RegExp(`^${codes}(?=\\.[^.]+\\.)`, 'i');
const languageFolder = new RegExp(`^/${codes}(?=/|$)`, 'i');

/** Where a link leads, whatever the language of the page and its manner of writing: a wiki is one place. */
function placeOfLink(url: string): string {
  const [, host, path = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*)$/i.exec(url) ?? [];
  if (host === undefined) return url;
  if (languageHost.test(host)) return host.replace(languageHost, '…');
  return host + path.replace(languageFolder, '');
}

const idsOf = (tree: MdxNode, list: string) =>
  listBodyReferences(tree)
    .filter(({ target }) => target === list)
    .map(({ id }) => id);

const listHeadings = (tree: MdxNode) => [...walkMdx(tree)].filter(({ type }) => type === 'heading');

/** Where the headings of a translation part ways with those of its source. */
function compareHeadings(own: MdxNode, wanted: MdxNode): Fault[] {
  const [given, expected] = [listHeadings(own), listHeadings(wanted)];
  const same = expected.findIndex(({ depth }, index) => given[index]?.depth !== depth);
  const first = same === -1 ? expected.length : same;
  if (same === -1 && given.length === expected.length) return [];
  const levelOf = (heading: MdxNode | undefined) => '#'.repeat(heading?.depth ?? 0);
  return [
    fault('parity-headings', (given[first] ?? given.at(-1))?.position?.start ?? bodyStart(own), {
      given: given.length,
      expected: expected.length,
      first: first + 1,
      levels: { given: levelOf(given[first]), expected: levelOf(expected[first]) },
    }),
  ];
}

/** Headings, figures, pictures and links in which a translation differs from its source. */
export function adviseOnParity(
  translation: BundleDocument,
  source: BundleDocument,
  fields: BundleFields,
): Fault[] {
  if (!translation.tree || !source.tree) return [];
  const [own, wanted] = [translation.tree, source.tree];
  const inWords = { own: placeholders(translation, fields), wanted: placeholders(source, fields) };
  const differing = (Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) => {
    const isFigures = part === 'figures';
    const has = [...parts[part](own), ...(isFigures ? inWords.own : [])];
    const needs = [...parts[part](wanted), ...(isFigures ? inWords.wanted : [])];
    const [missing, surplus] = [without(needs, has), without(has, needs)];
    return missing.length + surplus.length > 0
      ? [fault('parity', bodyStart(own), { part, missing, surplus })]
      : [];
  });
  return [...differing, ...compareHeadings(own, wanted)];
}

/** Figures that the words of fields print. */
const placeholders = (document: BundleDocument, fields: BundleFields) =>
  listWords(document, fields).flatMap(({ text }) =>
    [...text.matchAll(/\{figure:([^{}]*)\}/g)].map(([, id = '']) => id.trim()),
  );

/** Names in `all` that `others` lacks, each once. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(placeOfLink));
  return [...new Set(all)].filter((one) => !known.has(placeOfLink(one)));
}

const bodyStart = (tree: MdxNode) =>
  tree.children?.find(({ type }) => type !== 'yaml')?.position?.start ?? fileStart;
