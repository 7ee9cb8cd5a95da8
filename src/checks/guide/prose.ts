import { readInline } from './inline.ts';
import type { Part } from './model.ts';
import { samples } from './samples.ts';
import type { Prose } from './words/guide-words.ts';

/** Hand-written prose as parts of a chapter. */
export function readProse(prose: readonly Prose[]): Part[] {
  return prose.map((one): Part => {
    if (typeof one === 'string') return { kind: 'paragraph', text: readInline(one) };
    if ('sample' in one) return { kind: 'sample', text: samples[one.sample] };
    const isOrdered = 'steps' in one;
    const items = isOrdered ? one.steps : one.list;
    return { kind: 'list', isOrdered, items: items.map(readInline) };
  });
}

/** A heading below that of the chapter. */
export const headingOf = (id: string, title: string): Part => ({
  kind: 'heading',
  id,
  text: readInline(title),
});
