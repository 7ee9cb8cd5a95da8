import type { InBoth } from '../checks/issue.ts';

/** An option of a command. */
export interface Option {
  readonly about: InBoth;
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly oneOf?: readonly string[];
  /** The environment variable that it sets, which the configuration reads. */
  readonly variable?: string;
}

/** Every option of every command, by name. */
export const options = {
  content: {
    value: 'DIR',
    variable: 'CONTENT_DIR',
    about: { vi: 'thư mục nội dung khác', en: 'another content folder' },
  },
  site: {
    value: 'URL',
    variable: 'SITE_URL',
    about: { vi: 'địa chỉ gốc của cổng', en: 'the base URL of the portal' },
  },
  locales: {
    value: 'vi,en',
    variable: 'LOCALES',
    about: { vi: 'chỉ xem thử vài ngôn ngữ', en: 'a preview of some languages only' },
  },
  out: {
    value: 'DIR',
    variable: 'OUT_DIR',
    about: { vi: 'nơi dựng cổng, thường là dist/', en: 'where the build goes, usually dist/' },
  },
  port: {
    value: '4322',
    variable: 'PORT',
    about: { vi: 'cổng mạng, thường là 4321', en: 'the port, usually 4321' },
  },
  format: {
    value: 'text|json|github',
    oneOf: ['text', 'json', 'github'],
    about: {
      vi: 'báo cáo cho người đọc, cho phần mềm, hay chú thích trên GitHub',
      en: 'a report for people, for programs, or as annotations on GitHub',
    },
  },
  lang: {
    value: 'vi|en',
    oneOf: ['vi', 'en'],
    about: { vi: 'ngôn ngữ của báo cáo', en: 'the language of the report' },
  },
  dist: {
    value: 'DIR',
    about: { vi: 'cổng đã dựng, khỏi dựng lại', en: 'a built portal, instead of building one' },
  },
  pages: {
    value: '500',
    about: {
      vi: 'số trang mỗi ngôn ngữ, ghép từ các bài có sẵn',
      en: 'pages a language, recombined from the texts at hand',
    },
  },
  queries: {
    value: '60',
    about: { vi: 'số câu hỏi mỗi loại', en: 'queries of each class' },
  },
  seed: {
    value: '1',
    about: { vi: 'số gieo ngẫu nhiên', en: 'the seed of what is drawn by lot' },
  },
  missed: {
    about: { vi: 'in cả những câu không ra', en: 'also prints the queries that missed' },
  },
  release: {
    about: {
      vi: 'xét cả điều kiện phát hành: không còn là bản trình diễn',
      en: 'also what a release needs: no demonstration any more',
    },
  },
  title: {
    value: '"…"',
    about: {
      vi: 'tiêu đề tiếng Việt; tên thư mục lấy từ đó',
      en: 'the Vietnamese title, which the folder’s name is made of',
    },
  },
  translate: {
    value: 'PATH',
    about: {
      vi: 'bản gốc cần dịch; theo sau là các ngôn ngữ',
      en: 'the source to be translated; the languages stand behind it',
    },
  },
  locale: {
    value: 'lo',
    about: { vi: 'chỉ một ngôn ngữ', en: 'one language only' },
  },
  json: { about: { vi: 'cho phần mềm đọc', en: 'for programs' } },
  by: {
    value: '"…"',
    about: {
      vi: 'vai trò của người đã đọc, không ghi tên riêng',
      en: 'the role of who has read it, no person’s name',
    },
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;
