import { z } from 'astro/zod';
import { allCollections } from '../config/doors.ts';
import { sourceSchema, wordsSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { figureSchema } from '../schemas/figure.ts';
import { mapSchema } from '../schemas/map.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from '../schemas/records.ts';
import { siteSchema } from '../schemas/site.ts';

/** A kind of file that editors write, with what its fields have to fit. */
export interface FileContract {
  readonly name: string;
  readonly schema: z.ZodType;
  /** Schema of the source file, when this is a translation. */
  readonly source?: z.ZodType;
}

/** A path is all that the check wants of a picture's file. */
const file = () => z.string().regex(/^\.\/[^/]+$/, { error: 'picture-path' });

/** Every kind of YAML that editors write: front matter of both kinds, the lists, the site. */
export const fileContracts: readonly FileContract[] = [
  ...allCollections.flatMap((collection): FileContract[] => {
    const fields = fieldsOfCollection(collection, file());
    const source = sourceSchema(fields);
    return [
      { name: `${collection}: the source`, schema: source },
      { name: `${collection}: a translation`, schema: wordsSchema(fields), source },
    ];
  }),
  { name: 'figures', schema: z.array(figureSchema) },
  { name: 'sources.yaml', schema: z.array(sourceRecordSchema) },
  { name: 'areas.yaml', schema: z.array(areaSchema) },
  { name: 'topics.yaml', schema: z.array(topicSchema) },
  { name: 'glossary.yaml', schema: z.array(termSchema) },
  { name: 'map.yaml', schema: mapSchema },
  { name: 'site.yaml', schema: siteSchema },
];
