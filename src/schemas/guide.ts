import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { actList } from './parts/act.ts';
import { contactList } from './parts/contact.ts';
import { calendarDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { itemOf, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';
import { duration } from './parts/quantity.ts';

/** What a guide is about; each has a name in every dictionary (`guide.kind.*`). */
export const guideKinds = ['overview', 'procedure', 'tax', 'labour', 'logistics'] as const;

/** Guides for investors: procedures step by step, taxes, wages, ways out. */
export const guideFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      kind: described(z.enum(guideKinds).optional(), 'What it is about', 'Nội dung hướng dẫn'),
      asOf: described(
        calendarDate().optional(),
        'Day as of which it describes the law and the facts',
        'Nội dung đúng theo quy định đến ngày nào',
      ),
    },
    words: {},
    lists: {
      steps: {
        about: ['Steps of the procedure, in order', 'Các bước của thủ tục, theo thứ tự'],
        item: {
          days: described(
            duration().optional(),
            'How long the office takes: id of a figure',
            'Thời gian giải quyết: mã số liệu',
          ),
          basis: described(
            z.array(itemOf('acts')).default([]),
            'Acts that it rests on: ids from “acts”',
            'Căn cứ: mã trong “acts”',
          ),
        },
        words: {
          name: described(text(), 'What is done', 'Làm gì'),
          office: described(text().optional(), 'Who handles the step', 'Bên phụ trách'),
          text: described(text().optional(), 'What to know of it', 'Cần biết gì'),
        },
      },
      documents: {
        about: ['Documents to hand in', 'Giấy tờ phải nộp'],
        item: {
          step: described(
            itemOf('steps').optional(),
            'Step that asks for it: id from “steps”',
            'Dùng ở bước nào: mã trong “steps”',
          ),
        },
        words: { name: described(text(), 'Which document', 'Giấy tờ gì') },
      },
      acts: actList(['Legal basis', 'Căn cứ pháp lý']),
      contacts: contactList(),
    },
  });
