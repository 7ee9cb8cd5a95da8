import { describe, expect, it } from 'vitest';
import { occurrenceText, ruleText } from './event-text.ts';

const lunar = { calendar: 'lunar', leap: 'no', ifMissing: 'last-day' } as const;

describe('ruleText', () => {
  it.each([
    ['vi', 'từ ngày 12 tháng 2 âm lịch đến ngày 14 tháng 2 âm lịch'],
    ['en', 'day 12 of lunar month 2 to day 14 of lunar month 2'],
    ['ko', '베트남 음력 2월 12일~베트남 음력 2월 14일'],
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

  it('says a run of days as its first and last', () => {
    expect(occurrenceText('en', { from: '2027-03-19', to: '2027-03-21' })).toBe(
      '19 March 2027 to 21 March 2027',
    );
  });
});
