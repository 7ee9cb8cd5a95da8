import { listBodyReferences } from '../../lib/mdx-references.ts';
import { walkMdx, type MdxNode } from '../../lib/mdx-tree.ts';
import type { Bundle, BundleDocument } from '../bundle.ts';
import { capped, fault, type Fault } from '../catalogue/index.ts';
import { fileStart, type Place } from '../issue.ts';
import { isRecord } from '../schema-tree.ts';

/** Widths in pixels below which a picture looks soft in its place. */
const leastWidth = { cover: 1200, other: 800 } as const;

/** Pictures that no page shows, and pictures too small for their place. */
export function adviseOnPictures({ source, translations, files }: Bundle): Fault[] {
  if (!source?.yaml) return [];
  const { yaml, raw } = source;
  const shown = new Set([source, ...translations].flatMap(listShown));
  const faults = listItems(raw['pictures']).flatMap(({ item: { id, file }, index }) => {
    const isCover = raw['cover'] === id;
    const value = typeof file === 'string' ? file : '';
    if (!isCover && !shown.has(String(id)) && !shown.has(value))
      return [fault('picture-unused', yaml.placeOf(['pictures', index, 'id']), { id: String(id) })];
    const width = files.others.get(value.replace(/^\.\//, ''))?.picture?.width ?? 0;
    const least = isCover ? leastWidth.cover : leastWidth.other;
    const place = yaml.placeOf(['pictures', index, 'file']);
    return width > 0 && width < least
      ? [fault('picture-small', place, { value, width, least })]
      : [];
  });
  return capped(faults);
}

/** Pictures that a text shows, by their ids or their files. */
const listShown = ({ tree }: BundleDocument): string[] =>
  tree
    ? [
        ...listBodyReferences(tree)
          .filter(({ target }) => target === 'pictures')
          .map(({ id }) => id),
        ...listImages(tree).map(({ url = '' }) => url),
      ]
    : [];

const listImages = (tree: MdxNode) =>
  [...walkMdx(tree)].filter(({ type }) => type === 'image' || type === 'definition');

/** What cameras, telephones and word processors name files by, and words that only number a picture. */
const fileName =
  /\.(?:jpe?g|png|webp|avif|svg|heic|gif)$|^(?:(?:img|dsc\w?|pic|image|picture|photo|screenshot|zalo|z|[aả]nh|h[iì]nh(?: [aả]nh)?)?[-_ ]?\d[-_ \d]*)$/iu;

/** Words for those who do not see a picture that are the name of its file. */
export function adviseOnAlternatives({ yaml, raw, tree }: BundleDocument): Fault[] {
  const ofFields = yaml
    ? listItems(raw['pictures']).flatMap(({ item: { alt }, index }) =>
        judge(alt, yaml.placeOf(['pictures', index, 'alt'])),
      )
    : [];
  const ofBody = tree
    ? listImages(tree).flatMap(({ alt, position }) => judge(alt, position?.start ?? fileStart))
    : [];
  return capped([...ofFields, ...ofBody]);
}

const judge = (alt: unknown, place: Place) =>
  typeof alt === 'string' && fileName.test(alt.trim())
    ? [fault('alt-file-name', place, { value: alt.trim().slice(0, 80) })]
    : [];

/** The items of a list as written, each with its index there. */
const listItems = (value: unknown) =>
  (Array.isArray(value) ? (value as unknown[]) : []).flatMap((item, index) =>
    isRecord(item) ? [{ item, index }] : [],
  );
