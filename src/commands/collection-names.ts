import { allCollections, type CollectionName } from '../config/doors.ts';
import { sourceLocale } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';
import { slugOf } from '../lib/slug.ts';

const t = translator(sourceLocale);

/** Every collection with what it is called in Vietnamese. */
export const describeCollections = (): string =>
  allCollections.map((name) => `${name} (${t(`collection.${name}`)})`).join(', ');

/** The collection of a name in Vietnamese, with or without its marks. */
export const collectionNamed = (word: string): CollectionName | undefined =>
  allCollections.find((name) => slugOf(t(`collection.${name}`)) === slugOf(word));
