import { readOptions, stop } from './options.ts';

const paths = readOptions(['content'], { takesPaths: true });
const { contentDir } = await import('../config/environment.ts');
const { stampTranslation } = await import('./stamp-translation.ts');

if (paths.length === 0)
  stop(
    'Ghi các bản dịch đã khớp bản gốc / Name the translations that are up to date: npm run translated -- places/x/index.en.mdx',
  );
for (const file of paths) {
  const stamp = stampTranslation(contentDir, file);
  if ('from' in stamp) {
    console.log(
      `${file}: đã ghi khớp bản gốc / recorded as up to date: translation.from ${stamp.from}`,
    );
  } else {
    const { vi, en } = stamp.refusal;
    console.error(`${file}: chưa ghi / not recorded\n  ${vi}\n  ${en}`);
    process.exitCode = 1;
  }
}
