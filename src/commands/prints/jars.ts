import { type Cut, gouges, oval, plate, wash } from './pen.ts';
import { pigment as p } from './pigments.ts';

/** A tall-shouldered stoneware jar on y 0, `height` high; stopped with a leaf if `leaf` is given. */
export function jar(height: number, fill: string, leaf?: string, weight = 5): string {
  const [h, w] = [height, height * 0.36];
  const body = `M${-w * 0.42},${-h * 0.88} C${-w * 1.3},${-h * 0.8} ${-w * 1.2},${-h * 0.3} ${-w * 0.62},0 L${w * 0.62},0 C${w * 1.2},${-h * 0.3} ${w * 1.3},${-h * 0.8} ${w * 0.42},${-h * 0.88} Z`;
  const bands: Cut[] = [0.66, 0.6].map((t) => ({
    from: [-w * 0.98, -h * t],
    by: [w * 1.96, 0],
    bow: h * 0.045,
    width: h * 0.009 + 1,
  }));
  const lip = plate(
    `M${-w * 0.5},${-h * 0.98} L${w * 0.5},${-h * 0.98} L${w * 0.4},${-h * 0.86} L${-w * 0.4},${-h * 0.86} Z`,
    fill,
    weight * 0.9,
  );
  const stopper = leaf
    ? plate(
        `M${-w * 0.56},${-h * 0.92} C${-w * 0.6},${-h * 1.14} ${w * 0.6},${-h * 1.14} ${w * 0.56},${-h * 0.92} C${w * 0.2},${-h * 0.88} ${-w * 0.2},${-h * 0.88} ${-w * 0.56},${-h * 0.92} Z`,
        leaf,
        weight * 0.8,
      ) +
      gouges(
        [{ from: [-w * 0.54, -h * 0.95], by: [w * 1.08, 0], bow: h * 0.03, width: 3 }],
        p.straw,
      )
    : wash(oval([0, -h * 0.97], w * 0.4, h * 0.025), p.ink);
  return (
    plate(body, fill, weight) +
    gouges(bands, p.ink) +
    gouges(
      [{ from: [-w * 0.72, -h * 0.7], by: [w * 0.1, h * 0.42], bow: h * 0.06, width: h * 0.022 }],
      p.redPale,
    ) +
    lip +
    stopper
  );
}
