import { z } from 'astro/zod';
import { bundleFields } from './bundle.ts';
import { actList, itsSources } from './parts/act.ts';
import { partialDate } from './parts/dates.ts';
import { described } from './parts/meta.ts';
import { referenceTo, text } from './parts/names.ts';
import type { PictureFile } from './parts/picture.ts';

/** What is wrong with a claim; each has a name in every dictionary (`clarification.verdict.*`). */
export const verdicts = ['false', 'mistaken', 'misleading', 'outdated'] as const;

/** Clarifications of wrong information: what was claimed, what it does, what is true. */
export const clarificationFields = <F extends PictureFile>(file: F) =>
  bundleFields(file, {
    source: {
      verdict: described(
        z.enum(verdicts).optional(),
        'What is wrong with the claim',
        'Thông tin sai thế nào',
      ),
      claimed: described(partialDate().optional(), 'When it was claimed', 'Thời điểm đưa tin'),
      claimSources: described(
        z.array(referenceTo('sources')).default([]),
        'Where it was claimed, from sources.yaml',
        'Nơi đã đưa tin, theo sources.yaml',
      ),
    },
    words: {
      claim: described(
        text().optional(),
        'What was claimed, in one sentence',
        'Thông tin sai, trong một câu',
      ),
      effect: described(
        text().optional(),
        'What the wrong information does',
        'Thông tin sai gây ra điều gì',
      ),
    },
    lists: {
      facts: {
        about: ['What is true, with its sources', 'Sự thật, kèm nguồn'],
        item: { sources: itsSources() },
        words: {
          text: described(text(), 'One fact, in a sentence', 'Một sự thật, viết thành câu'),
        },
      },
      documents: actList(['Documents that show it', 'Văn bản chứng minh']),
    },
  });
