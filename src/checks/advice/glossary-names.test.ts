import { describe, expect, it } from 'vitest';
import type { Locale } from '../../config/locales.ts';
import { termSchema, type Term } from '../../schemas/records.ts';
import { documentOf, inLines, readEntry, textOf } from '../../testing/read-entry.ts';
import { adviseOnNames, listNamed, listSourceNames } from './glossary-names.ts';

const term = (id: string, names: Record<string, string>, more: object = {}): [string, Term] => [
  id,
  termSchema.parse({ id, names, ...more }),
];

const terms = new Map<string, Term>([
  term(
    'tay-yen-tu',
    {
      vi: 'Tây Yên Tử',
      en: 'West Yên Tử',
      zh: '西安子',
      ja: '西イエントゥ',
      lo: 'ເຢນຕື ຕາເວັນຕົກ',
      ko: '서옌뜨',
    },
    { also: { en: ['Western Yen Tu'], vi: ['Yên Tử phía tây'] } },
  ),
  term('yen-tu', { vi: 'Yên Tử', en: 'Yên Tử', zh: '安子', lo: 'ເຢນຕື' }),
  term(
    'vinh-nghiem',
    { vi: 'chùa Vĩnh Nghiêm', en: 'Vĩnh Nghiêm Pagoda', zh: '永严寺', lo: 'ວັດ ວິງງຽມ' },
    { status: { zh: 'proposed' } },
  ),
  term('board', { vi: 'Ban Quản lý các khu công nghiệp', en: 'Industrial Zones Authority' }),
  term('park', { vi: 'khu công nghiệp', en: 'industrial park' }),
  term('no-english', { vi: 'Suối Mỡ' }),
]);
const names = listSourceNames(terms);

function missedIn(source: string, own: string, locale: Locale = 'en', title = 'A title') {
  const bundle = readEntry({ vi: textOf(source), [locale]: textOf(own, '', title) });
  const named = listNamed(documentOf(bundle, 'vi'), names);
  const faults = adviseOnNames(documentOf(bundle, locale), named);
  expect(inLines(faults)).toEqual(faults.map(() => '1 glossary-name'));
  return faults.map(({ params }) => ('name' in params ? params.name : ''));
}

describe('names that a source speaks of', () => {
  const named = (body: string) =>
    listNamed(documentOf(readEntry({ vi: textOf(body) }), 'vi'), names).map(({ id }) => id);

  it.each([
    ['a name', 'Đường lên Tây Yên Tử dài.', ['tay-yen-tu']],
    ['the longest that fits, not the shorter within it', 'Tây Yên Tử', ['tay-yen-tu']],
    ['both where both stand', 'Từ Yên Tử sang Tây Yên Tử', ['tay-yen-tu', 'yen-tu']],
    ['another form of it', 'Ở Yên Tử phía tây', ['tay-yen-tu']],
    ['a name divided by the end of a line', 'Đường lên Tây\nYên Tử', ['tay-yen-tu']],
    ['a name partly in bold', 'Đường lên Tây **Yên Tử**', ['tay-yen-tu']],
    ['a name with a small first word', 'Lễ ở chùa Vĩnh Nghiêm', ['vinh-nghiem']],
    ['a printed name', 'Lễ ở <Term id="vinh-nghiem"/>', ['vinh-nghiem']],
    ['a name in a heading', '## Yên Tử', ['yen-tu']],
    ['a name at the end of a sentence', 'Lên Yên Tử.', ['yen-tu']],
    ['no name within a longer word', 'Yên Tửng', []],
    ['no name behind a longer word', 'Nguyên Yên Tửa', []],
    ['no name across two paragraphs', 'Tây\n\nYên\n\nTử', []],
    ['no word for things', 'Các khu công nghiệp', []],
    ['no printed name that is not there', '<Term id="x"/>', []],
  ])('%s', (_, body, expected) => {
    expect(named(body)).toEqual(expected);
  });
});

describe('a name that a translation does not say', () => {
  it.each<[string, string, string, Locale, string[]]>([
    ['another spelling', 'Tây Yên Tử', 'Tay Yen Tu', 'en', ['Tây Yên Tử']],
    ['another name', 'Tây Yên Tử', '西燕子山', 'zh', ['Tây Yên Tử']],
    ['left out', 'Tây Yên Tử', 'ໜຶ່ງ', 'lo', ['Tây Yên Tử']],
    ['once a page', 'Tây Yên Tử, Tây Yên Tử, Yên Tử phía tây', 'A.', 'en', ['Tây Yên Tử']],
    ['two names', 'Tây Yên Tử, chùa Vĩnh Nghiêm', 'A.', 'en', ['chùa Vĩnh Nghiêm', 'Tây Yên Tử']],
    ['printed in the source', '<Term id="vinh-nghiem"/>', 'A pagoda.', 'en', ['chùa Vĩnh Nghiêm']],
  ])('%s', (_, source, own, locale, expected) => {
    expect(missedIn(source, own, locale).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, string, string, Locale]>([
    ['the approved form', 'Tây Yên Tử', 'Up to West Yên Tử.', 'en'],
    ['another accepted form', 'Tây Yên Tử', 'Up to Western Yen Tu.', 'en'],
    ['in capitals', 'Tây Yên Tử', 'UP TO WEST YÊN TỬ', 'en'],
    ['divided by the end of a line', 'Tây Yên Tử', 'Up to West\nYên Tử.', 'en'],
    ['hyphenated', 'Tây Yên Tử', 'the West-Yên-Tử road', 'en'],
    ['with other spaces', 'Tây Yên Tử', 'ເຢນຕືຕາເວັນຕົກ', 'lo'],
    ['divided by the end of a line', 'Tây Yên Tử', '前往西\n安子', 'zh'],
    ['with a particle behind it', 'Tây Yên Tử', '서옌뜨에서', 'ko'],
    ['printed by its id', 'Tây Yên Tử', 'Up to <Term id="tay-yen-tu"/>.', 'en'],
    ['proposed, so not enforced', 'chùa Vĩnh Nghiêm', '一座寺', 'zh'],
    ['without a form in this language', 'Suối Mỡ', 'A stream.', 'en'],
    ['as a shorter name that a longer one says too', 'Yên Tử', 'Up to West Yên Tử.', 'en'],
  ])('is none: %s', (_, source, own, locale) => {
    expect(missedIn(source, own, locale)).toEqual([]);
  });

  it('is none where the title says it', () => {
    expect(missedIn('Tây Yên Tử', 'One.', 'en', 'The road to West Yên Tử')).toEqual([]);
  });

  it('is told with the form to write', () => {
    const bundle = readEntry({ vi: textOf('Tây Yên Tử'), zh: textOf('山。') });
    const [fault] = adviseOnNames(
      documentOf(bundle, 'zh'),
      listNamed(documentOf(bundle, 'vi'), names),
    );
    expect(fault?.params).toEqual({ name: 'Tây Yên Tử', right: '西安子' });
  });
});
