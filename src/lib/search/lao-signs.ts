/*
 * The engine drops combining marks. Of Lao that would leave the consonants alone: ສິນ, ສີນ and ສົນ would be one
 * word. So the index holds signs of vowels as letters of a script that no page is written in; and tone marks as
 * signs of no script, for which the engine puts a word into its index twice, with them and without.
 */
const vowels = 'ັິີຶືຸູົຼໍ຺';
const vowelLetters = '\u19b0\u19b1\u19b2\u19b3\u19b4\u19b5\u19b6\u19b7\u19b8\u19b9\u19ba';
/** Marks of tone, of what is silent, of a cluster. */
export const toneMarks = '່້໊໋໌໎';
const toneSigns = '\ue0c8\ue0c9\ue0ca\ue0cb\ue0cc\ue0ce';

/** Class, for a pattern, of what stands for Lao signs in the index. */
export const standIns = vowelLetters + toneSigns;
/** What stands for the ring, which is half of ຳ. */
export const ring = vowelLetters.charAt(vowels.indexOf('ໍ'));

const zip = (from: string, to: string) =>
  Object.fromEntries(Array.from(from, (sign, index) => [sign, to.charAt(index)]));
const standInOf = zip(vowels + toneMarks, standIns);
const signOf = zip(standIns, vowels + toneMarks);

const signs = new RegExp(`[${vowels}${toneMarks}]`, 'g');
const toneSign = new RegExp(`[${toneSigns}]`, 'g');

/** Lao with its signs spelled as the index holds them. */
export const withStandIns = (text: string): string =>
  text.replace(signs, (sign) => standInOf[sign] ?? sign);

/** The sign that something in the index stands for. */
export const signBehind = (standIn: string): string | undefined => signOf[standIn];

/** A text in the index’s spelling without its tone marks. */
export const withoutTones = (spelled: string): string => spelled.replace(toneSign, '');
