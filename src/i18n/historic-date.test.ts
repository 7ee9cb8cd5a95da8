import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { allLocales, type Locale } from '../config/locales.ts';
import type { HistoricDate } from '../schemas/parts/historic-date.ts';
import { formatHistoricDate } from './historic-date.ts';

type InSix = readonly [vi: string, en: string, zh: string, ko: string, ja: string, lo: string];
type Table = readonly (readonly [HistoricDate, InSix])[];

/** Rows of `it.each`: a date, a language, and what must be printed in it. */
const rowsOf = (table: Table) =>
  table.flatMap(([date, texts]) =>
    allLocales.map((locale, index): [string, Locale, string, HistoricDate] => [
      JSON.stringify(date),
      locale,
      texts[index] ?? '',
      date,
    ]),
  );

// prettier-ignore
const days: Table = [
  ['1285', ['năm 1285', '1285', '1285年', '1285년', '1285年', 'ປີ 1285']],
  ['1899', ['năm 1899', '1899', '1899年', '1899년', '1899年', 'ປີ 1899']],
  ['2024', ['năm 2024', '2024', '2024年', '2024년', '2024年', 'ປີ 2024']],
  ['938', ['năm 938', '938', '938年', '938년', '938年', 'ປີ 938']],
  ['0938', ['năm 938', '938', '938年', '938년', '938年', 'ປີ 938']],
  ['100', ['năm 100', '100', '100年', '100년', '100年', 'ປີ 100']],
  ['1285-03', ['tháng 3 năm 1285', 'March 1285', '1285年3月', '1285년 3월', '1285年3月', 'ເດືອນມີນາ ປີ 1285']],
  ['1884-12', ['tháng 12 năm 1884', 'December 1884', '1884年12月', '1884년 12월', '1884年12月', 'ເດືອນທັນວາ ປີ 1884']],
  ['1285-03-12', ['ngày 12 tháng 3 năm 1285', '12 March 1285', '1285年3月12日', '1285년 3월 12일', '1285年3月12日', 'ວັນທີ 12 ມີນາ ປີ 1285']],
  ['1427-10-10', ['ngày 10 tháng 10 năm 1427', '10 October 1427', '1427年10月10日', '1427년 10월 10일', '1427年10月10日', 'ວັນທີ 10 ຕຸລາ ປີ 1427']],
  // Days that the reform of the calendar left out, and leap days, are shown as they are given.
  ['1582-10-10', ['ngày 10 tháng 10 năm 1582', '10 October 1582', '1582年10月10日', '1582년 10월 10일', '1582年10月10日', 'ວັນທີ 10 ຕຸລາ ປີ 1582']],
  ['1288-02-29', ['ngày 29 tháng 2 năm 1288', '29 February 1288', '1288年2月29日', '1288년 2월 29일', '1288年2月29日', 'ວັນທີ 29 ກຸມພາ ປີ 1288']],
  ['1945-09-02', ['ngày 2 tháng 9 năm 1945', '2 September 1945', '1945年9月2日', '1945년 9월 2일', '1945年9月2日', 'ວັນທີ 2 ກັນຍາ ປີ 1945']],
];

// prettier-ignore
const earlyYears: Table = [
  ['1', ['năm 1', 'AD 1', '公元1年', '서기 1년', '西暦1年', 'ປີ ຄ.ສ. 1']],
  ['43', ['năm 43', 'AD 43', '公元43年', '서기 43년', '西暦43年', 'ປີ ຄ.ສ. 43']],
  ['0043', ['năm 43', 'AD 43', '公元43年', '서기 43년', '西暦43年', 'ປີ ຄ.ສ. 43']],
  ['99', ['năm 99', 'AD 99', '公元99年', '서기 99년', '西暦99年', 'ປີ ຄ.ສ. 99']],
  ['0043-03', ['tháng 3 năm 43', 'March AD 43', '公元43年3月', '서기 43년 3월', '西暦43年3月', 'ເດືອນມີນາ ປີ ຄ.ສ. 43']],
  ['0043-03-02', ['ngày 2 tháng 3 năm 43', '2 March AD 43', '公元43年3月2日', '서기 43년 3월 2일', '西暦43年3月2日', 'ວັນທີ 2 ມີນາ ປີ ຄ.ສ. 43']],
];

// prettier-ignore
const beforeChrist: Table = [
  ['-1', ['năm 1 TCN', '1 BC', '公元前1年', '기원전 1년', '紀元前1年', '1 ປີກ່ອນ ຄ.ສ.']],
  ['-257', ['năm 257 TCN', '257 BC', '公元前257年', '기원전 257년', '紀元前257年', '257 ປີກ່ອນ ຄ.ສ.']],
  ['-0257', ['năm 257 TCN', '257 BC', '公元前257年', '기원전 257년', '紀元前257年', '257 ປີກ່ອນ ຄ.ສ.']],
  ['-2879', ['năm 2879 TCN', '2879 BC', '公元前2879年', '기원전 2879년', '紀元前2879年', '2879 ປີກ່ອນ ຄ.ສ.']],
  ['-0257-03', ['tháng 3 năm 257 TCN', 'March 257 BC', '公元前257年3月', '기원전 257년 3월', '紀元前257年3月', 'ເດືອນມີນາ 257 ປີກ່ອນ ຄ.ສ.']],
  ['-0001-02-29', ['ngày 29 tháng 2 năm 1 TCN', '29 February 1 BC', '公元前1年2月29日', '기원전 1년 2월 29일', '紀元前1年2月29日', 'ວັນທີ 29 ກຸມພາ 1 ປີກ່ອນ ຄ.ສ.']],
];

// prettier-ignore
const uncertain: Table = [
  [{ date: '1285', circa: true }, ['khoảng năm 1285', 'c. 1285', '约1285年', '1285년경', '1285年頃', 'ປະມານປີ 1285']],
  [{ date: '1285', circa: false }, ['năm 1285', '1285', '1285年', '1285년', '1285年', 'ປີ 1285']],
  [{ date: '1285' }, ['năm 1285', '1285', '1285年', '1285년', '1285年', 'ປີ 1285']],
  [{ date: '43', circa: true }, ['khoảng năm 43', 'c. AD 43', '约公元43年', '서기 43년경', '西暦43年頃', 'ປະມານປີ ຄ.ສ. 43']],
  [{ date: '-257', circa: true }, ['khoảng năm 257 TCN', 'c. 257 BC', '约公元前257年', '기원전 257년경', '紀元前257年頃', 'ປະມານ 257 ປີກ່ອນ ຄ.ສ.']],
  [{ date: '1285-03', circa: true }, ['khoảng tháng 3 năm 1285', 'c. March 1285', '约1285年3月', '1285년 3월경', '1285年3月頃', 'ປະມານເດືອນມີນາ ປີ 1285']],
  [{ date: '1285-03-12', circa: true }, ['khoảng ngày 12 tháng 3 năm 1285', 'c. 12 March 1285', '约1285年3月12日', '1285년 3월 12일경', '1285年3月12日頃', 'ປະມານວັນທີ 12 ມີນາ ປີ 1285']],
];

// prettier-ignore
const ranges: Table = [
  [{ from: '1884', to: '1913' }, ['1884–1913', '1884–1913', '1884—1913年', '1884~1913년', '1884～1913年', 'ປີ 1884–1913']],
  [{ from: '1884', to: '1913', circa: true }, ['khoảng năm 1884–1913', 'c. 1884–1913', '约1884—1913年', '1884~1913년경', '1884～1913年頃', 'ປະມານປີ 1884–1913']],
  [{ from: '0939', to: '1009' }, ['939–1009', '939–1009', '939—1009年', '939~1009년', '939～1009年', 'ປີ 939–1009']],
  [{ from: '40', to: '43' }, ['năm 40–43', 'AD 40–43', '公元40—43年', '서기 40~43년', '西暦40～43年', 'ປີ ຄ.ສ. 40–43']],
  [{ from: '43', to: '544' }, ['năm 43–544', 'AD 43–544', '公元43—544年', '서기 43~544년', '西暦43～544年', 'ປີ ຄ.ສ. 43–544']],
  [{ from: '-257', to: '-208' }, ['257–208 TCN', '257–208 BC', '公元前257—前208年', '기원전 257~208년', '紀元前257～前208年', '257–208 ປີກ່ອນ ຄ.ສ.']],
  [{ from: '-257', to: '-208', circa: true }, ['khoảng năm 257–208 TCN', 'c. 257–208 BC', '约公元前257—前208年', '기원전 257~208년경', '紀元前257～前208年頃', 'ປະມານ 257–208 ປີກ່ອນ ຄ.ສ.']],
  [{ from: '-111', to: '40' }, ['từ năm 111 TCN đến năm 40', '111 BC to AD 40', '公元前111年至公元40年', '기원전 111년~서기 40년', '紀元前111年～西暦40年', 'ແຕ່ 111 ປີກ່ອນ ຄ.ສ. ເຖິງ ປີ ຄ.ສ. 40']],
  [{ from: '-111', to: '938', circa: true }, ['khoảng từ năm 111 TCN đến năm 938', 'c. 111 BC to AD 938', '约公元前111年至公元938年', '기원전 111년~서기 938년경', '紀元前111年～西暦938年頃', 'ປະມານແຕ່ 111 ປີກ່ອນ ຄ.ສ. ເຖິງ ປີ ຄ.ສ. 938']],
  [{ from: '1884-06', to: '1913' }, ['từ tháng 6 năm 1884 đến năm 1913', 'June 1884 to 1913', '1884年6月至1913年', '1884년 6월~1913년', '1884年6月～1913年', 'ແຕ່ ເດືອນມິຖຸນາ ປີ 1884 ເຖິງ ປີ 1913']],
  [{ from: '1885-03-12', to: '1885-03-29' }, ['từ ngày 12 tháng 3 năm 1885 đến ngày 29 tháng 3 năm 1885', '12 March 1885 to 29 March 1885', '1885年3月12日至1885年3月29日', '1885년 3월 12일~1885년 3월 29일', '1885年3月12日～1885年3月29日', 'ແຕ່ ວັນທີ 12 ມີນາ ປີ 1885 ເຖິງ ວັນທີ 29 ມີນາ ປີ 1885']],
];

// prettier-ignore
const centuries: Table = [
  [{ century: 1 }, ['thế kỷ I', '1st century', '1世纪', '1세기', '1世紀', 'ສະຕະວັດທີ 1']],
  [{ century: 2 }, ['thế kỷ II', '2nd century', '2世纪', '2세기', '2世紀', 'ສະຕະວັດທີ 2']],
  [{ century: 3 }, ['thế kỷ III', '3rd century', '3世纪', '3세기', '3世紀', 'ສະຕະວັດທີ 3']],
  [{ century: 4 }, ['thế kỷ IV', '4th century', '4世纪', '4세기', '4世紀', 'ສະຕະວັດທີ 4']],
  [{ century: 9 }, ['thế kỷ IX', '9th century', '9世纪', '9세기', '9世紀', 'ສະຕະວັດທີ 9']],
  [{ century: 11 }, ['thế kỷ XI', '11th century', '11世纪', '11세기', '11世紀', 'ສະຕະວັດທີ 11']],
  [{ century: 12 }, ['thế kỷ XII', '12th century', '12世纪', '12세기', '12世紀', 'ສະຕະວັດທີ 12']],
  [{ century: 13 }, ['thế kỷ XIII', '13th century', '13世纪', '13세기', '13世紀', 'ສະຕະວັດທີ 13']],
  [{ century: 14 }, ['thế kỷ XIV', '14th century', '14世纪', '14세기', '14世紀', 'ສະຕະວັດທີ 14']],
  [{ century: 20 }, ['thế kỷ XX', '20th century', '20世纪', '20세기', '20世紀', 'ສະຕະວັດທີ 20']],
  [{ century: 21 }, ['thế kỷ XXI', '21st century', '21世纪', '21세기', '21世紀', 'ສະຕະວັດທີ 21']],
  [{ century: 11, circa: true }, ['khoảng thế kỷ XI', 'c. 11th century', '约11世纪', '11세기경', '11世紀頃', 'ປະມານສະຕະວັດທີ 11']],
  [{ century: 19, part: 'early' }, ['đầu thế kỷ XIX', 'early 19th century', '19世纪初', '19세기 초', '19世紀初頭', 'ຕົ້ນສະຕະວັດທີ 19']],
  [{ century: 19, part: 'middle' }, ['giữa thế kỷ XIX', 'mid-19th century', '19世纪中叶', '19세기 중엽', '19世紀半ば', 'ກາງສະຕະວັດທີ 19']],
  [{ century: 19, part: 'late' }, ['cuối thế kỷ XIX', 'late 19th century', '19世纪末', '19세기 말', '19世紀末', 'ທ້າຍສະຕະວັດທີ 19']],
  [{ century: 19, part: 'late', circa: true }, ['khoảng cuối thế kỷ XIX', 'c. late 19th century', '约19世纪末', '19세기 말경', '19世紀末頃', 'ປະມານທ້າຍສະຕະວັດທີ 19']],
  [{ century: -1 }, ['thế kỷ I TCN', '1st century BC', '公元前1世纪', '기원전 1세기', '紀元前1世紀', 'ສະຕະວັດທີ 1 ກ່ອນ ຄ.ສ.']],
  [{ century: -3 }, ['thế kỷ III TCN', '3rd century BC', '公元前3世纪', '기원전 3세기', '紀元前3世紀', 'ສະຕະວັດທີ 3 ກ່ອນ ຄ.ສ.']],
  [{ century: -49 }, ['thế kỷ XLIX TCN', '49th century BC', '公元前49世纪', '기원전 49세기', '紀元前49世紀', 'ສະຕະວັດທີ 49 ກ່ອນ ຄ.ສ.']],
  [{ century: -3, part: 'late' }, ['cuối thế kỷ III TCN', 'late 3rd century BC', '公元前3世纪末', '기원전 3세기 말', '紀元前3世紀末', 'ທ້າຍສະຕະວັດທີ 3 ກ່ອນ ຄ.ສ.']],
  [{ century: -3, circa: true }, ['khoảng thế kỷ III TCN', 'c. 3rd century BC', '约公元前3世纪', '기원전 3세기경', '紀元前3世紀頃', 'ປະມານສະຕະວັດທີ 3 ກ່ອນ ຄ.ສ.']],
  [{ century: 11, to: 13 }, ['thế kỷ XI–XIII', '11th–13th centuries', '11—13世纪', '11~13세기', '11～13世紀', 'ສະຕະວັດທີ 11–13']],
  [{ century: 11, to: 13, circa: true }, ['khoảng thế kỷ XI–XIII', 'c. 11th–13th centuries', '约11—13世纪', '11~13세기경', '11～13世紀頃', 'ປະມານສະຕະວັດທີ 11–13']],
  [{ century: -3, to: -1 }, ['thế kỷ III–I TCN', '3rd–1st centuries BC', '公元前3—前1世纪', '기원전 3~1세기', '紀元前3～前1世紀', 'ສະຕະວັດທີ 3–1 ກ່ອນ ຄ.ສ.']],
  [{ century: -3, to: 2 }, ['từ thế kỷ III TCN đến thế kỷ II SCN', '3rd century BC to 2nd century AD', '公元前3世纪至公元2世纪', '기원전 3세기~서기 2세기', '紀元前3世紀～西暦2世紀', 'ແຕ່ ສະຕະວັດທີ 3 ກ່ອນ ຄ.ສ. ເຖິງ ສະຕະວັດທີ 2 ຄ.ສ.']],
];

describe('contract 7: historic dates', () => {
  describe.each([
    ['years, months and days', days],
    ['the years 1 to 99', earlyYears],
    ['before Christ', beforeChrist],
    ['known only roughly', uncertain],
    ['ranges', ranges],
    ['centuries', centuries],
  ])('%s', (_, table) => {
    it.each(rowsOf(table))('%s in %s: %s', (_name, locale, text, date) => {
      expect(formatHistoricDate(locale, date)).toBe(text);
    });
  });

  it.each(['', 'thế kỷ XI', '1285-3', '12/3/1285', '12850'])('refuses %j', (text) => {
    expect(() => formatHistoricDate('vi', text)).toThrow(RangeError);
    expect(() => formatHistoricDate('vi', { from: '1284', to: text })).toThrow(RangeError);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])(
    'is the same on a machine in %s',
    (TZ) => {
      const rows = rowsOf([...days, ...earlyYears, ...beforeChrist, ...ranges]);
      const module = new URL('historic-date.ts', import.meta.url).href;
      const asked = JSON.stringify(rows.map(([, locale, , date]) => [locale, date]));
      const script = `
        const { formatHistoricDate } = await import(${JSON.stringify(module)});
        const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        console.log(JSON.stringify([zone, ...${asked}.map((row) => formatHistoricDate(...row))]));`;
      const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env: { ...process.env, TZ, NODE_OPTIONS: '' },
        encoding: 'utf8',
      });
      expect(JSON.parse(output)).toEqual([
        TZ === 'Asia/Ho_Chi_Minh' ? expect.stringMatching(/^Asia\/(Saigon|Ho_Chi_Minh)$/) : TZ,
        ...rows.map(([, , text]) => text),
      ]);
    },
  );
});
