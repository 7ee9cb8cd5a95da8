import type { FieldPath } from '../lib/schema-fields.ts';

/** A value that stands on the line of its field, whatever it is. */
export class Inline {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** YAML in block style: a line for every field and every item. */
export interface WrittenYaml {
  readonly text: string;
  /** Line, from 1, on which a field or an item begins. */
  readonly lineOf: (path: FieldPath) => number;
}

/** Writes plain data as YAML and keeps the line of everything in it. */
export function writeYaml(data: unknown): WrittenYaml {
  const lines: string[] = [];
  const places = new Map<string, number>([['[]', 1]]);

  const write = (value: unknown, path: FieldPath, head: string, indent: string) => {
    const isList = Array.isArray(value);
    for (const [index, [key, field]] of Object.entries(value as object).entries()) {
      const own = [...path, isList ? Number(key) : key];
      const start = index === 0 ? head : indent;
      places.set(JSON.stringify(own), lines.length + 1);
      if (isList && isBlock(field)) write(field, own, `${start}- `, `${indent}  `);
      else if (isList) lines.push(`${start}- ${inline(field)}`);
      else if (isBlock(field)) {
        lines.push(`${start}${key}:`);
        write(field, own, `${indent}  `, `${indent}  `);
      } else lines.push(`${start}${key}: ${inline(field)}`);
    }
  };
  write(data, [], '', '');
  return {
    text: `${lines.join('\n')}\n`,
    lineOf: (path) => {
      const line = places.get(JSON.stringify(path));
      if (line === undefined) throw new Error(`Nothing stands at ${path.join('.')}`);
      return line;
    },
  };
}

const isBlock = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !(value instanceof Inline) &&
  Object.keys(value).length > 0;

const inline = (value: unknown) => JSON.stringify(value instanceof Inline ? value.value : value);
