import type { Locale } from '../../config/locales.ts';
import type { Piece } from '../../i18n/pieces.ts';
import type { archipelagos } from '../../schemas/map.ts';
import type { Names } from '../../schemas/parts/names.ts';
import { namePiece } from '../fallback.ts';

/** The forms that Vietnamese rules ask for; no portal may choose others. */
const names: Readonly<Record<(typeof archipelagos)[number], Names>> = {
  hoangsa: {
    vi: 'Hoàng Sa',
    en: 'Hoàng Sa',
    zh: '黄沙群岛',
    ko: '호앙사 군도',
    ja: 'ホアンサ群島',
    lo: 'ໝູ່ເກາະ ຮວ່າງຊາ',
  },
  truongsa: {
    vi: 'Trường Sa',
    en: 'Trường Sa',
    zh: '长沙群岛',
    ko: '쯔엉사 군도',
    ja: 'チュオンサ群島',
    lo: 'ໝູ່ເກາະ ເຈື່ອງຊາ',
  },
};

/** The name of an archipelago in a language. */
export const archipelagoName = (locale: Locale, id: keyof typeof names): Piece =>
  namePiece(locale, names[id]);
