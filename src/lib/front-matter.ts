/** A file cut where its front matter ends. */
export interface FrontMatter {
  /** The YAML between the fences, without them; it begins on line 2. */
  readonly yaml: string;
  /** Where it begins in the text: it ends at `start + yaml.length`. */
  readonly start: number;
  /** The whole text with the front matter's lines left empty, so that places stay those of the file. */
  readonly body: string;
}

/** Why the front matter was not found, and the line that it was missed at. */
export interface NoFrontMatter {
  readonly problem: 'missing' | 'fence';
  readonly line: number;
}

const fence = /^---[ \t]*\r?$/;
const looksLikeFence = /^(?:---|\+\+\+)/;
const byteOrderMark = /^\uFEFF/;

/** Whether Astro may take the start of a text for front matter; as its `@astrojs/internal-helpers` finds it. */
export const mayHoldFrontMatter = (text: string) => /^(?:\uFEFF?|\s*\n)(?:---|\+\+\+)/.test(text);

/**
 * Cuts the front matter off. It is found in one way only, which every reader shares; where other readers
 * could disagree on its end, code might hide from one of them, so it counts as not found.
 */
export function splitFrontMatter(text: string): FrontMatter | NoFrontMatter {
  const lines = text.replace(byteOrderMark, '').split('\n');
  const [first = ''] = lines;
  if (!fence.test(first))
    return { problem: mayHoldFrontMatter(text) ? 'fence' : 'missing', line: 1 };
  const end = lines.findIndex((line, index) => index > 0 && looksLikeFence.test(line));
  if (end === -1) return { problem: 'missing', line: 1 };
  if (!fence.test(lines[end] ?? '')) return { problem: 'fence', line: end + 1 };
  return {
    yaml: lines.slice(1, end).join('\n').replace(/\r$/, ''),
    start: (byteOrderMark.test(text) ? 1 : 0) + first.length + 1,
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
