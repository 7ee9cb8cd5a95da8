import path from 'node:path';
import { siteSchema } from '../schemas/site.ts';
import { checkAliases } from './aliases.ts';
import { readBundle } from './bundle.ts';
import { fault, issueOf, type Fault } from './catalogue/index.ts';
import { checkBundle, type Surroundings } from './check-bundle.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { checkFileNames } from './file-names.ts';
import { forbiddenFormFinder } from './glossary-forms.ts';
import { compareIssues, fileStart, type Issue } from './issue.ts';
import { layOut } from './layout.ts';
import { readLedger, type ListFile } from './ledger.ts';
import { checkFieldReferences } from './references.ts';
import { readSiteFile, siteFileName, type SiteFile } from './site-file.ts';
import { listTargets, type Targets } from './targets.ts';
import {
  checkDrawing,
  checkNormalForm,
  checkPathNames,
  checkYamlNames,
  isQuoting,
} from './wording.ts';

export interface CheckOptions {
  /** Also hold the content against what a release needs: no demonstration. */
  readonly isRelease?: boolean;
}

/**
 * Checks a content folder and gives every finding of every file, in the order of a report. Whatever the
 * folder holds, faults of the content become issues and nothing is thrown.
 */
export function checkContent(dir: string, { isRelease = false }: CheckOptions = {}): Issue[] {
  const folder = readContentFolder(dir);
  const site = readSiteFile(folder);
  const layout = layOut(folder, site.enabled);
  const ledger = readLedger(folder, layout.figureFiles);
  const bundles = layout.bundles.map(readBundle);
  const targets = listTargets(bundles, ledger.ids, site.url);
  const around: Surroundings = {
    targets,
    folder,
    enabled: site.enabled,
    finders: new Map(site.enabled.map((locale) => [locale, forbiddenFormFinder(ledger, locale)])),
  };
  return [
    ...checkFolderPath(dir),
    ...folder.issues,
    ...checkFileNames([...folder.files.keys(), ...folder.unread]),
    ...layout.issues,
    ...checkTexts(folder),
    ...site.issues,
    ...checkSite(site, targets, isRelease),
    ...ledger.files.flatMap((file) => checkList(file, targets)),
    ...checkAliases(bundles),
    ...bundles
      .flatMap((bundle) => checkBundle(bundle, around))
      .map((one) => issueOf(one.file, one.fault)),
  ].toSorted(compareIssues);
}

/** Signs that end or escape an address; the tools that build the portal read paths as addresses. */
function checkFolderPath(dir: string): Issue[] {
  const [sign] = /[#?%]/.exec(path.resolve(dir)) ?? [];
  return sign === undefined ? [] : [issueOf('.', fault('folder-path', fileStart, { sign }))];
}

const tellAll = (file: string, faults: readonly Fault[]) => faults.map((one) => issueOf(file, one));

/** What holds for any file, whatever it says. */
function checkTexts({ files, unread }: ContentFolder): Issue[] {
  const ofTexts = [...files.values()].flatMap(({ path, text = '' }) => [
    ...tellAll(path, checkNormalForm(text)),
    ...(path.endsWith('.svg') && !isQuoting(path) ? tellAll(path, checkDrawing(text)) : []),
  ]);
  const paths = [...files.keys(), ...unread].filter((path) => !isQuoting(path) && path !== '.');
  return [...ofTexts, ...paths.flatMap((path) => tellAll(path, checkPathNames(path)))];
}

function checkSite(site: SiteFile, targets: Targets, isRelease: boolean): Issue[] {
  const { yaml, isDemonstration } = site;
  if (!yaml) return [];
  const faults = [
    ...checkFieldReferences(yaml, siteSchema, targets),
    ...checkYamlNames(yaml, () => true),
  ];
  if (isRelease && isDemonstration)
    faults.push(fault('demonstration', yaml.placeOf(['imprint', 'demonstration']), {}));
  return tellAll(siteFileName, faults);
}

/** Fields that may hold forbidden names by their nature: titles of sources, the glossary's own list. */
const quotingFields: Partial<Record<ListFile['list'], readonly PropertyKey[]>> = {
  sources: ['title', 'url'],
  glossary: ['never'],
};

function checkList({ path, list, schema, yaml, faults }: ListFile, targets: Targets): Issue[] {
  return tellAll(path, [
    ...faults,
    ...checkFieldReferences(yaml, schema, targets),
    ...checkYamlNames(yaml, ([, field = '']) => !quotingFields[list]?.includes(field)),
  ]);
}
