/** Longest stretch to hand to a voice: some fall silent in the middle of a longer one. */
const longest = 180;

/**
 * Texts, cut where a reader would draw breath: whole sentences together up to `longest` characters, so that
 * a pause loses little. A sentence that is longer stays whole.
 */
export function speechParts(texts: readonly string[], language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return texts.flatMap((text) => {
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(text.replace(/\s+/g, ' ').trim())) {
      const last = parts.at(-1);
      if (last !== undefined && last.length + segment.length <= longest)
        parts[parts.length - 1] = last + segment;
      else parts.push(segment);
    }
    return parts.map((part) => part.trim());
  });
}
