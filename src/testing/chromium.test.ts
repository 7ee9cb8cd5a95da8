import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { resolveChromium, unpackChromium, type ChromiumLaunch } from './chromium.ts';

const linuxX64 = process.platform === 'linux' && process.arch === 'x64';

async function readTitle({ executablePath, env, args }: ChromiumLaunch): Promise<string> {
  const browser = await chromium.launch({ executablePath, env, args });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html;charset=utf-8,<title>Đường xưa</title><p>Xin chào');
    return await page.title();
  } finally {
    await browser.close();
  }
}

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'chromium-test-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

describe('resolveChromium', () => {
  test('gives a browser that opens a page', async () => {
    const found = await resolveChromium();
    expect(await readTitle(found)).toBe('Đường xưa');
  }, 120_000);

  test.runIf(linuxX64)(
    'gives the carried browser when CHROMIUM=carried',
    async () => {
      vi.stubEnv('CHROMIUM', 'carried');
      vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
      const found = await resolveChromium();
      expect(found.carried).toBe(true);
      expect(found.executablePath).toMatch(/node_modules\/\.cache\/chromium-[\d.]+\/chromium$/);
      expect(found.env.LD_LIBRARY_PATH).toMatch(/al2023\/lib/);
      expect(existsSync(found.env.FONTCONFIG_FILE ?? '')).toBe(true);
      expect(await readTitle(found)).toBe('Đường xưa');
    },
    120_000,
  );

  test.skipIf(process.platform === 'win32')('takes the first on PATH that starts', async () => {
    writeFileSync(path.join(scratch, 'chromium'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    writeFileSync(path.join(scratch, 'google-chrome'), '#!/bin/sh\n', { mode: 0o755 });
    vi.stubEnv('PATH', scratch);
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('CHROMIUM', '');
    const { executablePath, carried, args } = await resolveChromium();
    expect(executablePath).toBe(path.join(scratch, 'google-chrome'));
    expect(carried).toBe(false);
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  test('names CHROME_PATH when that does not start', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
    vi.stubEnv('CHROMIUM', '');
    await expect(resolveChromium()).rejects.toThrow(
      /^CHROME_PATH=\/nowhere\/chrome does not start/,
    );
  });

  test('says what to install where there is no browser', async () => {
    vi.stubEnv('CHROMIUM', 'carried');
    const { platform } = process;
    Object.defineProperty(process, 'platform', { value: 'freebsd' });
    try {
      await expect(resolveChromium()).rejects.toThrow(/install Google Chrome or Chromium/);
    } finally {
      Object.defineProperty(process, 'platform', { value: platform });
    }
  });
});

describe.runIf(linuxX64)('unpackChromium', () => {
  /** Unpacks in a process of its own, as a second command at the same time would. */
  function unpackElsewhere() {
    const module = new URL('./chromium.ts', import.meta.url).href;
    const script = `(await import(${JSON.stringify(module)})).unpackChromium(process.argv[1])`;
    return spawn(process.execPath, ['--input-type=module', '-e', script, scratch]);
  }

  function findHalf(): string | undefined {
    const draft = readdirSync(scratch)[0];
    const file = path.join(scratch, draft ?? '', 'chromium');
    return draft && existsSync(file) && statSync(file).size > 1_000_000 ? draft : undefined;
  }

  test('starts afresh after an unpack that was killed half-way', async () => {
    const killed = unpackElsewhere();
    while (findHalf() === undefined && killed.exitCode === null) await sleep(5);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const draft = readdirSync(scratch)[0] ?? '';
    expect(draft).toMatch(/^chromium-[\d.]+\.\d+-/);
    utimesSync(path.join(scratch, draft), 0, 0);

    const folder = await unpackChromium(scratch);
    expect(readdirSync(scratch)).toEqual([path.basename(folder)]);
    const whole = statSync(path.join(folder, 'chromium'));
    expect(whole.size).toBeGreaterThan(200_000_000);
    expect(whole.mode & 0o100).toBe(0o100);
  }, 60_000);

  test('gives two processes at once the same whole folder', async () => {
    const other = unpackElsewhere();
    const folder = await unpackChromium(scratch);
    if (other.exitCode === null) await once(other, 'exit');
    expect(other.exitCode).toBe(0);
    expect(readdirSync(scratch)).toEqual([path.basename(folder)]);
    const names = readdirSync(folder);
    expect(names).toEqual(expect.arrayContaining(['chromium', 'al2023', 'fonts', 'fonts.conf']));
  }, 60_000);
});
