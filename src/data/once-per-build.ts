/**
 * The same function, which while a build runs remembers what it gave for each key: content does not change
 * under a build. In the live preview it does, and nothing is remembered.
 */
export function oncePerBuild<A extends readonly string[], T>(
  make: (...key: A) => Promise<T>,
): (...key: A) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (...key) => {
    if (import.meta.env.DEV) return make(...key);
    const name = key.join(' ');
    const known = made.get(name) ?? make(...key);
    made.set(name, known);
    return known;
  };
}
