import type { Locale } from '../../config/locales.ts';
import { searchFor } from './search-for.ts';
import { box, field, searchPage } from './search-parts.ts';
import { expect, test } from './watch.ts';

const strange = [
  'a',
  'ກ',
  '江',
  '👨‍👩‍👧‍👦 🇻🇳',
  '"',
  '"“”„«»「」『』',
  "' OR 1=1 --",
  '<img src=x onerror=alert(1)>',
  '<mark>x</mark>&lt;b&gt;&amp;',
  '</script><script>alert(1)</script>',
  '{{query}} ${x} $& $1',
  '!?.,;:…—()[]{}*+^$|\\/',
  'שלום עולם مرحبا',
  '\u202eabc\u202c \u200b\u2060\u200d',
  'a\u0000b\u0007c\u001b[31m',
  '\ud800 x \udfff',
  'ḏ\u2060ḏ đĐ ຫ\u2060ນ',
  '%E0%A4%A %',
  'constructor __proto__ toString',
  'a'.repeat(300),
  'từ '.repeat(100),
  '北江省'.repeat(100),
  'ບັກຢາງ'.repeat(50),
];

for (const locale of ['vi', 'ja', 'lo'] as const satisfies Locale[])
  test(`${locale}: any query has an answer, on the page and in the box, and stays text`, async ({
    page,
  }) => {
    page.on('dialog', (dialog) => {
      throw new Error(`A query ran: ${dialog.message()}`);
    });
    await page.goto(searchFor(locale, '<b>&amp;'));
    await expect(searchPage(page)).toHaveAttribute('data-state', /found|none/);
    for (const query of strange) {
      await field(page).fill(query);
      await field(page).press('Enter');
      await expect(searchPage(page), query).toHaveAttribute('data-state', /found|none|idle/);
    }
    await page.keyboard.press('Control+k');
    for (const query of strange.slice(3, 9)) {
      await box(page).getByRole('searchbox').fill(query);
      await expect(box(page), query).toHaveAttribute('data-state', /found|none|idle/);
    }
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll('main, dialog')].flatMap((part) =>
        [...part.querySelectorAll('script, [onerror], b, img:not([src^="/_astro/"])')].map(
          ({ outerHTML }) => outerHTML,
        ),
      ),
    );
    expect(foreign).toEqual([]);
  });
