const blocks = 'h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption';
const spoken = 'h1, .summary, .prose';
const silent =
  '[data-pagefind-ignore], .ref, [data-footnote-ref], .footnotes, figcaption small, button, dialog, script';

/** The texts of an article in reading order: title, summary and body, without references and credits. */
export function listSpokenTexts(article: Element): string[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: { block: Element | null; text: string }[] = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const text = textContent ?? '';
    if (!parent?.closest(spoken) || parent.closest(silent)) continue;
    const block = parent.closest(blocks);
    const last = texts.at(-1);
    if (last && last.block === block) last.text += text;
    else texts.push({ block, text });
  }
  return texts.map(({ text }) => text).filter((text) => text.trim() !== '');
}
