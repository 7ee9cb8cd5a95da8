import { sourceLocale, type Locale } from '../config/locales.ts';
import type { Site } from '../schemas/site.ts';
import { adviseOnBundle, gatherKnowledge, type Knowledge } from './advice/index.ts';
import { checkBodyForm } from './body-form.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { fault, type Fault } from './catalogue/index.ts';
import type { ContentFolder } from './content-folder.ts';
import { checkDownloads, listDownloadFiles } from './downloads.ts';
import { forbiddenFormFinder, type FormFinder } from './glossary-forms.ts';
import { fileStart } from './issue.ts';
import { checkCharts, checkFigureTables, checkFigureUnits } from './figure-use.ts';
import type { Ledger } from './ledger.ts';
import { checkListIds, checkListWords } from './lists.ts';
import { checkMapUse } from './map-use.ts';
import { checkPictureFiles, listPictureFiles } from './pictures.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkBodyReferences, checkFieldReferences, checkOwnReferences } from './references.ts';
import { checkFreshness, listMissingTranslations, sourceDigestOf } from './translations.ts';
import type { FileFault } from './waivers.ts';
import { checkWording } from './wording.ts';

/** What a bundle is held against, other bundles left aside: plain data. */
export interface Surroundings {
  readonly ledger: Pick<Ledger, 'ids' | 'figures' | 'terms' | 'glossary'>;
  readonly folder: Pick<ContentFolder, 'dir' | 'unread'>;
  readonly enabled: readonly Locale[];
  readonly bounds: Site['bounds'];
  /** Whether there is a map that texts may ask for. */
  readonly hasMap: boolean;
  /** The day that dates are held against, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The surroundings, and what is made of them once for all bundles. */
export interface Tools extends Surroundings {
  /** Finders of the forms that the glossary forbids, by language. */
  readonly finders: ReadonlyMap<Locale, FormFinder>;
  readonly knowledge: Knowledge;
}

export const makeTools = (around: Surroundings): Tools => ({
  ...around,
  knowledge: gatherKnowledge(around.ledger, around),
  finders: new Map(
    around.enabled.map((locale) => [locale, forbiddenFormFinder(around.ledger.glossary, locale)]),
  ),
});

/** Every fault of a bundle's files that shows without the other bundles, also those that it waives. */
export function checkBundle(bundle: Bundle, tools: Tools): FileFault[] {
  const { source, translations } = bundle;
  const current = sourceDigestOf(bundle);
  const found: FileFault[] = translations.flatMap((document) => [
    ...at(document.path, checkDocument(document, bundle, tools)),
    ...at(document.path, checkListWords(document, bundle)),
    ...at(document.path, checkFreshness(document, current)),
  ]);
  if (source)
    found.push(
      ...at(source.path, [
        ...checkDocument(source, bundle, tools),
        ...checkPictureFiles(bundle, tools.folder.unread),
        ...checkDownloads(bundle, tools.folder),
        ...checkOwnReferences(bundle),
        ...listMissingTranslations(bundle, tools.enabled),
      ]),
    );
  return [
    ...found,
    ...listUnreadFiles(bundle, tools.folder),
    ...adviseOnBundle(bundle, tools.knowledge),
  ];
}

const at = (file: string, faults: readonly Fault[]): FileFault[] =>
  faults.map((one) => ({ file, fault: one }));

function checkDocument(
  document: BundleDocument,
  bundle: Bundle,
  { ledger: { ids, figures }, finders, hasMap }: Tools,
): Fault[] {
  const { yaml, schema, tree, locale, faults } = document;
  const findForms = finders.get(locale) ?? (() => []);
  return [
    ...faults,
    ...checkBodyForm(document),
    ...(yaml ? checkFieldReferences(yaml, schema, ids) : []),
    ...(yaml ? checkPlaceholders(yaml, true) : []),
    ...(yaml ? checkFigureUnits(yaml, schema, figures) : []),
    ...(tree ? checkFigureTables(tree, figures) : []),
    ...(tree ? checkCharts(tree, figures) : []),
    ...(tree ? checkMapUse(tree, hasMap) : []),
    ...checkBodyReferences(document, bundle, ids),
    ...checkListIds(document, bundle),
    ...checkWording(document, findForms),
  ];
}

/** Files beside the texts that the source does not list; not told while the source cannot be read. */
function listUnreadFiles(bundle: Bundle, { unread }: Pick<ContentFolder, 'unread'>): FileFault[] {
  const { source, files } = bundle;
  const isSourceUnread = unread.has(`${files.folder}/index.${sourceLocale}.mdx`);
  const isAlone = files.languages.size === 0 && !isSourceUnread;
  const isKnown = source ? source.yaml?.data !== undefined : isAlone;
  const listed = new Set([...listPictureFiles(bundle), ...listDownloadFiles(bundle)]);
  return [...bundle.files.others]
    .filter(([name, { picture }]) => !listed.has(name) && (isKnown || (!source && !picture)))
    .flatMap(([name, { path }]) => at(path, [fault('unread-file', fileStart, { name })]));
}
