import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection, type SchemaContext } from 'astro:content';
import type { CollectionConfig } from 'astro/content/config';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDir } from './config/environment.ts';
import { sourceLocale } from './config/locales.ts';
import { readSite } from './lib/site.ts';
import { liveLoader } from './loaders/live-loader.ts';
import { yamlList, yamlRecord } from './loaders/yaml-list.ts';
import { sourceSchema, wordsSchema, type BundleFields } from './schemas/bundle.ts';
import { fieldsOf } from './schemas/collections.ts';
import { figureSchema } from './schemas/figure.ts';
import { mapSchema } from './schemas/map.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from './schemas/records.ts';
import { siteSchema } from './schemas/site.ts';

/** Every collection of the portal: bundles first, then what they refer to. */
export const collections = {
  ...bundle('stories', fieldsOf.stories<ReturnType<SchemaContext['image']>>),
  ...bundle('heritage', fieldsOf.heritage<ReturnType<SchemaContext['image']>>),
  ...bundle('places', fieldsOf.places<ReturnType<SchemaContext['image']>>),
  ...bundle('events', fieldsOf.events<ReturnType<SchemaContext['image']>>),
  ...bundle('products', fieldsOf.products<ReturnType<SchemaContext['image']>>),
  ...bundle('parks', fieldsOf.parks<ReturnType<SchemaContext['image']>>),
  ...bundle('guides', fieldsOf.guides<ReturnType<SchemaContext['image']>>),
  ...bundle('clarifications', fieldsOf.clarifications<ReturnType<SchemaContext['image']>>),
  ...bundle('partners', fieldsOf.partners<ReturnType<SchemaContext['image']>>),
  ...bundle('publications', fieldsOf.publications<ReturnType<SchemaContext['image']>>),
  ...bundle('pages', fieldsOf.pages<ReturnType<SchemaContext['image']>>),
  figures: list('figures/*.yaml', figureSchema),
  sources: list('sources.yaml', sourceRecordSchema),
  areas: list('areas.yaml', areaSchema),
  topics: list('topics.yaml', topicSchema),
  glossary: list('glossary.yaml', termSchema),
  map: defineCollection({ loader: yamlRecord(contentDir, 'map.yaml', 'map'), schema: mapSchema }),
  site: defineCollection({
    loader: yamlRecord(contentDir, 'site.yaml', 'site'),
    schema: siteSchema,
  }),
};

function list<S extends z.ZodType>(pattern: string, schema: S) {
  return defineCollection({ loader: yamlList(contentDir, pattern), schema });
}

type Config<S extends z.ZodType> = CollectionConfig<S, Loader>;

/**
 * A collection of bundles is two collections of Astro's: `<name>` holds the source files, `<name>Words`
 * the translations, with ids `<slug>` and `<slug>/<locale>`.
 */
function bundle<N extends string, F extends BundleFields>(
  name: N,
  fields: (file: ReturnType<SchemaContext['image']>) => F,
) {
  // As a URL: Astro reads a Windows path as one, and a # in a path as its end.
  const base = pathToFileURL(path.join(contentDir, name, path.sep));
  const others = readSite().locales.filter((locale) => locale !== sourceLocale);
  const source = defineCollection({
    loader: liveLoader(
      glob({
        base,
        pattern: `*/index.${sourceLocale}.mdx`,
        generateId: ({ entry }) => entry.split('/')[0] ?? entry,
      }),
    ),
    schema: ({ image }: SchemaContext) => sourceSchema(fields(image())),
  });
  const words = defineCollection({
    loader: liveLoader(
      glob({
        base,
        pattern: others.map((locale) => `*/index.${locale}.mdx`),
        generateId: ({ entry }) => entry.replace(/\/index\.(\w+)\.mdx$/, '/$1'),
      }),
    ),
    schema: ({ image }: SchemaContext) => wordsSchema(fields(image())),
  });
  return { [name]: source, [`${name}Words`]: words } as unknown as Record<
    N,
    Config<ReturnType<typeof sourceSchema<F>>>
  > &
    Record<`${N}Words`, Config<ReturnType<typeof wordsSchema>>>;
}
