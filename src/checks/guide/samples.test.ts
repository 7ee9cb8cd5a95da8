import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { fileContracts } from '../../testing/file-contracts.ts';
import { issueOf } from '../catalogue/index.ts';
import { readFrontMatter, isFault } from '../front-matter.ts';
import { checkBody } from '../mdx-rules.ts';
import { validate } from '../schema.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';
import { refusedInTexts, samples, type SampleName } from './samples.ts';

const least = 'title: Hồ Sen\nsummary: Một câu tóm tắt.\n';

/** The kind of file that each sample is of; parts of front matter get the least fields added. */
const kinds: Record<SampleName, { readonly contract: string; readonly isPart?: true }> = {
  least: { contract: 'places: the source' },
  translation: { contract: 'places: a translation' },
  pictures: { contract: 'places: the source', isPart: true },
  consent: { contract: 'places: the source', isPart: true },
  figure: { contract: 'figures' },
  source: { contract: 'sources.yaml' },
  area: { contract: 'areas.yaml' },
  topic: { contract: 'topics.yaml' },
  term: { contract: 'glossary.yaml' },
  map: { contract: 'map.yaml' },
  site: { contract: 'site.yaml' },
  lunar: { contract: 'events: the source', isPart: true },
  leap: { contract: 'events: the source', isPart: true },
  solar: { contract: 'events: the source', isPart: true },
  waive: { contract: 'places: the source', isPart: true },
};

function read(name: SampleName): YamlFile {
  const text = samples[name];
  if (!text.startsWith('---')) return readYaml(kinds[name].isPart ? least + text : text);
  const front = readFrontMatter(text);
  if (isFault(front)) throw new Error(`${name} has no front matter`);
  expect(checkBody(front.body).faults).toEqual([]);
  return front.yaml;
}

describe('samples of the guide', () => {
  it.each(Object.keys(samples) as SampleName[])('%s has no finding', (name) => {
    const yaml = read(name);
    const contract = fileContracts.find((one) => one.name === kinds[name].contract);
    const { faults } = validate(yaml, contract ?? { schema: z.never() });
    const found = [...yaml.faults, ...faults].map((one) => issueOf(name, one));
    expect(found.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  });

  it.each(refusedInTexts)('$refused is refused, $right is not', ({ refused, right }) => {
    expect(checkBody(refused).faults.length).toBeGreaterThan(0);
    expect(checkBody(right).faults).toEqual([]);
  });
});
