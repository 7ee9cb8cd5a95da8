import { locales, type Locale } from '../../config/locales.ts';
import type { Piece } from '../../i18n/pieces.ts';
import type { LabelSide, MapStroke } from '../../schemas/map.ts';
import { markBox, placeAmong, placeNames, Room, type Extent, type Place } from './labels.ts';
import type { Point } from './path.ts';
import { inView, viewOf, wholeView, type Sheet, type View } from './sheet.ts';
import { breakName, lineHeight, textWidth } from './text-size.ts';

/** Half the width of a mark, and sizes of type, in units of the sheet; `styles/map.css` says the same. */
const markHalf = 19;
const townHalf = 7;
const typeSizes = { spot: 20, town: 19, river: 19, lake: 19, road: 19, neighbour: 19 } as const;

export type NameKind = keyof typeof typeSizes;

/** A name as it is set on a map. */
export interface SetName extends Place {
  readonly kind: NameKind;
  readonly lines: readonly string[];
  /** From line to line. */
  readonly step: number;
  readonly lang: string | undefined;
}

/** What a map is to hold, in units of its sheet. */
export interface MapPlan {
  readonly locale: Locale;
  readonly sheet: Sheet;
  readonly spots: readonly { at: Point; name: Piece; side?: LabelSide | undefined }[];
  readonly strokes: readonly { kind: MapStroke['kind']; name: Piece; points: readonly Point[] }[];
  readonly towns: readonly { name: Piece; at: Point }[];
  readonly neighbours: readonly { name: Piece; at: Point }[];
}

/** Where everything is on a map: as near as its spots allow, each name where it touches no other. */
export function layOutMap({ locale, sheet, spots, strokes, towns, neighbours }: MapPlan): {
  view: View;
  spots: { at: Point; name: SetName | undefined }[];
  /** Towns that are in sight and beside no mark. */
  towns: { at: Point; name: SetName }[];
  names: SetName[];
  inset: View | undefined;
} {
  const view = viewOf(
    sheet,
    spots.map(({ at }) => at),
  );
  const room = new Room(sheet.width, sheet.height);
  const marks = spots.map(({ at, name, side }) => ({
    at: inView(view, at),
    side,
    ...typeset(locale, 'spot', name),
  }));
  const inset =
    view === wholeView
      ? undefined
      : placeInset(
          sheet,
          marks.map(({ at }) => at),
          room,
        );
  const places = placeNames(marks, markHalf, room);
  const inSight = towns.flatMap(({ name, at }) =>
    setTown(inView(view, at), typeset(locale, 'town', name), room),
  );
  const around = neighbours.flatMap(({ name, at }) =>
    setAmong([inView(view, at)], typeset(locale, 'neighbour', name), room),
  );
  const along = strokes.flatMap(({ kind, name, points }) => {
    const known = kind === 'lake' ? [middleOf(points)] : pointsAlong(points);
    const shown = typeset(locale, kind, name);
    const beside = known.map((point) => inView(view, point)).flatMap(besideStroke(shown));
    return setAmong(beside, shown, room);
  });
  return {
    view,
    spots: marks.map((mark, index) => {
      const place = places[index];
      return { at: mark.at, name: place && asSet(mark, place) };
    }),
    towns: inSight,
    names: [...around, ...along],
    inset,
  };
}

/** How large the whole land is in a corner of a nearer view, and how far from the edges. */
const insetScale = 0.24;
const insetMargin = 16;

/** The corner of a sheet that is farthest from all marks, for the whole land to be shown in. */
function placeInset({ width, height }: Sheet, marks: readonly Point[], room: Room): View {
  const right = width - width * insetScale - insetMargin;
  const lower = height - height * insetScale - insetMargin;
  const corners: Point[] = [
    [insetMargin, lower],
    [right, lower],
    [insetMargin, insetMargin],
    [right, insetMargin],
  ];
  const middle = ([x, y]: Point): Point => [
    x + (width * insetScale) / 2,
    y + (height * insetScale) / 2,
  ];
  const freedom = (corner: Point) => {
    const [x, y] = middle(corner);
    return Math.min(...marks.map(([mx, my]) => Math.hypot(mx - x, my - y)));
  };
  const [best] = corners.toSorted((a, b) => freedom(b) - freedom(a));
  const [x, y] = best ?? [insetMargin, lower];
  room.take([x, y, x + width * insetScale, y + height * insetScale]);
  return { x, y, scale: insetScale };
}

interface Typeset extends Extent {
  readonly kind: NameKind;
  readonly text: readonly string[];
  readonly lang: string | undefined;
}

function typeset(locale: Locale, kind: NameKind, { text, lang }: Piece): Typeset {
  const size = typeSizes[kind];
  const broken = breakName(text);
  const width = Math.max(...broken.map(textWidth)) * size;
  const isLao = (lang ?? locales[locale].tag) === locales.lo.tag;
  const line = lineHeight(isLao ? 'lo' : locale) * size;
  return { kind, text: broken, lang, width, line, lines: broken.length };
}

const asSet = ({ kind, text, lang, line }: Typeset, place: Place): SetName => ({
  ...place,
  kind,
  lines: text,
  step: line,
  lang,
});

function setAmong(points: readonly Point[], name: Typeset, room: Room): SetName[] {
  const place = placeAmong(points, name, room);
  return place ? [asSet(name, place)] : [];
}

function setTown(at: Point, name: Typeset, room: Room) {
  if (!room.isFree(markBox(at, townHalf + markHalf / 2))) return [];
  const [place] = placeNames([{ at, ...name }], townHalf, room);
  return place ? [{ at, name: asSet(name, place) }] : [];
}

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Points along a line, a few between each two of its own, those of its middle first. */
function pointsAlong(points: readonly Point[]): Point[] {
  const steps = 4;
  const all = points.flatMap(([x, y], index): Point[] => {
    const next = points[index + 1];
    if (!next) return [[x, y]];
    return Array.from({ length: steps }, (_, step) => [
      x + ((next[0] - x) * step) / steps,
      y + ((next[1] - y) * step) / steps,
    ]);
  });
  const half = (all.length - 1) / 2;
  const fromMiddle = (index: number) => Math.abs(index - half);
  return all
    .map((point, index) => ({ point, index }))
    .toSorted((a, b) => fromMiddle(a.index) - fromMiddle(b.index))
    .map(({ point }) => point);
}

/** Above a stroke, below it, or to a side. */
const besideStroke =
  ({ width, line, lines }: Typeset) =>
  ([x, y]: Point): Point[] => {
    const off = (line * lines) / 2 + 8;
    return [
      [x, y - off],
      [x, y + off],
      [x + width / 2 + 12, y],
      [x - width / 2 - 12, y],
    ];
  };
