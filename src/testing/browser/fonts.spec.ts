import type { CDPSession, Page } from '@playwright/test';
import { locales, type Locale } from '../../config/locales.ts';
import { homeHref } from '../../lib/href.ts';
import { getEntry } from './templates.ts';
import { expect, test } from './watch.ts';

const latin = 'Be Vietnam Pro';
const lao = 'Noto Sans Lao';

for (const locale of ['vi', 'en', 'lo'] as const)
  test(`${locale}: all text is drawn in the fonts that the portal ships`, async ({ page }) => {
    for (const href of [homeHref(locale), getEntry(locale, 'places').href]) {
      await page.goto(href);
      await page.evaluate(() => document.fonts.ready);
      const drawn = await listDrawn(page, locale);
      expect(drawn.length).toBeGreaterThan(20);
      const wrong = drawn.filter(
        ({ text, fonts }) => String(fonts) !== String(expectedFonts(text)),
      );
      expect.soft(wrong, href).toEqual([]);
    }
  });

/** Lao letters in the Lao font; Latin letters, digits and signs in the Latin one, also beside Lao. */
function expectedFonts(text: string): string[] {
  const signs = text.replace(/\s/g, '');
  const hasLao = /\p{Script=Lao}/u.test(signs);
  const hasOther = /[^\p{Script=Lao}]/u.test(signs);
  return [...(hasOther ? [latin] : []), ...(hasLao ? [lao] : [])];
}

interface Drawn {
  text: string;
  /** Fonts that the page brought, by name; a font of the machine has its name in brackets. */
  fonts: string[];
}

/** What each element of the page's language is drawn in that holds text of its own. */
async function listDrawn(page: Page, locale: Locale): Promise<Drawn[]> {
  const texts = await page.evaluate(markTexts, locales[locale].tag);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeIds } = await client.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-drawn]',
  });
  const drawn: Drawn[] = [];
  for (const [index, text] of texts.entries())
    drawn.push({ text, fonts: await listFonts(client, nodeIds[index] ?? 0) });
  return drawn;
}

async function listFonts(client: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  const names = fonts.map(({ familyName, isCustomFont }) =>
    isCustomFont ? familyName : `[${familyName}]`,
  );
  return [...new Set(names)].toSorted();
}

/** Marks the visible elements that hold text of their own in a language; gives those texts. */
function markTexts(tag: string): string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ data }) => data).join('');
    const isOurs = element.closest('[lang]')?.getAttribute('lang') === tag;
    if (!isOurs || text.trim() === '' || !element.checkVisibility()) return [];
    element.setAttribute('data-drawn', '');
    return [text];
  });
}
