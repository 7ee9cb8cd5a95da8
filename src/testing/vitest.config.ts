import { defineConfig } from 'vitest/config';

const siteTests = 'src/testing/site/**/*.test.ts';

/** Unit tests stand beside what they test; site tests read built portals. */
export default defineConfig({
  root: process.cwd(),
  test: {
    // By default one core of two would stand idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Loading the same modules for each file anew takes longer than most tests.
          isolate: false,
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
          testTimeout: 240_000,
          hookTimeout: 480_000,
        },
      },
    ],
  },
});
