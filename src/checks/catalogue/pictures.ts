import { plainNameOf } from './file-hints.ts';
import { error, meant, type Written } from './entry.ts';

/** The path that a picture would have under a plain name beside the text, if it is of a known type. */
function plainPathOf(value: string): string | undefined {
  const name = value.split(/[\\/]/).at(-1) ?? '';
  // Of a picture in a form that is not taken, what it is exported to; a JFIF is a JPEG.
  const taken = name.replace(/\.(?:jfif|heic|heif|bmp|gif|tiff?)$/i, '.jpg');
  if (!/\.(?:jpe?g|png|webp|avif)$/i.test(taken)) return undefined;
  return `./${plainNameOf(taken) ?? taken}`;
}

/** Findings about pictures: the file, the right to show it, the words for those who do not see it. */
export const pictureEntries = {
  'broken-picture': error((p: Written) => ({
    vi: [
      `Bài không có hình nào mang mã “${p.value}”.`,
      meant(p, 'Khai hình trong mục pictures của index.vi.mdx, hoặc sửa lại mã.', '').vi,
    ],
    en: [
      `The entry has no picture with the id “${p.value}”.`,
      meant(p, '', 'List it under pictures in index.vi.mdx, or correct the id.').en,
    ],
  })),
  'picture-rights': error((p: { picture: string; field?: string }) =>
    p.field === undefined
      ? {
          vi: [
            `Hình “${p.picture}” chưa được khai trong mục pictures của index.vi.mdx.`,
            'Khai hình với file, author, licence, source, date, kind và alt; chỉ dùng hình nằm cạnh bài, viết ./ten-anh.webp.',
          ],
          en: [
            `The picture “${p.picture}” is not listed under pictures in index.vi.mdx.`,
            'List it with file, author, licence, source, date, kind and alt; only pictures beside the text may be used, written ./name.webp.',
          ],
        }
      : {
          vi: [
            `Hình “${p.picture}” thiếu “${p.field}”, nên chưa rõ quyền sử dụng.`,
            `Thêm “${p.field}: …”; không biết thì không đăng hình này.`,
          ],
          en: [
            `The picture “${p.picture}” lacks “${p.field}”, so the right to show it is not clear.`,
            `Add “${p.field}: …”; if it is not known, do not use the picture.`,
          ],
        },
  ),
  'alt-missing': error((p: { picture: string }) => ({
    vi: [
      `Hình “${p.picture}” thiếu lời tả (alt) cho người không nhìn thấy hình.`,
      'Thêm alt: một câu nói hình có gì, bằng ngôn ngữ của tệp này.',
    ],
    en: [
      `The picture “${p.picture}” has no words (alt) for those who do not see it.`,
      'Add alt: one sentence on what the picture shows, in the language of this file.',
    ],
  })),
  'picture-missing': error((p: Written) => ({
    vi: [
      `Không có tệp ảnh “${p.value}” cạnh bài.`,
      meant(p, 'Chép ảnh vào thư mục của bài, hoặc sửa lại tên tệp.', '').vi,
    ],
    en: [
      `There is no picture file “${p.value}” beside the text.`,
      meant(p, '', "Put the picture into the entry's folder, or correct the name.").en,
    ],
  })),
  'picture-path': error((p: { value: string }) => {
    const right = plainPathOf(p.value) ?? './ten-anh.webp';
    return {
      vi: [
        `“${p.value}” không phải đường dẫn tới ảnh cạnh bài.`,
        `Đặt ảnh cạnh bài và viết ${right}, đúng như tên tệp; đuôi tệp là jpg, jpeg, png, webp hoặc avif.`,
      ],
      en: [
        `“${p.value}” is not the path of a picture beside the text.`,
        `Put the picture beside the text and write ${right}, which is the file’s name too; the extension is jpg, jpeg, png, webp or avif.`,
      ],
    };
  }),
  'picture-type': error((p: { value: string; actual?: string | undefined }) => ({
    vi: [
      p.actual
        ? `Tệp “${p.value}” thật ra là ảnh ${p.actual}.`
        : `Tệp “${p.value}” không phải tệp ảnh đúng như đuôi của nó.`,
      'Xuất lại ảnh từ phần mềm ảnh với đúng định dạng; đổi đuôi tên tệp là chưa đủ.',
    ],
    en: [
      p.actual
        ? `The file “${p.value}” is really a picture of the type ${p.actual}.`
        : `The file “${p.value}” is not a picture of the type that its extension says.`,
      'Export it again in the right format; a new extension alone does not change the type.',
    ],
  })),
  'picture-broken': error((p: { value: string }) => ({
    vi: [
      `Tệp ảnh “${p.value}” bị hỏng hoặc chép chưa hết, người xem sẽ chỉ thấy một phần.`,
      'Chép lại ảnh từ bản gốc, hoặc xuất lại từ phần mềm ảnh.',
    ],
    en: [
      `The picture file “${p.value}” is damaged or was not copied to its end, so visitors would see part of it.`,
      'Copy it again from the original, or export it again.',
    ],
  })),
  'picture-too-large': error((p: { value: string; megapixels: number; limit: number }) => ({
    vi: [
      `Ảnh “${p.value}” có ${p.megapixels} triệu điểm ảnh, quá ${p.limit} triệu.`,
      'Thu nhỏ ảnh lại; cổng không hiện ảnh nào rộng quá 1440 điểm.',
    ],
    en: [
      `The picture “${p.value}” has ${p.megapixels} megapixels, more than ${p.limit}.`,
      'Make it smaller; the portal shows no picture wider than 1440 pixels.',
    ],
  })),
};
