import { PDFArray, PDFDict, PDFName, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib';
import { nameText } from './names.ts';
import { activeKinds, type ActiveKind } from './problem.ts';

/** Everything that acts or is attached, wherever in the file it stands, whether or not a page leads there. */
export function listActiveContent(context: PDFContext): ActiveKind[] {
  const found = new Set<ActiveKind>();
  const pending: PDFObject[] = context.enumerateIndirectObjects().map(([, object]) => object);
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next instanceof PDFArray) for (const item of next.asArray()) pending.push(item);
    const dict = next instanceof PDFStream ? next.dict : next;
    if (!(dict instanceof PDFDict)) continue;
    for (const kind of kindsOf(dict)) found.add(kind);
    for (const value of dict.values()) pending.push(value);
  }
  return activeKinds.filter((kind) => found.has(kind));
}

/** Under one of these a file specification holds the file itself. */
const fileKeys = ['F', 'UF', 'DOS', 'Mac', 'Unix'];

function kindsOf(dict: PDFDict): ActiveKind[] {
  const entries = new Map(dict.entries().map(([key, value]) => [nameText(key), value]));
  const look = (key: string) => dict.context.lookup(entries.get(key));
  const nameAt = (key: string) => {
    const value = look(key);
    return value instanceof PDFName ? nameText(value) : undefined;
  };
  const action = nameAt('S');
  const attached = look('EF');
  const signs: Record<ActiveKind, boolean> = {
    // JS with any action, since readers run that of a rendition too; XFA forms hold scripts of their own.
    javascript:
      action === 'JavaScript' ||
      (action !== undefined && entries.has('JS')) ||
      entries.has('JavaScript') ||
      entries.has('XFA'),
    launch: action === 'Launch',
    attachment:
      entries.has('EmbeddedFiles') ||
      nameAt('Type') === 'EmbeddedFile' ||
      nameAt('Subtype') === 'FileAttachment' ||
      (attached instanceof PDFDict && fileKeys.some((key) => attached.has(PDFName.of(key)))),
  };
  return activeKinds.filter((kind) => signs[kind]);
}
