import { usageOf } from './help.ts';
import { didYouMean, readOptions, stop } from './options.ts';

const { paths, values } = readOptions('new');
const title = values.title?.normalize('NFC').trim();
const usage = usageOf('new');

const { existsSync } = await import('node:fs');
const { buildDate, contentDir } = await import('../config/environment.ts');
if (!existsSync(contentDir))
  stop(`Không có thư mục nội dung này / There is no such content folder: ${contentDir}. ${usage}`);

const { allCollections, isCollection } = await import('../config/doors.ts');
const { allLocales, isLocale, locales, sourceLocale } = await import('../config/locales.ts');
const { slugOf } = await import('../lib/slug.ts');
const { reportRefusal } = await import('./refusal.ts');

if (values.translate === undefined) {
  const { describeCollections, collectionNamed } = await import('./collection-names.ts');
  const [given = '', slug = slugOf(title ?? ''), ...more] = paths;
  const collection = isCollection(given) ? given : collectionNamed(given);
  if (collection === undefined)
    stop(
      `Ghi tên mục / Name a collection: ${describeCollections()}.${didYouMean(given, allCollections)} ${usage}`,
    );
  if ([title ?? '', ...paths].some(hasLooseQuote))
    stop(
      `Đặt tiêu đề trong dấu nháy kép thẳng / Put the title in straight double quotes: npm run new -- ${collection} --title "Hồ Sen"`,
    );
  if (more.length > 0 || (title === undefined && slugOf(slug) !== slug))
    stop(
      `Tiêu đề viết sau --title, trong dấu nháy kép / The title stands behind --title, in double quotes: npm run new -- ${collection} --title "${[slug, ...more].join(' ')}"`,
    );
  if (slug === '') stop(`Ghi tiêu đề hoặc tên thư mục / Give a title or a folder’s name: ${usage}`);
  const { scaffoldSource } = await import('./scaffold-source.ts');
  report(scaffoldSource(contentDir, { collection, slug, title, date: buildDate }), slug);
} else {
  const wrong = paths.find((code) => !isLocale(code));
  if (paths.length === 0 || wrong !== undefined)
    stop(
      `Ghi mã ngôn ngữ / Name languages by their codes: ${describeLocales()}. ${wrong ?? ''} ${usage}`,
    );
  const { scaffoldTranslation } = await import('./scaffold-translation.ts');
  for (const code of paths.filter(isLocale))
    report(scaffoldTranslation(contentDir, values.translate, code), code);
}

/** The codes of the languages that a source is translated into, each with the language's name. */
function describeLocales(): string {
  return allLocales
    .filter((locale) => locale !== sourceLocale)
    .map((locale) => `${locale} (${locales[locale].name})`)
    .join(', ');
}

/** Whether a word begins or ends with a quote that the shell took for a letter. */
function hasLooseQuote(word: string): boolean {
  const [starts, ends] = [/^['‘“”]/.test(word), /['’”“]$/.test(word)];
  return starts !== ends;
}

function report(outcome: { file: string } | Parameters<typeof reportRefusal>[1], name: string) {
  if ('refusal' in outcome) {
    reportRefusal(name, outcome);
    return;
  }
  console.log(
    `${outcome.file}\n  Viết vào tệp này, rồi chạy npm run check để biết còn thiếu gì.\n  Write in this file, then run npm run check to see what is still missing.`,
  );
}
