import { readFile } from 'node:fs/promises';
import { Renderer, type ImageSource, type Node } from '@takumi-rs/core';
import { cardFamilies, type CardFamilyName } from '../../config/card-fonts.ts';
import { listFontFiles, serves, type FontFile } from './font-files.ts';

/** Name by which nodes show the portal's mark. */
export const markName = 'mark';

/** Sets words in the families of cards; of each family only the files that the words need are read. */
export class Typesetter {
  readonly #renderer = new Renderer();
  readonly #images: ImageSource[];
  readonly #files = new Map<CardFamilyName, readonly FontFile[]>();
  readonly #read = new Map<string, Promise<unknown>>();

  /** @param mark The portal's mark as SVG, which nodes show by its name. */
  constructor(mark: string) {
    this.#images = [{ src: markName, data: Buffer.from(mark) }];
  }

  /** Makes the families ready for a text. */
  async prepare(families: readonly CardFamilyName[], text: string): Promise<void> {
    const signs = new Set(text);
    const needed = families.flatMap((family) =>
      this.#filesOf(family)
        .filter(({ ranges }) => serves(ranges, signs))
        .map((font) => ({ family, font })),
    );
    await Promise.all(needed.map(({ family, font }) => this.#register(family, font)));
  }

  /** Signs of a text that none of the families has. */
  listMissing(families: readonly CardFamilyName[], text: string): string[] {
    const ranges = families.flatMap((family) =>
      this.#filesOf(family).flatMap((file) => file.ranges),
    );
    return [...new Set(text)].filter((sign) => /\S/.test(sign) && !serves(ranges, [sign]));
  }

  /** Height of a node in a column so wide. */
  async heightOf(node: Node, width: number): Promise<number> {
    const { height } = await this.#measure([node], { width });
    return height;
  }

  /** The lines of texts in a column so wide, from the top. */
  async linesOf(
    nodes: readonly Node[],
    width: number,
  ): Promise<{ height: number; lines: string[] }> {
    const { height, children } = await this.#measure(nodes, { width });
    const lines: string[] = [];
    let right = Infinity;
    for (const { text, x } of children.flatMap(({ runs }) => runs)) {
      if (x < right) lines.push(text);
      else lines.push((lines.pop() ?? '') + text);
      right = x === 0 ? 0.5 : x;
    }
    return { height, lines };
  }

  /** Width of the widest of some nodes, each on a line of its own. */
  async widest(nodes: readonly Node[]): Promise<number> {
    const { children } = await this.#measure(nodes, { alignItems: 'flex-start', width: 100_000 });
    return Math.max(0, ...children.map(({ width }) => width));
  }

  #measure(children: readonly Node[], style: Readonly<Record<string, string | number>>) {
    const column = { display: 'flex', flexDirection: 'column', ...style } as const;
    const node: Node = { type: 'container', style: column, children: [...children] };
    return this.#renderer.measure(node, { images: this.#images });
  }

  /** A node as pixels: red, green, blue and opacity, a byte each. */
  async draw(node: Node, size: { width: number; height: number }): Promise<Buffer> {
    return this.#renderer.render(node, { ...size, format: 'raw', images: this.#images });
  }

  #filesOf(family: CardFamilyName): readonly FontFile[] {
    const known = this.#files.get(family) ?? listFontFiles(cardFamilies[family]);
    this.#files.set(family, known);
    return known;
  }

  #register(family: CardFamilyName, { file, ranges, weight }: FontFile): Promise<unknown> {
    const key = `${family} ${file}`;
    const known =
      this.#read.get(key) ??
      readFile(file).then((data) =>
        this.#renderer.registerFont({
          name: family,
          data,
          unicodeRange: ranges.map(([from, to]) => [from, to]),
          ...(weight !== undefined && { weight }),
        }),
      );
    this.#read.set(key, known);
    return known;
  }
}
