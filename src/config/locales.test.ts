import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fonts } from './fonts.ts';
import { allLocales, isLocale, locales, sourceLocale } from './locales.ts';

describe.each(allLocales)('contract 8: the row of %s', (locale) => {
  const { tag, name, fallback, fonts: faces } = locales[locale];

  it('has a tag that Intl knows and that begins with its key', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(Intl.Segmenter.supportedLocalesOf(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('has its own name', () => {
    expect(name).toMatch(/^\p{L}/u);
    expect(allLocales.filter((other) => locales[other].name === name)).toEqual([locale]);
  });

  it('falls back on other languages, the source last', () => {
    expect(fallback).not.toContain(locale);
    expect(fallback.every(isLocale)).toBe(true);
    expect(new Set(fallback).size).toBe(fallback.length);
    expect(fallback.at(-1)).toBe(locale === sourceLocale ? undefined : sourceLocale);
  });

  it('names fonts that the portal ships', () => {
    const shipped = fonts.map(({ cssVariable }) => cssVariable);
    for (const face of faces) expect(shipped).toContain(`--font-${face}`);
  });
});

describe('contract 8: codes of languages', () => {
  it.each(['kr', 'zh-Hans', 'VI', '', 'toString', 'constructor'])('refuses %j', (code) => {
    expect(isLocale(code)).toBe(false);
  });
});

describe('fonts', () => {
  it('name files that their packages hold', () => {
    const files = fonts.flatMap((face) => Object.values(face.files));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(`node_modules/${file}`))).toEqual([]);
  });
});
