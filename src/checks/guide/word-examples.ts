import type { Code, ParamsOf } from '../catalogue/index.ts';

/** What a finding of each code may be told with; several where its sentences differ in more than names. */
export type Examples = { readonly [C in Code]: readonly [ParamsOf<C>, ...ParamsOf<C>[]] };

const english = { vi: 'tiếng Anh', en: 'English' };
const vietnamese = { vi: 'tiếng Việt', en: 'Vietnamese' };

/** Examples of the findings about wording and translations, and of those that only advise. */
export const wordExamples = {
  'not-nfc': [{ letter: 'ế' }],
  'forbidden-name': [{ value: 'South China Sea', right: 'East Sea (Biển Đông)' }],
  'forbidden-form': [{ value: 'Ho Sen', right: 'Hồ Sen' }],
  'name-to-avoid': [{ value: 'East Sea', right: 'East Sea (Biển Đông)' }],
  'wrong-language': [{ language: english }],
  'legacy-encoding': [{ encoding: 'TCVN3' }],
  'translation-missing': [
    { language: english, locale: 'en', path: 'places/ho-sen/index.en.mdx' },
    { language: english, locale: 'en', path: 'places/ho-sen/index.en.mdx', isDraft: true },
  ],
  'translation-outdated': [{ current: '1-0a1b2c3d' }],
  'translation-unstamped': [{}],
  'waiver-unused': [
    { code: 'typed-figures', near: 'typed-figure' },
    { code: 'mdx-html' },
    { code: 'loi-chinh-ta', isUnknown: true },
  ],
  'waiver-expired': [{ code: 'picture-small', until: '2026-06-30' }],
  'text-length': [
    { field: 'title', length: 84, least: 3, most: 70 },
    { field: 'summary', length: 12, least: 40, most: 190 },
  ],
  'same-title': [{ other: 'places/ho-sen/index.vi.mdx' }],
  'invisible-sign': [{ sign: 'U+200B' }],
  'lost-sign': [{ sign: 'U+FFFD' }],
  'full-width': [{ value: '２０２６', right: '2026' }],
  'mixed-scripts': [{ value: 'hồ sеn' }],
  'yaml-comment': [{ text: '#4 thông xe' }],
  'typed-bullet': [{ sign: '•' }, { sign: '1.' }],
  'typed-heading': [{ marks: '##' }],
  'underlined-heading': [{}],
  'heading-skip': [{ given: '####', right: '###' }],
  'typed-link': [
    { problem: 'gap', text: '[Hồ Sen] (/places/ho-sen/)' },
    { problem: 'reversed', text: '(Hồ Sen)[/places/ho-sen/]' },
    { problem: 'spaces', text: '[Hồ Sen](/places/ho sen/)' },
    { problem: 'nowhere', text: '[Hồ Sen][ho-sen]' },
  ],
  'typed-emphasis': [{}],
  'typed-number': [{ number: 1986 }],
  'typed-table': [{}, { isBarred: true }],
  'steps-list': [{}],
  'footnote-missing': [{ mark: '[^1]' }],
  parity: [
    { part: 'figures', missing: ['dien-tich-vai'], surplus: [] },
    { part: 'links', missing: [], surplus: ['/places/ho-sen/'] },
  ],
  'parity-headings': [
    { given: 3, expected: 4, first: 2, levels: { given: '###', expected: '##' } },
  ],
  'block-language': [{ language: english, found: vietnamese }],
  'left-untranslated': [{ language: english, field: 'summary' }],
  'glossary-name': [{ name: 'Hồ Sen', right: 'Sen Lake' }],
  'broken-anchor': [{ value: '#cach-di', known: ['cách-đi', 'mùa-nên-đến'] }],
  'typed-figure': [{ value: '29.700', id: 'dien-tich-vai' }],
  'plan-past': [{ id: 'khach-2025', end: '2025-12-31' }],
  'actual-ahead': [{ id: 'khach-2031', start: '2031-01-01' }],
  'figure-superseded': [{ id: 'khach-2024', by: 'khach-2025' }],
  'picture-unused': [{ id: 'toan-canh' }],
  'picture-small': [{ value: './cover.jpg', width: 640, least: 1200 }],
  'alt-file-name': [{ value: 'IMG_2041.jpg' }],
  'published-later': [{ date: '2027-01-01' }],
  'checked-later': [{ date: '2027-01-01' }],
  'check-again': [{ date: '2025-03-02' }],
  'event-past': [{ date: '2026-03-02' }],
  'occurrence-year': [{ year: 2026, from: '2029-03-26' }],
  'downtime-past': [{ date: '2026-11-03' }],
  'validity-past': [{ date: '2025-12-31' }],
  'out-of-bounds': [{ lat: 106.3, lon: 21.3 }],
} satisfies Partial<Examples>;
