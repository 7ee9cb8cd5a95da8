import { describe, expect, test } from 'vitest';
import type { Issue } from '../issue.ts';
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
