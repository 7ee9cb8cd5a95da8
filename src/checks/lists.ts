import { z } from 'astro/zod';
import type { Bundle, BundleDocument } from './bundle.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import { nearestOf } from './nearest.ts';
import { recordsOf } from './schema-tree.ts';

type Item = Readonly<Record<string, unknown>>;

/** The items of a list in a file that have an id, with the place of each. */
function listItems({ raw }: BundleDocument, list: string) {
  const items: unknown[] = Array.isArray(raw[list]) ? raw[list] : [];
  return items.flatMap((value, index): { id: string; index: number; item: Item }[] => {
    const [item] = recordsOf([value]);
    const id = item?.['id'];
    return item && typeof id === 'string' ? [{ id, index, item }] : [];
  });
}

/** Ids that a list of a file holds twice. */
export function checkListIds(document: BundleDocument, bundle: Bundle): Fault[] {
  const { yaml } = document;
  if (!yaml) return [];
  return Object.keys(bundle.fields.lists).flatMap((list) => {
    const firsts = new Map<string, number>();
    return listItems(document, list).flatMap(({ id, index }) => {
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
  return Object.entries(bundle.fields.lists).flatMap(([list, { words }]) => {
    const wanted = listItems(source, list);
    const given = listItems(translation, list);
    const listPlace = list in translation.raw ? yaml.placeOfKey([list]) : fileStart;
    const wantedIds = new Set(wanted.map(({ id }) => id));
    const givenById = new Map(given.map((one) => [one.id, one]));
    const surplus = given
      .values()
      .filter(({ id }) => !wantedIds.has(id))
      .map(({ id, index }) =>
        fault('words-surplus', yaml.placeOf([list, index, 'id']), {
          list,
          value: id,
          near: nearestOf(id, wantedIds),
        }),
      );
    const needsWords = Object.values(words).some((schema) => !isOptional(schema));
    const missing = wanted.flatMap(({ id, item }) => {
      const own = givenById.get(id);
      if (!own || (isBare(own.item) && needsWords))
        return [fault('words-missing', listPlace, { list, id })];
      const place = yaml.placeOf([list, own.index, 'id']);
      return listMissingWords(words, item, own.item).map((field) =>
        fault('words-missing', place, { list, id, field }),
      );
    });
    return [...capped(surplus), ...capped(missing)];
  });
}

/** An item of nothing but its id, as editing tools leave behind. */
const isBare = (item: Item) => Object.keys(item).length === 1;

const isOptional = (schema: z.core.$ZodType) => z.safeParse(schema, undefined).success;

/** Words of an item that may be absent, are there in the source and not in the translation. */
function listMissingWords(words: z.ZodRawShape, source: Item, translation: Item): string[] {
  return Object.entries(words)
    .filter(([, schema]) => isOptional(schema))
    .map(([field]) => field)
    .filter((field) => source[field] !== undefined && translation[field] === undefined);
}
