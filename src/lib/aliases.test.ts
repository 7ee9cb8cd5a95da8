import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAliases } from './aliases.ts';

let folder = '';

async function writeBundle(slug: string, frontMatter: string) {
  await mkdir(path.join(folder, 'places', slug), { recursive: true });
  await writeFile(path.join(folder, 'places', slug, 'index.vi.mdx'), frontMatter);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quang-ba-aliases-'));
  await writeBundle('ho', '---\ntitle: Hồ\n---\n\nHồ.\n');
  await writeBundle('chua', '---\ntitle: Chùa\naliases: [chua-cu, den-cu]\n---\n\n---\n\nChùa.\n');
  await writeBundle('an', '---\r\ntitle: Ẩn\r\naliases:\r\n  - an-cu\r\n---\r\n\r\nẨn.\r\n');
  await writeBundle('da', '\uFEFF---  \ntitle: Đa\naliases: [da-cu]\n--- \n\nĐa.\n');
  await writeBundle('nhap', '---\ntitle: Nháp\ndraft: true\naliases: [nhap-cu]\n---\n\nNháp.\n');
  await writeBundle(
    'mai',
    "---\ntitle: Mai\npublished: '2026-11-22'\naliases: [mai-cu]\n---\n\nMai.\n",
  );
  await writeBundle(
    'nay',
    '---\ntitle: Nay\npublished: 2026-11-21\naliases: [nay-cu]\n---\n\nNay.\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('contract 9: aliases', () => {
  it('lists the former slugs of published entries in a fixed order', () => {
    expect(readAliases(folder, 'places', '2026-11-21')).toEqual([
      { alias: 'an-cu', slug: 'an' },
      { alias: 'chua-cu', slug: 'chua' },
      { alias: 'den-cu', slug: 'chua' },
      { alias: 'da-cu', slug: 'da' },
      { alias: 'nay-cu', slug: 'nay' },
    ]);
  });

  it('is empty for a collection that is not there', () => {
    expect(readAliases(folder, 'stories', '2026-11-21')).toEqual([]);
  });
});
