import type { InBoth } from '../checks/issue.ts';
import type { OptionName } from './option-table.ts';

/** What an npm script does, and what may be written behind it. */
export interface Command {
  /** As it is typed. */
  readonly script: string;
  readonly about: InBoth;
  readonly options: readonly OptionName[];
  /** What stands for its arguments in the help; nothing where it takes none. */
  readonly takes?: string;
  readonly examples: readonly string[];
}

/** Every command by the name of its file; their options are read by it, and their help is made of it. */
export const commands = {
  start: {
    script: 'npm start',
    about: {
      vi: 'Dựng cổng rồi phục vụ tại http://localhost:4321 như khi vận hành thật.',
      en: 'Builds the portal, then serves it on http://localhost:4321 as production will.',
    },
    options: ['content', 'site', 'locales', 'out', 'port'],
    examples: ['npm start', 'npm start -- --port 4322'],
  },
  dev: {
    script: 'npm run dev',
    about: {
      vi: 'Xem trước khi đang viết, thấy cả bản nháp; lỗi hiện ngay trên trang mỗi khi lưu.',
      en: 'Live preview, drafts shown; findings appear in the page as you save.',
    },
    options: ['content', 'site', 'locales', 'port'],
    examples: ['npm run dev', 'npm run dev -- --locales vi,en'],
  },
  build: {
    script: 'npm run build',
    about: {
      vi: 'Kiểm tra nội dung rồi dựng cổng vào dist/.',
      en: 'Checks the content, then builds the portal into dist/.',
    },
    options: ['content', 'site', 'locales', 'out'],
    examples: ['npm run build', 'npm run build -- --content ../noi-dung --out ../cong'],
  },
  check: {
    script: 'npm run check',
    about: {
      vi: 'Kiểm tra nội dung trong vài giây, không dựng cổng; có lỗi thì kết thúc với mã 1.',
      en: 'Checks the content in seconds, without a build; ends with 1 on an error.',
    },
    takes: '[PATH…]',
    options: ['format', 'lang', 'release', 'content'],
    examples: ['npm run check', 'npm run check -- places/x --lang en'],
  },
  new: {
    script: 'npm run new',
    about: {
      vi: 'Tạo bài mới, hoặc bản dịch nháp của một bài; không ghi đè tệp nào đã có.',
      en: 'Begins an entry, or draft translations of one; overwrites nothing that exists.',
    },
    takes: '[COLLECTION [SLUG] | LOCALE…]',
    options: ['title', 'translate', 'content'],
    examples: [
      'npm run new -- places --title "Hồ nước giữa rừng"',
      'npm run new -- --translate places/x/index.vi.mdx en zh',
    ],
  },
  status: {
    script: 'npm run status',
    about: {
      vi: 'Mỗi ngôn ngữ đã dịch tới đâu, theo từng mục, và việc nên làm tiếp.',
      en: 'How far each language is, by section, and what to do next.',
    },
    options: ['locale', 'json', 'content'],
    examples: ['npm run status', 'npm run status -- --locale lo'],
  },
  translated: {
    script: 'npm run translated',
    about: {
      vi: 'Ghi nhận bản dịch đã khớp với bản gốc hiện nay.',
      en: 'Records that a translation says what its source says now.',
    },
    takes: 'PATH…',
    options: ['content'],
    examples: ['npm run translated -- places/x/index.en.mdx'],
  },
  reviewed: {
    script: 'npm run reviewed',
    about: {
      vi: 'Ghi nhận đã có người đọc và thấy bài như hiện nay là đúng.',
      en: 'Records that a person has read a text as it stands.',
    },
    takes: 'PATH…',
    options: ['by', 'content'],
    examples: ['npm run reviewed -- places/x/index.vi.mdx --by "Phòng Thông tin đối ngoại"'],
  },
  prints: {
    script: 'npm run prints',
    about: {
      vi: 'Kết xuất tranh vẽ cover.print.svg thành hình cover.webp.',
      en: 'Renders drawn covers, cover.print.svg, to pictures, cover.webp.',
    },
    options: ['content'],
    examples: ['npm run prints'],
  },
  bench: {
    script: 'npm run bench',
    about: {
      vi: 'Đo thời gian, bộ nhớ và dung lượng khi dựng cổng.',
      en: 'Measures the time, memory and sizes of a build.',
    },
    options: ['content'],
    examples: ['npm run bench'],
  },
  'bench-search': {
    script: 'npm run bench:search',
    about: {
      vi: 'Đo xem tìm kiếm có ra đúng trang, so với Pagefind nguyên bản.',
      en: 'Measures whether the search finds the right pages, beside plain Pagefind.',
    },
    options: ['content', 'locales', 'dist', 'pages', 'queries', 'seed', 'missed'],
    examples: ['npm run bench:search', 'npm run bench:search -- --pages 500 --locales lo'],
  },
  lint: {
    script: 'npm run lint',
    about: {
      vi: 'Kiểm tra kiểu, quy tắc và cách trình bày của mã nguồn.',
      en: 'Checks types, rules and format of the code.',
    },
    options: [],
    examples: ['npm run lint'],
  },
  test: {
    script: 'npm test',
    about: { vi: 'Chạy mọi phép thử.', en: 'Runs every test.' },
    options: [],
    examples: ['npm test'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
