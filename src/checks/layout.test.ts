import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, errorsOf, inShort } from '../testing/check-files.ts';
import { leastSite } from '../testing/make-content.ts';

describe('contract 1: the folder', () => {
  it('holds a whole portal in the least site.yaml: every list and collection may be absent', () => {
    expect(checkFiles({})).toEqual([]);
  });

  it('may have its lists empty', () => {
    const lists = ['glossary', 'areas', 'topics', 'sources', 'figures/a'];
    expect(checkFiles(Object.fromEntries(lists.map((list) => [`${list}.yaml`, '[]\n'])))).toEqual(
      [],
    );
    expect(
      checkFiles(Object.fromEntries(lists.map((list) => [`${list}.yaml`, '']))).map(
        ({ code }) => code,
      ),
    ).toEqual([]);
  });

  it('counts absent lists as empty: an id of one leads nowhere', () => {
    const fields = 'topics: [x]\narea: x\nsources: [x]\n';
    const files = { 'places/a/index.vi.mdx': entryText(fields, '<Figure id="x"/> <Term id="x"/>') };
    expect(checkFiles(files).map(({ code }) => code)).toEqual([
      ...Array<string>(3).fill('broken-reference'),
      'broken-figure',
      'broken-reference',
    ]);
  });

  it.each(Object.keys(leastSite))('needs %s in site.yaml', (field) => {
    const site = Object.fromEntries(Object.entries(leastSite).filter(([key]) => key !== field));
    const found = errorsOf(checkFiles({ 'site.yaml': site }));
    expect(inShort(found)).toEqual(['site.yaml:1 missing-field']);
    expect(found[0]?.message.en).toContain(`“${field}”`);
  });

  it('needs the portal’s name in every enabled language', () => {
    const site = { ...leastSite, locales: ['vi', 'lo'] };
    expect(inShort(checkFiles({ 'site.yaml': site }))).toEqual(['site.yaml:1 language-missing']);
  });

  it('may be written with LF or CRLF', () => {
    const text = entryText('topics: [x]\n');
    const lines = (file: string) => inShort(checkFiles({ 'places/a/index.vi.mdx': file }));
    expect(lines(text)).toEqual(['places/a/index.vi.mdx:4 broken-reference']);
    expect(lines(text.replaceAll('\n', '\r\n'))).toEqual(lines(text));
  });

  it.each([
    ['UTF-16', Buffer.from(entryText(), 'utf16le'), 'utf-16'],
    ['decomposed letters', entryText('', 'Chùa.'.normalize('NFD')), 'not-nfc'],
  ])('refuses %s', (_, text, code) => {
    expect(checkFiles({ 'places/a/index.vi.mdx': text }).map((issue) => issue.code)).toEqual([
      code,
    ]);
  });
});
