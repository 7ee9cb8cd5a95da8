import type { Locale } from '../config/locales.ts';
import { formatOrdinal } from './ordinal.ts';
import { translator } from './translator.ts';

/** Languages that do not number centuries in plain digits. */
const numerals: Partial<Record<Locale, (number: number) => string>> = { vi: romanNumeral };

/** A century in words; a negative one is before Christ. `saysEra` also says that one is after Christ. */
export function formatCentury(locale: Locale, century: number, saysEra = false): string {
  const era = century < 0 ? 'bc' : saysEra ? 'ad' : 'plain';
  return translator(locale)(`historic.century.${era}`, { century: ordinal(locale, century) });
}

/** A range of centuries in words, the earlier one first. */
export function formatCenturies(locale: Locale, first: number, last: number): string {
  const t = translator(locale);
  if (first < 0 && last > 0)
    return t('period.range', {
      from: formatCentury(locale, first),
      to: formatCentury(locale, last, true),
    });
  const numbers = { from: ordinal(locale, first), to: ordinal(locale, last) };
  return t(`historic.centuries.${first < 0 ? 'bc' : 'plain'}`, numbers);
}

/** The number of a century as its name has it: XIX, 19th, 19. */
function ordinal(locale: Locale, century: number): string {
  const number = Math.abs(century);
  return formatOrdinal(locale, number, numerals[locale]?.(number));
}

function romanNumeral(number: number): string {
  const signs = { C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };
  let rest = number;
  return Object.entries(signs)
    .map(([sign, value]) => {
      const times = Math.floor(rest / value);
      rest %= value;
      return sign.repeat(times);
    })
    .join('');
}
