import { z } from 'astro/zod';
import { allCollections, doorOf } from '../../config/doors.ts';
import { dictionaries } from '../../i18n/dictionaries/index.ts';
import {
  bundleFields,
  sourceSchema,
  wordsSchema,
  type BundleFields,
} from '../../schemas/bundle.ts';
import { fieldsOfCollection } from '../../schemas/collections.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { mapSchema } from '../../schemas/map.ts';
import { translationRecord } from '../../schemas/parts/translation.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from '../../schemas/records.ts';
import { siteSchema } from '../../schemas/site.ts';
import type { ReportLanguage } from '../issue.ts';
import { listFieldRows, type Standing } from './field-rows.ts';
import type { FieldRow, Part } from './model.ts';
import { headingOf, readProse } from './prose.ts';
import { guideWords } from './words/index.ts';
import type { ListName } from './words/guide-words.ts';

// Only the code counts: it says how a path is written.
const file = () => z.string().regex(/^\.\//, { error: 'picture-path' });

const common = bundleFields(file(), { source: {}, words: {}, lists: {} });
const commonNames = new Set(Object.keys(sourceSchema(common).shape));

const records: Readonly<Record<ListName, z.ZodType>> = {
  figures: figureSchema,
  sources: sourceRecordSchema,
  areas: areaSchema,
  topics: topicSchema,
  glossary: termSchema,
  map: mapSchema,
  site: siteSchema,
};

/** The fields that every collection has. */
export const commonFieldParts = (language: ReportLanguage): Part[] => [
  { kind: 'fields', rows: rowsOf(language, common, 'field-common') },
];

/** The fields that each collection has beside them. */
export function collectionParts(language: ReportLanguage): Part[] {
  const { labels } = guideWords[language];
  const dictionary = dictionaries[language];
  return allCollections.flatMap((collection): Part[] => {
    const all = rowsOf(language, fieldsOfCollection(collection, file()), `field-${collection}`);
    const rows = all.filter(({ name }) => !commonNames.has(name));
    const door = dictionary[`door.${doorOf(collection)}`];
    const name = dictionary[`collection.${collection}`];
    return [
      headingOf(`fields-${collection}`, `\`${collection}\` – ${name}`),
      ...readProse([
        `${door}. \`content/${collection}/\`. ${rows.length > 0 ? labels.own : labels.nothingOwn}`,
      ]),
      { kind: 'fields', rows },
    ];
  });
}

/** The fields of the lists beside the bundles, and of site.yaml. */
export function listParts(language: ReportLanguage): Part[] {
  const { lists } = guideWords[language];
  return (Object.keys(records) as ListName[]).flatMap((list): Part[] => [
    headingOf(`list-${list}`, lists[list].title),
    ...readProse(lists[list].prose),
    { kind: 'fields', rows: listFieldRows(language, records[list], { anchor: `field-${list}` }) },
  ]);
}

function rowsOf(language: ReportLanguage, fields: BundleFields, anchor: string): FieldRow[] {
  // What a translation records besides is told beside it.
  const both = sourceSchema(fields).extend({ translation: translationRecord() });
  return listFieldRows(language, both, {
    anchor,
    standingOf: (path) => standingIn(fields, path),
  });
}

/** Where a field of a bundle stands; below a list, its words apart from what is shared. */
function standingIn(
  { source, words, lists }: BundleFields,
  [name = '', item, ...rest]: readonly string[],
): Standing | undefined {
  const list = lists[name];
  if (list) {
    if (item === undefined || rest.length > 0) return undefined;
    if (item === 'id') return 'joint';
    return item in list.words ? 'words' : 'neutral';
  }
  if (item !== undefined) return undefined;
  if (name in words) return 'words';
  const isOfEach = name in wordsSchema({ source, words, lists }).shape;
  return isOfEach ? 'each' : 'neutral';
}
