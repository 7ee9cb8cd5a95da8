import type { ReportLanguage } from '../issue.ts';
import { collectionParts, commonFieldParts, listParts } from './field-parts.ts';
import { findingParts } from './finding-parts.ts';
import { mdxParts } from './mdx-parts.ts';
import type { Guide, Part } from './model.ts';
import { readProse } from './prose.ts';
import { chapterNames, type ChapterName } from './words/guide-words.ts';
import { guideWords } from './words/index.ts';

/** What is made from schemas and catalogue, by the chapter whose prose it follows. */
const generated: Partial<Record<ChapterName, (language: ReportLanguage) => Part[]>> = {
  fields: commonFieldParts,
  collections: collectionParts,
  lists: listParts,
  mdx: mdxParts,
  findings: findingParts,
};

/**
 * The guide for editors: hand-written prose, and tables made from the schemas, the components for authors
 * and the catalogue of findings, which therefore always are those of the portal as it is.
 */
export function buildGuide(language: ReportLanguage): Guide {
  const { title, lead, chapters } = guideWords[language];
  return {
    language,
    title,
    lead,
    chapters: chapterNames.map((name) => ({
      id: name,
      title: chapters[name].title,
      parts: [...readProse(chapters[name].prose), ...(generated[name]?.(language) ?? [])],
    })),
  };
}
