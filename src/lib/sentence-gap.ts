/** What parts a sentence from the next one: a stop as wide as a sign brings its own space. */
export const gapBehind = (sentence: string): '' | ' ' => (/[。！？]$/u.test(sentence) ? '' : ' ');
