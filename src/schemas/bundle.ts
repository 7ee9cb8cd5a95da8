import { z } from 'astro/zod';
import { calendarDate } from './parts/dates.ts';
import type { ItemRule, ListFields } from './parts/lists.ts';
import { described } from './parts/meta.ts';
import { id, itemOf, kebabCase, referenceTo, text } from './parts/names.ts';
import { pictureItem, pictureWords, type PictureFile } from './parts/picture.ts';
import { sourceRecord, translationRecord } from './parts/translation.ts';

/**
 * The fields of a collection's bundles, from which everything is derived: the schema of the source file
 * (all of them), that of a translation (words only, lists by id), the join and the digest.
 */
export interface BundleFields {
  readonly source: z.ZodRawShape;
  readonly words: z.ZodRawShape;
  readonly lists: Readonly<Record<string, ListFields>>;
}

/** Fields that every collection has. */
const commonSource = () => ({
  cover: described(
    itemOf('pictures').optional(),
    'Id of the picture shown first',
    'Mã của hình đại diện',
  ),
  topics: described(z.array(referenceTo('topics')).default([]), 'Topics', 'Chủ đề'),
  area: described(referenceTo('areas').optional(), 'Place, from areas.yaml', 'Địa bàn'),
  audience: described(
    z.array(z.enum(['investor', 'traveller', 'press', 'overseas', 'partner'])).default([]),
    'Whom it is for',
    'Dành cho ai',
  ),
  sources: described(
    z.array(referenceTo('sources')).default([]),
    'What the text rests on, from sources.yaml',
    'Nguồn của bài, theo sources.yaml',
  ),
  related: described(
    z.array(referenceTo('entries')).default([]),
    'Other entries to show: collection/slug',
    'Bài liên quan: tên-mục/tên-bài',
  ),
  published: described(calendarDate().optional(), 'Day of publication', 'Ngày đăng'),
  checked: described(
    calendarDate().optional(),
    'Day when a person last checked the facts; a command sets it',
    'Ngày có người kiểm tra gần nhất; do lệnh ghi',
  ),
  approved: described(
    z
      .strictObject({
        by: described(text(), 'Role of who approved it', 'Vai trò của người duyệt'),
        date: described(calendarDate(), 'Day of approval', 'Ngày duyệt'),
        digest: described(text(), 'State of the text then', 'Trạng thái của bài lúc duyệt'),
      })
      .optional(),
    'Who approved which state of the text',
    'Ai duyệt bản nào',
  ),
  draft: described(z.boolean().default(false), 'Not yet published', 'Bản nháp, chưa đăng'),
  archived: described(
    z.boolean().default(false),
    'Kept for reference, out of lists',
    'Chỉ lưu để tra cứu',
  ),
  withdrawn: described(text().optional(), 'Why it was taken down', 'Lý do gỡ bài'),
  aliases: described(
    z.array(z.string().regex(kebabCase, { error: 'kebab-case' })).default([]),
    'Former slugs, which lead here',
    'Tên cũ trong địa chỉ, sẽ dẫn về đây',
  ),
  waive: described(
    z
      .array(
        z.strictObject({
          code: described(text(), 'Code of the finding', 'Mã cảnh báo'),
          at: described(
            text().optional(),
            'Where: code of a language, or name of a file',
            'Ở đâu: mã ngôn ngữ hoặc tên tệp',
          ),
          reason: described(text(), 'Why it is right here', 'Vì sao ở đây là đúng'),
          until: described(
            calendarDate().optional(),
            'Last day that it holds',
            'Ngày cuối còn hiệu lực',
          ),
        }),
      )
      .default([]),
    'Findings of the check that are right here, and why',
    'Cảnh báo được bỏ qua ở bài này và lý do',
  ),
});

const commonWords = () => ({
  title: described(text(), 'Title, 3 to 70 characters', 'Tên bài, 3 đến 70 ký tự'),
  summary: described(
    text(),
    'One or two sentences; search engines show them',
    'Một hai câu tóm tắt; máy tìm kiếm sẽ hiện câu này',
  ),
});

/** The whole field set of a collection: the common fields and its own. */
export function bundleFields<
  F extends PictureFile,
  S extends z.ZodRawShape,
  W extends z.ZodRawShape,
  L extends Record<string, ListFields>,
>(file: F, own: { source: S; words: W; lists: L }) {
  return {
    source: { ...commonSource(), ...own.source },
    words: { ...commonWords(), ...own.words },
    lists: {
      pictures: {
        about: ['Pictures of the entry', 'Các hình của bài'] as const,
        item: pictureItem(file),
        words: pictureWords(),
      },
      ...own.lists,
    },
  };
}

type SourceLists<L extends BundleFields['lists']> = {
  [K in keyof L]: z.ZodDefault<
    z.ZodArray<
      z.ZodObject<{ id: ReturnType<typeof id> } & L[K]['item'] & L[K]['words'], z.core.$strict>
    >
  >;
};

/** Schema of `index.vi.mdx`: the language-neutral data and the Vietnamese words. */
export function sourceSchema<F extends BundleFields>(fields: F) {
  const lists = mapLists(fields, ({ item, words, rules = [] }) =>
    withRules(itemObject({ ...item, ...words }), rules),
  );
  return z.strictObject({
    ...fields.words,
    ...fields.source,
    ...lists,
    translation: sourceRecord().default({ origin: 'human' }),
  } as unknown as F['words'] &
    F['source'] &
    SourceLists<F['lists']> & {
      translation: z.ZodDefault<ReturnType<typeof translationRecord>>;
    });
}

/**
 * Schema of `index.<locale>.mdx`: words only; items of lists are named by id. An item of nothing but its id,
 * as editing tools leave behind, says nothing yet.
 */
export function wordsSchema(fields: BundleFields) {
  return z.strictObject({
    ...fields.words,
    ...mapLists(fields, ({ words }) =>
      withRules(z.strictObject({ id: id(), ...z.object(words).partial().shape }), allOrNone(words)),
    ),
    draft: described(z.boolean().default(false), 'Not yet published', 'Bản nháp, chưa đăng'),
    translation: translationRecord().default({ origin: 'human' }),
  });
}

const itemObject = (shape: z.ZodRawShape) => z.strictObject({ id: id(), ...shape });

/** Words that an item needs once it has any. */
const allOrNone = (words: z.ZodRawShape): ItemRule[] =>
  Object.entries(words)
    .filter(([, schema]) => !z.safeParse(schema, undefined).success)
    .map(([at]) => ({
      holds: (item) => Object.keys(item).length === 1 || item[at] !== undefined,
      code: 'missing-field',
      at,
    }));

const withRules = (item: z.ZodType, rules: readonly ItemRule[]) =>
  rules.reduce(
    (schema, { holds, code, at }) =>
      schema.refine((value) => holds(value as Record<string, unknown>), {
        error: code,
        path: [at],
      }),
    item,
  );

function mapLists(fields: BundleFields, itemOfList: (list: ListFields) => z.ZodType) {
  return Object.fromEntries(
    Object.entries(fields.lists).map(([name, list]) => [
      name,
      described(z.array(itemOfList(list)).default([]), ...list.about),
    ]),
  );
}
