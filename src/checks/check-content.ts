import path from 'node:path';
import { buildDate } from '../config/environment.ts';
import { siteSchema } from '../schemas/site.ts';
import { checkAliases } from './aliases.ts';
import { fault, issueOf, type Fault } from './catalogue/index.ts';
import { checkAmongEntries } from './check-among-entries.ts';
import { readContentFolder, type ContentFolder } from './content-folder.ts';
import { checkFileNames } from './file-names.ts';
import { checkDrawingCode } from './drawing-rules.ts';
import { compareIssues, fileStart, type Issue } from './issue.ts';
import { layOut } from './layout.ts';
import { checkMap, mapFileName } from './map-file.ts';
import { readLists } from './ledger-reading.ts';
import { digestOf, makeMemory, type Memory } from './memory.ts';
import { checkPlaceholders } from './placeholders.ts';
import { readBundles } from './read-bundles.ts';
import { checkEntryReferences, checkFieldReferences, listEntryReferences } from './references.ts';
import { readSiteFile, siteFileName, type SiteFile } from './site-file.ts';
import { valueAt } from './schema-tree.ts';
import { listTargets, type Targets } from './targets.ts';
import { applyWaivers } from './waivers.ts';
import { checkDrawing, checkNormalForm, checkPathNames, checkYamlNames } from './wording.ts';

export interface CheckOptions {
  /** Also hold the content against what a release needs: no demonstration. */
  readonly isRelease?: boolean;
  /** The day that dates are held against, `YYYY-MM-DD`; the day of the build unless told. */
  readonly today?: string;
  /** What an earlier check found: files that have not changed since are not looked at again. */
  readonly memory?: Memory;
}

/**
 * Checks a content folder and gives every finding of every file, in the order of a report. Whatever the
 * folder holds, faults of the content become issues and nothing is thrown.
 */
export function checkContent(
  dir: string,
  { isRelease = false, today = buildDate, memory = makeMemory() }: CheckOptions = {},
): Issue[] {
  const folder = readContentFolder(dir);
  const site = readSiteFile(folder);
  const layout = layOut(folder, site.enabled);
  const { issues: ofLists, ...ledger } = readLists(folder, layout.figureFiles, today, memory);
  const { dir: root, unread } = folder;
  const { enabled, bounds } = site;
  const hasMap = folder.files.has(mapFileName);
  const around = { ledger, folder: { dir: root, unread }, enabled, bounds, hasMap, today };
  const readings = readBundles(layout.bundles, around, memory);
  const facts = readings.map((reading) => reading.facts);
  const targets = listTargets(facts, ledger, { url: site.url, today });
  const amongEntries = checkAmongEntries(facts, targets);
  const ofBundles = readings.flatMap(({ facts: own, faults }) =>
    applyWaivers(own, [...faults, ...(amongEntries.get(own.folder) ?? [])], today),
  );
  return withoutForms([
    ...checkFolderPath(dir),
    ...folder.issues,
    ...checkFileNames([...folder.files.keys(), ...folder.unread]),
    ...layout.issues,
    ...checkTexts(folder, memory),
    ...site.issues,
    ...checkSite(site, targets, { isRelease, today }),
    ...checkMap(folder, targets),
    ...ofLists,
    ...checkAliases(facts),
    ...ofBundles.map((one) => issueOf(one.file, one.fault)),
  ]).toSorted(compareIssues);
}

/** An id that leads nowhere need not be told that it has not the form of an id, nor what is no date that it has passed. */
function withoutForms(issues: readonly Issue[]): Issue[] {
  const placeOf = ({ file, line, column }: Issue) => `${file}:${line}:${column}`;
  const isFirst = ({ code }: Issue) => code.startsWith('broken-') || code.endsWith('-date');
  const broken = new Set(issues.filter(isFirst).map(placeOf));
  const forms = new Set(['kebab-case', 'entry-reference', 'reversed-dates', 'downtime-past']);
  const isForm = ({ code }: Issue) => forms.has(code);
  return issues.filter((issue) => !isForm(issue) || !broken.has(placeOf(issue)));
}

/** Signs that end or escape an address; the tools that build the portal read paths as addresses. */
function checkFolderPath(dir: string): Issue[] {
  const [sign] = /[#?%]/.exec(path.resolve(dir)) ?? [];
  return sign === undefined ? [] : [issueOf('.', fault('folder-path', fileStart, { sign }))];
}

const tellAll = (file: string, faults: readonly Fault[]) => faults.map((one) => issueOf(file, one));

/** What holds for any file, whatever it says. */
function checkTexts({ files, unread }: ContentFolder, memory: Memory): Issue[] {
  const ofTexts = [...files.values()].flatMap(({ path, text }) => {
    if (text === undefined) return [];
    const isDrawing = path.endsWith('.svg');
    const check = () => [
      ...checkNormalForm(text),
      ...(isDrawing ? [...checkDrawing(text), ...checkDrawingCode(text)] : []),
    ];
    return tellAll(path, isDrawing ? memory.recall(digestOf('drawing', text), check) : check());
  });
  const paths = [...files.keys(), ...unread].filter((path) => path !== '.');
  return [...ofTexts, ...paths.flatMap((path) => tellAll(path, checkPathNames(path)))];
}

function checkSite(
  site: SiteFile,
  targets: Targets,
  { isRelease, today }: { isRelease: boolean; today: string },
): Issue[] {
  const { yaml, isDemonstration } = site;
  if (!yaml) return [];
  const faults = [
    ...checkFieldReferences(yaml, siteSchema, targets.ids),
    ...checkPlaceholders(yaml, true),
    ...checkEntryReferences(listEntryReferences(yaml, siteSchema), targets),
    ...checkYamlNames(yaml, () => true),
  ];
  const last = valueAt(yaml.data, ['downtime', 'to']);
  if (typeof last === 'string' && last < today)
    faults.push(fault('downtime-past', yaml.placeOf(['downtime', 'to']), { date: last }));
  if (isRelease && isDemonstration)
    faults.push(fault('demonstration', yaml.placeOf(['imprint', 'demonstration']), {}));
  return tellAll(siteFileName, faults);
}
