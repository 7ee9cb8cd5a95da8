import { splitFrontMatter, type FrontMatter, type NoFrontMatter } from '../lib/front-matter.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export const isFault = (value: object): value is Fault => 'code' in value;

const isMissed = (value: FrontMatter | NoFrontMatter): value is NoFrontMatter => 'problem' in value;

/** An MDX file's body behind its front matter, and the YAML of that; one finding if there is none. */
export function cutFrontMatter(text: string): FrontMatter | Fault {
  const split = splitFrontMatter(text);
  if (!isMissed(split)) return split;
  const place = { line: split.line, column: 1 };
  const [first = ''] = text.split('\n', 1);
  const isBlankFirst = split.line === 1 && first.trim() === '';
  return split.problem === 'missing' || isBlankFirst
    ? fault('front-matter-missing', place, { isOpen: /^\uFEFF?---\s*$/.test(first) })
    : fault('front-matter-fence', place, {});
}

/** An MDX file's front matter with its places, and its body; one finding if there is none. */
export function readFrontMatter(text: string): { yaml: YamlFile; body: string } | Fault {
  const cut = cutFrontMatter(text);
  return isFault(cut) ? cut : { yaml: readYaml(cut.yaml, 2), body: cut.body };
}
