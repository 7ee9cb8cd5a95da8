import { mapSchema } from '../schemas/map.ts';
import { issueOf } from './catalogue/index.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Issue } from './issue.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkEntryReferences, checkFieldReferences, listEntryReferences } from './references.ts';
import { validate } from './schema.ts';
import type { Targets } from './targets.ts';
import { checkYamlNames } from './wording.ts';
import { readYaml } from './yaml-file.ts';

export const mapFileName = 'map.yaml';

/** Checks the map; a portal may do without one. */
export function checkMap({ files }: ContentFolder, targets: Targets): Issue[] {
  const text = files.get(mapFileName)?.text;
  if (text === undefined) return [];
  const yaml = readYaml(text);
  const faults = [...yaml.faults];
  if (yaml.data !== undefined)
    faults.push(
      ...validate(yaml, { schema: mapSchema }).faults,
      ...checkFieldReferences(yaml, mapSchema, targets.ids),
      ...checkPlaceholders(yaml, false),
      ...checkEntryReferences(listEntryReferences(yaml, mapSchema), targets),
      ...checkYamlNames(yaml, () => true),
    );
  return faults.map((one) => issueOf(mapFileName, one));
}
