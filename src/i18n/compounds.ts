import type { Locale } from '../config/locales.ts';

/** Words that are written with a space, which a title's line is not to end in. */
export const compounds: Partial<Record<Locale, readonly string[]>> = {
  vi: [
    ...['bản dịch', 'báo chí', 'cao nguyên', 'cấu phần', 'chính thức', 'công nghiệp', 'di sản'],
    ...['di tích', 'doanh nghiệp', 'du lịch', 'đặc sản', 'đầu tư', 'điểm đến', 'đối ngoại'],
    ...['đối tác', 'ghi công', 'giấy phép', 'giới thiệu', 'hàng hóa', 'khám phá', 'kiều bào'],
    ...['kinh tế', 'lễ hội', 'liên hệ', 'mộc bản', 'môi trường', 'nhà máy', 'nước ngoài'],
    ...[
      'phần mềm',
      'quảng bá',
      'quyền riêng tư',
      'sản phẩm',
      'tham quan',
      'thành phần',
      'thế giới',
    ],
    ...['thông tin', 'thủ tục', 'tiền lương', 'tiếp cận', 'tối thiểu', 'trình duyệt', 'văn hóa'],
    ...['vận hành', 'vùng đất', 'xuất khẩu'],
  ],
};
