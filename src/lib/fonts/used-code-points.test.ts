import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeTempFolder } from '../../testing/temp-folder.ts';
import { listUsedCodePoints } from './used-code-points.ts';

it('takes the letters of content and of the portal’s words, and nothing else', async () => {
  const { dir, remove } = await makeTempFolder();
  onTestFinished(remove);
  mkdirSync(path.join(dir, 'places/a'), { recursive: true });
  writeFileSync(path.join(dir, 'places/a/index.vi.mdx'), 'chữ Ỹ');
  writeFileSync(path.join(dir, 'areas.yaml'), 'vi: Ẵ');
  const used = listUsedCodePoints(dir);
  const has = (sign: string) => used.has(sign.codePointAt(0) ?? 0);
  expect(Array.from('ỸẴữZ7\u2060ກ한').map(has)).not.toContain(false);
  expect(Array.from('ƱǍ𠀀').map(has)).not.toContain(true);
});
