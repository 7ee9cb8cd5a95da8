import { expect, test } from 'vitest';
import { writeContent } from '../testing/make-content.ts';
import { makeTempFolder } from '../testing/temp-folder.ts';
import { readMark } from './mark.ts';

test('without a drawing of its own a portal has the mark of the project', async () => {
  const temp = await makeTempFolder();
  expect(readMark(temp.dir)).toMatchObject({ isOwn: false, href: '/favicon.svg' });
  await temp.remove();
});

test.each([
  [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" fill="red"><path d="M0 0h9v9"/></svg>',
    '0 0 20 10',
  ],
  [
    "<?xml version='1.0'?>\n<svg width='30px' height='20' xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9'/></svg>",
    '0 0 30 20',
  ],
])('a drawing of any shape stands amid a square: %s', async (own, box) => {
  const temp = await makeTempFolder();
  await writeContent(temp.dir, 'mark.svg', own);
  const { svg, href, isOwn } = readMark(temp.dir);
  expect({ href, isOwn }).toEqual({ href: '/mark.svg', isOwn: true });
  expect(svg).toContain(`<svg width="64" height="64" viewBox="${box}"`);
  expect(svg).toMatch(/<path d=["']M0 0h9v9["']\/>/);
  await temp.remove();
});
