import { readOptions, stop } from './options.ts';

const paths = readOptions(['content'], { takesPaths: true });
const { contentDir } = await import('../config/environment.ts');
const { stampTranslation } = await import('./stamp-translation.ts');

if (paths.length === 0)
  stop('Name the translations that are up to date: npm run translated -- places/x/index.en.mdx');
const failures = paths.flatMap((file) => {
  const failure = stampTranslation(contentDir, file);
  console.log(failure ?? `${file}: translation.from`);
  return failure ? [failure] : [];
});
process.exit(failures.length > 0 ? 1 : 0);
