import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLocales, locales, type Locale } from '../../config/locales.ts';
import { makeFakeEngine, type FakePage } from '../../testing/fake-engine.ts';
import { cleanQuery, findPages, type FindOptions } from './find-pages.ts';

/** Addresses of what is found among texts, which stand in the order of the engine's own ranking. */
async function find(
  locale: Locale,
  texts: Readonly<Record<string, string>>,
  query: string,
  options?: FindOptions,
) {
  const pages: FakePage[] = Object.entries(texts).map(([id, text]) => ({ id, text }));
  const engine = makeFakeEngine(pages, locales[locale].spelledBy);
  const { hits, instead } = await findPages(engine, query, locale, options);
  return { ids: hits.map(({ id }) => id), instead, asked: engine.asked };
}

describe('a query', () => {
  it.each([
    ['  Tây\u00a0 Yên  ', 'Tây Yên'],
    ['"Tây Yên"', 'Tây Yên'],
    ['「永严寺」', '永严寺'],
    ['ＫＣＮ２０２５', 'KCN2025'],
    ['Tây'.normalize('NFD'), 'Tây'],
    ['a\u0000b\u202ec\u200bd', 'a b c d'],
    ['?!…«»', ''],
    ['👨‍👩‍👧', ''],
    ['', ''],
    ['-pagoda', '-pagoda'],
  ])('%j is looked for as %j', (typed, cleaned) => {
    expect(cleanQuery(typed)).toBe(cleaned);
  });

  it('is cut where more words make no answer better', () => {
    expect(cleanQuery('w '.repeat(150)).split(' ')).toHaveLength(12);
  });
});

describe('words', () => {
  const texts = {
    scattered: 'Đường về làng xa, bến đò cũ, mới sửa',
    phrase: 'Một con đường mới sửa chạy qua',
    other: 'Không có gì',
  };

  it.each(['đường mới', 'duong moi', 'dường mới', 'ĐƯỜNG MỚI'])(
    'of %s: the page with the phrase goes first, then that with all the words',
    async (query) => {
      expect((await find('vi', texts, query)).ids).toEqual(['phrase', 'scattered']);
    },
  );

  it.each([
    ['hoà bình', 'hòa bình'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khoẻ mạnh', 'khỏe mạnh'],
  ])('%s finds %s', async (query, text) => {
    expect((await find('vi', { page: text, other: 'x' }, query)).ids).toEqual(['page']);
  });

  it('among the first, those with the very words typed go first', async () => {
    const both = { marks: 'mã số thuế', typed: 'ma số thuế', inside: 'mang số thuế' };
    expect((await find('vi', both, 'ma số')).ids[0]).toBe('typed');
    const whole = { longer: 'international law', whole: 'a national law' };
    expect((await find('en', whole, 'national')).ids).toEqual(['whole']);
  });

  it('with a slip are corrected, and it is said', async () => {
    const respell = () => Promise.resolve('pagoda');
    const { ids, instead } = await find('en', { page: 'a pagoda' }, 'pagdoa', { respell });
    expect({ ids, instead }).toEqual({ ids: ['page'], instead: 'pagoda' });
  });

  it('that are known are not corrected, nor is the table asked for', async () => {
    const respell = () => Promise.reject(new Error('not to be asked'));
    const { ids } = await find('en', { page: 'a pagoda' }, 'pagoda', { respell });
    expect(ids).toEqual(['page']);
  });

  it('that no page holds all of are looked for one by one', async () => {
    const some = { one: 'lychee', two: 'lychee garden', none: 'x' };
    expect((await find('en', some, 'lychee garden pagoda')).ids).toEqual(['two', 'one']);
  });

  it('are looked for in names that the text lacks', async () => {
    const engine = makeFakeEngine([{ id: 'a', text: '山', names: 'Đồi Cao' }], 'characters');
    const { hits } = await findPages(engine, 'doi cao', 'zh');
    expect(hits.map(({ id }) => id)).toEqual(['a']);
  });

  it('of archived pages come last', async () => {
    const pages = [
      { id: 'old', text: 'the very words', isArchived: true },
      { id: 'new', text: 'very old words' },
    ];
    const { hits } = await findPages(makeFakeEngine(pages, 'words'), 'very words', 'en');
    expect(hits.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('are looked for in one collection where a reader chose it', async () => {
    const pages = ['a', 'b'].map((collection) => ({ id: collection, text: 'x', collection }));
    const engine = makeFakeEngine(pages, 'words');
    const { hits } = await findPages(engine, 'x', 'vi', { filters: { collection: 'b' } });
    expect(hits.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('runs', () => {
  it.each<[Locale, string, string, string]>([
    ['zh', '永严寺在山上', '严寺', '严冬的寺'],
    ['ko', '세계문화유산이다', '문화유산', '유산과 문화'],
    ['ko', '세계 유산', '세계유산', '유산의 세계'],
    ['ja', 'コーヒー農園', 'ヒー農', '農園のヒーコ'],
    ['ja', 'ガイドの人', 'ｶﾞｲﾄﾞ', 'ドイガ'],
    ['lo', 'ໄປສວນໝາກລິ້ນຈີ່', 'ໝາກລິ້ນ', 'ລິ້ນ ແລະ ໝາກ'],
    ['lo', 'ນ້ຳຕົກໃຫຍ່', 'ນ້ໍາຕົກ', 'ຕົກນ້ຳ'],
    ['lo', 'ສວນໝາກລິ້ນຈີ່', 'ຫມາກລິ້ນ', 'ລິ້ນ ໝາກ'],
    ['lo', 'ສວນໝາກລິ້ນຈີ່', 'ສວນໝາກລີນຈີ'.replace('ລີ', 'ລິ'), 'ຈີ່ ສວນ'],
  ])('in %s: %s is found by %s, scattered characters are not', async (locale, text, query, no) => {
    expect((await find(locale, { page: text, no }, query)).ids).toEqual(['page']);
  });

  it.each<[Locale, string, string]>([
    ['ko', '산업단지를 둘러본다', '산업단지에서'],
    ['ko', '산업단지', '산업단지는'],
    ['ja', 'ガイドの案内', 'がいど'],
    ['ja', 'りんごの木', 'リンゴ'],
    ['ja', 'コンピュータ室', 'コンピューター'],
    ['ja', 'コンピューター室', 'コンピュータ'],
  ])('in %s: %s is found by the variant %s', async (locale, text, query) => {
    expect((await find(locale, { page: text, other: '' }, query)).ids).toEqual(['page']);
  });

  it('with few answers are looked for in other forms too, behind those as typed', async () => {
    const texts = { other: '권리를 지킨다', typed: '권리는 있다', none: '자유' };
    expect((await find('ko', texts, '권리는')).ids).toEqual(['typed', 'other']);
  });

  it('lose the particle of their last word first', async () => {
    const texts = { apart: '자유, 그리고 권리', phrase: '권리와 자유를' };
    expect((await find('ko', texts, '권리와 자유는')).ids).toEqual(['phrase']);
  });

  it('in traditional characters are put into those of the index', async () => {
    const respell = () => Promise.resolve('严寺');
    expect((await find('zh', { page: '永严寺' }, '嚴寺', { respell })).ids).toEqual(['page']);
  });

  it('of several parts: pages that hold each', async () => {
    const texts = { both: '北江省的荔枝', one: '北江省', none: '荔' };
    expect((await find('zh', texts, '荔枝 北江')).ids).toEqual(['both']);
  });
});

describe('whatever is typed', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc
      .array(
        fc.constantFrom('"', '<b>', '&amp;', '-', '‏עברית', 'ກໍາ', '北', 'ー', '가는', '^', ' '),
        { minLength: 1, maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it.each(allLocales)('in %s there is an answer, no exception', async (locale) => {
    await fc.assert(
      fc.asyncProperty(strange, async (query) => {
        const { ids, asked } = await find(locale, { page: 'Đường 北江 ບັກ 가 カ' }, query);
        expect(ids.length).toBeLessThan(2);
        // Quotes of its own alone: they are an order to the engine.
        expect(asked.filter((one) => /^.+".|."./.test(one.slice(1, -1)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
