import { capped, fault, type Fault } from './catalogue/index.ts';
import { placeIn } from './issue.ts';

/** What a drawing must not hold: code, or anything from outside it. */
const forbidden = {
  doctype: /<!doctype/i,
  entity: /<!entity|&(?!(?:amp|lt|gt|quot|apos);)/i,
  instruction: /<\?(?!xml\s)/i,
  cdata: /<!\[cdata\[/i,
  script: /<(?:[^\s<>/:"'=]+:)?script[\s/>]/i,
  foreign: /<(?:[^\s<>/:"'=]+:)?foreignObject[\s/>]/i,
  style: /<(?:[^\s<>/:"'=]+:)?style[\s/>]|@import/i,
  picture: /<(?:[^\s<>/:"'=]+:)?(?:image|feImage)[\s/>]/i,
  handler: /[\s"'/]on[a-z]+\s*=/i,
  reference:
    /[\s"'/](?:[^\s<>/:"'=]+:)?(?:href|src|base)\s*=\s*(?!["']#|\s)|url\(\s*(?:["']\s*)?(?!["'#\s])/i,
  escape: /(?:style\s*=\s*"[^"]*|style\s*=\s*'[^']*)\\/i,
} as const;

export type DrawingFault = keyof typeof forbidden;

const kinds = Object.keys(forbidden) as DrawingFault[];

/** The first place of each kind of thing that makes an SVG more than a drawing. */
export function findInDrawing(svg: string): { kind: DrawingFault; offset: number }[] {
  return kinds.flatMap((kind) => {
    const offset = svg.search(forbidden[kind]);
    return offset === -1 ? [] : [{ kind, offset }];
  });
}

/** Findings about the source of a drawn cover, which the command that renders it would refuse. */
export function checkDrawingCode(svg: string): Fault[] {
  return capped(
    findInDrawing(svg).map(({ kind, offset }) => fault('svg-code', placeIn(svg, offset), { kind })),
  );
}
