/** A stretch of a text; a whole one stays on one line. */
export interface LinePart {
  readonly text: string;
  readonly isWhole: boolean;
}

/**
 * The longest stretch, in widths of a Chinese sign, that fits a line of the largest title on a window of
 * 320 px.
 */
const longest = 8.5;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff00-\uff60]/u;

/** A wide sign whose right half is blank, and may lie beyond the line's end. */
const halfBlank = /[、。，．：；）」』】〉》]/u;

const widthOf = (sign: string) => (halfBlank.test(sign) ? 0.5 : wide.test(sign) ? 1 : 0.6);

/** Whether a stretch can stay on one line of any window. */
export const fitsLine = (text: string): boolean =>
  (text.match(/\P{M}/gu) ?? []).reduce((sum, sign) => sum + widthOf(sign), 0) <= longest;
