import { expect, test } from 'vitest';
import { allLocales } from '../config/locales.ts';
import { openGraphLocale, openGraphTags, type SharedPage } from './social-tags.ts';

const page: SharedPage = {
  locale: 'ja',
  title: '祭り',
  description: '春の祭り。',
  siteName: '試しのポータル',
  isArticle: true,
  canonical: 'https://thu.example/ja/events/hoi/',
  alternates: [{ locale: 'vi' }, { locale: 'ja' }],
  card: { url: 'https://thu.example/ja/events/hoi/card.jpg', alt: '祭り' },
};

test('languages are named with their country', () => {
  expect(allLocales.map(openGraphLocale)).toEqual([
    'vi_VN',
    'en_US',
    'zh_CN',
    'ko_KR',
    'ja_JP',
    'lo_LA',
  ]);
});

test('an article with its card', () => {
  expect(openGraphTags(page)).toEqual([
    ['og:type', 'article'],
    ['og:title', '祭り'],
    ['og:description', '春の祭り。'],
    ['og:url', page.canonical],
    ['og:site_name', '試しのポータル'],
    ['og:locale', 'ja_JP'],
    ['og:locale:alternate', 'vi_VN'],
    ['og:image', page.card?.url],
    ['og:image:type', 'image/jpeg'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', '祭り'],
  ]);
});

test('a page without address and card claims none', () => {
  const bare = {
    ...page,
    isArticle: false,
    canonical: undefined,
    siteName: undefined,
    alternates: [],
    card: undefined,
  };
  expect(openGraphTags(bare).map(([name]) => name)).toEqual([
    'og:type',
    'og:title',
    'og:description',
    'og:locale',
  ]);
});
