import { readOptions } from './options.ts';

readOptions('bench');

const { contentDir } = await import('../config/environment.ts');
const { measureBuild } = await import('./bench/measure-build.ts');
const { measureCheck } = await import('./bench/measure-check.ts');

/** How long the check of thousands of files and a build take, and how large the portal becomes. */
measureCheck(contentDir);
measureBuild();
