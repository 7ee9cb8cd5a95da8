import type { DrawingFault } from '../drawing-rules.ts';
import { error } from './entry.ts';

/** What an SVG holds beside a drawing, as an editor would say it. */
const held: Record<DrawingFault, { vi: string; en: string }> = {
  doctype: { vi: 'khai báo DOCTYPE', en: 'a DOCTYPE' },
  entity: { vi: 'thực thể XML (&…; hoặc <!ENTITY>)', en: 'an XML entity (&…; or <!ENTITY>)' },
  instruction: { vi: 'chỉ thị xử lý (<?…?>)', en: 'a processing instruction (<?…?>)' },
  cdata: { vi: 'đoạn CDATA', en: 'a CDATA section' },
  script: { vi: 'mã lệnh (script)', en: 'a script' },
  foreign: { vi: 'nội dung ngoài hình vẽ (foreignObject)', en: 'a foreignObject' },
  style: { vi: 'bảng kiểu CSS', en: 'a style sheet' },
  picture: { vi: 'ảnh nhúng', en: 'an embedded picture' },
  handler: { vi: 'lệnh chạy theo sự kiện (on…)', en: 'an event handler (on…)' },
  reference: { vi: 'liên kết ra ngoài hình vẽ', en: 'a reference to something outside it' },
  escape: { vi: 'ký tự \\ trong thuộc tính style', en: 'a \\ in a style' },
};

/** Findings about the sources of drawn covers. */
export const drawingEntries = {
  'svg-code': error((p: { kind: DrawingFault }) => ({
    vi: [
      `Hình vẽ chứa ${held[p.kind].vi}, không được phép vì lý do an toàn.`,
      'Xuất lại hình từ phần mềm vẽ thành SVG thường (Plain SVG), chỉ gồm các nét và mảng màu.',
    ],
    en: [
      `The drawing holds ${held[p.kind].en}, which is not allowed for safety's sake.`,
      'Export it as plain SVG: shapes and colours alone.',
    ],
  })),
};
