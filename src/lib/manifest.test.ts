import { expect, test } from 'vitest';
import { siteSchema } from '../schemas/site.ts';
import { leastSite } from '../testing/make-content.ts';
import { buildManifest } from './manifest.ts';

const mark = { href: '/favicon.svg' };

test('the least site has a whole manifest', () => {
  const manifest = buildManifest('vi', siteSchema.parse(leastSite), mark);
  expect(manifest).toMatchObject({
    name: 'Cổng thử',
    short_name: 'Cổng thử',
    lang: 'vi',
    start_url: '/vi/',
    scope: '/',
    theme_color: '#f6efe0',
  });
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual([
    'any',
    '192x192',
    '512x512',
    '512x512',
  ]);
});

test('names and colours are those of the site, in the language of the manifest', () => {
  const own = {
    name: { vi: 'Cổng thử', zh: '试用网' },
    shortName: { vi: 'Thử', zh: '试用' },
    locales: ['vi', 'zh'],
    palette: { paper: '#ffffff' },
  };
  const manifest = buildManifest('zh', siteSchema.parse({ ...leastSite, ...own }), mark);
  expect(manifest).toMatchObject({
    name: '试用网',
    short_name: '试用',
    lang: 'zh-Hans',
    background_color: '#ffffff',
  });
});
