import fc from 'fast-check';

/** What is pasted from a word processor, or left behind by one. */
const pasted = [
  '<p class=MsoNormal><o:p>&nbsp;</o:p></p>',
  '\u201CCông nghiệp\u201D \u2013 phát triển\u2026\u00A0',
  '\u200B\uFEFF\u00AD\u202E',
  '·\tMột\n·\tHai',
  '<!--[if gte mso 9]><xml></xml><![endif]-->',
  'Tiếng Việt'.normalize('NFD'),
  'C«ng nghiÖp, ®Çu t­ n­íc ngoµi',
  '１２３，４５６',
  '\v\f\0\u0085\u2028\u2029',
  '\uD83D\uDE00 \u{1F1FB}\u{1F1F3}',
];

const signs = [
  ...[
    '---',
    '...',
    '+++',
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
    '&a',
    '*a',
    '!!x',
    '<<:',
  ],
  ...[
    "'",
    '"',
    '\\',
    '%',
    '@',
    '`',
    '\t',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '~',
    'null',
    'true',
    '0x1F',
    '1e999',
    '.nan',
  ],
  ...[
    '2026-02-30',
    '07:30',
    '012',
    '2.600',
    'title',
    'pictures',
    'id',
    'translation',
    'rule',
    'waive',
    'draft',
  ],
  ...[
    '<',
    '</',
    '/>',
    '<Figure id="',
    '<Note>',
    '</Note>',
    '<Photo',
    '<div>',
    '{/*',
    '*/}',
    '{figure:',
    '](',
    '![',
    '[^1]:',
  ],
  ...[
    '## ',
    '**',
    '| a | b |',
    '|---|',
    'javascript:',
    'https://',
    '/places/',
    '//',
    'import x',
    'export ',
    '&lt;',
    '__proto__',
  ],
];

/** A text made of what YAML, MDX and word processors are made of, in no order. */
export const junk = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...signs) },
      { weight: 1, arbitrary: fc.constantFrom(...pasted) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constant('\n') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Front matter and body of such texts. */
export const junkEntry = fc.tuple(junk, junk).map(([yaml, body]) => `---\n${yaml}\n---\n${body}\n`);

/** One slip of an editor: what becomes of a text. */
type Slip = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (length: number, share: number) => Math.floor(share * length);
const onLines =
  (change: (lines: string[], index: number) => void) =>
  (share: number): Slip =>
  (text) => {
    const lines = text.split('\n');
    change(lines, placeIn(lines.length, share));
    return lines.join('\n');
  };

const slip: fc.Arbitrary<Slip> = fc.oneof(
  at.map(onLines((lines, index) => lines.splice(index, 1))),
  at.map(onLines((lines, index) => lines.splice(index, 0, lines[index] ?? ''))),
  at.map(onLines((lines, index) => (lines[index] = `  ${lines[index] ?? ''}`))),
  at.map(onLines((lines, index) => (lines[index] = (lines[index] ?? '').trimStart()))),
  at.map(onLines((lines, index) => (lines[index] = (lines[index] ?? '').replace(':', '')))),
  at.map(onLines((lines, index) => lines.push(...lines.splice(0, index)))),
  at.map(
    (share): Slip =>
      (text) =>
        text.slice(0, placeIn(text.length, share)),
  ),
  fc
    .tuple(at, fc.oneof(junk, fc.constantFrom(...pasted, ...signs)))
    .map(([share, part]): Slip => (text) => {
      const place = placeIn(text.length, share);
      return text.slice(0, place) + part + text.slice(place);
    }),
  fc.constantFrom<Slip>(
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => text.replaceAll("'", '\u2019'),
    (text) => text.replaceAll('  ', '\t'),
    (text) => text.replaceAll('---', '\u2014'),
    (text) => `\uFEFF${text}`,
  ),
);

const encoding = fc.constantFrom<(text: string) => Uint8Array>(
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
);

/** What an editor makes of a file: a few slips, then saved in some encoding. */
export const slips = fc.tuple(fc.array(slip, { minLength: 1, maxLength: 3 }), encoding).map(
  ([all, encode]) =>
    (text: string) =>
      encode(all.reduce((made, one) => one(made), text)),
);
