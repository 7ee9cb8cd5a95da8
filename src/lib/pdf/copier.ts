import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { dictOf, nameText, nameUnder } from './names.ts';
import { withoutMetadata } from './jpeg.ts';

/** Entries of a stream that tell of its making, bring files along, or point to files elsewhere. */
const leftOut = new Set([
  ...['Metadata', 'PieceInfo', 'LastModified', 'AF', 'OPI', 'Ref'],
  ...['F', 'FFilter', 'FDecodeParms'],
]);

/** Takes objects of one document over into another, each once. */
export interface Copier {
  readonly source: PDFContext;
  readonly target: PDFContext;
  /** Says what stands for an object of the source; nothing of the object itself is copied then. */
  readonly replace: (ref: PDFObject | undefined, by: PDFObject) => void;
  readonly copy: (object: PDFObject) => PDFObject;
  /** Some entries of a dictionary. */
  readonly copyEntries: (from: PDFDict, to: PDFDict, keys: readonly string[]) => void;
  /** Copies what was pointed to so far, and all that it points to. */
  readonly finish: () => void;
}

/** Starts to copy from one document to another. */
export function startCopying(source: PDFContext, target: PDFContext): Copier {
  const known = new Map<PDFRef, PDFObject>();
  const pending: [PDFRef, PDFObject][] = [];

  const copy = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return copyReference(object);
    if (object instanceof PDFInvalidObject || isRefused(object) || isOrphan(object)) return PDFNull;
    if (object instanceof PDFArray) {
      const array = PDFArray.withContext(target);
      for (const item of object.asArray()) {
        const copied = copy(item);
        if (copied !== PDFNull || item === PDFNull) array.push(copied);
      }
      return array;
    }
    if (object instanceof PDFDict) return copyDict(object);
    if (object instanceof PDFRawStream) return copyStream(object);
    return object;
  };

  /** A tag of an annotation that stays behind. */
  const isOrphan = (object: PDFObject): boolean => {
    const goal = object instanceof PDFDict ? object.get(PDFName.of('Obj')) : undefined;
    return goal instanceof PDFRef && known.get(goal) === PDFNull;
  };

  const copyReference = (ref: PDFRef): PDFObject => {
    const before = known.get(ref);
    if (before) return before;
    const object = source.lookup(ref);
    if (!object || isRefused(object) || isOrphan(object)) return PDFNull;
    const next = target.nextRef();
    known.set(ref, next);
    pending.push([next, object]);
    return next;
  };

  const copyDict = (dict: PDFDict, isLeftOut: (key: string) => boolean = () => false): PDFDict => {
    const copied = PDFDict.withContext(target);
    for (const [key, value] of dict.entries())
      if (!isLeftOut(nameText(key))) copied.set(key, copy(value));
    return copied;
  };

  const copyStream = (stream: PDFRawStream): PDFObject => {
    const dict = copyDict(stream.dict, (key) => leftOut.has(key));
    const isJpeg = nameUnder(stream.dict, 'Filter') === 'DCTDecode';
    return PDFRawStream.of(dict, isJpeg ? withoutMetadata(stream.contents) : stream.contents);
  };

  return {
    source,
    target,
    copy,
    replace: (ref, by) => {
      if (ref instanceof PDFRef) known.set(ref, by);
    },
    copyEntries: (from, to, keys) => {
      for (const key of keys.map((name) => PDFName.of(name))) {
        const value = from.get(key);
        if (value) to.set(key, copy(value));
      }
    },
    finish: () => {
      for (let next = pending.pop(); next; next = pending.pop())
        target.assign(next[0], copy(next[1]));
    },
  };
}

/** What comes into the new document by its pages, or not at all. */
const refusedTypes = ['Page', 'Pages', 'Catalog', 'Annot', 'EmbeddedFile', 'Filespec'];

/** Whether an object runs something, is an attached file, or belongs to the old document’s frame. */
function isRefused(object: PDFObject): boolean {
  const dict = dictOf(object);
  if (!dict) return false;
  const isActive = ['JavaScript', 'Launch'].includes(nameUnder(dict, 'S') ?? '');
  return isActive || refusedTypes.includes(nameUnder(dict, 'Type') ?? '');
}
