import { described } from './meta.ts';
import { text } from './names.ts';

/** A list of short texts: ways to get there, things to do. */
export const textList = (about: readonly [en: string, vi: string]) => ({
  about,
  item: {},
  words: { text: described(text(), 'One of them, in a sentence', 'Một mục, viết thành câu') },
});
