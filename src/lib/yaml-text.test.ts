import { expect, it } from 'vitest';
import { readYaml } from '../checks/yaml-file.ts';
import { parseYamlText } from './yaml-text.ts';

/** What the build takes a text for, which the check takes it for too. */
function read(text: string) {
  const data = parseYamlText(text);
  expect(readYaml(text).data).toEqual(data);
  return data;
}

it.each([
  ['a list', '- id: a\n', [{ id: 'a' }]],
  ['a list in braces', '- { id: a }\n', [{ id: 'a' }]],
  ['fields', 'name: a\n', { name: 'a' }],
])('reads %s behind a byte order mark, with either end of lines', (_, text, expected) => {
  expect(read(`\uFEFF${text}`)).toEqual(expected);
  expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected);
});

it('contract 5: keeps the digits of amounts as the source prints them', () => {
  expect(read('- { value: 2.0, min: -1.50, max: 10 }\n')).toEqual([
    { value: '2.0', min: '-1.50', max: 10 },
  ]);
  expect(read('position: { lat: 21.30 }\n')).toEqual({ position: { lat: 21.3 } });
});
