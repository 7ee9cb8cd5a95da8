/** Kinds of values, as an editor would call them. */
const kinds: Record<string, { vi: string; en: string }> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'số', en: 'a number' },
  int: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: {
    vi: 'danh sách (mỗi mục một dòng, bắt đầu bằng dấu -)',
    en: 'a list (one item a line, each starting with -)',
  },
  object: { vi: 'một nhóm trường', en: 'a group of fields' },
};

/** The name of a kind of value, as a schema calls it. */
export const kindOf = (expected: string) => kinds[expected] ?? { vi: expected, en: expected };
