import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../html.ts';

const dist = inject('site');
const pages = readPages(dist);
const metaSelector = 'meta[http-equiv="content-security-policy" i]';

/** Directives of a policy with their values in a fixed order. */
function directivesOf(policy: string): Record<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values.toSorted()]));
}

const pagePolicies = pages.map(({ $ }) => directivesOf($(metaSelector).attr('content') ?? ''));

test.each(pages)('the policy of $href guards all of its head', ({ $ }) => {
  expect($(metaSelector)).toHaveLength(1);
  expect($('head').children().first().is(metaSelector)).toBe(true);
});

test.each(pages)('$href runs and styles nothing inline that its policy does not name', ({ $ }) => {
  const policy = directivesOf($(metaSelector).attr('content') ?? '');
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const inline = { 'style-src': $('style'), 'script-src': $('script:not([src], [type$="json"])') };
  for (const [directive, nodes] of Object.entries(inline))
    for (const node of nodes.toArray()) expect(policy[directive]).toContain(hashOf($(node).text()));
  expect($('[style]')).toHaveLength(0);
  const handlers = $.root()
    .find('*')
    .toArray()
    .flatMap(({ attribs }) => Object.keys(attribs).filter((name) => name.startsWith('on')));
  expect(handlers).toEqual([]);
});

test('the policy allows nothing but what the portal itself serves', () => {
  for (const policy of pagePolicies) {
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['form-action']).toEqual(["'self'"]);
    const allowed = /^'(none|self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/;
    expect(
      Object.values(policy)
        .flat()
        .filter((value) => !allowed.test(value)),
    ).toEqual([]);
  }
});

test("the server's policy is that of the pages, and keeps the portal out of frames", () => {
  const headers = readFileSync(path.join(dist, '_headers'), 'utf8');
  const [, line = ''] =
    /^\/\*\n(?: {2}.*\n)*? {2}Content-Security-Policy: (.*)$/m.exec(headers) ?? [];
  const { 'frame-ancestors': ancestors, ...served } = directivesOf(line);
  const names = [...new Set(pagePolicies.flatMap(Object.keys))];
  const united = names.map((name) => [
    name,
    [...new Set(pagePolicies.flatMap((policy) => policy[name] ?? []))].toSorted(),
  ]);
  expect(ancestors).toEqual(["'none'"]);
  expect(served).toEqual(Object.fromEntries(united));
});
