import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { under } from './names.ts';
import { UnreadablePdf } from './problem.ts';

/** A page of a document, with what it inherits from the tree of pages. */
export interface SourcePage {
  readonly ref: PDFRef;
  readonly entry: (key: string) => PDFObject | undefined;
}

const inheritable = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];

/** The catalog of a document. */
export function catalogOf(context: PDFContext): PDFDict {
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) throw damaged();
  return catalog;
}

/**
 * The pages of a document in their order.
 *
 * @throws {UnreadablePdf} When there is none, or one of them, or what is drawn on it, is not there.
 */
export function listSourcePages(context: PDFContext): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<PDFObject>();
  const root = catalogOf(context).get(PDFName.of('Pages'));
  const pending = [{ ref: root, inherited: new Map<string, PDFObject>() }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { ref, inherited } = next;
    const node = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(node instanceof PDFDict) || seen.has(ref)) throw damaged();
    seen.add(ref);
    const kids = under(node, 'Kids');
    const entries = entriesOf(node, inherited);
    if (kids instanceof PDFArray)
      for (const kid of kids.asArray().toReversed()) pending.push({ ref: kid, inherited: entries });
    else pages.push(pageOf(context, ref, node, entries));
  }
  if (pages.length === 0) throw damaged();
  return pages;
}

function entriesOf(node: PDFDict, inherited: ReadonlyMap<string, PDFObject>) {
  const own = inheritable.flatMap((key): [string, PDFObject][] => {
    const value = node.get(PDFName.of(key));
    return value === undefined ? [] : [[key, value]];
  });
  return new Map([...inherited, ...own]);
}

function pageOf(
  context: PDFContext,
  ref: PDFRef,
  node: PDFDict,
  inherited: ReadonlyMap<string, PDFObject>,
): SourcePage {
  const entry = (key: string) => inherited.get(key) ?? node.get(PDFName.of(key));
  const contents = under(node, 'Contents');
  const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : [];
  const isWhole = parts.every((part) => context.lookup(part) instanceof PDFStream);
  const isMissing = node.has(PDFName.of('Contents')) && contents === undefined;
  if (!isWhole || isMissing || !(context.lookup(entry('MediaBox')) instanceof PDFArray))
    throw damaged();
  return { ref, entry };
}

const damaged = () => new UnreadablePdf({ kind: 'broken' });
