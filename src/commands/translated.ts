import { readOptions, stop } from './options.ts';

const { paths } = readOptions('translated');
const { contentDir } = await import('../config/environment.ts');
const { isDraftText } = await import('./find-text.ts');
const { reportRefusal } = await import('./refusal.ts');
const { stampTranslation } = await import('./stamp-translation.ts');

if (paths.length === 0)
  stop(
    'Ghi các bản dịch đã khớp bản gốc / Name the translations that are up to date: npm run translated -- places/x/index.en.mdx',
  );
for (const file of paths) {
  const stamp = stampTranslation(contentDir, file);
  if ('refusal' in stamp) {
    reportRefusal(file, stamp);
    continue;
  }
  console.log(
    `${file}: đã ghi khớp bản gốc / recorded as up to date: translation.from ${stamp.from}`,
  );
  if (isDraftText(contentDir, file))
    console.log(
      '  Bài còn là bản nháp nên người đọc chưa thấy. Dịch xong thì bỏ dòng draft: true.\n' +
        '  It is still a draft, which readers do not see. Remove draft: true when it is done.',
    );
}
