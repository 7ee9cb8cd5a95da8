import type { Locale } from '../config/locales.ts';
import { checkBodyForm } from './body-form.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { ContentFolder } from './content-folder.ts';
import type { FormFinder } from './glossary-forms.ts';
import { fileStart } from './issue.ts';
import { checkListIds, checkListWords } from './lists.ts';
import { checkPictureFiles, listPictureFiles } from './pictures.ts';
import { checkBodyReferences, checkCover, checkFieldReferences } from './references.ts';
import type { Targets } from './targets.ts';
import { checkFreshness, listMissingTranslations, sourceDigestOf } from './translations.ts';
import { applyWaivers, type FileFault } from './waivers.ts';
import { checkWording, isQuoting } from './wording.ts';

/** What a bundle is held against. */
export interface Surroundings {
  readonly targets: Targets;
  /** Finders of the forms that the glossary forbids, by language. */
  readonly finders: ReadonlyMap<Locale, FormFinder>;
  readonly folder: ContentFolder;
  readonly enabled: readonly Locale[];
}

/** Every fault of a bundle's files, its waivers honoured. */
export function checkBundle(bundle: Bundle, around: Surroundings): FileFault[] {
  const { source, translations } = bundle;
  const current = sourceDigestOf(bundle);
  const found: FileFault[] = translations.flatMap((document) => [
    ...at(document.path, checkDocument(document, bundle, around)),
    ...at(document.path, checkListWords(document, bundle)),
    ...at(document.path, checkFreshness(document, current)),
  ]);
  if (source)
    found.push(
      ...at(source.path, [
        ...checkDocument(source, bundle, around),
        ...checkPictureFiles(bundle, around.folder.unread),
        ...checkCover(bundle),
        ...listMissingTranslations(bundle, around.enabled),
      ]),
    );
  return applyWaivers(bundle, [...found, ...listUnreadFiles(bundle)]);
}

const at = (file: string, faults: readonly Fault[]): FileFault[] =>
  faults.map((one) => ({ file, fault: one }));

function checkDocument(document: BundleDocument, bundle: Bundle, around: Surroundings): Fault[] {
  const { yaml, schema, path, locale, faults } = document;
  const findForms = around.finders.get(locale) ?? (() => []);
  return [
    ...faults,
    ...checkBodyForm(document),
    ...(yaml ? checkFieldReferences(yaml, schema, around.targets) : []),
    ...checkBodyReferences(document, bundle, around.targets),
    ...checkListIds(document, bundle),
    ...(isQuoting(path) ? [] : checkWording(document, findForms)),
  ];
}

/** Files beside the texts that the source does not list; not told while the source cannot be read. */
function listUnreadFiles(bundle: Bundle): FileFault[] {
  if (bundle.source && bundle.source.yaml?.data === undefined) return [];
  const listed = new Set(listPictureFiles(bundle));
  return [...bundle.files.others]
    .filter(([name]) => !listed.has(name))
    .flatMap(([name, { path }]) => at(path, [fault('unread-file', fileStart, { name })]));
}
