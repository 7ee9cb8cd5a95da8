import { z } from 'astro/zod';
import { calendarDate, partialDate } from './dates.ts';
import { inOrder } from './lists.ts';
import { described } from './meta.ts';
import { referenceTo, text } from './names.ts';

/** Ids of the sources that something rests on; at least one. */
export const itsSources = () =>
  described(
    z.array(referenceTo('sources')).min(1),
    'Where it stands, from sources.yaml',
    'Nguồn, theo sources.yaml',
  );

/** Days between which something holds. */
export const validity = () => ({
  from: described(calendarDate().optional(), 'First day in force', 'Ngày có hiệu lực'),
  until: described(calendarDate().optional(), 'Last day in force', 'Ngày hết hiệu lực'),
});

/** Legal and other official acts: laws, decisions, agreements. */
export const actList = (about: readonly [en: string, vi: string]) => ({
  about,
  item: {
    number: described(text().optional(), 'Number, such as 198/QĐ-TTg', 'Số hiệu, như 198/QĐ-TTg'),
    date: described(partialDate().optional(), 'Date that it bears', 'Ngày ban hành'),
    ...validity(),
    sources: itsSources(),
  },
  words: {
    name: described(text(), 'What it is, and what it says here', 'Văn bản gì, nói gì ở đây'),
  },
  rules: [inOrder],
});
