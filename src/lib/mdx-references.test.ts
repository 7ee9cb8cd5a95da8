import { describe, expect, it } from 'vitest';
import { listBodyReferences } from './mdx-references.ts';
import { parseMdx } from './mdx-tree.ts';

const named = (text: string) =>
  listBodyReferences(parseMdx(text)).map(({ target, id }) => `${target} ${id}`);

describe('contract 4: ids that the components of a text name', () => {
  it('come in order, each as often as it is written', () => {
    expect(
      named(
        '<Figure id="b"/> <Photo id="a"/>\n\n<Note>\n<Figure id="b"/> <Term id="c"/>\n</Note>\n',
      ),
    ).toEqual(['figures b', 'pictures a', 'figures b', 'glossary c']);
  });

  it('are several where the attribute takes a list', () => {
    expect(named('<FigureTable figures="a  b\nc"/>\n')).toEqual([
      'figures a',
      'figures b',
      'figures c',
    ]);
    expect(named('<Figure id="a b"/>\n')).toEqual(['figures a b']);
  });

  it('are none in attributes and components that the table does not have', () => {
    expect(named('<Figure other="a"/> <Chart id="b"/> <toString id="c"/>\n')).toEqual([]);
  });
});
