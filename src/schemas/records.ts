import { z } from 'astro/zod';
import { calendarDate, partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { id, perLanguage, referenceTo, someLanguages, text } from './parts/names.ts';

/** What is cited: `sources.yaml`. */
export const sourceRecordSchema = z.strictObject({
  id: id(),
  publisher: described(text(), 'Who published it', 'Nơi công bố'),
  title: described(text(), 'Its title, or what it is about', 'Tên bài hoặc nội dung'),
  url: described(z.url({ protocol: /^https?$/ }).optional(), 'Address', 'Địa chỉ'),
  date: described(partialDate().optional(), 'Date that it shows', 'Ngày ghi trên bài'),
  seen: described(
    z.enum(['excerpt', 'opened']),
    'Whether only an excerpt was seen, or the page was opened',
    'Mới xem trích đoạn hay đã mở toàn văn',
  ),
  opened: described(
    z
      .strictObject({
        by: described(text(), 'Role of who opened it', 'Vai trò của người mở'),
        date: described(calendarDate(), 'Day', 'Ngày'),
      })
      .optional(),
    'Who opened it, and when',
    'Ai mở và ngày nào',
  ),
});

/** Administrative units and landscapes, with the time they exist in: `areas.yaml`. */
export const areaSchema = z
  .strictObject({
    id: id(),
    kind: described(
      z.enum(['country', 'province', 'city', 'district', 'commune', 'ward', 'landscape']),
      'Kind of area',
      'Loại địa bàn',
    ),
    names: described(perLanguage(text()), 'Its name in each language', 'Tên trong từng ngôn ngữ'),
    validFrom: described(calendarDate().optional(), 'First day', 'Ngày bắt đầu'),
    validTo: described(calendarDate().optional(), 'Last day', 'Ngày kết thúc'),
    successorOf: described(
      z.array(referenceTo('areas')).default([]),
      'What it replaced',
      'Thay cho',
    ),
  })
  .refine(({ validFrom = '', validTo }) => validTo === undefined || validFrom <= validTo, {
    error: 'reversed-dates',
    path: ['validTo'],
  });

/** The controlled list of topics: `topics.yaml`. */
export const topicSchema = z.strictObject({
  id: id(),
  names: described(perLanguage(text()), 'Its name in each language', 'Tên trong từng ngôn ngữ'),
});

/** Official names and terms: `glossary.yaml`. */
export const termSchema = z.strictObject({
  id: id(),
  names: described(perLanguage(text()), 'The form to use', 'Cách viết dùng trên cổng'),
  also: described(
    someLanguages(z.array(text())).default({}),
    'Other accepted forms',
    'Cách viết khác',
  ),
  never: described(someLanguages(z.array(text())).default({}), 'Forbidden forms', 'Cách viết cấm'),
  status: described(
    someLanguages(z.enum(['official', 'attested', 'proposed'])).default({}),
    'How sure each form is; proposed forms are not enforced',
    'Mức chắc chắn của từng cách viết',
  ),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
export type Area = z.infer<typeof areaSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Term = z.infer<typeof termSchema>;
