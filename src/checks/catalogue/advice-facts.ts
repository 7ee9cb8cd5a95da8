import { warning } from './entry.ts';

/** Findings about figures, pictures, dates and places that an editor would want to be told of. */
export const factAdviceEntries = {
  'typed-figure': warning((p: { value: string; id: string }) => ({
    vi: [
      `Số ${p.value} gõ tay, mà sổ số liệu đã có (${p.id}).`,
      `Viết <Figure id="${p.id}"/> để mọi ngôn ngữ cùng đúng khi số thay đổi.`,
    ],
    en: [
      `The number ${p.value} is typed, and the ledger holds it (${p.id}).`,
      `Write <Figure id="${p.id}"/>, so that every language follows when it changes.`,
    ],
  })),
  'plan-past': warning((p: { id: string; end: string }) => ({
    vi: [
      `“${p.id}” là số kế hoạch cho kỳ đã qua (${p.end}).`,
      'Tìm số thực hiện và ghi thành số liệu mới, có supersedes: mã cũ.',
    ],
    en: [
      `“${p.id}” is a plan for a time that is over (${p.end}).`,
      'Find what came of it, and enter that as a new figure with supersedes.',
    ],
  })),
  'actual-ahead': warning((p: { id: string; start: string }) => ({
    vi: [
      `“${p.id}” ghi là số đã có, mà kỳ của nó (từ ${p.start}) còn chưa đến.`,
      'Sửa period, hoặc ghi status: plan nếu là số kế hoạch, estimate nếu là số ước tính.',
    ],
    en: [
      `“${p.id}” is told as a number that is known, of a time (from ${p.start}) that is still to come.`,
      'Mend period, or write status: plan for a plan, estimate for an estimate.',
    ],
  })),
  'figure-superseded': warning((p: { id: string; by: string }) => ({
    vi: [`Số liệu “${p.id}” đã được “${p.by}” thay thế.`, `Dùng “${p.by}”.`],
    en: [`The figure “${p.id}” was superseded by “${p.by}”.`, `Use “${p.by}”.`],
  })),
  'picture-unused': warning((p: { id: string }) => ({
    vi: [
      `Hình “${p.id}” được khai mà không hiện ở đâu.`,
      `Đặt <Photo id="${p.id}"/> vào bài, chọn làm cover, hoặc xóa hình.`,
    ],
    en: [
      `The picture “${p.id}” is listed and shown nowhere.`,
      `Put <Photo id="${p.id}"/> into the text, make it the cover, or remove it.`,
    ],
  })),
  'picture-small': warning((p: { value: string; width: number; least: number }) => ({
    vi: [
      `Ảnh “${p.value}” chỉ rộng ${p.width} điểm ảnh nên sẽ mờ.`,
      `Dùng ảnh rộng từ ${p.least} điểm ảnh; đừng phóng to ảnh nhỏ.`,
    ],
    en: [
      `The picture “${p.value}” is only ${p.width} pixels wide and will look soft.`,
      `Use one of at least ${p.least} pixels; do not enlarge a small one.`,
    ],
  })),
  'alt-file-name': warning((p: { value: string }) => ({
    vi: [
      `Lời tả hình “${p.value}” là tên tệp.`,
      'Viết một câu nói hình có gì, cho người không nhìn thấy hình.',
    ],
    en: [
      `The words for the picture, “${p.value}”, are a file name.`,
      'Say in a sentence what it shows, for those who do not see it.',
    ],
  })),
  'published-later': warning((p: { date: string }) => ({
    vi: [
      `Ngày đăng ${p.date} còn ở phía trước, nên bài chưa hiện.`,
      'Chờ đến ngày đó (cổng được dựng lại mỗi đêm), hoặc sửa published.',
    ],
    en: [
      `The day of publication, ${p.date}, is still to come, so the entry does not show.`,
      'Wait for it (the portal is rebuilt every night), or mend published.',
    ],
  })),
  'checked-later': warning((p: { date: string }) => ({
    vi: [
      `Ngày kiểm tra ${p.date} còn ở phía trước.`,
      'Xóa dòng checked; lệnh npm run reviewed ghi ngày có người đọc.',
    ],
    en: [
      `The day of the check, ${p.date}, is still to come.`,
      'Remove the line; npm run reviewed records the day on which a person reads it.',
    ],
  })),
  'check-again': warning((p: { date: string }) => ({
    vi: [
      `Bài được biên soạn hoặc kiểm tra lần cuối ngày ${p.date}, đã hơn một năm.`,
      'Đọc lại, đối chiếu nguồn, rồi chạy npm run reviewed.',
    ],
    en: [
      `The entry was last compiled or checked on ${p.date}, more than a year ago.`,
      'Read it again, look at its sources, then run npm run reviewed.',
    ],
  })),
  'event-past': warning((p: { date: string }) => ({
    vi: [
      `Sự kiện đã qua (lần cuối ${p.date}) mà chưa được lưu trữ.`,
      'Thêm lần diễn ra mới, hoặc ghi archived: true.',
    ],
    en: [
      `The event is over (last on ${p.date}) and not archived.`,
      'Add its next time, or write archived: true.',
    ],
  })),
  'occurrence-year': warning((p: { year: number; from: string }) => ({
    vi: [
      `Lần diễn ra ghi năm ${p.year} mà ngày đầu là ${p.from}.`,
      'Sửa year hoặc from; theo âm lịch thì year là năm âm lịch, ngày dương có thể sang đầu năm sau.',
    ],
    en: [
      `An occurrence of the year ${p.year} begins on ${p.from}.`,
      'Mend year or from; by the lunar calendar year is the lunar year, whose end lies in the next solar one.',
    ],
  })),
  'downtime-past': warning((p: { date: string }) => ({
    vi: [
      `Đợt ngừng hoạt động (downtime) đã qua từ ${p.date}, nên không còn lời báo nào trên trang.`,
      'Xóa mục downtime, hoặc ghi ngày của đợt mới.',
    ],
    en: [
      `The downtime was over on ${p.date}, so pages no longer tell of it.`,
      'Remove downtime, or write the days of the next one.',
    ],
  })),
  'validity-past': warning((p: { date: string }) => ({
    vi: [
      `Mục này hết hiệu lực từ ${p.date}.`,
      'Ghi quy định mới thay cho nó, hoặc nói rõ trong bài là đã hết hiệu lực.',
    ],
    en: [
      `This ended on ${p.date}.`,
      'Enter what replaced it, or say in the text that it is no longer in force.',
    ],
  })),
  'out-of-bounds': warning((p: { lat: number; lon: number }) => ({
    vi: [
      `Vị trí ${p.lat}, ${p.lon} nằm ngoài địa bàn của cổng.`,
      'Kiểm tra: lat là vĩ độ, lon là kinh độ; có thể đã viết ngược.',
    ],
    en: [
      `The position ${p.lat}, ${p.lon} lies outside the portal’s area.`,
      'Check it: lat is the latitude, lon the longitude; they may be swapped.',
    ],
  })),
};
