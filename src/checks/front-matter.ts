import { fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file cut where its front matter ends. */
export interface FrontMatterSplit {
  /** The YAML between the fences, without them; it begins on line 2. */
  readonly yaml: string;
  /** The whole text with the front matter's lines left empty, so that places stay those of the file. */
  readonly body: string;
}

const fence = /^---[ \t]*\r?$/;
const looksLikeFence = /^(?:---|\+\+\+)/;

/** Whether Astro may take the start of a text for front matter; as its `@astrojs/internal-helpers` finds it. */
export const mayHoldFrontMatter = (text: string) => /^(?:\uFEFF?|\s*\n)(?:---|\+\+\+)/.test(text);

/**
 * Cuts the front matter off. It is found in one way only, which every reader shares; where readers could
 * disagree on its end, code might hide from one of them, so that is a fault.
 */
export function splitFrontMatter(text: string): FrontMatterSplit | Fault {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (!fence.test(lines[0] ?? ''))
    return fault(
      mayHoldFrontMatter(text) ? 'front-matter-fence' : 'front-matter-missing',
      fileStart,
      {},
    );
  const end = lines.findIndex((line, index) => index > 0 && looksLikeFence.test(line));
  if (end === -1) return fault('front-matter-missing', fileStart, {});
  if (!fence.test(lines[end] ?? ''))
    return fault('front-matter-fence', { line: end + 1, column: 1 }, {});
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}

export const isFault = (value: object): value is Fault => 'code' in value;

/** An MDX file's front matter with its places, and its body; one finding if there is none. */
export function readFrontMatter(text: string): { yaml: YamlFile; body: string } | Fault {
  const split = splitFrontMatter(text);
  return isFault(split) ? split : { yaml: readYaml(split.yaml, 2), body: split.body };
}
