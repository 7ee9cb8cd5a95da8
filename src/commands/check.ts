import { readOptions, stop } from './options.ts';
import type { ReportForm } from './report-check.ts';

const { paths, switches, values } = readOptions('check');
const { buildDate, contentDir } = await import('../config/environment.ts');
const { whyNotDated } = await import('./build-day.ts');
const { checkContent } = await import('../checks/check-content.ts');
const { compareIssues } = await import('../checks/issue.ts');
const { openMemory } = await import('../checks/kept-memory.ts');
const { listLostAddresses } = await import('./lost-addresses.ts');
const { formatIssues, listLostPaths, selectIssues } = await import('./report-check.ts');

const reason = whyNotDated(buildDate);
if (reason) stop(reason);
const lost = listLostPaths(contentDir, paths);
const isValue = (word: string) => ['text', 'json', 'github', 'vi', 'en'].includes(word);
if (lost.length > 0 && lost.every(isValue))
  stop(
    `Viết -- trước các tùy chọn, nếu không npm giữ chúng lại / Put -- before the options, or npm keeps them for itself: npm run check -- --lang en`,
  );
if (lost.length > 0)
  stop(
    `Không có tệp hay thư mục này trong thư mục nội dung / Nothing of that name below the content folder: ${lost.join(', ')}. ${contentDir}`,
  );
const { memory, save } = openMemory(contentDir);
const all = checkContent(contentDir, { isRelease: switches.has('release'), memory });
save();
const found = [...all, ...listLostAddresses(contentDir)].toSorted(compareIssues);
const issues = selectIssues(found, contentDir, paths);
const { format = 'text', lang = 'vi' } = values as Partial<ReportForm>;
console.log(formatIssues(issues, contentDir, { format, lang }));
if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
