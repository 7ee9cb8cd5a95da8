import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../../config/doors.ts';
import type { Locale } from '../../config/locales.ts';
import { joinPieces } from '../../i18n/pieces.ts';
import { sourceSchema } from '../../schemas/bundle.ts';
import { fieldsOfCollection } from '../../schemas/collections.ts';
import { figureSchema } from '../../schemas/figure.ts';
import { areaSchema, topicSchema } from '../../schemas/records.ts';
import type { Ledger } from '../ledger.ts';
import type { Page } from '../pages.ts';
import { listFactGroups, listFacts, type FactValue } from './index.ts';

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
  downloads: new Map([['/files/ban-tin/so-1.pdf', { file: 'x', size: 1_234_567 }]]),
};

function groupsOf(collection: CollectionName, own: Record<string, unknown>, language: Locale) {
  const data = sourceSchema(fieldsOfCollection(collection)).parse({
    title: 'T',
    summary: 'S',
    ...own,
  });
  const base = { collection, slug: 'ban-tin', locale: language, language };
  const page = { ...base, data } as unknown as Page;
  return [...listFacts(page, ledger), ...listFactGroups(page, ledger)];
}

/** What the tables and lists of an entry print under each heading or label, lines divided by “|”. */
function told(collection: CollectionName, own: Record<string, unknown>, language: Locale = 'en') {
  const groups = groupsOf(collection, own, language);
  const facts = groups.flatMap((group) =>
    'facts' in group ? group.facts : [{ label: group.title, values: group.values }],
  );
  return new Map(facts.map(({ label, values }) => [label, values.map(printed)]));
}

/** What the tables of a park name as not published. */
function unpublished(own: Record<string, unknown>): string[] {
  return groupsOf('parks', own, 'en')
    .flatMap((group) => ('facts' in group ? group.facts : []))
    .filter(({ label }) => label === 'Not published')
    .flatMap(({ values }) => values.map(printed));
}

const printed = ({ text, notes = [], sources = [] }: FactValue) =>
  [
    ...[text, ...notes].map(joinPieces),
    ...(sources.length > 0 ? [`[${sources.join()}]`] : []),
  ].join(' | ');

describe('facts of a park', () => {
  it('say what an investor looks for and no source gives', () => {
    expect(unpublished({})).toEqual([
      'Land area',
      'Area left to lease',
      'Occupancy rate',
      'Established',
      'Infrastructure developer',
      'Investment in infrastructure',
      'Sectors',
      'Companies in the park',
      'Projects',
      'Workforce',
      'Power',
      'Water',
      'Wastewater treatment',
      'Gas',
      'Telecommunications',
      'Land rent',
      'Factory rent',
      'Management fee',
      'Capital',
      'Airport',
      'Seaport',
      'Border gate',
      'Railway station',
    ]);
    expect(unpublished({ landArea: 'dien-tich', tenants: ['A'] })).not.toContain('Land area');
  });

  it('give a figure with its time and its source', () => {
    expect(told('parks', { landArea: 'dien-tich' }).get('Land area')).toEqual([
      '426 ha (2022) | [nguon]',
    ]);
  });

  it.each([{ landArea: 'x' }, { occupancy: 'x' }, { area: 'x' }, { topics: ['x'] }])(
    'never take an unknown id for a thing not published: %j',
    (own) => {
      expect(() => told('parks', own)).toThrow(/ x$/);
    },
  );

  it('mark names in another language, one by one', () => {
    const topics = groupsOf('parks', { topics: ['lua', 'gom'] }, 'en')
      .flatMap((group) => ('facts' in group ? group.facts : []))
      .find(({ label }) => label === 'Topics');
    expect(topics?.values.map(({ text }) => text)).toEqual([
      [{ text: 'Rice' }],
      [{ text: 'Gốm', lang: 'vi' }],
    ]);
  });
});

const sources = ['nguon'];
const publication = {
  kind: 'bulletin',
  publisher: 'Sở thử',
  licence: 'CC BY 4.0',
  files: [{ id: 'a', file: './so-1.pdf', language: 'fr', date: '2026-10', name: 'First issue' }],
};

it.each<[CollectionName, Record<string, unknown>, string, string[]]>([
  ['places', { built: { century: 11 } }, 'Dates from', ['11th century']],
  ['places', { position: { lat: 21.2, lon: 106.31 } }, 'Coordinates', ['21.2, 106.31']],
  [
    'places',
    { seasons: [{ id: 'a', calendar: 'lunar', from: 9, to: 10, text: 'Crabs' }] },
    'When to go',
    ['ninth to tenth lunar months | Crabs'],
  ],
  [
    'places',
    { opening: [{ id: 'a', from: '2026-01-01', sources, text: 'Daily' }] },
    'Opening times',
    ['Daily | In force from 1 January 2026 | [nguon]'],
  ],
  [
    'places',
    { recognitions: [{ id: 'a', level: 'national', number: '1/QĐ', date: '2012', text: 'Relic' }] },
    '2012',
    ['Relic | National | 1/QĐ'],
  ],
  [
    'events',
    { programme: [{ id: 'a', time: '07:30', text: 'Rite' }] },
    'Programme',
    ['Rite | 07:30 (Vietnam time)'],
  ],
  ['events', { since: '1962-09-05' }, 'Since', ['5 September 1962']],
  [
    'products',
    { kind: 'food', protections: [{ id: 'a', kind: 'ocop', stars: 4, sources }] },
    'OCOP, 4 stars',
    ['OCOP, 4 stars | [nguon]'],
  ],
  [
    'products',
    {
      kind: 'fruit',
      protections: [{ id: 'a', kind: 'gi', markets: ['tinh'], date: '2008', sources }],
    },
    'Geographical indication',
    ['In force in Tỉnh | 2008 | [nguon]'],
  ],
  [
    'guides',
    {
      kind: 'procedure',
      asOf: '2026-11-21',
      steps: [{ id: 'b', name: 'Apply', office: 'Board', basis: ['luat'] }],
      acts: [{ id: 'luat', number: '143/2025', sources, name: 'Law' }],
    },
    'Steps',
    ['Apply | Handled by: Board | Basis: 143/2025'],
  ],
  [
    'guides',
    {
      kind: 'procedure',
      asOf: '2026-11-21',
      steps: [{ id: 'b', name: 'Apply' }],
      documents: [{ id: 'c', step: 'b', name: 'Form' }],
    },
    'Documents to hand in',
    ['Form | Step 1'],
  ],
  [
    'partners',
    { country: 'tinh', acts: [{ id: 'a', date: '2021-08-09', sources, name: 'Accord' }] },
    'Agreements',
    ['Accord | 9 August 2021 | [nguon]'],
  ],
  [
    'clarifications',
    { verdict: 'mistaken', claim: 'Twenty.', claimSources: sources },
    'What was claimed',
    ['Twenty. | [nguon]'],
  ],
  ['publications', publication, 'Kind', ['Bulletin']],
  ['publications', publication, 'Publisher', ['Sở thử']],
  [
    'publications',
    publication,
    'Download',
    ['First issue (French, PDF, 1.2\u00A0MB) | October 2026'],
  ],
])('an entry of %s with %j tells it under “%s”', (collection, own, label, lines) => {
  expect(told(collection, own).get(label)).toEqual(lines);
});
