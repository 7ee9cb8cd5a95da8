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

/** Wraps and marks each visible text of a language by itself, without what stands inside it; gives them. */
function markTexts(tag: string): string[] {
  for (const element of document.body.querySelectorAll('*')) {
    const isOurs = element.closest('[lang]')?.getAttribute('lang') === tag;
    if (!isOurs || !element.checkVisibility()) continue;
    for (const node of [...element.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') continue;
      const isDrawing = element instanceof SVGElement;
      const mark = document.createElementNS(element.namespaceURI, isDrawing ? 'tspan' : 'span');
      mark.setAttribute('data-drawn', '');
      node.replaceWith(mark);
      mark.append(node);
    }
  }
  const marks = [...document.body.querySelectorAll('[data-drawn]')];
  return marks.map(({ textContent }) => textContent);
}
