/** What a print's source must not hold, each with the words that say so. */
const forbidden: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<!doctype/i, 'a DOCTYPE'],
  [/<!entity/i, 'an entity declaration'],
  [/&(?!(?:amp|lt|gt|quot|apos);)/i, 'an entity'],
  [/<\?(?!xml\s)/i, 'a processing instruction'],
  [/<!\[cdata\[/i, 'a CDATA section'],
  [/<(?:[\w.-]+:)?script[\s/>]/i, 'a script'],
  [/<(?:[\w.-]+:)?foreignObject[\s/>]/i, 'a foreignObject'],
  [/<(?:[\w.-]+:)?style[\s/>]/i, 'a style sheet'],
  [/<(?:[\w.-]+:)?(?:image|feImage)[\s/>]/i, 'an embedded picture'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler (on…)'],
  [/[\s"'/](?:[\w.-]+:)?(?:href|src|base)\s*=\s*(?!["']#)/i, 'an external reference'],
  [/url\(\s*["']?\s*(?!["'#\s])/i, 'an external reference in url()'],
  [/@import/i, 'an @import'],
  [/(?:style\s*=\s*"[^"]*|style\s*=\s*'[^']*)\\/i, 'an escape in a style'],
];

/** The most that a print's source may weigh, in bytes. */
export const maxSourceBytes = 1_000_000;

/**
 * What is wrong with the SVG source of a print, in words; an empty list is a source that is only a
 * drawing. Never throws.
 */
export function faultsOf(svg: string): string[] {
  const faults = forbidden.flatMap(([pattern, what]) => (pattern.test(svg) ? [what] : []));
  const root = /<svg[\s>]/.test(svg) ? [] : ['no <svg> element'];
  const heavy =
    Buffer.byteLength(svg) > maxSourceBytes ? [`more than ${maxSourceBytes} bytes`] : [];
  return [...new Set([...faults, ...root, ...heavy])];
}
