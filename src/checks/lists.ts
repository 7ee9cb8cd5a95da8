import type { Bundle, BundleDocument } from './bundle.ts';
import { fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import { nearestOf } from './nearest.ts';
import { recordsOf } from './schema-tree.ts';

/** Ids of a list in a file, with the place of each. */
function listIds({ raw }: BundleDocument, list: string): { id: string; index: number }[] {
  const items: unknown[] = Array.isArray(raw[list]) ? raw[list] : [];
  return items.flatMap((item, index) => {
    const id = recordsOf([item])[0]?.['id'];
    return typeof id === 'string' ? [{ id, index }] : [];
  });
}

/** Ids that a list of a file holds twice. */
export function checkListIds(document: BundleDocument, bundle: Bundle): Fault[] {
  const { yaml } = document;
  if (!yaml) return [];
  return Object.keys(bundle.fields.lists).flatMap((list) => {
    const firsts = new Map<string, number>();
    return listIds(document, list).flatMap(({ id, index }) => {
      const place = yaml.placeOf([list, index, 'id']);
      const first = firsts.get(id);
      firsts.set(id, first ?? place.line);
      return first === undefined
        ? []
        : [fault('duplicate-id', place, { id, first: `${document.path}:${first}` })];
    });
  });
}

/** What a translation's lists lack or have too much, compared with the source's. */
export function checkListWords(translation: BundleDocument, bundle: Bundle): Fault[] {
  const { yaml } = translation;
  const { source } = bundle;
  if (yaml?.data === undefined || source?.yaml?.data === undefined) return [];
  return Object.keys(bundle.fields.lists).flatMap((list) => {
    const wanted = listIds(source, list).map(({ id }) => id);
    const given = listIds(translation, list);
    const listPlace = list in translation.raw ? yaml.placeOfKey([list]) : fileStart;
    const surplus = given
      .filter(({ id }) => !wanted.includes(id))
      .map(({ id, index }) =>
        fault('words-surplus', yaml.placeOf([list, index, 'id']), {
          list,
          value: id,
          near: nearestOf(id, wanted),
        }),
      );
    const missing = wanted
      .filter((id) => !given.some((item) => item.id === id))
      .map((id) => fault('words-missing', listPlace, { list, id }));
    return [...surplus, ...missing];
  });
}
