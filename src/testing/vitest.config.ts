import { defineConfig } from 'vitest/config';

const siteTests = 'src/testing/site/**/*.test.ts';

/** Unit tests stand beside what they test; site tests read built portals. */
export default defineConfig({
  root: process.cwd(),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [siteTests, '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [siteTests],
          globalSetup: 'src/testing/site-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // A build uses both cores of a small machine by itself.
          fileParallelism: false,
        },
      },
    ],
  },
});
