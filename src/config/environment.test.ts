import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The settings as a process would read them that starts now. */
const readEnvironment = async () => {
  vi.resetModules();
  return import('./environment.ts');
};

const variables = ['CONTENT_DIR', 'SITE_URL', 'LOCALES', 'OUT_DIR', 'BUILD_DATE'] as const;

beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('settings of a run', () => {
  it.each([
    ['not set', undefined],
    ['empty', ''],
  ])('have defaults when %s', async (_, value) => {
    for (const name of variables) vi.stubEnv(name, value);
    expect(await readEnvironment()).toMatchObject({
      contentDir: path.resolve('content'),
      outDir: path.resolve('dist'),
      siteUrlOverride: undefined,
      localesOverride: undefined,
      buildDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
    });
  });

  it('are taken from the environment', async () => {
    vi.stubEnv('CONTENT_DIR', '../tinh-khac');
    vi.stubEnv('SITE_URL', 'https://thu.example');
    vi.stubEnv('LOCALES', ' vi, en ,');
    vi.stubEnv('OUT_DIR', path.resolve('/ra'));
    vi.stubEnv('BUILD_DATE', '2026-11-21');
    expect(await readEnvironment()).toMatchObject({
      contentDir: path.resolve('../tinh-khac'),
      siteUrlOverride: 'https://thu.example',
      localesOverride: ['vi', 'en'],
      outDir: path.resolve('/ra'),
      buildDate: '2026-11-21',
    });
  });

  it.each([
    ['2026-11-20T16:59:59Z', '2026-11-20'],
    ['2026-11-20T17:00:00Z', '2026-11-21'],
  ])('at %s it is %s in the place', async (now, day) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    const { buildDate } = await readEnvironment();
    expect(buildDate).toBe(day);
    // What this run starts reads the same day, even after midnight.
    expect(process.env['BUILD_DATE']).toBe(day);
  });
});
