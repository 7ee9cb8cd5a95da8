import { mdxToMdast } from 'satteri';

interface MdxPoint {
  readonly line: number;
  readonly column: number;
}

/** A node of the tree that the portal's own MDX parser makes, as far as we read it. */
export interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly attributes?: readonly MdxAttribute[];
  /** The number of a list's first item; a list without numbers has none. */
  readonly start?: number | null;
  readonly position?: { readonly start: MdxPoint; readonly end?: MdxPoint };
}

export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

/** A place that the parser stopped at. Lines and columns count from 1. */
export class MdxSyntaxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, reason: string) {
    super(reason);
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses a whole MDX file, front matter included, with the parser that the build compiles with.
 *
 * @throws {MdxSyntaxError} Where the text is not MDX.
 */
export function parseMdx(text: string): MdxNode {
  try {
    return mdxToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as MdxNode;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)/.exec(message) ?? [];
    throw new MdxSyntaxError(Number(line ?? 1), Number(column ?? 1), reason ?? message);
  }
}

/** Every node of a tree, parents before children. */
export function* walkMdx(node: MdxNode): Generator<MdxNode> {
  const pending = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    const children = next.children ?? [];
    for (let index = children.length - 1; index >= 0; index -= 1)
      pending.push(children[index] as MdxNode);
  }
}

/** Whether a node is a component, in running text or standing alone. */
export const isComponent = ({ type }: MdxNode) =>
  type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** A component's attributes that are string literals. */
export function stringAttributes(node: MdxNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name !== undefined && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
