import { expect, it } from 'vitest';
import { filterStyle } from './filter-style.ts';

it('hides the entries that are not in the choice that the address names', () => {
  expect(filterStyle(2)).toContain(
    '.filtered:has(.filters li:nth-child(3):target) .cards>:not([data-choices~="2"]){display:none}',
  );
});

it('writes one text of rules for lists of up to a dozen choices, and enough for longer ones', () => {
  expect(filterStyle(1)).toBe(filterStyle(12));
  expect(filterStyle(13)).toContain('"13"');
  expect(filterStyle(0)).toBe('');
});
