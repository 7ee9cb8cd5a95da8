import { expect, inject, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { readPage, readPages, robotsOf, textOf } from '../html.ts';
import { readEntries, readIdentity } from '../read-content.ts';

const dist = inject('site');
const { locales: enabled } = readIdentity('content');
const pages = readPages(dist);
const framed = pages.flatMap((page) => {
  const locale = enabled.find((known) => page.href.startsWith(`/${known}/`));
  return locale ? [{ href: page.href, $: page.$, locale }] : [];
});
const real = readEntries('content').flatMap(({ texts, hrefIn }) =>
  [...texts].map(([locale, text]) => ({ locale, text, href: hrefIn(locale) })),
);

test.each(framed)(
  'contract 11: $href says in its language that it is a demonstration',
  ({ $, locale }) => {
    const notice = $('.notice');
    expect(textOf($, '.notice')).toBe(translator(locale)('notice.demonstration'));
    expect(notice.closest('[lang]').is('html')).toBe(true);
    expect(notice.prevAll('header, main').length).toBe(0);
  },
);

test.each(['/', '/404.html'])('%s says in every language that it is a demonstration', (address) => {
  const { $ } = readPage(dist, address);
  for (const locale of enabled)
    expect($('body').text()).toContain(translator(locale)('notice.demonstration'));
});

test.each(framed)('$href names in its footer who answers for it', ({ $, locale }) => {
  const t = translator(locale);
  const labels = $('footer dl.imprint dt')
    .toArray()
    .map((node) => $(node).text());
  const keys = ['operator', 'parent', 'address', 'email', 'phone', 'responsible'] as const;
  expect(labels).toEqual(keys.map((key) => t(`imprint.${key}`)));
  const values = $('footer dl.imprint dd')
    .toArray()
    .map((node) => $(node).text().trim());
  expect(values.every((value) => value !== '')).toBe(true);
});

test.each(real)('$href says who wrote its text and who has read it', ({ locale, text, href }) => {
  const { origin = 'human', reviewed } = text.translation ?? {};
  const kind = locale === 'vi' ? 'source' : 'translation';
  const reviews = reviewed ? (['reviewed', 'lapsed'] as const) : (['unreviewed'] as const);
  const sentences = reviews.map((review) =>
    translator(locale)(`state.${kind}.${origin}.${review}`),
  );
  expect(sentences).toContain(textOf(readPage(dist, href).$, '.record [data-state]'));
});

test('the chooser is a page of its own, with each language in its own name', () => {
  const page = readPage(dist, '/');
  expect(page.isRedirect).toBe(false);
  expect(page.$('script[src]')).toHaveLength(0);
  for (const locale of enabled) {
    const link = page.$(`main a[href="/${locale}/"]`);
    expect(link).toHaveLength(1);
    expect(link.closest('[lang]').attr('lang')).toBe(link.attr('hreflang'));
  }
});

test.each(enabled)('the 404 page in %s speaks the language and is in no index', (locale) => {
  const page = readPage(dist, `/${locale}/404.html`);
  expect(robotsOf(page)).toContain('noindex');
  expect(textOf(page.$, 'h1')).toBe(translator(locale)('notFound.title'));
  expect(page.$(`main a[href="/${locale}/"]`)).toHaveLength(1);
});
