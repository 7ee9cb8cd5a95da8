import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { origin } from './browser/served.ts';
import { resolveChromium } from './chromium.ts';

const { executablePath, env, args } = await resolveChromium();
// Whatever a page asks of another host fails at once: nothing leaves the machine.
const stayHere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Browser tests over the built portal of `DIST_DIR`; without it the portal is built first. */
export default defineConfig({
  testDir: 'browser',
  outputDir: path.resolve('node_modules/.cache/playwright'),
  // npm test counts from the JSON report, which without a file would go to the screen.
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: origin,
    launchOptions: { executablePath, env, args: [...args, stayHere] },
  },
  webServer: {
    command: `"${process.execPath}" src/testing/serve-dist.ts`,
    cwd: process.cwd(),
    url: `${origin}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
