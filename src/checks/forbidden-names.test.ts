import { describe, expect, test } from 'vitest';
import { findAmbiguousNames, findForbiddenNames, isRuledForm } from './forbidden-names.ts';

describe('findForbiddenNames', () => {
  test.each([
    ['vi', 'vùng biển Nam Trung Hoa'],
    ['vi', 'Quần đảo Tây Sa và quần đảo Nam Sa'],
    ['vi', 'tên gọi Paracel'],
    ['en', 'the South China Sea'],
    ['en', 'the South China\nSea'],
    ['en', 'the Paracels and the Spratly Islands'],
    ['en', 'XISHA'],
    ['en', 'the Nansha islands'],
    ['en', 'south-china-sea-route'],
    ['zh', '西沙群岛'],
    ['zh', '越南西沙'],
    ['zh', '南海南沙群岛'],
    ['zh', '在南海上'],
    ['zh', '三沙市'],
    ['zh', '九段线'],
    ['ko', '남중국해에서'],
    ['ko', '시사 군도와 난사군도'],
    ['ko', '파라셀 제도'],
    ['ja', '南シナ海の島々'],
    ['ja', '西沙諸島、南沙諸島'],
    ['ja', 'スプラトリー諸島'],
    ['lo', 'ທະເລຈີນໃຕ້'],
  ] as const)('%s: refuses “%s”', (locale, text) => {
    expect(findForbiddenNames(text, locale)).not.toEqual([]);
  });

  test.each([
    ['vi', 'Hoàng Sa, Trường Sa, Biển Đông'],
    ['vi', 'phía nam Sa Pa'],
    ['vi', 'đường Tây Sa Đéc'],
    ['en', 'East Sea (Biển Đông), Hoàng Sa and Trường Sa'],
    ['en', 'a South China seafood market'],
    ['en', 'Nansha Port, Guangzhou'],
    ['en', 'Guangzhou Nansha'],
    ['zh', '黄沙、长沙（群岛），东海（Biển Đông）'],
    ['zh', '佛山市南海区'],
    ['zh', '江西沙田'],
    ['zh', '越南海防港'],
    ['zh', '越南沙坝'],
    ['zh', '广州南沙港'],
    ['zh', '撒哈拉以西沙漠'],
    ['ko', '호앙사, 쯔엉사 군도'],
    ['ko', '서사 문학과 시사 문제'],
    ['ja', 'ホアンサ、チュオンサ'],
    ['ja', '南海電鉄'],
    ['ja', '東シナ海'],
    ['lo', 'ໝູ່ເກາະຮວ່າງຊາ'],
  ] as const)('%s: lets “%s” pass', (locale, text) => {
    expect(findForbiddenNames(text, locale)).toEqual([]);
  });

  test('knows the forms that a glossary may repeat', () => {
    for (const form of ['南海', '三沙', 'Paracels', 'Biển Nam Trung Hoa', 'パラセル諸島'])
      expect(isRuledForm(form)).toBe(true);
    expect(isRuledForm('共同住宅')).toBe(false);
  });
});

describe('findAmbiguousNames', () => {
  test.each([
    ['en', 'the East Sea', 1],
    ['en', 'the East Sea (Biển Đông)', 0],
    ['ko', '동해에서', 1],
    ['ko', '베트남 동해(Biển Đông)', 0],
    ['zh', '在东海', 0],
    ['ja', '東海地方', 0],
  ] as const)('%s: %s', (locale, text, count) => {
    expect(findAmbiguousNames(text, locale)).toHaveLength(count);
  });
});
