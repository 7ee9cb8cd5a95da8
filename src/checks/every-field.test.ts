import { describe, expect, it } from 'vitest';
import type { FieldPath } from '../lib/schema-fields.ts';
import { withFields } from '../testing/edit-data.ts';
import { kindOf, listFieldCases, type FieldCase } from '../testing/field-cases.ts';
import { listUnused } from '../testing/field-paths.ts';
import { fileContracts, type FileContract } from '../testing/file-contracts.ts';
import { samplesOf } from '../testing/sample-of.ts';
import { Inline, writeYaml } from '../testing/write-yaml.ts';
import { issueOf } from './catalogue/index.ts';
import type { Issue } from './issue.ts';
import { validate } from './schema.ts';
import { valueAt } from './schema-tree.ts';
import { readYaml } from './yaml-file.ts';

/** One value of each kind. */
const kinds: readonly unknown[] = [true, 'sai', ['sai'], { sai: true }];

function findings(text: string, contract: FileContract): Issue[] {
  const yaml = readYaml(text);
  return [...yaml.faults, ...validate(yaml, contract).faults].map((one) => issueOf('a.yaml', one));
}

const nameOf = (path: FieldPath) => String(path.at(-1));
const shown = (issues: readonly Issue[]) =>
  issues.map(({ line, code, message }) => `${String(line)} ${code}: ${message.en}`).join(' | ');

/** Whether a file is wrong without a field, as its schema has it. */
const isNeeded = ({ data, path }: FieldCase, { schema }: FileContract): boolean =>
  !schema.safeParse(withFields(data, path, () => [])).success;

describe.each(fileContracts)('contract 10: findings about the fields of $name', (contract) => {
  const cases = listFieldCases(contract.schema);

  it('samples show every field and have no finding', () => {
    const samples = samplesOf(contract.schema);
    expect(listUnused(contract.schema, samples)).toEqual([]);
    for (const sample of samples) expect(findings(writeYaml(sample).text, contract)).toEqual([]);
  });

  it('a field that is missing is named at the group that lacks it, if it is needed', () => {
    const wrong = cases.flatMap((field) => {
      const { data, path } = field;
      const { text, lineOf } = writeYaml(withFields(data, path, () => []));
      const found = findings(text, contract);
      const parent = path.slice(0, -1);
      const isRight = isNeeded(field, contract)
        ? found.some(
            ({ line, message, fix, severity }) =>
              severity === 'error' &&
              line === lineOf(parent) &&
              `${message.en} ${fix.en}`.includes(nameOf(path)),
          )
        : found.length === 0;
      return isRight ? [] : [`${path.join('.')}: ${shown(found)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('a value of another kind is told on its line, and nowhere else', () => {
    const wrong = cases.flatMap(({ data, path }) => {
      const own = kindOf(valueAt(data, path));
      return kinds
        .filter((value) => kindOf(value) !== own)
        .flatMap((value) => {
          const { text, lineOf } = writeYaml(
            withFields(data, path, (key) => [[key, new Inline(value)]]),
          );
          const found = findings(text, contract);
          const isTold = found.length > 0 && found.every(({ line }) => line === lineOf(path));
          return isTold ? [] : [`${path.join('.')}: ${JSON.stringify(value)}: ${shown(found)}`];
        });
    });
    expect(wrong).toEqual([]);
  });

  it('a misspelt name is told on its line, with the name that was meant', () => {
    const wrong = cases.flatMap(({ data, path }) => {
      const name = nameOf(path);
      const misspelt = name.charAt(0) + name;
      const { text, lineOf } = writeYaml(withFields(data, path, (_, value) => [[misspelt, value]]));
      const found = findings(text, contract);
      const line = lineOf([...path.slice(0, -1), misspelt]);
      const isTold = found.some(
        (one) =>
          one.line === line &&
          one.code === 'unknown-field' &&
          one.fix.en === `Did you mean “${name}”?`,
      );
      return isTold ? [] : [`${path.join('.')}: ${shown(found)}`];
    });
    expect(wrong).toEqual([]);
  });
});
