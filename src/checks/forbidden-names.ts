import type { Locale } from '../config/locales.ts';

/** A form that Vietnamese law or our style refuses, and the form to use. */
interface NameRule {
  readonly form: RegExp;
  /** Parts of it in small letters, one of which every text holds that has the form. */
  readonly keys: readonly string[];
  readonly right: string;
  /** Languages in whose files the form means something else. */
  readonly except?: readonly Locale[];
  /** The only languages in which it is refused. */
  readonly only?: readonly Locale[];
}

/** A refused form found in a text. */
export interface FoundName {
  readonly value: string;
  readonly offset: number;
  readonly right: string;
}

/** Rule for whole words in Latin letters; blanks stand for any white space. */
const words = (...forms: readonly string[]) => ({
  form: new RegExp(
    `(?<![\\p{Script=Latin}\\p{M}\\p{N}])(?:${forms.join('|').replaceAll(' ', '[\\s_-]+')})(?![\\p{Script=Latin}\\p{M}])`,
    'giu',
  ),
  keys: forms.map((form) => longestWord(form).replace(/.\?$/, '').toLowerCase()),
});

function longestWord(form: string): string {
  return form.split(' ').reduce((longest, one) => (one.length > longest.length ? one : longest));
}

const hoangSa = 'Hoàng Sa';
const truongSa = 'Trường Sa';
const eastSea = 'Biển Đông';

/*
 * From the law sheet (Law 27/2018; Decree 174/2026, art. 93(3)) and the glossary's part 5. What stands
 * around a form excludes longer names that merely contain it: 江西沙田, 佛山市南海区, 越南海防.
 */
const forbidden: readonly NameRule[] = [
  { ...words('Biển Nam Trung Hoa'), right: eastSea },
  { ...words('quần đảo Tây Sa'), right: `quần đảo ${hoangSa}` },
  { ...words('quần đảo Nam Sa'), right: `quần đảo ${truongSa}` },
  { ...words('Paracels?'), right: hoangSa },
  { ...words('Xisha'), right: hoangSa },
  { ...words('Spratlys?', 'Spratlies'), right: truongSa },
  { form: nansha(), keys: ['nansha'], right: truongSa },
  { ...words('South China Sea'), right: `East Sea (${eastSea})` },
  {
    form: /(?<![江广山陕廣陝])西沙(?![漠滩灘丘尘塵田])/gu,
    keys: ['西沙'],
    right: '黄沙 / ホアンサ',
  },
  {
    form: /(?<![河湖云雲]|海(?=南沙[^群诸諸岛島])|越(?=南沙[^群诸諸岛島])|广州市?|廣州市?|广州港)南沙(?![漠滩灘丘尘塵])/gu,
    keys: ['南沙'],
    right: '长沙 / チュオンサ',
  },
  {
    form: /(?<![越河湖云雲济濟东東西]|佛山市?)南海(?!区|區|[観观]音|岸)/gu,
    keys: ['南海'],
    right: `东海（${eastSea}）`,
    except: ['ja'],
  },
  { form: /南中国海|南中國海/gu, keys: ['南中国海', '南中國海'], right: `东海（${eastSea}）` },
  {
    form: /(?<![第十])三沙(?![龙龍滩灘镇鎮])/gu,
    keys: ['三沙'],
    right: `${hoangSa}, ${truongSa}`,
    except: ['ja'],
  },
  { form: /九段[线線]/gu, keys: ['九段'], right: eastSea },
  {
    form: /南(?:シナ|支那)海/gu,
    keys: ['南シナ海', '南支那海'],
    right: `ベトナム東部海域（${eastSea}）`,
  },
  { form: /パラセル/gu, keys: ['パラセル'], right: 'ホアンサ' },
  { form: /スプラトリー?/gu, keys: ['スプラトリ'], right: 'チュオンサ' },
  { form: /(?:시사|서사)\s?군도|파라셀/gu, keys: ['시사', '서사', '파라셀'], right: '호앙사 군도' },
  {
    form: /(?:난사|남사)\s?군도|스프래틀리/gu,
    keys: ['난사', '남사', '스프래틀리'],
    right: '쯔엉사 군도',
  },
  { form: /남중국해/gu, keys: ['남중국해'], right: `베트남 동해(${eastSea})` },
  { form: /ທະເລຈີນໃຕ້/gu, keys: ['ທະເລຈີນໃຕ້'], right: `ທະເລຕາເວັນອອກ (${eastSea})` },
  { form: /ພາຣາແຊນ/gu, keys: ['ພາຣາແຊນ'], right: 'ໝູ່ເກາະຮວ່າງຊາ' },
  { form: /ສະແປຣດລີ/gu, keys: ['ສະແປຣດລີ'], right: 'ໝູ່ເກາະເຈື່ອງຊາ' },
];

/** In Latin letters the district and port of Guangzhou bear the same name. */
function nansha(): RegExp {
  const before = String.raw`(?<!Guangzhou(?:['’]s)?[\s-]+)`;
  const after = String.raw`(?![\s-]+(?:port|district)?,?[\s-]*(?:(?:of|in)[\s-]+)?Guangzhou|,\s*Guangzhou)`;
  return new RegExp(before + words('Nansha').form.source + after, 'giu');
}

/** Names that are right only with an addition, since alone they mean another sea. */
const ambiguous: readonly NameRule[] = [
  {
    form: /(?<!\p{L})East Sea(?!\s*\(Biển Đông\))(?!\p{L})/gu,
    keys: ['east sea'],
    right: `East Sea (${eastSea})`,
    only: ['en'],
  },
  {
    form: /(?<!\p{L})东海(?!（Biển Đông）|[市县区])/gu,
    keys: ['东海'],
    right: `东海（${eastSea}）`,
    only: ['zh'],
  },
  {
    form: /(?<!베트남\s?)동해(?=[\s에의를와는가안로]|$)/gu,
    keys: ['동해'],
    right: `베트남 동해(${eastSea})`,
    only: ['ko'],
  },
  { form: /황사(?=\s?군도)/gu, keys: ['황사'], right: '호앙사', only: ['ko'] },
];

/** Names that may stand in no file of any language, but in a clarification. */
export const findForbiddenNames = (text: string, locale: Locale | undefined) =>
  findNames(forbidden, text, locale);

/** Names of the sea and the islands that need an addition in this language. */
export const findAmbiguousNames = (text: string, locale: Locale) =>
  findNames(ambiguous, text, locale);

/** Whether one of the rules above already looks after a form that a glossary forbids. */
export const isRuledForm = (form: string) => findForbiddenNames(form, undefined).length > 0;

function findNames(
  rules: readonly NameRule[],
  text: string,
  locale: Locale | undefined,
): FoundName[] {
  // The other way too, since patterns fold letters that toLowerCase leaves: ſ is an s.
  const lower = text.toUpperCase().toLowerCase();
  if (!anyKey.test(lower)) return [];
  return rules
    .filter(({ only, except, keys }) => {
      if (!keys.some((key) => lower.includes(key))) return false;
      if (locale === undefined) return true;
      return !except?.includes(locale) && (only?.includes(locale) ?? true);
    })
    .flatMap(({ form, right }) =>
      text
        .matchAll(form)
        .take(mostNames)
        .map((match) => ({ value: match[0], offset: match.index, right }))
        .toArray(),
    )
    .slice(0, mostNames);
}

/** What nearly every text is without: the key of any rule. */
const anyKey = new RegExp(
  [...forbidden, ...ambiguous]
    .flatMap(({ keys }) => keys.map((key) => RegExp.escape(key)))
    .join('|'),
);

/** Names told of one text; what a text holds a hundred times it holds by mistake of one kind. */
const mostNames = 201;
