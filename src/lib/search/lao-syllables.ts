/*
 * Lao writes no spaces between words. Syllables can be found by rule, and a rule cuts the same word in the
 * same way whatever stands around it, which a dictionary of words does not.
 */
const tone = '[\u0ec8-\u0ecc]?';
const consonant = '[\u0e81-\u0eae]';
/** Signs that belong to the consonant before them. */
const dependent = String.raw`[\u0eb0-\u0ebd\u0ec8-\u0ecd]`;
/** Vowel signs above or below the consonant: the four of i and ư, and those with u, o and the ring. */
const high = String.raw`[\u0eb4-\u0eb7]`;
const around = String.raw`[\u0eb4-\u0eb9\u0ebb\u0ecd]`;
/** A consonant, with what may stand between it and its vowel: ຫ before a sonorant, ຼ, ວ before າ or ັ. */
const initialOf = (afterHo: string) =>
  `(?:ຫ[ງຍນມຣລ]|ຫວ${afterHo}|[ກຂຄສທຊງຈ]ວ(?=[\u0ec8-\u0ecb]?[\u0eb1\u0eb2])|${consonant})ຼ?`;
/** Behind a vowel sign. */
const initial = initialOf('');
/** With no vowel before it: ວ without one behind it is the vowel itself. */
const bareInitial = initialOf(String.raw`(?=[\u0ec8-\u0ecb]?[\u0eb0-\u0eb9\u0ebb\u0ebd])`);
/** The same behind a vowel sign that takes no ັ or າ, so that ວ must begin the next syllable. */
const plainInitial = `(?:ຫ[ງຍນມຣລວ]|${consonant})ຼ?`;
/** A consonant that closes the syllable: one that no sign or vowel letter behind it makes the next one’s first. */
const final = `(?:[ກງດນມບຍຢວຣລສຕຈຊທພຟຕ](?!${dependent}|ອ(?!${dependent}|ອ)|ວ(?=${consonant}(?!${dependent}))))`;

/** ຍ that closes a syllable or is its vowel. */
const glide = `ຍ(?!${dependent}|ອ(?!${dependent}|ອ))`;

const syllable = new RegExp(
  [
    `ໂ${plainInitial}${tone}(?:ະ|${final})?`,
    `[ໃໄ]${plainInitial}${tone}(?:${glide})?`,
    `[ເແ]${initial}${tone}(?:ັ${tone}(?:ຍ|ຽ|${final})|າະ|ົ${tone}າ|${high}${tone}ອ?${final}?|າ|${glide}|ຽ|ວ${final}|ະ|${final})?`,
    `${bareInitial}${tone}(?:ໍ${tone}າ|ົ${tone}ວະ|${around}${tone}(?:ວ(?!${dependent})|${final})?|ັ${tone}(?:ວະ|${final}|ຽ)?|ຽ${tone}${final}?|ວ${tone}${final}|ອ(?!${dependent})${tone}${final}?|າ${final}?|ະ)?`,
  ].join('|'),
  'y',
);

// eslint-disable-next-line no-misleading-character-class -- signs are meant one by one
const startsWithSign = new RegExp(`^${dependent}`);

/** Cuts a stretch of Lao letters, composed signs taken apart, into its syllables; together they are the whole. */
export function listSyllables(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  while (at < text.length) {
    syllable.lastIndex = at;
    const whole = syllable.exec(text)?.[0] ?? text.slice(at, at + 1);
    const last = found.length - 1;
    // A sign that follows nothing it could belong to stays with what is before it.
    if (last >= 0 && startsWithSign.test(whole)) found[last] = (found[last] ?? '') + whole;
    else found.push(whole);
    at += whole.length;
  }
  return found;
}
