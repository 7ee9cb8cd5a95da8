import type { InBoth } from '../issue.ts';
import { error, meant, warning, type Told } from './entry.ts';

interface InLanguage {
  /** The language's name in each language of the report. */
  readonly language: { readonly vi: string; readonly en: string };
}

interface MissingTranslation extends InLanguage {
  readonly locale: string;
  readonly path: string;
  /** Whether it has been begun. */
  readonly isDraft?: boolean;
}

/** The languages that an entry lacks, told in one. */
const missingTogether = {
  part: ({ language, isDraft }: MissingTranslation) => (isDraft ? undefined : language),
  tell: (file: string, parts: InBoth): Told => ({
    vi: [
      `Chưa có bản ${parts.vi}.`,
      `npm run new -- --translate ${file} … tạo tệp dịch; trong khi chờ, cổng hiện bản ở ngôn ngữ gần nhất kèm lời báo.`,
    ],
    en: [
      `There is no translation into ${parts.en}.`,
      `npm run new -- --translate ${file} … begins them; until then the portal shows the nearest language with a notice.`,
    ],
  }),
};

/** Findings about wording, translations and waivers. */
export const wordEntries = {
  'not-nfc': error((p: { letter: string }) => ({
    vi: [
      `Chữ “${p.letter}” được gõ bằng dấu tách rời (chưa chuẩn hóa NFC).`,
      'Gõ lại bằng bộ gõ Unicode dựng sẵn, hoặc chạy chức năng “Unicode dựng sẵn” của bộ gõ trên cả tệp.',
    ],
    en: [
      `The letter “${p.letter}” is typed with separate marks (not in NFC).`,
      'Type it again with a precomposed keyboard, or convert the whole file to Unicode NFC.',
    ],
  })),
  'forbidden-name': error((p: { value: string; right: string }) => ({
    vi: [
      `Không được dùng tên “${p.value}” (quy định của pháp luật về chủ quyền, không thể bỏ qua).`,
      `Dùng “${p.right}”; chỉ bài trong clarifications mới được trích nguyên văn tên sai, trong trường claim hoặc trong khối trích dẫn.`,
    ],
    en: [
      `The name “${p.value}” may not be used (Vietnamese law on sovereignty; this cannot be waived).`,
      `Use “${p.right}”; only a clarification may quote the wrong name, in its claim or in a quotation.`,
    ],
  })),
  'forbidden-form': error((p: { value: string; right: string }) => ({
    vi: [`Cách viết “${p.value}” bị cấm trong glossary.yaml.`, `Dùng “${p.right}”.`],
    en: [`glossary.yaml forbids the form “${p.value}”.`, `Use “${p.right}”.`],
  })),
  'name-to-avoid': warning((p: { value: string; right: string }) => ({
    vi: [`Tên “${p.value}” đứng một mình dễ bị hiểu là nơi khác.`, `Viết “${p.right}”.`],
    en: [`The name “${p.value}” alone can be taken for another place.`, `Write “${p.right}”.`],
  })),
  'wrong-language': error((p: InLanguage) => ({
    vi: [
      `Nội dung bài không phải ${p.language.vi} như tên tệp ghi.`,
      'Kiểm tra xem có dán nhầm bản ngôn ngữ khác, hoặc đổi lại tên tệp.',
    ],
    en: [
      `The text is not in ${p.language.en}, as the file's name says.`,
      'See whether another language was pasted in, or rename the file.',
    ],
  })),
  'legacy-encoding': error((p: { encoding: 'TCVN3' | 'VNI' }) => ({
    vi: [
      `Văn bản gõ bằng bảng mã cũ ${p.encoding}, không phải Unicode, nên người đọc chỉ thấy ký tự lạ.`,
      `Dùng “Công cụ chuyển mã” của bộ gõ UniKey (Ctrl+Shift+F6): nguồn ${p.encoding}, đích Unicode; rồi dán lại và lưu tệp với bảng mã UTF-8.`,
    ],
    en: [
      `The text is in the old code ${p.encoding}, not in Unicode: readers see strange signs.`,
      `Convert it with the tool “Công cụ chuyển mã” of the keyboard UniKey (Ctrl+Shift+F6), from ${p.encoding} to Unicode; paste it anew and save the file as UTF-8.`,
    ],
  })),
  'translation-missing': warning((p: MissingTranslation) => {
    if (p.isDraft)
      return {
        vi: [
          `Bản ${p.language.vi} còn là bản nháp, nên người đọc chưa thấy.`,
          `Dịch xong ${p.path} thì bỏ dòng draft: true, rồi chạy npm run translated.`,
        ],
        en: [
          `The translation into ${p.language.en} is a draft, which readers do not see.`,
          `When ${p.path} is done, remove draft: true, then run npm run translated.`,
        ],
      };
    return {
      vi: [
        `Chưa có bản ${p.language.vi}.`,
        `Dịch vào tệp ${p.path}; trong khi chờ, cổng hiện bản ở ngôn ngữ gần nhất kèm lời báo.`,
      ],
      en: [
        `There is no translation into ${p.language.en}.`,
        `Write ${p.path}; until then the portal shows the nearest language with a notice.`,
      ],
    };
  }, missingTogether),
  'translation-outdated': warning((p: { current: string }) => ({
    vi: [
      'Bản tiếng Việt đã đổi sau khi bản dịch này được làm.',
      `So lại với index.vi.mdx, sửa bản dịch, rồi chạy npm run translated để ghi mã mới (${p.current}).`,
    ],
    en: [
      'The Vietnamese text has changed since this translation was made.',
      `Compare it with index.vi.mdx, mend it, then run npm run translated, which records ${p.current}.`,
    ],
  })),
  'translation-unstamped': warning(() => ({
    vi: [
      'Bản dịch chưa ghi được làm từ bản gốc nào (translation.from).',
      'So với index.vi.mdx rồi chạy npm run translated.',
    ],
    en: [
      'The translation does not say from which state of the source it was made (translation.from).',
      'Compare it with index.vi.mdx, then run npm run translated.',
    ],
  })),
  'waiver-unused': warning(
    (p: { code: string; near?: string | undefined; isUnknown?: boolean }) => ({
      vi: [
        p.isUnknown
          ? `Không có cảnh báo nào mang mã “${p.code}”; mã đứng trong ngoặc vuông ở mỗi dòng báo.`
          : `Mục waive “${p.code}” không bỏ qua cảnh báo nào (lỗi thì không thể bỏ qua).`,
        meant(p, 'Xóa mục này.', '').vi,
      ],
      en: [
        p.isUnknown
          ? `No warning has the code “${p.code}”; codes stand in square brackets in the report.`
          : `The waiver “${p.code}” waives no warning (errors cannot be waived).`,
        meant(p, '', 'Remove it.').en,
      ],
    }),
  ),
  'waiver-expired': warning((p: { code: string; until: string }) => ({
    vi: [
      `Mục waive “${p.code}” đã hết hạn ngày ${p.until}.`,
      'Sửa điều được báo, hoặc gia hạn until.',
    ],
    en: [`The waiver “${p.code}” ran out on ${p.until}.`, 'Mend what is told, or extend until.'],
  })),
};
