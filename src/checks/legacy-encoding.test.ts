import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import { checkFiles, inShort, listUntold } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';
import { textOf } from '../testing/read-entry.ts';
import { isUtf16, legacyEncodingOf } from './legacy-encoding.ts';

const letters = 'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
/** The same letters in TCVN 5712 (VN3), as Latin-1 shows their codes. */
const tcvn3 = '¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const vniMarks: Record<string, string> = {
  ...{ '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' },
};
const vniHats: Record<string, string> = {
  ...{ '\u0300': 'à', '\u0301': 'á', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä', '': 'â' },
};

const inTcvn3 = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => {
    const index = Array.from(letters).indexOf(letter.toLowerCase());
    return index === -1 ? letter : (Array.from(tcvn3)[index] ?? letter);
  });

const inVni = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => {
    const [base = '', ...marks] = Array.from(letter.toLowerCase().normalize('NFD'));
    const isHat = marks.includes('\u0302');
    const tone = marks.find((mark) => mark in vniMarks) ?? '';
    if (letter === 'đ' || letter === 'Đ') return 'ñ';
    if (base === 'i') return tone === '' ? letter : ({ '\u0323': 'ò', '\u0300': 'ì' }[tone] ?? 'í');
    const horned = marks.includes('\u031b') ? ({ o: 'ô', u: 'ö' }[base] ?? base) : base;
    return horned + (isHat ? (vniHats[tone] ?? 'â') : (vniMarks[tone] ?? ''));
  });

const sentences = [
  'Chương trình phát triển du lịch cộng đồng của tỉnh được thực hiện ở các xã vùng cao.',
  'Đường về Tây Yên Tử đi qua những cánh rừng, những bản làng và các ngôi chùa cổ.',
  'Khu công nghiệp rộng hàng trăm héc-ta, có đường sắt, đường bộ và cảng cạn ở gần bên.',
];

describe('a text in an old code', () => {
  it.each(sentences)('TCVN3: %s', (text) => {
    expect(legacyEncodingOf(inTcvn3(text))).toBe('TCVN3');
  });

  it.each(sentences)('VNI: %s', (text) => {
    expect(legacyEncodingOf(inVni(text))).toBe('VNI');
  });

  it('is what documents of that time hold', () => {
    expect(legacyEncodingOf('Ch­¬ng tr×nh ph¸t triÓn du lÞch céng ®ång cña tØnh ta n¨m nay')).toBe(
      'TCVN3',
    );
    expect(
      legacyEncodingOf('Chöông trình phaùt trieån du lòch coäng ñoàng cuûa tænh ta naêm nay'),
    ).toBe('VNI');
  });
});

describe('a text in Unicode', () => {
  const texts: Record<Locale, string> = {
    vi: sentences.join(' '),
    en: 'The pagoda stands by the river below the hill © 2026 – 25 °C, a façade, a café, a résumé.',
    zh: '寺院坐落在河边的山脚下，人们全年都来这里礼佛。'.repeat(4),
    ko: '사원은 강가의 산기슭에 자리하고 있으며 사람들은 일 년 내내 찾아온다. '.repeat(3),
    ja: '寺は川のほとり、山のふもとにあり、人々は一年を通して参拝に訪れます。'.repeat(3),
    lo: 'ວັດຕັ້ງຢູ່ແຄມແມ່ນ້ຳ ຕີນພູ ແລະ ຜູ້ຄົນມາໄຫວ້ພະຕະຫຼອດປີ. '.repeat(3),
  };

  it.each(allLocales)('in %s is none', (locale) => {
    expect(legacyEncodingOf(texts[locale])).toBeUndefined();
  });

  it.each([
    ['without marks', 'Vung nay co nhieu khu cong nghiep va lang nghe truyen thong lau doi.'],
    ['in French', 'Les élèves étaient très gênés à la fête de Noël, où ils avaient été invités.'],
    [
      'in German',
      'Größere Öfen hören früh auf zu glühen; die Bäche führen kühles Wasser über Äcker.',
    ],
    [
      'in Spanish',
      'El año pasado los niños españoles soñaban con las montañas pequeñas del norte.',
    ],
    ['with many signs', '© ® ± 5 × 6 = 30; «một» và «hai» – ½ và ¾ của ba mươi phần trăm'],
    ['that is short', 'Ch­¬ng tr×nh'],
    ['that quotes one word of it', `${sentences.join(' ')} “Ch­¬ng tr×nh”`],
  ])('%s is none', (_, text) => {
    expect(legacyEncodingOf(text)).toBeUndefined();
  });
});

describe('an entry in an old code', () => {
  const site = { ...leastSite, name: { vi: 'Cổng', en: 'Portal' }, locales: ['vi', 'en'] };
  const summary = sentences[0] ?? '';

  it.each([
    ['TCVN3', inTcvn3, 'vi'],
    ['VNI', inVni, 'vi'],
    ['VNI', inVni, 'en'],
  ])(
    '%s is told once, with how to convert it: instead of all its strange signs',
    (code, convert, locale) => {
      const text = sentences.map(convert).join(' ');
      const issues = checkFiles({
        'site.yaml': site,
        'places/a/index.vi.mdx': textOf(sentences.join(' '), '', 'Tên bài', summary),
        [`places/a/index.${locale}.mdx`]: textOf(text, '', 'Name', convert(summary)),
      }).filter(({ code: found }) => !found.startsWith('translation'));
      expect(inShort(issues)).toEqual([`places/a/index.${locale}.mdx:1 legacy-encoding`]);
      expect(listUntold(issues)).toEqual([]);
      expect(issues[0]).toMatchObject({ severity: 'error', line: 1 });
      expect(issues[0]?.message.vi).toContain(code);
      expect(issues[0]?.fix.vi).toMatch(/UniKey.*UTF-8/);
      expect(issues[0]?.fix.en).toMatch(/UniKey.*UTF-8/);
    },
  );
});

describe('bytes', () => {
  const text = '---\ntitle: Hồ Cấm Sơn\n---\nMột hai ba.\n';
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

  it.each([
    ['UTF-16, little end first', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big end first', swapped(Buffer.from(text, 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(isUtf16(bytes)).toBe(true);
    const issues = checkFiles({ 'places/a/index.vi.mdx': bytes });
    expect(inShort(issues)).toEqual(['places/a/index.vi.mdx:1 utf-16']);
    expect(listUntold(issues)).toEqual([]);
    expect(issues[0]?.fix.vi).toMatch(/Save as.*UTF-8/);
    expect(issues[0]?.fix.en).toMatch(/Save as.*UTF-8/);
  });

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(300)],
    [
      'a Word file',
      Buffer.concat([
        Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000'),
        Buffer.alloc(120),
        Buffer.from('[Content_Types].xml'),
        Buffer.alloc(80),
      ]),
    ],
    [
      'an old Word file',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(16),
        Buffer.from('3e000300feff0900', 'hex'),
        Buffer.alloc(180),
      ]),
    ],
    ['an old code of one byte', Buffer.from('Chöông trình phaùt trieån', 'latin1')],
  ])('%s: not UTF-16', (_, bytes) => {
    expect(isUtf16(bytes)).toBe(false);
  });
});

it.each([
  ['a title in TCVN3', inTcvn3('hồ cấm sơn đẹp lắm'), true],
  ['a title in VNI', inVni('hồ cấm sơn rất đẹp'), true],
  ['a title with a sign of trade', 'Company® & Söhne', false],
  ['a title in French', 'Création d’un théâtre à Genève', false],
  ['a title in Unicode', 'Hồ Cấm Sơn®', false],
])('%s above a text in Unicode', (_, title, isTold) => {
  const text = textOf('Hồ nằm giữa những dãy núi, nước trong quanh năm.', '', title);
  const found = inShort(checkFiles({ 'site.yaml': leastSite, 'places/a/index.vi.mdx': text }));
  expect(found.includes('places/a/index.vi.mdx:1 legacy-encoding')).toBe(isTold);
});
