import { readOptions } from './options.ts';
import { runTools } from './run-tools.ts';

readOptions('lint');

process.exit(
  runTools([
    { name: 'types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
    {
      name: 'eslint',
      command: 'eslint',
      args: ['--config', 'src/testing/eslint.config.mjs', 'src', 'astro.config.mjs'],
    },
    { name: 'prettier', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  ])
    ? 0
    : 1,
);
