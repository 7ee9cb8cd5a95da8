import { readOptions } from './options.ts';
import { runTools } from './run-tools.ts';

readOptions('bench-search');

/** The benchmark of the search, which needs a browser and so lives beside the tests. */
const bench = ['src/testing/bench/search.ts', ...process.argv.slice(2)];
if (!runTools([{ name: 'bench:search', command: 'node', args: bench }])) process.exitCode = 1;
