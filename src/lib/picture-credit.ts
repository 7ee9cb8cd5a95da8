import type { Locale } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';

interface Credited {
  readonly kind: 'photo' | 'illustration' | 'ai';
  readonly author: string;
  readonly licence: string;
}

const keys = {
  photo: 'picture.credit',
  illustration: 'picture.illustration',
  ai: 'picture.ai',
} as const;

/** How a picture was made, by whom, and under which licence. */
export const pictureCredit = (locale: Locale, { kind, author, licence }: Credited): string =>
  translator(locale)(keys[kind], { author, licence });
