import { expect, it } from 'vitest';
import { filterStyle } from './filter-style.ts';

it('hides, while a choice is named, what does not have it', () => {
  const [hidden] = filterStyle('places', [{ id: 'lake' }]).split('}');
  expect(hidden).toBe(
    '.filtered:has(#places-lake:target) .cards>:not([data-facets~="lake"]){display:none',
  );
  expect(filterStyle('places', [])).toBe('');
});
