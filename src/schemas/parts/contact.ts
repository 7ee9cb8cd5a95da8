import { z } from 'astro/zod';
import { itsSources } from './act.ts';
import { described } from './meta.ts';
import { text } from './names.ts';

/** Offices that readers may turn to; every line of them is sourced. */
export const contactList = () => ({
  about: ['Offices to turn to', 'Nơi liên hệ'] as const,
  item: {
    phone: described(
      z
        .string()
        .regex(/^\+\d[\d ]{6,18}\d$/, { error: 'phone' })
        .optional(),
      'Telephone with the country code: +84 …',
      'Điện thoại kèm mã nước: +84 …',
    ),
    email: described(z.email().optional(), 'E-mail address', 'Thư điện tử'),
    url: described(z.url({ protocol: /^https?$/ }).optional(), 'Web address', 'Trang web'),
    sources: itsSources(),
  },
  words: {
    name: described(text(), 'Name of the office', 'Tên cơ quan'),
    address: described(text().optional(), 'Address', 'Địa chỉ'),
  },
});
