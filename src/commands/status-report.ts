import path from 'node:path';
import { allCollections, doorOf } from '../config/doors.ts';
import { locales, sourceLocale, type Locale } from '../config/locales.ts';
import { translator } from '../i18n/translator.ts';
import {
  countStatuses,
  listNextSteps,
  type EntryStatus,
  type LanguageCount,
} from '../lib/translation-overview.ts';
import { listChangedLines, listChangesSince } from './source-changes.ts';

/** Next steps that the report names for each language. */
const stepLimit = 8;

const columns = {
  total: 'bài / all',
  current: 'đủ / complete',
  reviewed: 'đã đọc / reviewed',
  machine: 'máy viết / machine',
  outdated: 'cũ / outdated',
  draft: 'nháp / draft',
  missing: 'thiếu / missing',
} as const satisfies Record<keyof LanguageCount, string>;

const ofLanguage = (statuses: readonly EntryStatus[], locale: Locale) =>
  statuses.filter((status) => status.locale === locale);

/** How far the translations are, for programs. */
export function statusJson(shown: readonly Locale[], statuses: readonly EntryStatus[]) {
  return {
    languages: shown.map((locale) => ({ locale, ...countStatuses(ofLanguage(statuses, locale)) })),
    sections: shown.flatMap((locale) =>
      sectionsOf(ofLanguage(statuses, locale)).map(({ collection, own }) => ({
        ...{ locale, collection, ...countStatuses(own) },
      })),
    ),
    next: shown.flatMap((locale) =>
      listNextSteps(ofLanguage(statuses, locale)).map(({ collection, slug }) => ({
        ...{ locale, entry: `${collection}/${slug}` },
      })),
    ),
    entries: statuses
      .filter(({ locale }) => shown.includes(locale))
      .map(({ collection, slug, locale, state, isDraft = false }) => ({
        entry: `${collection}/${slug}`,
        locale,
        status: statusName({ state, isDraft }),
        ...(state && { origin: state.origin, review: state.review }),
      })),
  };
}

function statusName({ state, isDraft }: Pick<EntryStatus, 'state' | 'isDraft'>): string {
  if (state) return state.isOutdated ? 'outdated' : 'current';
  return isDraft ? 'draft' : 'missing';
}

/** The same for people: a table for each language, by section, and what to do next. */
export function statusText(
  shown: readonly Locale[],
  statuses: readonly EntryStatus[],
  contentDir: string,
): string {
  return shown
    .map((locale) => {
      const own = ofLanguage(statuses, locale);
      return [
        `${locales[locale].name} (${locale})`,
        tableOf(own),
        ...nextSteps(own, contentDir),
      ].join('\n');
    })
    .join('\n\n');
}

/** The sections that have an entry, in the order of the navigation. */
const sectionsOf = (statuses: readonly EntryStatus[]) =>
  allCollections
    .map((collection) => ({
      collection,
      own: statuses.filter((status) => status.collection === collection),
    }))
    .filter(({ own }) => own.length > 0);

function tableOf(statuses: readonly EntryStatus[]): string {
  const t = translator(sourceLocale);
  const names = Object.keys(columns) as (keyof LanguageCount)[];
  const sections = sectionsOf(statuses).map(({ collection, own }) => ({
    name: `${t(`door.${doorOf(collection)}`)} · ${t(`collection.${collection}`)}`,
    own,
  }));
  const rows = [...sections, { name: 'Tất cả / All', own: statuses }].map(({ name, own }) => {
    const count = countStatuses(own);
    return [name, ...names.map((column) => String(count[column]))];
  });
  const lines = [['', ...names.map((column) => columns[column])], ...rows];
  const widths = (lines[0] ?? []).map((_, index) =>
    Math.max(...lines.map((line) => (line[index] ?? '').length)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function nextSteps(statuses: readonly EntryStatus[], contentDir: string): string[] {
  const steps = listNextSteps(statuses);
  const named = steps.slice(0, stepLimit).flatMap(({ collection, slug, locale, ...status }) => {
    const file = `${collection}/${slug}/index.${locale}.mdx`;
    const changes =
      statusName(status) === 'outdated' ? listChanges(path.join(contentDir, file)) : [];
    return [
      `  ${words[statusName(status)] ?? ''} ${file}`,
      ...changes.map((change) => `      ${change}`),
    ];
  });
  const rest = steps.length - stepLimit;
  return [
    ...(named.length > 0 ? ['Việc tiếp theo / Next:'] : []),
    ...named,
    ...(rest > 0 ? [`  … ${rest}`] : []),
  ];
}

/** What became of the source since a translation: what was committed, then the lines that differ. */
function listChanges(translation: string): string[] {
  const source = `index.${sourceLocale}.mdx`;
  return [...listChangesSince(translation, source), ...listChangedLines(translation, source)];
}

const words: Record<string, string> = {
  missing: 'dịch / translate:',
  draft: 'hoàn thành bản nháp / finish the draft:',
  outdated: 'cập nhật / bring up to date:',
};
