import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { readPage } from '../html.ts';

test('the guide for editors is no part of a built portal', () => {
  const dist = inject('site');
  expect(readPage(dist, '/vi/').html).not.toContain('/guide/');
  expect(globSync('{guide,guide/**}', { cwd: dist })).toEqual([]);
});
