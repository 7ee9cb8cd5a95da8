import { num } from './pen.ts';

/** A block cut once, to be printed many times: its id must be the only one of its name in the print. */
export function block(id: string, drawing: string): string {
  return `<defs><g id="${id}">${drawing}</g></defs>`;
}

/** A print of a block at x, y, scaled; a negative `flip` turns it to look the other way. */
export function stamp(id: string, x: number, y: number, scale: number, flip = 1): string {
  const size = Math.round(scale * 1000) / 1000;
  return `<use href="#${id}" transform="translate(${num(x)},${num(y)}) scale(${flip < 0 ? -size : size},${size})"/>`;
}
