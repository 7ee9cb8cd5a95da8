/** The one number in words, as it is asked for; nothing where a comma may part thousands or decimals. */
export function numberIn(value: string): string | undefined {
  const [written = '', ...more] = value.match(/-?\d[\d.,]*\d|-?\d/g) ?? [];
  const plain = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(written)
    ? written.replaceAll('.', '').replace(',', '.')
    : written;
  const isDoubtful = /^-?\d{1,3},\d{3}$/.test(written);
  return more.length > 0 || isDoubtful || !/^-?\d+(?:\.\d+)?$/.test(plain) ? undefined : plain;
}
