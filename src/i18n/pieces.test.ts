import { describe, expect, it } from 'vitest';
import { fillPieces, joinPieces } from './pieces.ts';
import { translator } from './translator.ts';

describe('fillPieces', () => {
  const reason = { text: 'Số liệu đã cũ.', lang: 'vi' };

  it('keeps the language of what it inserts', () => {
    expect(fillPieces('en', 'page.withdrawn', { reason })).toEqual([
      { text: 'This page has been withdrawn. Reason: ' },
      reason,
    ]);
  });

  it('says what the translator says', () => {
    const values = { figure: '12 ha', scope: 'phường', period: '2024' };
    const pieces = Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { text }]));
    for (const locale of ['vi', 'en', 'ja'] as const)
      expect(joinPieces(fillPieces(locale, 'figure.full', pieces))).toBe(
        translator(locale)('figure.full', values),
      );
  });

  it('refuses to leave a placeholder open', () => {
    expect(() => fillPieces('en', 'page.withdrawn', {})).toThrow(/reason/);
  });
});
