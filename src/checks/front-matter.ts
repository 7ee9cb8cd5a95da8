import { splitFrontMatter, type FrontMatter, type NoFrontMatter } from '../lib/front-matter.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export const isFault = (value: object): value is Fault => 'code' in value;

const isMissed = (value: FrontMatter | NoFrontMatter): value is NoFrontMatter => 'problem' in value;

const isFence = (line: string) => /^\uFEFF?---\s*$/.test(line);

/** A line of hyphens of which a word processor has made dashes, or of which one was lost. */
const longDash = /^\uFEFF?(?:-*[–—―]+-*|--)\s*$/;

/** An MDX file's body behind its front matter, and the YAML of that; one finding if there is none. */
export function cutFrontMatter(text: string): FrontMatter | Fault {
  const split = splitFrontMatter(text);
  if (!isMissed(split)) return split;
  const place = { line: split.line, column: 1 };
  const lines = text.split('\n');
  const [first = ''] = lines;
  if (text.trim() === '') return fault('front-matter-missing', place, { isEmpty: true });
  const dashed = lines.findIndex((line) => longDash.test(line));
  if (split.problem === 'missing' && dashed !== -1 && (dashed === 0 || isFence(first)))
    return fault('front-matter-missing', { line: dashed + 1, column: 1 }, { isDash: true });
  const isBlankFirst = split.line === 1 && first.trim() === '';
  return split.problem === 'missing' || isBlankFirst
    ? fault('front-matter-missing', place, { isOpen: isFence(first) })
    : fault('front-matter-fence', place, {});
}

/** An MDX file's front matter with its places, and its body; one finding if there is none. */
export function readFrontMatter(text: string): { yaml: YamlFile; body: string } | Fault {
  const cut = cutFrontMatter(text);
  return isFault(cut) ? cut : { yaml: readYaml(cut.yaml, 2), body: cut.body };
}
