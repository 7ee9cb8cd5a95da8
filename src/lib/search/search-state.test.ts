import { expect, it } from 'vitest';
import fc from 'fast-check';
import { longestQuery, readState, tidyQuery, writeState } from './search-state.ts';

it.each([
  ['', ''],
  ['?q=a', '?q=a'],
  ['?q=%20a%20b%20', '?q=a+b'],
  ['?q=a&door=visit&area=x-1&sort=date&literal=', '?q=a&door=visit&area=x-1&sort=date&literal='],
  ['?q=a&sort=best&door=&topic=%22%3E', '?q=a'],
  ['?q=%E0%A4%A&x=1', `?q=${encodeURIComponent('\ufffd')}%25A`],
])('the address %j stands for the search %j', (address, expected) => {
  expect(decodeURIComponent(writeState(readState(address)))).toBe(decodeURIComponent(expected));
});

it('any text is a query that its address brings back', () => {
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 400 }), (units) => {
      const query = tidyQuery(String.fromCharCode(...units));
      expect(Array.from(query).length).toBeLessThanOrEqual(longestQuery);
      expect(readState(writeState({ query })).query).toBe(query);
    }),
  );
});
