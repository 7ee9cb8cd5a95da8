import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdxComponents } from './mdx-components.ts';

describe('components for authors', () => {
  it.each(Object.keys(mdxComponents))('%s is a file of that name', (name) => {
    expect(existsSync(new URL(`../components/mdx/${name}.astro`, import.meta.url))).toBe(true);
  });
});
