import type { ActiveKind } from '../../lib/pdf/problem.ts';
import { error, meant, type Written } from './entry.ts';

interface Named {
  readonly value: string;
}

/** What a PDF holds, as an editor would say it. */
const held: Record<ActiveKind, { vi: string; en: string }> = {
  javascript: { vi: 'mã JavaScript', en: 'JavaScript' },
  launch: { vi: 'lệnh mở chương trình (launch)', en: 'an action that starts a program (launch)' },
  attachment: { vi: 'tệp đính kèm', en: 'an attached file' },
};

/** Findings about files to download. */
export const downloadEntries = {
  'pdf-path': error((p: Named) => ({
    vi: [
      `“${p.value}” không phải đường dẫn tới tệp PDF cạnh bài.`,
      'Viết ./ten-tep.pdf, chỉ dùng chữ thường không dấu, số và gạch nối.',
    ],
    en: [
      `“${p.value}” is not the path of a PDF beside the text.`,
      'Write ./name.pdf with lower-case a-z, 0-9 and hyphens only.',
    ],
  })),
  'language-tag': error((p: Named) => ({
    vi: [
      `“${p.value}” không phải mã ngôn ngữ.`,
      'Viết mã hai hoặc ba chữ thường, như vi, en, fr; tiếng Trung giản thể là zh-Hans.',
    ],
    en: [
      `“${p.value}” is not the code of a language.`,
      'Write two or three lower-case letters, as vi, en, fr; simplified Chinese is zh-Hans.',
    ],
  })),
  'pdf-missing': error((p: Written) => ({
    vi: [
      `Không có tệp “${p.value}” cạnh bài.`,
      meant(p, 'Chép tệp PDF vào thư mục của bài, hoặc sửa lại tên tệp.', '').vi,
    ],
    en: [
      `There is no file “${p.value}” beside the text.`,
      meant(p, '', "Put the PDF into the entry's folder, or correct the name.").en,
    ],
  })),
  'pdf-type': error((p: Named) => ({
    vi: [
      `Tệp “${p.value}” không phải PDF, dù tên tệp kết thúc bằng .pdf.`,
      'Xuất lại từ phần mềm soạn thảo (Lưu thành PDF); đổi đuôi tên tệp là chưa đủ.',
    ],
    en: [
      `The file “${p.value}” is no PDF, though its name ends in .pdf.`,
      'Export it from the program that it was written in; a new extension alone does not change the type.',
    ],
  })),
  'pdf-encrypted': error((p: Named) => ({
    vi: [
      `Tệp “${p.value}” có đặt mật khẩu hoặc khóa quyền.`,
      'Bỏ mật khẩu và mọi hạn chế rồi lưu lại: ấn phẩm để mọi người tải về đọc.',
    ],
    en: [
      `The file “${p.value}” has a password or restrictions.`,
      'Save it again without any: a publication is for everybody to read.',
    ],
  })),
  'pdf-broken': error((p: Named) => ({
    vi: [
      `Tệp “${p.value}” bị hỏng hoặc chép chưa hết.`,
      'Chép lại từ bản gốc; vẫn lỗi thì mở tệp và in lại thành PDF mới.',
    ],
    en: [
      `The file “${p.value}” is damaged or was not copied to its end.`,
      'Copy it again from the original; if that does not help, open it and print it to a new PDF.',
    ],
  })),
  'pdf-limit': error((p: Named) => ({
    vi: [
      `Tệp “${p.value}” cần quá nhiều thời gian hoặc bộ nhớ để đọc.`,
      'Mở tệp và in lại thành PDF mới, hoặc chia thành nhiều tệp.',
    ],
    en: [
      `Reading the file “${p.value}” takes too long or too much memory.`,
      'Open it and print it to a new PDF, or split it.',
    ],
  })),
  'pdf-active': error((p: Named & { holds: ActiveKind }) => ({
    vi: [
      `Tệp “${p.value}” chứa ${held[p.holds].vi}, không được đăng vì lý do an toàn.`,
      'Mở tệp và in lại thành PDF mới (Print to PDF): bản in chỉ còn các trang.',
    ],
    en: [
      `The file “${p.value}” holds ${held[p.holds].en}, which may not be published for safety's sake.`,
      'Open it and print it to a new PDF: the print holds the pages alone.',
    ],
  })),
};
