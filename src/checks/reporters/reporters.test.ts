import { describe, expect, test } from 'vitest';
import { fault, issueOf } from '../catalogue/index.ts';
import { fileStart, type Issue } from '../issue.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

const issue: Issue = {
  file: 'places/a/index.vi.mdx',
  line: 3,
  column: 5,
  severity: 'error',
  code: 'blank',
  message: { vi: 'Trống 100%.', en: 'Empty 100%.' },
  fix: { vi: 'Viết vào.', en: 'Fill in.' },
};

const missing = (lang: 'en' | 'zh', isDraft = false) =>
  issueOf(
    'places/a/index.vi.mdx',
    fault('translation-missing', fileStart, {
      locale: lang,
      language:
        lang === 'en' ? { vi: 'tiếng Anh', en: 'English' } : { vi: 'tiếng Trung', en: 'Chinese' },
      path: `places/a/index.${lang}.mdx`,
      isDraft,
    }),
  );

describe('several findings of a kind at one place', () => {
  test('are one for people, and as many as they are for programs', () => {
    const issues = [missing('en'), issue, missing('zh')];
    const text = formatText(issues, 'vi');
    expect(text.match(/translation-missing/g)).toHaveLength(1);
    expect(text).toContain('[translation-missing ×2]\n  Chưa có bản tiếng Anh, tiếng Trung.');
    expect(text).toContain('--translate places/a/index.vi.mdx');
    expect(text).toContain('1 lỗi, 2 lời nhắc');
    expect(JSON.parse(formatJson(issues, 'vi'))).toMatchObject({
      issues: [{ code: 'translation-missing' }, {}, { code: 'translation-missing' }],
    });
    expect(formatJson(issues, 'vi')).not.toContain('"part"');
  });

  test('a draft is told by itself', () => {
    expect(
      formatText([missing('en'), missing('zh', true)], 'vi').match(/\[translation-missing\]/g),
    ).toHaveLength(2);
  });
});

describe('contract 10: reports', () => {
  test('JSON has the fields of the contract in the chosen language', () => {
    expect(JSON.parse(formatJson([issue], 'en'))).toEqual({
      issues: [{ ...issue, message: 'Empty 100%.', fix: 'Fill in.' }],
      summary: { errors: 1, warnings: 0, files: 1 },
    });
  });

  test('GitHub annotations are escaped', () => {
    expect(formatGithub([issue], 'vi')).toBe(
      '::error file=content/places/a/index.vi.mdx,line=3,col=5,title=blank::Trống 100%25. Viết vào.',
    );
  });

  test('text names the place, what is wrong and how to mend it', () => {
    expect(formatText([issue], 'vi')).toBe(
      'places/a/index.vi.mdx:3:5  LỖI  [blank]\n  Trống 100%.\n  Cách sửa: Viết vào.\n\n1 lỗi, 0 lời nhắc trong 1 tệp.',
    );
    expect(formatText([issue], 'vi', 'en')).toContain('  Fix: Fill in.');
    expect(formatText([], 'en')).toBe('The content has no faults.');
  });
});
