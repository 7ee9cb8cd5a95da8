import { PDFDict, PDFName, PDFRef, type PDFObject } from 'pdf-lib';
import type { Copier } from './copier.ts';
import { copyTarget } from './links.ts';

const ties = ['First', 'Last', 'Prev', 'Next', 'Parent'];

/** Takes over the bookmarks of a document, each with where it leads and no other action. */
export function copyOutline(root: PDFObject | undefined, copier: Copier): void {
  const { source, target, replace, copyEntries } = copier;
  const items = new Map<PDFRef, { from: PDFDict; to: PDFDict }>();
  const pending = [root];
  while (pending.length > 0) {
    const next = pending.pop();
    const from = source.lookup(next);
    if (!(next instanceof PDFRef) || !(from instanceof PDFDict) || items.has(next)) continue;
    const to = PDFDict.withContext(target);
    items.set(next, { from, to });
    replace(next, target.register(to));
    for (const tie of ties) pending.push(from.get(PDFName.of(tie)));
  }
  for (const { from, to } of items.values()) {
    copyEntries(from, to, [...ties, 'Title', 'Count', 'C', 'F']);
    copyTarget(from, to, copier);
  }
}
