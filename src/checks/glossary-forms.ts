import type { Locale } from '../config/locales.ts';
import { isRuledForm, type FoundName } from './forbidden-names.ts';
import { isRecord } from './schema-tree.ts';

interface Term {
  readonly right: string;
  readonly accepted: readonly string[];
  readonly never: readonly string[];
}

/** Finds the forms that the glossary forbids in texts of one language. */
export type FormFinder = (text: string) => FoundName[];

/**
 * The finder of a language; forms that the law's own list looks after are left to it.
 *
 * @param records The glossary as written.
 */
export function forbiddenFormFinder(
  records: readonly Record<string, unknown>[],
  locale: Locale,
): FormFinder {
  const terms = records.map((record) => termOf(record, locale));
  const accepted = terms.flatMap((term) => term.accepted);
  const rules = terms.flatMap(({ never, right }) =>
    never
      .filter((form) => !isRuledForm(form))
      .map((form) => ({
        form: patternOf(form, accepted),
        start: form.toLowerCase().split(/\s/)[0] ?? '',
        right,
      })),
  );
  return (text) => {
    const lower = text.toLowerCase();
    return rules
      .filter(({ start }) => lower.includes(start))
      .flatMap(({ form, right }) =>
        [...text.matchAll(form)].map((match) => ({ value: match[0], offset: match.index, right })),
      );
  };
}

function termOf(record: Record<string, unknown>, locale: Locale): Term {
  const name = isRecord(record['names']) ? record['names'][locale] : undefined;
  const names = typeof name === 'string' ? [name] : [];
  const also = textsOf(record['also'], locale);
  return {
    right: names[0] ?? '',
    accepted: [...names, ...also],
    never: textsOf(record['never'], locale),
  };
}

function textsOf(value: unknown, locale: Locale): string[] {
  const forms = isRecord(value) ? value[locale] : undefined;
  if (!Array.isArray(forms)) return [];
  return forms.filter((form) => typeof form === 'string' && form.trim() !== '') as string[];
}

/** Whole words where the script has them; never inside an accepted name that holds the form. */
function patternOf(form: string, accepted: readonly string[]): RegExp {
  const literal = escaped(form).replace(/\s+/g, '\\s+');
  const longer = accepted.filter((name) => name.includes(form)).map(around(form));
  const isLatin = /^[\p{Script=Latin}\p{M}\p{N}\p{P}\s]+$/u.test(form);
  const edge = '[\\p{Script=Latin}\\p{M}\\p{N}]';
  const whole = isLatin ? `(?<!${edge})${literal}(?!${edge})` : literal;
  return new RegExp(longer.join('') + whole, 'giu');
}

/** Excludes a place where the form is part of a longer accepted name. */
function around(form: string): (name: string) => string {
  return (name) => {
    const before = name.slice(0, name.indexOf(form));
    const after = name.slice(before.length + form.length);
    return `(?!(?<=${escaped(before)})${escaped(form)}${escaped(after)})`;
  };
}

const escaped = (text: string) => RegExp.escape(text);
