import { expect, it } from 'vitest';
import { mapStrings } from './map-strings.ts';

const shout = (text: string) => text.toUpperCase();

it('replaces every string, however deep, and copies', () => {
  const data = { title: 'a', list: [{ id: 1, text: 'b' }, 'c', null], done: true };
  expect(mapStrings(data, shout)).toEqual({
    title: 'A',
    list: [{ id: 1, text: 'B' }, 'C', null],
    done: true,
  });
  expect(data.title).toBe('a');
});

it('passes what is kept on as the same object, unread', () => {
  const file = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('read');
      },
    },
  );
  expect(mapStrings({ file, alt: 'a' }, shout, ['file']).file).toBe(file);
});
