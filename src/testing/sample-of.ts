import { z } from 'astro/zod';
import { unwrapped } from '../lib/schema-fields.ts';

/** Texts and numbers of every special kind that a field may ask for; a field takes the first that fits. */
const candidates: readonly unknown[] = [
  ...['Chữ mẫu', 'mot-ma', 'places/mot-ma', '2026-11-21', '07:30', '4.20', '#0b6663', '1-0123abcd'],
  ...['./anh.webp', './tap.pdf', 'vi', 'https://mau.example', 'mau@mau.example'],
  ...['+84 204 123 4567', 1, 2025, -3, 4.5],
];

/** Changes that make a group of fields obey its own rules, where all fields at once do not. */
const adjustments: readonly Readonly<Record<string, unknown>>[] = [
  { value: undefined, max: 9, supersedes: 'so-cu' },
  { min: undefined, max: undefined, supersedes: 'so-cu' },
  { kind: 'ocop' },
  { stars: undefined },
  { north: 2, east: 2 },
  { to: '2027' },
  { to: undefined },
  { to: 2, part: undefined },
  { paper: '#f6efe0', ink: '#1e1a16', hoe: '#e2a52b' },
];

/**
 * Values that a schema takes, made from the schema: all fields filled, and as many samples as it takes to
 * show every form of its unions. A list holds one item of each form.
 */
export function samplesOf(schema: z.ZodType): unknown[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => samplesOf(option as z.ZodType));
  if (inner instanceof z.ZodArray) {
    const items = samplesOf(inner.element as z.ZodType);
    // A list that asks for more gets them twice.
    const isEnough = inner.safeParse(numbered(items)).error?.issues[0]?.code !== 'too_small';
    return [numbered(isEnough ? items : [...items, ...items])];
  }
  if (inner instanceof z.ZodObject)
    return groupsOf(inner).flatMap((group) => fitting(inner, group));
  if (inner instanceof z.ZodEnum) return [inner.options[0]];
  if (inner instanceof z.ZodLiteral) return [inner.value];
  if (inner instanceof z.ZodBoolean) return [true];
  const found = candidates.find((candidate) => inner.safeParse(candidate).success);
  if (found === undefined)
    throw new Error(`No sample fits: ${JSON.stringify(z.toJSONSchema(inner))}`);
  return [found];
}

function groupsOf(schema: z.ZodObject): Record<string, unknown>[] {
  const fields = Object.entries(schema.shape).map(([key, field]): [string, unknown[]] => [
    key,
    samplesOf(field as z.ZodType),
  ]);
  const count = Math.max(...fields.map(([, samples]) => samples.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(fields.map(([key, samples]) => [key, samples[index % samples.length]])),
  );
}

function fitting(schema: z.ZodObject, group: Record<string, unknown>): unknown[] {
  const isRight = (value: unknown) => schema.safeParse(value).success;
  if (isRight(group)) return [group];
  const adjusted = adjustments
    .filter((change) => Object.keys(change).every((key) => key in group))
    .map((change) =>
      Object.entries({ ...group, ...change }).filter(([, value]) => value !== undefined),
    )
    .map((fields) => Object.fromEntries(fields))
    .filter(isRight);
  if (adjusted.length === 0) throw new Error(`No sample fits all of ${Object.keys(group).join()}`);
  return adjusted;
}

/** Items of a list, each with an id of its own where they have ids. */
const numbered = (items: unknown[]) =>
  items.map((item, index) =>
    typeof item === 'object' && item !== null && 'id' in item
      ? { ...item, id: `mot-ma-${String(index + 1)}` }
      : item,
  );
