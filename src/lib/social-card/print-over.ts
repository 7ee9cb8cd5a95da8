/**
 * Prints words over a sheet.
 *
 * @param sheet Pixels of three bytes; they stay as they are.
 * @param words As many pixels of four bytes: red, green, blue and opacity, not multiplied by it.
 */
export function printOver(sheet: Uint8Array, words: Uint8Array): Uint8Array {
  const printed = new Uint8Array(sheet);
  // Most pixels hold no word: whole ones are looked at first.
  const pixels = new Uint32Array(new Uint8Array(words).buffer);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    if (pixels[pixel] === 0) continue;
    const opacity = words[pixel * 4 + 3] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const at = pixel * 3 + channel;
      const below = sheet[at] ?? 0;
      const above = words[pixel * 4 + channel] ?? 0;
      printed[at] = Math.round(below + ((above - below) * opacity) / 255);
    }
  }
  return printed;
}
