import { describe, expect, it } from 'vitest';
import type { Locale } from '../config/locales.ts';
import { joinPieces } from '../i18n/pieces.ts';
import { figureSchema } from '../schemas/figure.ts';
import { areaSchema, topicSchema } from '../schemas/records.ts';
import { listFacts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { Page } from './pages.ts';

const topic = (id: string, names: Record<string, string>) => topicSchema.parse({ id, names });
const ledger: Ledger = {
  figures: new Map([
    [
      'dien-tich',
      figureSchema.parse({
        id: 'dien-tich',
        label: { vi: 'Diện tích' },
        value: 426,
        unit: 'ha',
        status: 'actual',
        period: { year: 2022 },
        scope: 'tinh',
        sources: ['nguon'],
      }),
    ],
  ]),
  sources: new Map(),
  areas: new Map([
    ['tinh', areaSchema.parse({ id: 'tinh', kind: 'province', names: { vi: 'Tỉnh' } })],
  ]),
  topics: new Map([
    ['lua', topic('lua', { vi: 'Lúa', en: 'Rice' })],
    ['gom', topic('gom', { vi: 'Gốm' })],
  ]),
  terms: new Map(),
};

/** Facts of a park by label, in English unless told otherwise. */
function factsOf(own: Record<string, unknown>, language: Locale = 'en') {
  const data = { topics: [], sectors: [], tenants: [], ...own };
  const page = { collection: 'parks', language, data } as unknown as Page;
  return new Map(listFacts(page, ledger).map(({ label, value }) => [label, value]));
}

describe('facts of a park', () => {
  it('say of what no source gives that it is not published', () => {
    const facts = factsOf({});
    for (const label of ['Land area', 'Occupancy rate', 'Sectors', 'Companies in the park'])
      expect(facts.get(label)).toEqual([{ text: 'Not published' }]);
  });

  it('give a figure with its time', () => {
    expect(factsOf({ landArea: 'dien-tich' }).get('Land area')).toEqual([
      { text: '426 ha (2022)' },
    ]);
  });

  it.each([{ landArea: 'x' }, { occupancy: 'x' }, { area: 'x' }, { topics: ['x'] }])(
    'never take an unknown id for a thing not published: %j',
    (own) => {
      expect(() => factsOf(own)).toThrow(/ x$/);
    },
  );

  it('mark names in another language, one by one', () => {
    const facts = factsOf({ area: 'tinh', topics: ['lua', 'gom'] });
    expect(facts.get('Area')).toEqual([{ text: 'Tỉnh', lang: 'vi' }]);
    const topics = facts.get('Topics') ?? [];
    expect(joinPieces(topics)).toBe('Rice and Gốm');
    expect(topics.filter(({ lang }) => lang)).toEqual([{ text: 'Gốm', lang: 'vi' }]);
  });
});
