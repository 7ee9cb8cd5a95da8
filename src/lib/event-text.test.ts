import { describe, expect, it } from 'vitest';
import { occurrenceText, ruleText } from './event-text.ts';

const lunar = { calendar: 'lunar', leap: 'no', ifMissing: 'last-day' } as const;

describe('ruleText', () => {
  it.each([
    ['vi', 'từ ngày 12 đến ngày 14 tháng 2 âm lịch'],
    ['en', '12th to 14th of the second lunar month'],
    ['ko', '베트남 음력 2월 12~14일'],
  ] as const)('says a run of lunar days in %s', (locale, text) => {
    const rule = { ...lunar, month: 2, day: 12, until: { month: 2, day: 14 } };
    expect(ruleText(locale, rule)).toBe(text);
  });

  it.each([
    ['vi', '16 tháng 3'],
    ['en', '16 March'],
    ['zh', '3月16日'],
    ['ko', '3월 16일'],
    ['ja', '3月16日'],
    ['lo', '16 ມີນາ'],
  ] as const)('says a solar day in %s', (locale, text) => {
    expect(ruleText(locale, { calendar: 'solar', month: 3, day: 16 })).toBe(text);
  });
});

describe('occurrenceText', () => {
  it('says one day once', () => {
    expect(occurrenceText('vi', { from: '2027-02-17', to: '2027-02-17' })).toBe('17/2/2027');
  });

  it.each([
    ['vi', '2027-03-21', 'từ 19 đến 21/3/2027'],
    ['vi', '2027-05-02', 'từ 19/3 đến 2/5/2027'],
    ['en', '2027-03-21', '19 to 21 March 2027'],
    ['en', '2027-05-02', '19 March to 2 May 2027'],
    ['en', '2028-01-02', '19 March 2027 to 2 January 2028'],
    ['zh', '2027-03-21', '2027年3月19日至21日'],
    ['ko', '2027-05-02', '2027년 3월 19일~5월 2일'],
    ['ja', '2027-03-21', '2027年3月19日～21日'],
    ['lo', '2027-03-21', 'ແຕ່ 19 ເຖິງ 21 ມີນາ 2027'],
  ] as const)('says in %s what the first and last day (%s) share once', (locale, to, text) => {
    expect(occurrenceText(locale, { from: '2027-03-19', to })).toBe(text);
  });
});
