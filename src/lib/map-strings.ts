/** A copy of some data with every string replaced; what stands under the keys of `kept` is passed on untouched. */
export function mapStrings<T>(
  value: T,
  replace: (text: string) => string,
  kept: readonly string[] = [],
): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value))
    return value.map((item: unknown) => mapStrings(item, replace, kept)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      kept.includes(key) ? item : mapStrings(item, replace, kept),
    ]),
  ) as T;
}
