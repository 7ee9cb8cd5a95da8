import {
  mdxComponents,
  type AttributeRule,
  type ComponentRule,
  type MdxComponentName,
} from '../../schemas/mdx-components.ts';
import type { ReportLanguage } from '../issue.ts';
import { listMdxFaults } from '../mdx-rules.ts';
import { joinInline, linkToCode } from './inline.ts';
import type { Inline, Part } from './model.ts';
import { headingOf } from './prose.ts';
import { refusedInTexts } from './samples.ts';
import { guideWords } from './words/index.ts';
import { readInline } from './inline.ts';

/** The components that authors may use, and what the check refuses beside what to write instead. */
export function mdxParts(language: ReportLanguage): Part[] {
  const { labels } = guideWords[language];
  const names = Object.keys(mdxComponents) as MdxComponentName[];
  return [
    headingOf('mdx-components', labels.components),
    {
      kind: 'table',
      columns: [labels.component, labels.does, labels.attributes, labels.written],
      rows: names.map((name) => componentRow(language, name)),
    },
    headingOf('mdx-refused', labels.refusals),
    {
      kind: 'table',
      columns: [labels.refused, labels.instead, labels.code],
      rows: refusedInTexts.map(({ refused, right }) => [
        [{ code: refused }],
        [{ code: right }],
        joinInline(
          listMdxFaults(refused).map(({ code }) => [linkToCode(code)]),
          ', ',
        ),
      ]),
    },
  ];
}

function componentRow(language: ReportLanguage, name: MdxComponentName): Inline[] {
  const { components, labels } = guideWords[language];
  const { attributes, hasChildren }: ComponentRule = mdxComponents[name];
  const rules = Object.entries(attributes);
  const given = rules
    .filter(([, { required }]) => required)
    .map(([attribute]) => ` ${attribute}="…"`)
    .join('');
  return [
    [{ code: name }],
    readInline(components[name]),
    rules.length === 0
      ? [labels.noAttributes]
      : joinInline(
          rules.map(([attribute, rule]) => attributeText(language, attribute, rule)),
          '; ',
        ),
    [{ code: hasChildren ? `<${name}${given}>…</${name}>` : `<${name}${given}/>` }],
  ];
}

/** An attribute: whether it is needed, and what it holds. */
function attributeText(
  language: ReportLanguage,
  name: string,
  { required, values, reference, isList }: AttributeRule,
): Inline {
  const { targets, labels } = guideWords[language];
  const to = reference === 'pictures' ? '#pictures' : `#list-${reference ?? ''}`;
  const about: Inline[] = [
    ...(required ? [[labels.needed]] : []),
    ...(reference ? [[{ to, text: [targets[reference]] }]] : []),
    ...(isList ? [[labels.severalIds]] : []),
    ...(values
      ? [
          joinInline(
            values.map((value) => [{ code: value }]),
            ', ',
          ),
        ]
      : []),
  ];
  return [{ code: name }, ' (', ...joinInline(about, ', '), ')'];
}
