import { describe, expect, it } from 'vitest';
import { joinWords } from './join-words.ts';

const source = {
  title: 'Chùa',
  summary: 'Một ngôi chùa',
  topics: ['heritage'],
  pictures: [
    { id: 'cover', file: './cover.webp', alt: 'Mái chùa', caption: 'Mùa thu' },
    { id: 'yard', file: './yard.webp', alt: 'Sân chùa' },
  ],
};

describe('joinWords', () => {
  it('lays words over the source by id, in the source’s order', () => {
    const joined = joinWords(source, {
      title: 'Pagoda',
      pictures: [
        { id: 'yard', alt: 'The yard' },
        { id: 'cover', alt: 'The roof', caption: 'In autumn' },
      ],
    });
    expect(joined).toEqual({
      title: 'Pagoda',
      summary: 'Một ngôi chùa',
      topics: ['heritage'],
      pictures: [
        { id: 'cover', file: './cover.webp', alt: 'The roof', caption: 'In autumn' },
        { id: 'yard', file: './yard.webp', alt: 'The yard' },
      ],
    });
  });

  it('keeps the source’s words where the translation has none', () => {
    const { pictures } = joinWords(source, { pictures: [{ id: 'yard', alt: 'The yard' }] });
    expect(pictures.map(({ alt }) => alt)).toEqual(['Mái chùa', 'The yard']);
    expect(joinWords(source, {})).toEqual(source);
    expect(joinWords(source, { pictures: [] })).toEqual(source);
  });

  it('takes nothing that the source lacks: neither fields nor items', () => {
    const words = { subtitle: 'New', pictures: [{ id: 'gate', alt: 'The gate' }] };
    expect(joinWords(source, words)).toEqual(source);
    expect(joinWords({ title: 'Chùa', pictures: [] }, words)).toEqual({
      title: 'Chùa',
      pictures: [],
    });
  });

  it('passes a picture’s file on without reading it', () => {
    const file = {
      get width(): number {
        throw new Error('Reading the size publishes the master');
      },
    };
    const { pictures } = joinWords(
      { pictures: [{ id: 'cover', file, alt: 'Mái chùa' }] },
      { pictures: [{ id: 'cover', alt: 'The roof' }] },
    );
    expect(pictures[0]?.file).toBe(file);
  });

  it('leaves the source as it was', () => {
    const before = structuredClone(source);
    joinWords(source, { title: 'Pagoda', pictures: [{ id: 'cover', alt: 'The roof' }] });
    expect(source).toEqual(before);
  });
});
