import type { RunningText } from '../../config/locales.ts';
import type { Whole } from './find-wholes.ts';

/** Finds the stretches that a line of running text is not to part, in order, none within another. */
export function stretchFinder(kind: Exclude<RunningText, 'names'>): (text: string) => Whole[] {
  return (text) =>
    [...text.matchAll(patterns[kind])].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    }));
}

const units =
  '个月|工作日|越南盾|平方公里|平方米|立方米|公里|公顷|毫米|兆瓦|千瓦时|美元|人次|小时|分钟|周年|世纪|世紀|' +
  'か月|か所|か国|週間|時間|日間|年間|年度|営業日|つ|[\\p{sc=Katakana}ー]{1,6}|\\p{sc=Han}';

const patterns = {
  // A number with what it counts: 2026年, 约50公里, 第144号, 1884～1913年.
  counts: new RegExp(
    `(?<![\\p{sc=Latin}\\p{Nd}.,/-])[第约約]?\\p{Nd}[\\p{Nd},.]*(?:[～—至-]\\p{Nd}+)?[万亿億兆]*(?:${units})|第\\p{Nd}+|\\p{Nd}号`,
    'gu',
  ),
  // What says about with its number, and what clings to the sign before it, where lines end at spaces:
  // 방(Bang)의, ‘길’이라는, 동/월. No line begins with a dot or a tilde.
  endings: /[\p{Pe}\p{Pf}%²³/]\p{sc=Hangul}+|[\p{sc=Hangul}\p{Nd}][·~]|약 \p{Nd}[\p{Nd},.]*/gu,
} as const;
