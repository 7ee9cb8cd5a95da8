import type { Locale } from '../config/locales.ts';

/** A form that Vietnamese law or our style refuses, and the form to use. */
interface NameRule {
  readonly form: RegExp;
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

/** Pattern of whole words in Latin letters; blanks stand for any white space. */
const words = (forms: string) =>
  new RegExp(
    `(?<![\\p{Script=Latin}\\p{M}\\p{N}])(?:${forms.replaceAll(' ', '[\\s_-]+')})(?![\\p{Script=Latin}\\p{M}])`,
    'giu',
  );

const hoangSa = 'Hoàng Sa';
const truongSa = 'Trường Sa';
const eastSea = 'Biển Đông';

/*
 * From the law sheet (Law 27/2018; Decree 174/2026, art. 93(3)) and the glossary's part 5. What stands
 * around a form excludes longer names that merely contain it: 江西沙田, 佛山市南海区, 越南海防.
 */
const forbidden: readonly NameRule[] = [
  { form: words('Biển Nam Trung Hoa'), right: eastSea },
  { form: words('quần đảo Tây Sa'), right: `quần đảo ${hoangSa}` },
  { form: words('quần đảo Nam Sa'), right: `quần đảo ${truongSa}` },
  { form: words('Paracels?'), right: hoangSa },
  { form: words('Xisha'), right: hoangSa },
  { form: words('Spratlys?|Spratlies'), right: truongSa },
  { form: nansha(), right: truongSa },
  { form: words('South China Sea'), right: `East Sea (${eastSea})` },
  { form: /(?<![江广山陕廣陝])西沙(?![漠滩灘丘尘塵田])/gu, right: '黄沙 / ホアンサ' },
  {
    form: /(?<![河湖云雲]|海(?=南沙[^群诸諸岛島])|越(?=南沙[^群诸諸岛島])|广州市?|廣州市?|广州港)南沙(?![漠滩灘丘尘塵])/gu,
    right: '长沙 / チュオンサ',
  },
  {
    form: /(?<![越河湖云雲济濟东東西]|佛山市?)南海(?!区|區|[観观]音|岸)/gu,
    right: `东海（${eastSea}）`,
    except: ['ja'],
  },
  { form: /南中国海|南中國海/gu, right: `东海（${eastSea}）` },
  { form: /(?<![第十])三沙(?![龙龍滩灘镇鎮])/gu, right: `${hoangSa}, ${truongSa}`, except: ['ja'] },
  { form: /九段[线線]/gu, right: eastSea },
  { form: /南(?:シナ|支那)海/gu, right: `ベトナム東部海域（${eastSea}）` },
  { form: /パラセル/gu, right: 'ホアンサ' },
  { form: /スプラトリー?/gu, right: 'チュオンサ' },
  { form: /(?:시사|서사)\s?군도|파라셀/gu, right: '호앙사 군도' },
  { form: /(?:난사|남사)\s?군도|스프래틀리/gu, right: '쯔엉사 군도' },
  { form: /남중국해/gu, right: `베트남 동해(${eastSea})` },
  { form: /ທະເລຈີນໃຕ້/gu, right: `ທະເລຕາເວັນອອກ (${eastSea})` },
  { form: /ພາຣາແຊນ/gu, right: 'ໝູ່ເກາະຮວ່າງຊາ' },
  { form: /ສະແປຣດລີ/gu, right: 'ໝູ່ເກາະເຈື່ອງຊາ' },
];

/** In Latin letters the district and port of Guangzhou bear the same name. */
function nansha(): RegExp {
  const before = String.raw`(?<!Guangzhou(?:['’]s)?[\s-]+)`;
  const after = String.raw`(?![\s-]+(?:port|district)?,?[\s-]*(?:(?:of|in)[\s-]+)?Guangzhou|,\s*Guangzhou)`;
  return new RegExp(before + words('Nansha').source + after, 'giu');
}

/** Names that are right only with an addition, since alone they mean another sea. */
const ambiguous: readonly NameRule[] = [
  {
    form: /(?<!\p{L})East Sea(?!\s*\(Biển Đông\))(?!\p{L})/gu,
    right: `East Sea (${eastSea})`,
    only: ['en'],
  },
  { form: /(?<!\p{L})东海(?!（Biển Đông）|[市县区])/gu, right: `东海（${eastSea}）`, only: ['zh'] },
  {
    form: /(?<!베트남\s?)동해(?=[\s에의를와는가안로]|$)/gu,
    right: `베트남 동해(${eastSea})`,
    only: ['ko'],
  },
  { form: /황사(?=\s?군도)/gu, right: '호앙사', only: ['ko'] },
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
  return rules
    .filter(({ only, except }) => {
      if (locale === undefined) return true;
      return !except?.includes(locale) && (only?.includes(locale) ?? true);
    })
    .flatMap(({ form, right }) =>
      [...text.matchAll(form)].map((match) => ({ value: match[0], offset: match.index, right })),
    );
}
