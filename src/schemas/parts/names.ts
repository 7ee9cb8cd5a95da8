import { z } from 'astro/zod';
import { allLocales, sourceLocale, type Locale } from '../../config/locales.ts';
import { described, type ReferenceTarget } from './meta.ts';

/** Lower-case ASCII words joined by hyphens: ids, slugs, file names. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of its own, unique in its list. */
export const id = () =>
  described(
    z.string().regex(kebabCase, { error: 'kebab-case' }),
    'Unique in its list: a-z, 0-9, -',
    'Mã duy nhất trong danh sách: a-z, 0-9, dấu -',
  );

/** The id of something that must exist. */
export const referenceTo = (target: ReferenceTarget) =>
  target === 'entries'
    ? z
        .string()
        .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'entry-reference' })
        .meta({ reference: target })
    : z.string().regex(kebabCase, { error: 'kebab-case' }).meta({ reference: target });

/** The id of an item of a list in the same file. */
export const itemOf = (list: string) =>
  z.string().regex(kebabCase, { error: 'kebab-case' }).meta({ itemOf: list });

/** Text that says something: not blank. */
export const text = () => z.string().regex(/\S/, { error: 'blank' });

type PerLanguage<S extends z.ZodType> = Record<Exclude<Locale, 'vi'>, z.ZodOptional<S>> & { vi: S };

/** One value a language; Vietnamese is needed, the others are shown in their nearest language. */
export function perLanguage<S extends z.ZodType>(value: S) {
  const shape = Object.fromEntries(
    allLocales.map((locale) => [locale, locale === sourceLocale ? value : value.optional()]),
  );
  return z.strictObject(shape as unknown as PerLanguage<S>);
}

/** One value a language, any of which may be absent. */
export function someLanguages<S extends z.ZodType>(value: S) {
  const shape = Object.fromEntries(allLocales.map((locale) => [locale, value.optional()]));
  return z.strictObject(shape as unknown as Record<Locale, z.ZodOptional<S>>);
}

/** Names keyed by language, as areas, topics and the glossary hold them. */
export type Names = { readonly [L in Locale]?: string | undefined } & { readonly vi: string };
