import { expect, it } from 'vitest';
import type { Figure } from '../schemas/figure.ts';
import { fillNames } from './fill-names.ts';

it('fills each text in the language that it is keyed by', () => {
  const rong = { value: '5.0', unit: 'ha', scale: 'one', qualifier: 'none' } as unknown as Figure;
  const site = {
    url: 'https://x.example',
    tagline: { vi: 'Rộng {figure:rong}', en: 'Covers {figure: rong }' },
    locales: ['vi'],
  };
  expect(fillNames(site, new Map([['rong', rong]]))).toEqual({
    ...site,
    tagline: { vi: 'Rộng 5,0 ha', en: 'Covers 5.0 ha' },
  });
});
