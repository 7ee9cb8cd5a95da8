import { factAdviceEntries } from '../catalogue/advice-facts.ts';
import { adviceEntries } from '../catalogue/advice.ts';
import { chartEntries } from '../catalogue/charts.ts';
import { dateEntries } from '../catalogue/dates.ts';
import { downloadEntries } from '../catalogue/downloads.ts';
import { drawingEntries } from '../catalogue/drawings.ts';
import type { Entry } from '../catalogue/entry.ts';
import { fieldEntries } from '../catalogue/fields.ts';
import { fileEntries } from '../catalogue/files.ts';
import { catalogue, type Code } from '../catalogue/index.ts';
import { mdxEntries } from '../catalogue/mdx.ts';
import { pictureEntries } from '../catalogue/pictures.ts';
import { referenceEntries } from '../catalogue/references.ts';
import { typedEntries } from '../catalogue/typed.ts';
import { valueEntries } from '../catalogue/values.ts';
import { wordEntries } from '../catalogue/words.ts';
import { yamlEntries } from '../catalogue/yaml.ts';
import type { ReportLanguage } from '../issue.ts';
import { findingExamples } from './finding-examples.ts';
import { findingId, joinInline, linkToCode } from './inline.ts';
import type { FindingRow, Part } from './model.ts';
import { headingOf } from './prose.ts';
import type { FindingGroup } from './words/guide-words.ts';
import { guideWords } from './words/index.ts';

/** The catalogue's own files, in the order in which an editor meets them; a test finds every code in one. */
const groups: Readonly<Record<FindingGroup, object>> = {
  files: fileEntries,
  yaml: yamlEntries,
  fields: fieldEntries,
  values: valueEntries,
  dates: dateEntries,
  pictures: pictureEntries,
  downloads: downloadEntries,
  drawings: drawingEntries,
  mdx: mdxEntries,
  references: referenceEntries,
  charts: chartEntries,
  words: wordEntries,
  advice: adviceEntries,
  typed: typedEntries,
  factAdvice: factAdviceEntries,
};

/** Every code of the catalogue, by group: how grave it is, what it says, and the mend. */
export function findingParts(language: ReportLanguage): Part[] {
  const { groups: titles, labels } = guideWords[language];
  return (Object.keys(groups) as FindingGroup[]).flatMap((group): Part[] => {
    const codes = Object.keys(groups[group]) as Code[];
    const links = joinInline(
      codes.map((code) => [linkToCode(code)]),
      ', ',
    );
    return [
      headingOf(`codes-${group}`, titles[group]),
      { kind: 'paragraph', text: [`${labels.allCodes} `, ...links] },
      { kind: 'findings', rows: codes.map((code) => rowOf(language, code)) },
    ];
  });
}

function rowOf(language: ReportLanguage, code: Code): FindingRow {
  const { severity, tell } = catalogue[code] as Entry<unknown>;
  const examples = findingExamples[code].map((params) => {
    const [message, fix] = tell(params)[language];
    return { message, fix };
  });
  return { id: findingId(code), code, severity, examples };
}
