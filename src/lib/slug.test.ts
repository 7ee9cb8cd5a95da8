import { expect, it } from 'vitest';
import { slugOf } from './slug.ts';

it.each([
  ['Đường về Tây Yên Tử', 'duong-ve-tay-yen-tu'],
  ['Ở đâu có mỳ Chũ?', 'o-dau-co-my-chu'],
  ['  “Vân hương”: 1703 – 2026 ', 'van-huong-1703-2026'],
  ['永严寺', ''],
  [
    'Một tiêu đề rất dài nói về những con đường làng ven sông Cầu và sông Thương',
    'mot-tieu-de-rat-dai-noi-ve-nhung-con-duong-lang-ven-song-cau',
  ],
])('%s is %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
