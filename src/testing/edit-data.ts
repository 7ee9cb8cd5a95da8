import type { FieldPath } from '../lib/schema-fields.ts';

type Fields = (readonly [key: string, value: unknown])[];

/** Plain data with the field at a path replaced by none, one or more fields in its place. */
export function withFields(
  data: unknown,
  [key, ...rest]: FieldPath,
  change: (key: string, value: unknown) => Fields,
): unknown {
  const name = String(key);
  if (Array.isArray(data))
    return data.map((item: unknown, index) =>
      index === Number(name) ? withFields(item, rest, change) : item,
    );
  return Object.fromEntries(
    Object.entries(data as object).flatMap(([own, value]: [string, unknown]): Fields => {
      if (own !== name) return [[own, value]];
      return rest.length === 0 ? change(own, value) : [[own, withFields(value, rest, change)]];
    }),
  );
}
