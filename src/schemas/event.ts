import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { calendarDate, partialDate } from './parts/dates.ts';
import { eventOccurrences, eventRule } from './parts/event-time.ts';
import { described } from './parts/meta.ts';
import { text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { recognitionList } from './parts/recognition.ts';
import { textList } from './parts/text-list.ts';

/** Kinds of events; each has a name in every dictionary (`event.kind.*`). */
export const eventKinds = ['festival', 'season', 'conference', 'fair', 'anniversary'] as const;

/** Festivals and other events: the rule of the calendar apart from the days that were announced. */
export const eventFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(eventKinds).default('festival'), 'Kind of event', 'Loại sự kiện'),
      since: described(
        partialDate().optional(),
        'When it first took place, or the day that is remembered',
        'Lần đầu diễn ra, hoặc ngày được kỷ niệm',
      ),
      rule: eventRule(),
      occurrences: eventOccurrences(),
    },
    words: {
      venue: described(text().optional(), 'Where it takes place', 'Nơi diễn ra'),
      organiser: described(text().optional(), 'Who organises it', 'Đơn vị tổ chức'),
    },
    lists: {
      programme: {
        about: ['Parts of the programme', 'Chương trình'],
        item: {
          date: described(calendarDate().optional(), 'Day, if announced', 'Ngày, nếu đã công bố'),
          time: described(
            z
              .string()
              .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'wall-time' })
              .optional(),
            'Hour in Vietnam, HH:MM',
            'Giờ Việt Nam, HH:MM',
          ),
        },
        words: { text: described(text(), 'What takes place', 'Có gì') },
      },
      access: textList(['Ways to get there', 'Các cách đến']),
      recognitions: recognitionList(),
    },
  });
