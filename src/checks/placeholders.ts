import { capped, fault, type Fault } from './catalogue/index.ts';
import { walkStrings } from './schema-tree.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * Braces in fields that nothing fills, so that readers would see them.
 *
 * @param isInText Whether `{figure:id}`, the only placeholder, is filled in this file.
 */
export function checkPlaceholders(yaml: YamlFile, isInText: boolean): Fault[] {
  const form = isInText ? /\{(?!figure:)[^{}]*\}/g : /\{figure:[^{}]*\}/g;
  return capped(
    [...walkStrings(yaml.data)].flatMap(({ value: text, path }) =>
      [...text.matchAll(form)].map(([value]) =>
        fault('placeholder', yaml.placeOf(path), { value: value.slice(0, 80), isInText }),
      ),
    ),
  );
}
