/** Samples that an editor may copy; a test holds each against the schemas, so that they stay right. */
export const samples = {
  least: `---
title: Hồ Sen
summary: Hồ nước giữa núi, nên đến vào đầu tháng 7 khi sen nở.
---

Hồ nằm giữa những dãy núi.
`,
  translation: `---
title: Sen Lake
summary: A lake among mountains, best seen in early July when the lotus is in bloom.
pictures:
  - id: cover
    alt: A lake between two mountain ranges, with a wooden boat.
translation: {origin: human}
---

The lake lies among mountains.
`,
  pictures: `cover: cover
pictures:
  - id: cover
    file: ./cover.jpg
    author: Nguyễn Văn A
    licence: CC BY 4.0
    source: Ảnh do tác giả gửi tặng
    date: '2026-10-01'
    kind: photo
    alt: Hồ nước giữa hai dãy núi, một chiếc thuyền gỗ.
    caption: Hồ Sen đầu tháng 7
`,
  consent: `pictures:
  - id: nghe-nhan
    file: ./nghe-nhan.jpg
    author: Nguyễn Văn A
    licence: CC BY 4.0
    source: Ảnh do tác giả gửi tặng
    date: '2026-10-01'
    kind: photo
    consent:
      basis: Văn bản đồng ý của người trong ảnh
      ref: Hồ sơ số 12/2026, lưu tại văn phòng
    alt: Một phụ nữ lớn tuổi đan nón lá trước hiên nhà.
`,
  figure: `- id: dien-tich-sen-2025
  label:
    vi: Diện tích trồng sen
    en: Area under lotus
  value: 1250
  unit: ha
  qualifier: about
  status: actual
  period: {year: 2025}
  scope: tinh-a
  sources: [so-nong-nghiep-2025]
`,
  source: `- id: so-nong-nghiep-2025
  publisher: Sở Nông nghiệp
  title: Báo cáo diện tích cây trồng năm 2025
  url: https://co-quan.example/bao-cao-2025
  date: '2025-12'
  seen: opened
  opened: {by: Phòng Biên tập, date: '2026-01-12'}
`,
  area: `- id: huyen-b
  kind: district
  names:
    vi: huyện B (cũ)
    en: former B district
  validTo: '2025-06-30'
- id: xa-c
  kind: commune
  names:
    vi: xã C
    en: C commune
  validFrom: '2025-07-01'
  successorOf: [huyen-b]
`,
  topic: `- id: thien-nhien
  names:
    vi: Thiên nhiên
    en: Nature
`,
  term: `- id: ho-sen
  names:
    vi: Hồ Sen
    en: Sen Lake
  also:
    en: [Lotus Lake]
  never:
    en: [Sen lake reservoir]
  status: {en: attested}
`,
  map: `lands:
  - area: tinh-a
    shapes: [angiang]
strokes:
  - kind: river
    names: {vi: sông Mẫu, en: Mẫu River}
    points:
      - {left: 20, top: 5}
      - {left: 45, top: 50}
      - {left: 60, top: 95}
hills:
  - {left: 70, top: 20}
neighbours:
  - term: tinh-b
    at: {left: 90, top: 50}
towns:
  - names: {vi: phường C, en: C ward}
    at: {left: 55, top: 40}
spots:
  - at: {left: 40, top: 60}
    entries: [places/ho-sen]
`,
  site: `name:
  vi: Cổng quảng bá tỉnh A
  en: A Province Promotion Portal
url: https://tinh-a.example
locales: [vi, en]
imprint:
  demonstration: true
`,
  lunar: `rule: {calendar: lunar, month: 2, day: 12, until: {month: 2, day: 14}}
occurrences:
  - year: 2027
    from: '2027-03-19'
    to: '2027-03-21'
    confirmedBy: so-van-hoa-2027
`,
  leap: `rule: {calendar: lunar, month: 2, day: 30, leap: also, ifMissing: last-day}
`,
  solar: `rule: {calendar: solar, month: 9, day: 2}
`,
  waive: `waive:
  - code: picture-small
    at: vi
    reason: Ảnh tư liệu năm 1965, không còn bản lớn hơn.
    until: '2027-12-31'
`,
} as const;

export type SampleName = keyof typeof samples;

/** What the check refuses in a text, beside what to write instead; a test puts both to the check. */
export const refusedInTexts: readonly { readonly refused: string; readonly right: string }[] = [
  { refused: 'Dưới <5% diện tích', right: 'Dưới &lt;5% diện tích' },
  { refused: 'Tập hợp {1; 2}', right: 'Tập hợp \\{1; 2\\}' },
  { refused: '<https://co-quan.example>', right: '[Trang của cơ quan](https://co-quan.example)' },
  { refused: 'Câu một.<br>', right: 'Câu một.' },
  { refused: '<b>chữ đậm</b>', right: '**chữ đậm**' },
  { refused: '<!-- ghi chú -->', right: '{/* ghi chú */}' },
  { refused: '<Figure id={so} />', right: '<Figure id="dien-tich-sen-2025" />' },
  { refused: '<Video id="mua-sen" />', right: '[Xem phim](https://co-quan.example/phim)' },
  { refused: 'import A from "a"', right: 'Hàng nhập khẩu (import) tăng.' },
  { refused: '[Đọc tiếp](javascript:mo)', right: '[Đọc tiếp](/places/ho-sen/)' },
];
