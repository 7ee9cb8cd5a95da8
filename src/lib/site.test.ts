import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteSchema } from '../schemas/site.ts';
import { readSite, settingsApplied } from './site.ts';

const site = siteSchema.parse({
  name: { vi: 'Tỉnh Ví Dụ', en: 'Example Province' },
  url: 'https://tinh.example',
  locales: ['ko', 'en', 'vi'],
  imprint: { demonstration: true },
});

describe('settingsApplied', () => {
  it('builds what site.yaml enables, in the order of the switch', () => {
    expect(settingsApplied(site, undefined, undefined)).toMatchObject({
      url: 'https://tinh.example',
      enabledLocales: ['vi', 'en', 'ko'],
      locales: ['vi', 'en', 'ko'],
      isPartial: false,
    });
  });

  it('takes the base address of the run', () => {
    expect(settingsApplied(site, 'https://thu.example').url).toBe('https://thu.example');
  });

  it('builds fewer languages when asked, and says that it is partial', () => {
    expect(settingsApplied(site, undefined, ['en', 'vi'])).toMatchObject({
      enabledLocales: ['vi', 'en', 'ko'],
      locales: ['vi', 'en'],
      isPartial: true,
    });
    expect(settingsApplied(site, undefined, ['ko', 'vi', 'en']).isPartial).toBe(false);
  });

  it.each([[['vi', 'kr']], [['vi', 'zh']], [['xx']], [['VI']]])(
    'refuses %j, naming what is wrong: a language is never left out in silence',
    (wanted) => {
      expect(() => settingsApplied(site, undefined, wanted)).toThrow(wanted.at(-1) ?? '');
    },
  );

  it('refuses a list without any language', () => {
    expect(() => settingsApplied(site, undefined, [])).toThrow('LOCALES');
  });
});

describe('readSite', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quang-ba-site-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const write = (text: string) => writeFile(path.join(folder, 'site.yaml'), text);

  it('reads the least site that the contract allows', async () => {
    await write(
      'name: {vi: Tỉnh Ví Dụ}\nurl: https://tinh.example\nlocales: [vi]\nimprint: {demonstration: true}\n',
    );
    expect(readSite(folder)).toMatchObject({
      name: { vi: 'Tỉnh Ví Dụ' },
      locales: ['vi'],
      footer: [],
    });
  });

  it('throws on a site that breaks the contract, and where there is none', async () => {
    await write('name: {vi: Tỉnh Ví Dụ}\nurl: https://tinh.example\nlocales: [en]\nimprint: {}\n');
    expect(() => readSite(folder)).toThrow('source-locale');
    expect(() => readSite(path.join(folder, 'khong-co'))).toThrow('ENOENT');
  });
});
