import { catalogue, isCode } from '../catalogue/index.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { InBoth, Issue } from '../issue.ts';

/** A finding for people, perhaps several of its kind in one. */
export interface FoldedIssue extends Issue {
  /** How many findings it stands for. */
  readonly count: number;
}

/** Findings with those of one code at one place told in one, where the catalogue says how. */
export function foldIssues(issues: readonly Issue[]): FoldedIssue[] {
  const groups = Map.groupBy(issues, (issue) =>
    issue.part ? [issue.file, issue.line, issue.column, issue.code].join('\n') : issue,
  );
  return [...groups.values()].map((group) => {
    const [first] = group as [Issue];
    const { file, code } = first;
    const { together }: Entry<never> = isCode(code) ? catalogue[code] : ({} as Entry<never>);
    if (group.length === 1 || !together) return { ...first, count: 1 };
    const { vi, en } = together.tell(file, partsOf(group));
    return {
      ...first,
      message: { vi: vi[0], en: en[0] },
      fix: { vi: vi[1], en: en[1] },
      count: group.length,
    };
  });
}

function partsOf(group: readonly Issue[]): InBoth {
  const listIn = (lang: keyof InBoth) =>
    group.flatMap(({ part }) => (part ? [part[lang]] : [])).join(', ');
  return { vi: listIn('vi'), en: listIn('en') };
}
