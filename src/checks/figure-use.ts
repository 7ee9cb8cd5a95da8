import type { z } from 'astro/zod';
import { listBodyReferences, listIds } from '../lib/mdx-references.ts';
import { chartKinds } from '../lib/charts/chart.ts';
import { listChartProblems } from '../lib/charts/problems.ts';
import { isComponent, stringAttributes, walkMdx, type MdxNode } from '../lib/mdx-tree.ts';
import { walkFields } from '../lib/schema-fields.ts';
import type { Figure } from '../schemas/figure.ts';
import { mdxComponents } from '../schemas/mdx-components.ts';
import { capped, fault, type Fault } from './catalogue/index.ts';
import { fileStart } from './issue.ts';
import type { YamlFile } from './yaml-file.ts';

type Kinds = ReadonlyMap<string, Figure>;

/** Fields that name a figure told in another unit than the field asks for. */
export function checkFigureUnits(yaml: YamlFile, schema: z.ZodType, figures: Kinds): Fault[] {
  const faults = [...walkFields(schema, yaml.data)].flatMap(({ value, path, meta: { units } }) => {
    const unit = typeof value === 'string' ? figures.get(value)?.unit : undefined;
    if (units === undefined || unit === undefined) return [];
    if ((units as readonly string[]).includes(unit)) return [];
    return [fault('figure-unit', yaml.placeOf(path), { id: String(value), unit, units })];
  });
  return capped(faults);
}

/** Tables that put figures of several areas or of several kinds side by side, as if they compared. */
export function checkFigureTables(tree: MdxNode, figures: Kinds): Fault[] {
  const named = listBodyReferences(tree).filter(
    ({ target, node }) => target === 'figures' && node.name === 'FigureTable',
  );
  const tables = Map.groupBy(named, ({ node }) => node);
  return [...tables].flatMap(([node, references]) => {
    const kinds = references.flatMap(({ id }) => figures.get(id) ?? []);
    return (['scope', 'status'] as const).flatMap((by) => {
      const values = [...new Set(kinds.map((kind) => kind[by]))];
      const place = node.position?.start ?? fileStart;
      return values.length > 1 ? [fault('figures-mixed', place, { by, values })] : [];
    });
  });
}

/** Charts that would mislead; what is wrong with ids and attributes themselves is told elsewhere. */
export function checkCharts(tree: MdxNode, figures: Kinds): Fault[] {
  const charts = [...walkMdx(tree)].filter((node) => isComponent(node) && node.name === 'Chart');
  return charts.flatMap((node) => {
    const place = node.position?.start ?? fileStart;
    const attributes = stringAttributes(node);
    const kind = chartKinds.find((one) => one === attributes['kind']);
    const ids = listIds(attributes['figures'] ?? '', mdxComponents.Chart.attributes.figures);
    const given = ids.flatMap((id) => figures.get(id) ?? []);
    const named = attributes['whole'];
    const whole = named === undefined ? undefined : figures.get(named);
    const isKnown = given.length === ids.length && (named === undefined || whole !== undefined);
    if (!kind || !isKnown) return [];
    const isNamed = kind === 'series' || whole !== undefined || (node.children ?? []).length > 0;
    return [
      ...listChartProblems({ kind, figures: given, whole }).map(({ code, ...params }) =>
        fault(code, place, params as never),
      ),
      ...(isNamed ? [] : [fault('chart-title', place, {})]),
    ];
  });
}
