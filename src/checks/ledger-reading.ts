import { adviseOnAhead, adviseOnPlans } from './advice/figure-ages.ts';
import { issueOf } from './catalogue/index.ts';
import type { ContentFile, ContentFolder } from './content-folder.ts';
import type { Issue } from './issue.ts';
import { readLedger, type Ledger, type ListFile } from './ledger.ts';
import { digestOf, type Memory } from './memory.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkFieldReferences } from './references.ts';
import { checkYamlNames } from './wording.ts';

/** The lists of the content folder as far as entries refer to them, and what is to be said of them: plain data. */
export interface LedgerReading extends Omit<Ledger, 'files'> {
  readonly issues: readonly Issue[];
}

/** Reads and checks the lists, unless they are as they were. */
export function readLists(
  folder: ContentFolder,
  figureFiles: readonly ContentFile[],
  today: string,
  memory: Memory,
): LedgerReading {
  const texts = ['glossary', 'sources', 'areas', 'topics'].map((list) => {
    const file = folder.files.get(`${list}.yaml`);
    return file ? [file.path, file.text] : [];
  });
  const figures = figureFiles.map(({ path, text }) => [path, text]);
  const key = digestOf('lists', today, texts, figures, folder.unread);
  return memory.recall(key, () => {
    const { files, ...ledger } = readLedger(folder, figureFiles);
    return { ...ledger, issues: files.flatMap((file) => checkList(file, ledger, today)) };
  });
}

/** Fields that may hold forbidden names by their nature: titles of sources, the glossary's own list. */
const quotingFields: Partial<Record<ListFile['list'], readonly PropertyKey[]>> = {
  sources: ['title', 'url'],
  glossary: ['never'],
};

function checkList(file: ListFile, ledger: Omit<Ledger, 'files'>, today: string): Issue[] {
  const { path, list, schema, yaml, faults } = file;
  return [
    ...faults,
    ...checkFieldReferences(yaml, schema, ledger.ids),
    ...checkPlaceholders(yaml, false),
    ...checkYamlNames(yaml, ([, field = '']) => !quotingFields[list]?.includes(field)),
    ...(list === 'figures'
      ? [...adviseOnPlans(file, ledger, today), ...adviseOnAhead(file, ledger, today)]
      : []),
  ].map((one) => issueOf(path, one));
}
