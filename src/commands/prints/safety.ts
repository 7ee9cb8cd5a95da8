import { findInDrawing, type DrawingFault } from '../../checks/drawing-rules.ts';

/** What a print's source must not hold, in the words that say so. */
const words: Record<DrawingFault, string> = {
  doctype: 'a DOCTYPE',
  entity: 'an entity',
  instruction: 'a processing instruction',
  cdata: 'a CDATA section',
  script: 'a script',
  foreign: 'a foreignObject',
  style: 'a style sheet',
  picture: 'an embedded picture',
  handler: 'an event handler (on…)',
  reference: 'an external reference',
  escape: 'an escape in a style',
};

/** The most that a print's source may weigh, in bytes. */
export const maxSourceBytes = 1_000_000;

/**
 * What is wrong with the SVG source of a print, in words; an empty list is a source that is only a
 * drawing. Never throws.
 */
export function faultsOf(svg: string): string[] {
  const faults = findInDrawing(svg).map(({ kind }) => words[kind]);
  const root = /<svg[\s>]/.test(svg) ? [] : ['no <svg> element'];
  const heavy =
    Buffer.byteLength(svg) > maxSourceBytes ? [`more than ${maxSourceBytes} bytes`] : [];
  return [...faults, ...root, ...heavy];
}
