import type { ReportLanguage } from '../../issue.ts';
import type { GuideWords } from './guide-words.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The hand-written words of the guide for editors, by language. */
export const guideWords: Readonly<Record<ReportLanguage, GuideWords>> = { vi, en };
