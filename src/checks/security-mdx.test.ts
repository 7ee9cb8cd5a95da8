import { expect, test } from 'vitest';
import { hostileAddresses, hostileMdx } from '../testing/hostile-mdx.ts';
import { listMdxFaults } from './mdx-rules.ts';

const codes = (body: string) =>
  listMdxFaults(`---\ntitle: x\n---\n${body}\n`).map(({ code }) => code);

test.each(hostileMdx)('security of content: MDX with %s is refused', (_, body, code) => {
  expect(codes(body)).toContain(code);
});

test.each(hostileAddresses)('security of content: %s is refused', (_, body) => {
  expect(codes(body)).toContain('unsafe-url');
});

const long = 1_000_000;
const paragraphs = (unit: string) => {
  const paragraph = `${unit.repeat(29_000 / unit.length)}\n\n`;
  return paragraph.repeat(long / paragraph.length);
};

test.each([
  ['entities', paragraphs('&#1;'), 'mdx-limit'],
  ['opening signs', paragraphs('<'), 'mdx-limit'],
  ['comments', paragraphs('{/**/}'), 'mdx-limit'],
  ['open braces', paragraphs('{'), 'mdx-limit'],
  ['one paragraph', 'a_'.repeat(long / 2), 'mdx-limit'],
  ['quotes in quotes', `${'>'.repeat(long)} a`, 'mdx-limit'],
  ['components in components', '<Note>'.repeat(long / 6), 'mdx-limit'],
  ['parentheses in braces', `{${'('.repeat(long / 2)}${')'.repeat(long / 2)}}`, 'mdx-limit'],
])(
  'security of content: a megabyte of %s is refused soon',
  { timeout: 60_000 },
  (_, body, code) => {
    expect(codes(body)).toContain(code);
  },
);
