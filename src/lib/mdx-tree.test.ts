import { describe, expect, it } from 'vitest';
import {
  isComponent,
  MdxSyntaxError,
  parseMdx,
  stringAttributes,
  walkMdx,
  type MdxNode,
} from './mdx-tree.ts';

const components = (text: string): MdxNode[] => [...walkMdx(parseMdx(text))].filter(isComponent);

describe('parseMdx', () => {
  it('places nodes by line and column of the file, front matter included', () => {
    const [, figure] = components(
      '---\ntitle: Chùa\n---\n\n<Note>\nCó\n</Note>\n\nKhoảng <Figure id="a"/>.\n',
    );
    expect(figure?.position?.start).toMatchObject({ line: 9, column: 8 });
  });

  it('counts lines alike with CRLF', () => {
    const [figure] = components('---\r\ntitle: Chùa\r\n---\r\n\r\nMột <Figure id="a"/>\r\n');
    expect(figure?.position?.start).toMatchObject({ line: 5, column: 5 });
  });

  it('walks parents before children, in the order of the text', () => {
    const types = [...walkMdx(parseMdx('## Một\n\n[hai](/x/)\n'))].map(({ type }) => type);
    expect(types).toEqual(['root', 'heading', 'text', 'paragraph', 'link', 'text']);
  });

  it.each([
    ['a sign before a digit', 'Dưới <5%\n'],
    ['an open brace', 'Một { hai\n'],
    ['an open component', '<Note>\n\nMột\n'],
    ['an HTML comment', '<!-- nhắc -->\n'],
  ])('says where %s stopped it', (_, body) => {
    let caught: unknown;
    try {
      parseMdx(`---\ntitle: Chùa\n---\n\n${body}`);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(MdxSyntaxError);
    const { line, column, message } = caught as MdxSyntaxError;
    expect(line).toBeGreaterThanOrEqual(5);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/^\d+:\d+/);
    expect(message.length).toBeGreaterThan(5);
  });
});

describe('components of a text', () => {
  it('are those in running text and those that stand alone', () => {
    const names = components('<Photo id="a"/>\n\nMột <Term id="b"/> hai.\n').map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Photo', 'Term']);
  });

  it('give their string attributes only', () => {
    const [figure] = components('<Figure id="a" form={"full"} wide {...rest} />\n');
    expect(figure && stringAttributes(figure)).toEqual({ id: 'a' });
  });
});
