import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../../config/locales.ts';
import { documentOf, inLines, readEntry, readText, textOf } from '../../testing/read-entry.ts';
import { adviseOnCopies, adviseOnFieldLanguage, adviseOnLanguage } from './untranslated.ts';

const sentences: Record<Locale, string> = {
  vi: 'Chùa nằm bên sông, dưới chân núi, và người dân của các làng đến lễ quanh năm, không kể ngày mưa.',
  en: 'The pagoda stands by the river below the hill, and the people of these villages come for prayers all year.',
  zh: '寺院坐落在河边的山脚下，这里的村民们全年都来礼佛，无论刮风还是下雨，从不间断，远近闻名。',
  ko: '사원은 강가의 산기슭에 자리하고 있으며 마을 사람들은 비가 오나 눈이 오나 일 년 내내 이곳을 찾아와 기도를 드립니다.',
  ja: '寺は川のほとり、山のふもとにあり、村の人々は雨の日も風の日も一年を通して参拝に訪れ、祈りをささげます。',
  lo: 'ວັດຕັ້ງຢູ່ແຄມແມ່ນ້ຳ ຕີນພູ ແລະ ຊາວບ້ານມາໄຫວ້ພະຕະຫຼອດປີ ບໍ່ວ່າຈະເປັນວັນຝົນຕົກ ຫຼື ວັນແດດອອກກໍຕາມ.',
};

/** A text in a language with one more block, on line 7. */
const withBlock = (locale: Locale, block: string) =>
  readText(locale, textOf(`${sentences[locale].repeat(16)}\n\n${block}`));

const found = (locale: Locale, block: string) =>
  inLines(adviseOnLanguage(withBlock(locale, block)));

const pairs = allLocales.flatMap((locale) =>
  allLocales.filter((other) => other !== locale).map((other) => [locale, other] as const),
);

describe('a block in another language', () => {
  it.each(pairs)('of a text in %s: %s is told', (locale, other) => {
    const [fault] = adviseOnLanguage(withBlock(locale, sentences[other]));
    expect(fault?.params).toMatchObject({
      found: { en: names[other] },
      language: { en: names[locale] },
    });
    expect(found(locale, sentences[other])).toEqual(['7 block-language']);
  });

  it.each([
    ['a heading', `## ${sentences.en}`, '7'],
    ['an item of a list', `- ${sentences.en}`, '7'],
    ['a cell', `| Một |\n|--|\n| ${sentences.en} |`, '9'],
    ['a note', `<Note>\n\n${sentences.en}\n\n</Note>`, '9'],
  ])('is told in %s', (_, block, line) => {
    expect(found('vi', block)).toEqual([`${line} block-language`]);
  });

  it('is not told of a whole text in another language, which is told once', () => {
    const text = readText('lo', textOf(sentences.vi.repeat(4)));
    expect(inLines(adviseOnLanguage(text))).toEqual([]);
  });
});

describe('no block in another language', () => {
  it.each(allLocales)('is a sentence of %s itself', (locale) => {
    expect(found(locale, sentences[locale])).toEqual([]);
  });

  it.each<[string, Locale, string]>([
    ['a short one', 'vi', 'The hills of the North are green.'],
    ['a short one', 'en', 'Chùa của làng và của xã.'],
    ['a quotation', 'vi', `> ${sentences.en}`],
    ['a quotation with its source', 'vi', `<Quote source="a">\n\n${sentences.zh}\n\n</Quote>`],
    ['Chinese couplets that are quoted', 'vi', `> ${sentences.zh}`],
    [
      'names of companies',
      'vi',
      'Foxconn Technology Group, Luxshare-ICT Limited, Hana Micron Vina, JA Solar PV Vietnam Company Limited, Samsung Electronics',
    ],
    [
      'names of places',
      'en',
      'Lục Ngạn, Sơn Động, Yên Thế, Hiệp Hòa, Việt Yên, Tân Yên, Lạng Giang, Yên Dũng, Lục Nam, Bắc Ninh',
    ],
    [
      'an English name within a sentence',
      'vi',
      `${sentences.vi} Tên tiếng Anh: “The Monuments and Landscape of the West of Yên Tử”.`,
    ],
    [
      'an English name within a sentence',
      'zh',
      '该遗产的英文名称为“The Complex of the Monuments and Landscapes of Yen Tu”，由世界遗产委员会列入名录。',
    ],
    [
      'Vietnamese names within a sentence',
      'lo',
      'ນະຄອນ ບັກນິງ (Bắc Ninh) ແລະ ເມືອງ ລຸກງ່ານ (Lục Ngạn) ຕັ້ງຢູ່ພາກເໜືອຂອງ ຫວຽດນາມ (Việt Nam) ໃກ້ກັບ ຮ່າໂນ້ຍ.',
    ],
    [
      'a list of names in kanji alone',
      'ja',
      '北寧省工業団地管理委員会、北江省人民委員会、外務省、国家大学、商工会議所、農業農村開発局、文化体育観光局',
    ],
    [
      'an address',
      'ko',
      '123 Hùng Vương, phường Thử Nghiệm, tỉnh Giả Định, Việt Nam · +84 204 385 4123 · http://thu.example',
    ],
    [
      'names that repeat a word',
      'zh',
      'Vietnam Chamber of Commerce and Industry，Ministry of Planning，Department of Finance，Bank of Investment'.replace(
        ' and ',
        ' ',
      ),
    ],
    [
      'an address of a page',
      'ja',
      'https://x.example/style-for-the-badge/label-of-the-colour-and-the-style-for-the-badge-of-that-style',
    ],
    ['digits', 'en', `1,234 ${'5,678 '.repeat(40)}`],
  ])('is %s in %s', (_, locale, block) => {
    expect(found(locale, block)).toEqual([]);
  });
});

const names: Record<Locale, string> = {
  vi: 'Vietnamese',
  en: 'English',
  zh: 'Simplified Chinese',
  ko: 'Korean',
  ja: 'Japanese',
  lo: 'Lao',
};

describe('words that were left as they are in the source', () => {
  const rights = `file: ./b.webp, author: A, licence: B, source: C, date: '2026-01-01', kind: photo`;
  const picture = (file: string, alt: string) => `pictures:\n  - {id: b, ${file}alt: "${alt}"}\n`;

  function copies(locale: Locale, title: string, summary: string, alt = 'A lake'): string[] {
    const source = textOf(
      'Một.',
      picture(`${rights}, `, 'Hồ nước giữa hai dãy núi'),
      'Lễ hội Thổ Hà',
      'Hội làng bên sông Cầu.',
    );
    const bundle = readEntry({
      vi: source,
      [locale]: textOf('One.', picture('', alt), title, summary),
    });
    return inLines(
      adviseOnCopies(documentOf(bundle, locale), documentOf(bundle, 'vi'), bundle.fields),
    );
  }

  it.each<[string, Locale, string, string, string[]]>([
    ['the title', 'en', 'Lễ hội Thổ Hà', 'A village festival.', ['2 left-untranslated']],
    ['the summary', 'ko', '토하 축제', 'Hội làng bên sông Cầu.', ['3 left-untranslated']],
    [
      'both',
      'lo',
      'Lễ hội Thổ Hà',
      'Hội làng bên sông Cầu.',
      ['2 left-untranslated', '3 left-untranslated'],
    ],
    ['neither', 'ja', 'トーハーの祭り', '川辺の村の祭り。', []],
  ])('%s in %s', (_, locale, title, summary, expected) => {
    expect(copies(locale, title, summary)).toEqual(expected);
  });

  it('the words for a picture too, named by its id', () => {
    expect(copies('en', 'A', 'B', 'Hồ nước giữa hai dãy núi')).toEqual(['5 left-untranslated']);
  });

  it.each([
    ['Chùa Vĩnh Nghiêm', 'Chùa Vĩnh Nghiêm', []],
    ['Đình Trám', 'Đình Trám', []],
    ['Khu công nghiệp Đình Trám', 'Khu công nghiệp Đình Trám', ['2 left-untranslated']],
  ])('a name of few words may stay: %s', (source, own, expected) => {
    const bundle = readEntry({ vi: textOf('Một.', '', source), en: textOf('One.', '', own, 'C') });
    const found = adviseOnCopies(documentOf(bundle, 'en'), documentOf(bundle, 'vi'), bundle.fields);
    expect(inLines(found)).toEqual(expected);
  });
});

it('a field in another language is told at its place, but the words of its source as such', () => {
  const summary = sentences.vi;
  const told = (locale: Locale, source: string) => {
    const bundle = readEntry({
      vi: textOf('Một.', '', 'Một tên', source),
      [locale]: textOf('One.', '', 'A name', summary),
    });
    const document = documentOf(bundle, locale);
    return inLines(adviseOnFieldLanguage(document, bundle.source, bundle.fields));
  };
  expect(told('en', 'Một câu khác.')).toEqual(['3 block-language']);
  expect(told('en', summary)).toEqual([]);
});
