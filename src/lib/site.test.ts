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

const words = { vi: 'Ví dụ' };
const imprint = {
  operator: words,
  parent: words,
  address: words,
  email: 'thu@tinh.example',
  phone: '0',
  responsible: words,
};

function catchError(run: () => unknown): Error {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown');
}

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

  it.each([
    ['a real address of a demonstration', 'https://co-quan.vn'],
    ['a path', 'https://thu.example/cong'],
    ['another scheme', 'ftp://thu.example'],
    ['no address', 'thu.example'],
    ['an address without host', 'https://['],
  ])('refuses %s as base address, in one sentence without a stack', (_, url) => {
    const refused = catchError(() => settingsApplied(site, url, undefined));
    expect(refused.message).toContain(`SITE_URL`);
    expect(refused.message).toContain(url);
    expect(refused.stack).toBe(refused.message);
  });

  it('lets a real portal have a real address', () => {
    const real = { ...site, imprint: { ...imprint, demonstration: false } };
    expect(settingsApplied(real, 'https://co-quan.vn', undefined).url).toBe('https://co-quan.vn');
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

  it('throws a sentence on a site that breaks the contract, and where there is none', async () => {
    await write('name: {vi: Tỉnh Ví Dụ}\nurl: https://tinh.example\nlocales: [en]\nimprint: {}\n');
    expect(() => readSite(folder)).toThrow('source-locale');
    expect(() => readSite(path.join(folder, 'khong-co'))).toThrow('ENOENT');
    const refused = catchError(() => readSite(folder));
    expect(refused.message).toContain('npm run check');
    expect(refused.stack).toBe(refused.message);
  });
});
