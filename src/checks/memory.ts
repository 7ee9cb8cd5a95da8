import { createHash } from 'node:crypto';

/** What was found before, by the digest of all that it depends on; plain data. */
export interface Memory {
  readonly knows: (key: string) => boolean;
  /** What is known by a key; what `make` gives where nothing is, which is known from then on. */
  readonly recall: <T>(key: string, make: () => T) => T;
}

/** A memory that begins with what another run knew. */
export function makeMemory(before: ReadonlyMap<string, unknown> = new Map()): Memory & {
  /** What was asked for in this run; the rest is of no use any more. */
  readonly used: ReadonlyMap<string, unknown>;
} {
  const used = new Map<string, unknown>();
  return {
    used,
    knows: (key) => used.has(key) || before.has(key),
    recall: <T>(key: string, make: () => T): T => {
      const known = used.get(key) ?? before.get(key) ?? make();
      used.set(key, known);
      return known as T;
    },
  };
}

/** Digest of texts and plain data, each told apart from the next. */
export function digestOf(...parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const text = typeof part === 'string' ? part : JSON.stringify(part, plain);
    hash.update(`${String(text.length)}:`).update(text);
  }
  return hash.digest('base64url');
}

const plain = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
