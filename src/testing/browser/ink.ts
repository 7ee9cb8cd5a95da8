import type { Page } from '@playwright/test';

/**
 * What is wrong with the drawn text of a page: marks that a box cuts off or that reach into the line above,
 * and texts that lie over each other. Ink is measured, since a font's box says nothing of stacked marks.
 */
export const listInkFaults = (page: Page): Promise<string[]> => page.evaluate(findInkFaults);

function findInkFaults(): string[] {
  interface Line {
    owner: Element;
    text: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }
  const tolerance = 1.5;
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('No canvas to measure with');
  const faults: string[] = [];
  const lines: Line[] = [];

  for (const owner of document.body.querySelectorAll('*')) {
    const texts = [...owner.childNodes].filter(
      (node) => node instanceof Text && node.data.trim() !== '',
    );
    if (texts.length === 0 || !owner.checkVisibility({ visibilityProperty: true })) continue;
    if (owner.closest('.visually-hidden, .skip, option, noscript, dialog:not([open])')) continue;
    const style = getComputedStyle(owner);
    pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    for (const node of texts as Text[]) {
      const ink = pen.measureText(node.data);
      const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
      const shown = node.data.trim().slice(0, 40);
      const room = parseFloat(style.lineHeight);
      // A reference's figure is raised out of its line, and has none of its own.
      if (room > 0 && height > room + tolerance)
        faults.push(`${shown}: ${height.toFixed(1)} px of ink in lines of ${room.toFixed(1)} px`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (bottom - top - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
        const baseline = top + middle + ink.fontBoundingBoxAscent;
        lines.push({
          owner,
          text: shown,
          left,
          right,
          top: baseline - ink.actualBoundingBoxAscent,
          bottom: baseline + ink.actualBoundingBoxDescent,
        });
      }
    }
  }
  const drawn = lines.filter((line) => !isHidden(line));
  for (const line of drawn) {
    const cutter = cuttingBox(line);
    if (cutter) faults.push(`${line.text}: cut off by ${cutter.outerHTML.slice(0, 60)}`);
  }
  const inOrder = drawn.toSorted((a, b) => a.top - b.top);
  for (const [place, upper] of inOrder.entries())
    for (const lower of inOrder.slice(place + 1)) {
      if (lower.top >= upper.bottom - tolerance) break;
      const across = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      const down = Math.min(upper.bottom, lower.bottom) - lower.top;
      if (across > tolerance && down > 2 * tolerance && upper.owner !== lower.owner)
        faults.push(`${upper.text} lies over ${lower.text}`);
    }
  return [...new Set(faults)];

  /** Whether a line is one of those that a short excerpt leaves out. */
  function isHidden({ owner, top, bottom }: Line): boolean {
    const box = owner.closest('.search-excerpt');
    return box !== null && (top + bottom) / 2 > box.getBoundingClientRect().bottom;
  }

  /** The nearest box around a line that hides what stands out of it, if something does. */
  function cuttingBox({ owner, top, bottom, left, right }: Line): Element | undefined {
    for (let box: Element | null = owner; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const rect = box.getBoundingClientRect();
      const isCut =
        (/hidden|clip/.test(overflowY) &&
          (top < rect.top - tolerance || bottom > rect.bottom + tolerance)) ||
        (/hidden|clip/.test(overflowX) &&
          (left < rect.left - tolerance || right > rect.right + tolerance));
      if (isCut && box !== document.body && box !== document.documentElement) return box;
    }
    return undefined;
  }
}
