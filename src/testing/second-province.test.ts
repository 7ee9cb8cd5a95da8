import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../checks/check-content.ts';
import { allCollections } from '../config/doors.ts';
import { isLocale } from '../config/locales.ts';
import { splitFrontMatter } from '../lib/front-matter.ts';
import { isComponent, parseMdx, walkMdx } from '../lib/mdx-tree.ts';
import { sourceSchema, wordsSchema } from '../schemas/bundle.ts';
import { fieldsOfCollection } from '../schemas/collections.ts';
import { figureSchema } from '../schemas/figure.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { mapSchema } from '../schemas/map.ts';
import { areaSchema, sourceRecordSchema, termSchema, topicSchema } from '../schemas/records.ts';
import { siteSchema } from '../schemas/site.ts';
import { listUnused } from './field-paths.ts';
import { readIdentity } from './read-content.ts';

// What the province says ages; it is looked at on the day it was written for.
vi.hoisted(() => {
  process.env['BUILD_DATE'] = '2026-11-21';
});

const fixture = 'src/testing/fixtures/second-province';
const enabled = readIdentity(fixture).locales;

const filesOf = (pattern: string) =>
  globSync(pattern, { cwd: fixture }).map((file) => readFileSync(path.join(fixture, file), 'utf8'));
const listsOf = (pattern: string) => filesOf(pattern).map((text) => parse(text) as unknown);

/** Front matter and body of each file. */
const textsOf = (pattern: string) =>
  filesOf(pattern).map((text) => {
    const cut = splitFrontMatter(text);
    if ('problem' in cut) throw new Error(`${pattern}: ${cut.problem}`);
    return { fields: parse(cut.yaml) as Record<string, unknown>, body: cut.body };
  });

/** Fields that no file uses; names in languages that the province has not enabled don't count. */
const unusedIn = (schema: z.ZodType, data: readonly unknown[]) =>
  listUnused(schema, data).filter((field) => {
    const name = field.split('.').at(-1) ?? '';
    return !isLocale(name) || enabled.includes(name);
  });

describe.each(allCollections)('the second province uses %s', (collection) => {
  const fields = fieldsOfCollection(collection);

  it('with every field and list that the source may hold', () => {
    const data = textsOf(`${collection}/*/index.vi.mdx`).map((text) => text.fields);
    const unused = unusedIn(sourceSchema(fields), data.concat(common()));
    // A source is made from nothing; the forms of historic dates are looked at together, below.
    const own = unused.filter((field) => !/^(?:(?:built|origin)\.|translation\.from$)/.test(field));
    expect(own).toEqual([]);
  });

  it('with every word that a translation may hold', () => {
    const data = textsOf(`${collection}/*/index.{en,ko}.mdx`).map((text) => text.fields);
    expect(data.length).toBeGreaterThan(1);
    expect(unusedIn(wordsSchema(fields), data.concat(common('{en,ko}')))).toEqual([]);
  });

  /** Fields that all collections share are used in the sum of them. */
  function common(locale = 'vi') {
    const shared = [
      ...Object.keys(fieldsOfCollection('stories').source),
      ...['pictures', 'draft', 'translation'],
    ];
    return textsOf(`*/*/index.${locale}.mdx`).map((text) =>
      Object.fromEntries(shared.map((key) => [key, text.fields[key]])),
    );
  }
});

describe('the second province', () => {
  it.each([
    ['figures/*.yaml', figureSchema, []],
    ['sources.yaml', sourceRecordSchema, []],
    ['areas.yaml', areaSchema, []],
    ['topics.yaml', topicSchema, []],
    ['glossary.yaml', termSchema, ['also.vi', 'also.ko', 'never.vi', 'never.en', 'status.vi']],
    ['map.yaml', mapSchema, []],
    // The page of the imprint tries a field that was left out.
    ['site.yaml', siteSchema, ['imprint.phone']],
  ])('uses every field of %s', (pattern, schema, leftOut) => {
    expect(unusedIn(schema, listsOf(pattern))).toEqual(leftOut);
  });

  it('uses every component for authors, with each of its attributes', () => {
    const used = textsOf('*/*/index.vi.mdx').flatMap(({ body }) =>
      [...walkMdx(parseMdx(body))]
        .filter(isComponent)
        .flatMap(({ name = '', attributes = [] }) => [
          name,
          ...attributes.map((attribute) => `${name}.${attribute.name ?? ''}`),
        ]),
    );
    const wanted = Object.entries(mdxComponents).flatMap(([name, { attributes }]) => [
      name,
      ...Object.keys(attributes).map((attribute) => `${name}.${attribute}`),
    ]);
    expect(wanted.filter((name) => !used.includes(name))).toEqual([]);
  });

  it('has rules of both calendars, a waiver, and entries that are archived, withdrawn, drafts', () => {
    const fields = textsOf('*/*/index.vi.mdx').map((text) => text.fields);
    const calendars = fields.map(
      ({ rule }) => (rule as { calendar?: string } | undefined)?.calendar,
    );
    expect(calendars).toEqual(expect.arrayContaining(['solar', 'lunar']));
    expect(fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ archived: true }),
        expect.objectContaining({ withdrawn: expect.any(String) as string }),
        expect.objectContaining({ draft: true }),
      ]),
    );
  });

  it('has historic dates of every form', () => {
    const fields = textsOf('*/*/index.vi.mdx').map((text) => text.fields);
    const dates = fields.flatMap(({ built, origin }) => [built, origin]).filter(Boolean);
    const forms = dates.map((date) =>
      typeof date === 'string' ? 'text' : Object.keys(date as object).join(),
    );
    expect(forms.toSorted()).toEqual(
      ['text', 'date,circa', 'from,to,circa', 'century,to', 'century,part,circa'].toSorted(),
    );
  });

  it('has no finding', () => {
    expect(checkContent(fixture)).toEqual([]);
  });
});
