import path from 'node:path';
import type { Plugin } from 'vite';
import { expect, test, vi } from 'vitest';
import { contentDir } from '../config/environment.ts';
import { hostileAddresses, hostileMdx } from '../testing/hostile-mdx.ts';
import { contentCheck } from './content-check.ts';

/** The plugins that a run of Astro gets. */
function takePlugins(command: string): Plugin[] {
  const plugins: Plugin[] = [];
  const setup = contentCheck().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({
    command,
    updateConfig: ({ vite }: { vite?: { plugins: Plugin[] } }) =>
      plugins.push(...(vite?.plugins ?? [])),
    logger: console,
  });
  return plugins;
}

/** The plugin that any run of Astro gets, `astro build` without our commands too. */
function takeGuard() {
  const { enforce, transform } = takePlugins('preview')[0] ?? {};
  const { filter, handler } = transform as unknown as {
    filter: { id: RegExp };
    handler: (
      this: { error: (found: { message: string }) => never },
      code: string,
      id: string,
    ) => void;
  };
  return { enforce, filter, handler };
}

const guard = takeGuard();

function compile(body: string, id = path.join(contentDir, 'places/a/index.vi.mdx')): void {
  const error = ({ message }: { message: string }) => {
    throw new Error(message);
  };
  guard.handler.call({ error }, `---\ntitle: x\n---\n${body}\n`, id);
}

test('security of content: the guard comes before the compiler, for every text', () => {
  expect(guard.enforce).toBe('pre');
  expect(guard.filter.id.test('/x/index.vi.mdx')).toBe(true);
  expect(() => {
    compile('Một **câu**, [một nơi](/places/b/) và <Figure id="a"/>.');
  }).not.toThrow();
});

test.each(hostileMdx)(
  'security of content: under plain astro, MDX with %s is refused',
  (_, body) => {
    expect(() => {
      compile(body);
    }).toThrow(/index\.vi\.mdx:\d+:\d+ /);
  },
);

test.each(hostileAddresses)('security of content: under plain astro, %s is refused', (_, body) => {
  expect(() => {
    compile(body);
  }).toThrow(/index\.vi\.mdx:\d+:\d+ /);
});

test.each([
  ['dev', ['content-check:mdx-guard', 'content-check:panel']],
  ['build', ['content-check:mdx-guard']],
])('what %s adds to the pages', (command, names) => {
  vi.stubEnv('QUANG_BA_CHECKED', '1');
  expect(takePlugins(command).map(({ name }) => name)).toEqual(names);
  vi.unstubAllEnvs();
});
