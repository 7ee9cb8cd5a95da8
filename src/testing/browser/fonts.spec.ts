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
      await page.reload(); // a font that came too late for the first look is there at the second
      const drawn = await listDrawn(page, locale);
      expect(drawn.length).toBeGreaterThan(20);
      const wrong = drawn.filter(({ text, fonts }) => !isDrawnRight(text, fonts));
      expect.soft(wrong, href).toEqual([]);
    }
  });

/** Lao letters in the Lao font; all other signs in the Latin one, also beside Lao. */
function isDrawnRight(text: string, fonts: readonly string[]): boolean {
  const hasLao = /\p{Script=Lao}/u.test(text);
  const hasOther = /[^\p{Script=Lao}\s]/u.test(text);
  const expected = [...(hasOther ? [latin] : []), ...(hasLao ? [lao] : [])];
  const isSpace = (font: string) => font === latin && /\s/.test(text);
  return (
    expected.every((font) => fonts.includes(font)) &&
    fonts.every((font) => expected.includes(font) || isSpace(font))
  );
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
    const text = own.map(({ textContent }) => textContent).join('');
    const isOurs = element.closest('[lang]')?.getAttribute('lang') === tag;
    if (!isOurs || text.trim() === '' || !element.checkVisibility()) return [];
    element.setAttribute('data-drawn', '');
    return [text];
  });
}
