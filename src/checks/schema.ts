import { z } from 'astro/zod';
import type { FieldPath } from '../lib/schema-fields.ts';
import { capped, fault, isCode, type Fault } from './catalogue/index.ts';
import { nearestField } from './nearest-field.ts';
import { fieldNamesAt, isRecord, schemaAt, valueAt } from './schema-tree.ts';
import { nearestForm } from './union-form.ts';
import {
  aboutOf,
  boundsAt,
  codedFault,
  listFault,
  nameOf,
  typeFaults,
  wordsOfForms,
} from './value-faults.ts';
import type { YamlFile } from './yaml-file.ts';

type ZodIssue = z.core.$ZodIssue;

/** Stray names looked at in one group of fields; more than `capped` lets through. */
const keyLimit = 300;

/** What a file's data has to fit, and the schema whose fields have strayed into it if they are there. */
export interface Contract {
  readonly schema: z.ZodType;
  /** Schema of the source file, when the file is a translation. */
  readonly source?: z.ZodType;
}

/** A file's data against its schema: every finding at its place, and the data where there is none. */
export function validate(yaml: YamlFile, contract: Contract): { data?: unknown; faults: Fault[] } {
  const isList = contract.schema instanceof z.ZodArray;
  const result = contract.schema.safeParse(yaml.data ?? (isList ? [] : {}));
  const issues = result.error?.issues ?? [];
  const faults = capped([
    ...issues.flatMap((issue) => faultsOf(issue, yaml, contract)),
    ...listMisreadDates(yaml, contract.schema, issues),
  ]);
  return faults.length === 0 ? { data: result.data, faults } : { faults };
}

/** Values that pass as text but that Astro's reader makes dates of. */
function listMisreadDates(yaml: YamlFile, schema: z.ZodType, known: readonly ZodIssue[]): Fault[] {
  const reported = new Set(known.map(({ path }) => path.join('/')));
  return yaml.datePaths
    .filter((path) => !reported.has(path.join('/')))
    .filter((path) => schemaAt(schema, path)?.safeParse(new Date(0)).success === false)
    .map((path) => fault('quote-needed', yaml.placeOf(path), { field: nameOf(path) }));
}

function faultsOf(issue: ZodIssue, yaml: YamlFile, contract: Contract): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, keyLimit).map((key) => strayField([...path, key], yaml, contract));
  const place = yaml.placeOf(path);
  const written = valueAt(yaml.data, path);
  const field = nameOf(path);
  if (path.length === 0 && issue.code === 'invalid_type')
    return [fault('wrong-root', place, { expected: issue.expected })];
  if (written === undefined || written === null)
    return [missing(path, issue, yaml, contract), ...listStrayBeside(issue, yaml, contract)];
  if (isRight(path) && issue.message === 'blank') return [missing(path, issue, yaml, contract)];
  const value = shown(written);
  const misfit = { written, path, place, schema: contract.schema };
  switch (issue.code) {
    case 'invalid_type':
      return typeFaults(misfit, issue.expected);
    case 'invalid_value': {
      const values = issue.values.map(String);
      // The word is in the list, but unquoted YAML made something else of it.
      if (typeof written !== 'string' && values.includes(value))
        return [fault('wrong-type', place, { field, expected: 'string' })];
      return [listFault({ ...misfit, written: value }, values)];
    }
    case 'too_small':
      if (issue.origin === 'array') return [fault('too-few', place, { field })];
      return [
        fault('out-of-range', place, {
          ...{ field, ...boundsAt(contract.schema, path) },
          min: Number(issue.minimum),
        }),
      ];
    case 'too_big':
      return [
        fault('out-of-range', place, {
          ...{ field, ...boundsAt(contract.schema, path) },
          max: Number(issue.maximum),
        }),
      ];
    case 'invalid_union': {
      const form = nearestForm(schemaAt(contract.schema, path), issue.errors, written);
      if (form)
        return form.flatMap((one) =>
          faultsOf({ ...one, path: [...path, ...one.path] }, yaml, contract),
        );
      if (isCode(issue.message)) break;
      const words = typeof written === 'string' ? wordsOfForms(contract.schema, path) : [];
      if (words.length > 0) return [listFault(misfit, words)];
      if (field === 'period') return [fault('period', place, {})];
      if (path[0] === 'rule') return [fault('event-rule', place, {})];
      return [fault('amount', place, { value })];
    }
    case 'invalid_format':
      if (issue.format === 'url') return [fault('url', place, { value })];
      if (issue.format === 'email') return [fault('email', place, { value })];
  }
  return [
    codedFault(issue.message, place, { field, value, about: aboutOf(contract.schema, path) }),
  ];
}

/** Unknown fields of a group whose form cannot be told: the field that would tell it may be misspelt. */
function listStrayBeside({ code, path }: ZodIssue, yaml: YamlFile, contract: Contract): Fault[] {
  if (code !== 'invalid_union') return [];
  const parent = path.slice(0, -1);
  const group = valueAt(yaml.data, parent);
  const known = fieldNamesAt(contract.schema, parent);
  return Object.keys(isRecord(group) ? group : {})
    .filter((key) => !known.includes(key))
    .slice(0, keyLimit)
    .map((key) => strayField([...parent, key], yaml, contract));
}

function strayField(path: FieldPath, yaml: YamlFile, { schema, source }: Contract): Fault {
  const place = yaml.placeOfKey(path);
  const value = nameOf(path);
  const parent = path.slice(0, -1);
  if (source && fieldNamesAt(source, parent).includes(value))
    return fault('belongs-in-source', place, { field: value });
  // A form of a union can lack a field that another one has: nothing is near then.
  const names = fieldNamesAt(schema, parent);
  const aboutField = (field: string) => aboutOf(schema, [...parent, field]).vi;
  const near = names.includes(value) ? undefined : nearestField(value, names, aboutField);
  return fault('unknown-field', place, { value, near, known: names });
}

/** Fields of a picture that say by what right it is shown. */
const rights = ['author', 'licence', 'source', 'date', 'kind'];

const isPictureField = (path: FieldPath) => path.length === 3 && path[0] === 'pictures';
const isRight = (path: FieldPath) =>
  isPictureField(path) && (rights.includes(nameOf(path)) || nameOf(path) === 'alt');

function missing(path: FieldPath, issue: ZodIssue, yaml: YamlFile, { schema }: Contract): Fault {
  const place = yaml.placeOf(path);
  const field = nameOf(path);
  if (isCode(issue.message) && ['imprint-incomplete', 'value-or-range'].includes(issue.message))
    return codedFault(issue.message, place, { field, value: '', about: aboutOf(schema, path) });
  if (isRight(path)) {
    const parent = valueAt(yaml.data, path.slice(0, -1));
    const picture = shown(isRecord(parent) ? (parent['id'] ?? parent['file'] ?? '') : '');
    return field === 'alt'
      ? fault('alt-missing', place, { picture })
      : fault('picture-rights', place, { picture, field });
  }
  if (typeof path.at(-1) === 'number')
    return fault('wrong-type', place, { field, expected: expectedOf(issue) });
  const isEmpty = valueAt(yaml.data, path) === null;
  return fault('missing-field', place, { field, isEmpty, about: aboutOf(schema, path) });
}

const expectedOf = (issue: ZodIssue) => (issue.code === 'invalid_type' ? issue.expected : 'string');

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
