import { error } from './entry.ts';

interface Value {
  readonly value: string;
}

/** Day, month and year as our country writes them, or the year first. */
const dayFirst =
  /^(?:ngày )?(\d{1,2})(?:\s*[/.-]\s*| tháng )(\d{1,2})(?:\s*[/.-]\s*|(?:,? năm)? )(\d{4})$/i;
const yearFirst = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/;
const monthOnly = /^(?:tháng )?(\d{1,2})\s*[/.-]\s*(\d{4})$/i;

/** A date that was written in a form of our country, or between curly quotes, in the form that is asked for. */
function asWritten(value: string): string | undefined {
  const plain = value.replace(/^[‘’“”"'\s]+|(?:[T ]\d\d:.*|[‘’“”"'\s]+)$/g, '');
  const [, first = '', month = '', last = ''] = dayFirst.exec(plain) ?? yearFirst.exec(plain) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year === '' || date === value) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDay ? date : undefined;
}

/** The same for a date that may be a month alone. */
function asPartWritten(value: string): string | undefined {
  const [, month = '', year = ''] = monthOnly.exec(value.trim()) ?? [];
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? `${year}-${month.padStart(2, '0')}` : asWritten(value);
}

/** A time of day as it is said: 7h30, 19 giờ. */
function asTime(value: string): string | undefined {
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})\s*(?:h|g|giờ|:|\.)\s*(\d{1,2})?\s*(?:phút|p)?$/i.exec(value.trim()) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : undefined;
}

/** Findings about dates and times; the codes are those that the schemas give. */
export const dateEntries = {
  'calendar-date': error((p: Value) => {
    const date = asWritten(p.value);
    return {
      vi: [
        `“${p.value}” không phải một ngày có thật viết theo dạng năm-tháng-ngày.`,
        date === undefined
          ? "Viết đủ bốn, hai, hai chữ số, trong dấu nháy thẳng: '2026-11-21'."
          : `Viết '${date}', trong dấu nháy thẳng.`,
      ],
      en: [
        `“${p.value}” is no existing day written year-month-day.`,
        date === undefined
          ? "Write four, two and two digits in straight quotes: '2026-11-21'."
          : `Write '${date}', in straight quotes.`,
      ],
    };
  }),
  'partial-date': error((p: Value) => {
    const date = asPartWritten(p.value);
    return {
      vi: [
        `“${p.value}” không phải một năm, một tháng hay một ngày có thật.`,
        date === undefined
          ? "Viết '2025', '2025-07' hoặc '2025-07-12', trong dấu nháy."
          : `Viết '${date}', trong dấu nháy thẳng.`,
      ],
      en: [
        `“${p.value}” is no existing year, month or day.`,
        date === undefined
          ? "Write '2025', '2025-07' or '2025-07-12', in quotes."
          : `Write '${date}', in straight quotes.`,
      ],
    };
  }),
  'historic-date': error((p: Value) => ({
    vi: [
      `“${p.value}” không phải một mốc lịch sử có thật, viết đúng dạng.`,
      "Viết '1285', '1285-03', '1285-03-12' hoặc '-257' (trước Công nguyên); phỏng chừng thì {date: '1285', circa: true}; một khoảng thì {from: '1884', to: '1913'}; thế kỷ thì {century: 11}, {century: 19, part: late} hoặc {century: 11, to: 13}.",
    ],
    en: [
      `“${p.value}” is no historical date that exists and is in a known form.`,
      "Write '1285', '1285-03', '1285-03-12' or '-257' (BC); if uncertain, {date: '1285', circa: true}; a span is {from: '1884', to: '1913'}; a century {century: 11}, {century: 19, part: late} or {century: 11, to: 13}.",
    ],
  })),
  'historic-range': error((p: Value) => ({
    vi: [
      `Mốc cuối ${p.value} không muộn hơn mốc đầu.`,
      'Ghi mốc sớm hơn trước; trước Công nguyên thì −257 sớm hơn −208. Nếu chỉ có một mốc thì bỏ to.',
    ],
    en: [
      `The end, ${p.value}, is not later than the beginning.`,
      'Put the earlier one first; before Christ, −257 is earlier than −208. For a single date leave to out.',
    ],
  })),
  century: error((p: Value) => ({
    vi: [
      `Không có thế kỷ ${p.value}.`,
      'Viết một số nguyên từ 1 đến 21; trước Công nguyên thì số âm: -3 là thế kỷ III TCN.',
    ],
    en: [
      `There is no century ${p.value}.`,
      'Write a whole number from 1 to 21, or a negative one for BC: -3 is the 3rd century BC.',
    ],
  })),
  'century-part': error((p: Value) => ({
    vi: [
      `part: ${p.value} chỉ dùng cho một thế kỷ, không dùng cho khoảng nhiều thế kỷ.`,
      'Bỏ part, hoặc bỏ to.',
    ],
    en: [
      `part: ${p.value} is of one century, not of a range of centuries.`,
      'Leave out part, or leave out to.',
    ],
  })),
  'event-rule': error(() => ({
    vi: [
      'Quy tắc lịch (rule) chưa đúng.',
      'Viết {calendar: lunar, month: 2, day: 12} theo âm lịch, hoặc calendar: solar theo dương lịch; kéo dài thì thêm until: {month: 2, day: 14}.',
    ],
    en: [
      'The rule of the calendar is not right.',
      'Write {calendar: lunar, month: 2, day: 12}, or calendar: solar; for several days add until: {month: 2, day: 14}.',
    ],
  })),
  'no-such-day': error((p: Value) => ({
    vi: [`Tháng này không bao giờ có ngày ${p.value}.`, 'Sửa lại ngày hoặc tháng.'],
    en: [`That month never has a day ${p.value}.`, 'Mend the day or the month.'],
  })),
  'reversed-dates': error((p: Value) => ({
    vi: [`Ngày cuối ${p.value} đứng trước ngày đầu.`, 'Đổi lại hai ngày from và to.'],
    en: [`The last day, ${p.value}, is before the first.`, 'Mend from and to.'],
  })),
  'reversed-rule': error(() => ({
    vi: [
      'Ngày cuối (until) của quy tắc đứng trước ngày đầu.',
      'Sửa until cho muộn hơn month và day; kéo sang năm sau thì ghi tháng của năm sau, như từ tháng 12 đến tháng 1.',
    ],
    en: [
      'The last day of the rule (until) is before its first.',
      'Mend until, so that it follows month and day; what runs into the next year names its month, as from 12 to 1.',
    ],
  })),
  'wall-time': error((p: Value) => {
    const time = asTime(p.value) ?? '07:30';
    return {
      vi: [`“${p.value}” không phải một giờ trong ngày.`, `Viết giờ Việt Nam dạng '${time}'.`],
      en: [`“${p.value}” is no time of day.`, `Write Vietnamese time as '${time}'.`],
    };
  }),
};
