import { describe, expect, it } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { documentOf, inLines, readEntry, textOf } from '../../testing/read-entry.ts';
import { adviseOnParity } from './parity.ts';

const rights = `author: A, licence: B, source: C, date: '2026-01-01', kind: photo`;

interface Options {
  readonly fields?: string;
  readonly ownFields?: string;
  readonly locale?: Locale;
}

/** What differs between a source and a translation with these bodies and fields. */
function compare(
  source: string,
  own: string,
  { fields = '', ownFields = '', locale = 'en' }: Options = {},
) {
  const texts = { vi: textOf(source, fields), [locale]: textOf(own, ownFields) };
  const bundle = readEntry(texts);
  const [translation, original] = [documentOf(bundle, locale), documentOf(bundle, 'vi')];
  return adviseOnParity(translation, original, bundle.fields);
}

describe('what a translation has that its source has too', () => {
  it.each<[string, string, string, Locale]>([
    [
      'words',
      'Rộng <Figure id="a"/> ở [đây](/places/b/).',
      '<Figure id="a"/> [here](/places/b/).',
      'en',
    ],
    [
      'figures in another order',
      '<Figure id="a"/> <Figure id="b"/>',
      '<Figure id="b"/>和<Figure id="a"/>',
      'zh',
    ],
    [
      'pages of one wiki, and an address written otherwise',
      '[a](https://vi.wikipedia.org/wiki/Chùa) [b](http://www.so.example/vi/a/)',
      '[a](https://en.wikipedia.org/wiki/Pagoda) [b](https://so.example/en/a)',
      'en',
    ],
    ['a figure said twice', '<Figure id="a"/>', '<Figure id="a"/>、<Figure id="a"/>', 'ja'],
    ['a figure in its full form', '<Figure id="a"/>', '<Figure id="a" form="full"/>', 'ko'],
    [
      'a table of the same figures',
      '<FigureTable figures="a b"/>',
      '<FigureTable figures="b a"/>',
      'lo',
    ],
    ['a link without its last slash', '[b](/places/b/)', '[b](/places/b)', 'en'],
    [
      'a link to the heading in its language',
      '[b](/places/b/#lịch)',
      '[b](/places/b/#calendar)',
      'en',
    ],
    ['links within the text', '[b](#lịch)\n\n## Lịch', '[b](#calendar)\n\n## Calendar', 'en'],
    ['headings of the same levels', '## Một\n\n### Hai\n\n## Ba', '## 一\n\n### 二\n\n## 三', 'zh'],
    [
      'its pictures',
      '![Hồ](./a.webp)\n\n<Photo id="b"/>',
      '<Photo id="b"/>\n\n![Lake](./a.webp)',
      'en',
    ],
  ])('%s', (_, source, own, locale) => {
    expect(inLines(compare(source, own, { locale }))).toEqual([]);
  });
});

describe('what differs', () => {
  it.each<[string, string, string, object]>([
    [
      'a figure left out',
      'Rộng <Figure id="a"/>.',
      'Wide.',
      { part: 'figures', missing: ['a'], surplus: [] },
    ],
    [
      'a figure too many',
      'Rộng.',
      '<Figure id="a"/> wide.',
      { part: 'figures', missing: [], surplus: ['a'] },
    ],
    [
      'another figure',
      '<Figure id="a"/>',
      '<Figure id="b"/>',
      { part: 'figures', missing: ['a'], surplus: ['b'] },
    ],
    [
      'a figure of a table',
      '<FigureTable figures="a b"/>',
      '<FigureTable figures="a"/>',
      { part: 'figures', missing: ['b'], surplus: [] },
    ],
    [
      'a picture left out',
      '<Photo id="a"/>',
      'A.',
      { part: 'pictures', missing: ['a'], surplus: [] },
    ],
    [
      'an image left out',
      '![Hồ](./a.webp)',
      'A.',
      { part: 'pictures', missing: ['./a.webp'], surplus: [] },
    ],
    [
      'a link left out',
      '[b](/places/b/)',
      'b',
      { part: 'links', missing: ['/places/b'], surplus: [] },
    ],
    [
      'a link elsewhere',
      '[b](/places/b/)',
      '[b](https://x.example/)',
      { part: 'links', missing: ['/places/b'], surplus: ['https://x.example'] },
    ],
  ])('%s', (_, source, own, params) => {
    const found = compare(source, own);
    expect(inLines(found)).toEqual(['5 parity']);
    expect(found[0]?.params).toEqual(params);
  });

  it.each([
    ['a heading left out', '## Một\n\n## Hai', '## One', 5, [1, 2, 2], ['', '##']],
    ['a heading too many', 'Một.', '## One', 5, [1, 0, 1], ['##', '']],
    [
      'a heading on another level',
      '## Một\n\n### Hai',
      '## One\n\n## Two',
      7,
      [2, 2, 2],
      ['##', '###'],
    ],
    ['a heading too many at the end', '## Một', '## One\n\n### Two', 7, [2, 1, 2], ['###', '']],
  ] as const)('%s', (_, source, own, line, [given, expected, first], levels) => {
    const found = compare(source, own);
    expect(inLines(found)).toEqual([`${String(line)} parity-headings`]);
    expect(found[0]?.params).toEqual({
      ...{ given, expected, first },
      levels: { given: levels[0], expected: levels[1] },
    });
  });

  it('is told at the beginning of the text, once for each kind', () => {
    const source = '## Một\n\n<Figure id="a"/> <Photo id="b"/> [c](/places/c/)';
    expect(inLines(compare(source, '\n\nOne.'))).toEqual([
      '7 parity',
      '7 parity',
      '7 parity',
      '7 parity-headings',
    ]);
  });
});

describe('figures that fields print', () => {
  const pictures = (file: string, alt: string) => `pictures:\n  - {id: b, ${file}alt: "${alt}"}\n`;
  const withFile = `file: ./b.webp, ${rights}, `;

  it.each([
    ['the same', 'Hồ {figure:a}', 'Lake {figure:a}', []],
    ['one left out', 'Hồ {figure:a}', 'Lake of 12 ha', ['5 parity']],
    ['one too many', 'Hồ', 'Lake {figure:a}', ['5 parity']],
  ])('%s', (_, source, own, expected) => {
    const found = compare('Một.', 'One.', {
      fields: pictures(withFile, source),
      ownFields: pictures('', own),
    });
    expect(inLines(found).map((one) => one.replace(/^\d+/, '5'))).toEqual(expected);
  });

  it('count with those of the text: what the summary says the text may say', () => {
    const fields = pictures(withFile, 'Hồ {figure:a}');
    const found = compare('Một.', 'One <Figure id="a"/>.', {
      fields,
      ownFields: pictures('', 'Lake'),
    });
    expect(inLines(found)).toEqual([]);
  });
});
