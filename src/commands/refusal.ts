import type { BundleDocument } from '../checks/bundle.ts';
import { issueOf } from '../checks/catalogue/index.ts';
import type { InBoth } from '../checks/issue.ts';
import type { BundleFiles } from '../checks/layout.ts';
import { sourceLocale } from '../config/locales.ts';

/** Why nothing was recorded in a file, and what to do. */
export interface Refusal {
  readonly refusal: InBoth;
}

export const refused = (vi: string, en: string): Refusal => ({ refusal: { vi, en } });

/** The refusal of a file whose front matter leaves no place to write in. */
export const notEditable = refused(
  'Không ghi thêm được vào phần khai báo viết theo lối này. Viết “translation: {origin: …}” trên một dòng.',
  'Nothing can be added to front matter written in this way. Write “translation: {origin: …}” on one line.',
);

/** The refusal of a translation that stands without its source. */
export function noSource({ folder }: BundleFiles): Refusal {
  const missing = `${folder}/index.${sourceLocale}.mdx`;
  return refused(
    `Không có ${missing}. Thêm bản gốc trước.`,
    `There is no ${missing}. Add the source first.`,
  );
}

/** The first thing that the check says of a file. */
export function refusalOf({ path: file, faults }: BundleDocument): Refusal {
  const [first] = faults;
  if (!first) throw new Error(`${file} has no fault, and no digest`);
  const { line, message, fix } = issueOf(file, first);
  const told = (lang: keyof InBoth) => `${file}:${line} ${message[lang]} ${fix[lang]}`;
  return refused(told('vi'), told('en'));
}

/** Tells why nothing was recorded in a file; the process will end with 1. */
export function reportRefusal(file: string, { refusal: { vi, en } }: Refusal): void {
  console.error(`${file}: chưa ghi / not recorded\n  ${vi}\n  ${en}`);
  process.exitCode = 1;
}
