import { describe, expect, it } from 'vitest';
import { checkFiles, entryText, errorsOf, inShort, listUntold } from '../testing/check-files.ts';
import type { Issue } from './issue.ts';

const file = 'places/a/index.vi.mdx';
const summary = 'summary: Một câu tóm tắt, vừa đủ dài để không ai phải nhắc nhở gì về nó.';
const whole = (fields: string, body = 'Một câu.') => `---\n${fields}\n---\n\n${body}\n`;

const told = (text: string, path = file): Issue[] =>
  checkFiles({ [path]: text }).filter(
    ({ code }) => !['translation-missing', 'picture-missing'].includes(code),
  );
const short = (issues: readonly Issue[]) =>
  inShort(issues).map((one) => one.replace(/^.*?:(?=\d)/, ''));

/** Words and marks as people at Vietnamese offices write them, and what they meant. */
describe('a word in Vietnamese for', () => {
  it.each([
    ['a kind', 'places', 'kind: hồ', 'lake'],
    ['a kind with more words', 'places', 'kind: Di tích lịch sử', 'relic'],
    ['a kind in capitals', 'places', 'kind: LAKE', 'lake'],
    ['whom it is for', 'places', 'audience: [du khách]', 'traveller'],
    ['who has written', 'places', 'translation: {origin: người}', 'human'],
    ['a calendar', 'events', 'rule: {calendar: âm lịch, month: 1, day: 12}', 'lunar'],
    ['a kind of event', 'events', 'kind: lễ hội', 'festival'],
  ])('%s is told with the value that was meant', (_, collection, field, right) => {
    const [first, ...rest] = told(entryText(`${field}\n`), `${collection}/a/index.vi.mdx`);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ line: 4, code: 'not-in-list' });
    expect(first?.fix.vi).toBe(`Có phải ý bạn là “${right}”?`);
    expect(first?.fix.en).toBe(`Did you mean “${right}”?`);
  });

  it('nothing of the list is told with the names of all', () => {
    const [first] = told(entryText('kind: nhà thờ\n'));
    expect(first?.fix.vi).toContain('lake (Hồ)');
    expect(first?.fix.en).toMatch(/lake, /);
  });

  it.each([
    ['Tiêu đề', 'title'],
    ['tóm tắt', 'summary'],
    ['TITLE', 'title'],
    ['địa bàn', 'area'],
    ['Loại hình', 'kind'],
    ['hình ảnh', 'pictures'],
  ])('a field, %s, is told with the field that was meant', (name, right) => {
    const found = told(entryText(`${name}: x\n`)).find(({ code }) => code === 'unknown-field');
    expect(found).toMatchObject({ line: 4, column: 1 });
    expect(found?.fix.en).toBe(`Did you mean “${right}”?`);
  });
});

describe('front matter that was pasted or merged', () => {
  it.each<[string, string, string[]]>([
    [
      'non-breaking spaces behind colons hide nothing',
      whole(`title:\u00a0Hồ Sen\n${summary}\nposition:\n\u00a0\u00a0lat: 21.3\n  lon: x`),
      ['2 yaml-syntax', '5 yaml-syntax', '6 wrong-type'],
    ],
    [
      'a full-width colon',
      whole(`title：Hồ Sen\n${summary}\nkind: x`),
      ['2 yaml-syntax', '4 not-in-list'],
    ],
    [
      'a non-breaking space in a text of several lines',
      whole(
        `title: Hồ Sen\nsummary: >\n  Hồ nước giữa núi, nên đến đầu tháng 7 khi sen nở:\n  note:\u00a0đẹp.`,
      ),
      [],
    ],
    [
      'comments of other languages',
      whole(`title: Hồ Sen\n// ghi chú\n<!-- nữa -->\n${summary}`),
      ['3 yaml-syntax', '4 yaml-syntax'],
    ],
    [
      'words in brackets first',
      whole(`title: [Ảnh] Hồ Sen\n${summary}\nkind: x`),
      ['2 yaml-syntax', '4 not-in-list'],
    ],
    [
      'dashes for the first line',
      `———\ntitle: Hồ\n${summary}\n---\n\nA.\n`,
      ['1 front-matter-missing'],
    ],
    [
      'dashes for the second line',
      `---\ntitle: Hồ\n${summary}\n—-\n\nA.\n`,
      ['4 front-matter-missing'],
    ],
    ['nothing at all', ' \n\n', ['1 front-matter-missing']],
    [
      'front matter twice',
      whole(`title: Hồ Sen\n${summary}`, '---\ntitle: x\n---\n\nA <Foto/>.'),
      ['6 front-matter-twice', '10 mdx-component'],
    ],
    [
      'a rule, then words with a colon',
      whole(`title: Hồ Sen\n${summary}`, '---\n\nGiờ: 7h.\n\n---\n'),
      [],
    ],
    [
      'two versions of a text',
      whole(
        `title: Hồ Sen\n${summary}`,
        '<<<<<<< HEAD\nMột.\n=======\nHai.\n>>>>>>> b\n\n<<<<<<< HEAD\nBa\n=======\n>>>>>>> b',
      ),
      ['6 merge-conflict', '12 merge-conflict'],
    ],
    [
      'two versions of the fields',
      whole(`<<<<<<< HEAD\ntitle: Hồ\n=======\ntitle: Ao\n>>>>>>> b\n${summary}`),
      ['2 merge-conflict'],
    ],
  ])('%s', (_, text, expected) => {
    const found = told(text);
    expect(short(found)).toEqual(expected);
    expect(listUntold(found)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['no colon', whole(`title Hồ Sen\n${summary}\nkind: x`), ['2 yaml-syntax', '4 not-in-list']],
    [
      'equals signs',
      whole('title = Hồ Sen\nkind = x'),
      ['2 yaml-syntax', '3 yaml-syntax', '1 missing-field', '3 not-in-list'],
    ],
    [
      'backslashes in quotes',
      whole(`title: "Hồ \\đ Sen"\n${summary}\nkind: x`),
      ['2 yaml-syntax', '4 not-in-list'],
    ],
    [
      'a second paragraph of a summary',
      whole(`title: Hồ Sen\n${summary}\n\nCâu thứ hai.\nkind: x`),
      ['5 yaml-syntax', '6 not-in-list'],
    ],
    [
      'several ids with semicolons',
      whole(`title: Hồ Sen\n${summary}\ntopics: [a; b]`),
      ['4 broken-reference'],
    ],
  ])('%s', (_, text, expected) => {
    const found = checkFiles({
      [file]: text,
      'topics.yaml': [
        { id: 'a', names: { vi: 'A' } },
        { id: 'b', names: { vi: 'B' } },
      ],
    });
    const own = found.filter((one) => one.file === file && one.code !== 'translation-missing');
    expect(short(own).toSorted()).toEqual(expected.toSorted());
    expect(listUntold(own)).toEqual([]);
  });

  it('two versions of a list are told once', () => {
    const found = checkFiles({
      'topics.yaml': '<<<<<<< HEAD\n- id: a\n=======\n- id: b\n>>>>>>> b\n',
    });
    expect(inShort(errorsOf(found))).toEqual(['topics.yaml:1 merge-conflict']);
  });
});

describe('in a text', () => {
  it.each([
    ['a placeholder of fields', 'Rộng {figure:ho-sen} ha.', ['6 mdx-syntax', '8 mdx-component']],
    ['words in braces', 'Rộng {khoảng 3} ha.', ['6 mdx-syntax', '8 mdx-component']],
    ['an attribute without its name', '<Figure "ho"/>', ['6 mdx-syntax', '8 mdx-component']],
    ['a closing tag alone', 'Một.</Note>', ['6 mdx-syntax', '8 mdx-component']],
  ])('%s is told, and what stands behind', (_, body, expected) => {
    const found = told(whole(`title: Hồ Sen\n${summary}`, `${body}\n\n<Foto/>`));
    expect(short(found)).toEqual(expected);
  });

  it.each([
    ['Rộng {figure:ho-sen} ha.', '<Figure id="figure-id"/>'],
    ['Một.</Note>', 'opening tag'],
  ])('%s is told what to write', (body, part) => {
    expect(told(whole(`title: Hồ Sen\n${summary}`, body))[0]?.fix.en).toContain(part);
  });
});

it.each([
  ['/places/cu/', 'the entry that had it before', '/places/ho/'],
  ['/stories/ho/', 'the entry of that name elsewhere', '/places/ho/'],
])('a link to %s is told with %s', (link, _, right) => {
  const found = checkFiles({
    'places/ho/index.vi.mdx': entryText('aliases: [cu]\n'),
    [file]: entryText('', `Xem [hồ](${link}).`).replace('Một trang', 'Hai trang'),
  });
  const [broken] = found.filter(({ code }) => code === 'broken-link');
  expect(broken?.fix.en).toBe(`Did you mean “${right}”?`);
});

it.each([
  ['a sentence in English', 'A lake among the hills, best in early summer.', ['7 block-language']],
  ['the name of an office', 'Song Hac Province Investment Promotion Centre', []],
  ['a sentence of its own', '산 사이의 호수이고, 여름에 가장 좋습니다.', []],
])('in a language of another script: %s', (_, text, expected) => {
  const found = checkFiles({
    'site.yaml': {
      ...{
        name: { vi: 'Cổng thử', ko: '시험' },
        url: 'https://thu.example',
        locales: ['vi', 'ko'],
      },
      imprint: { demonstration: true },
    },
    [file]: entryText(),
    'places/a/index.ko.mdx': `---\ntitle: 호수\nsummary: 산 사이의 호수.\n---\n호수는 두 산 사이에 있고, 배를 타고 건널 수 있습니다. 여름에는 물이 높습니다.\n\n${text}\n`,
  });
  const own = found.filter(
    ({ file: one, code }) => one.endsWith('ko.mdx') && code === 'block-language',
  );
  expect(short(own)).toEqual(expected);
});

it.each([
  ['those of Taiwan', '這個湖在兩座山之間，七月時適合乘船遊覽。', ['5 block-language']],
  ['those of the mainland', '这个湖在两座山之间，七月时适合乘船游览。', []],
  ['a name as its bearer writes it', '湖边有臺灣企業「長榮」的办公室，时间不限。', []],
])('Chinese letters: %s', (_, text, expected) => {
  const found = checkFiles({
    'site.yaml': {
      ...{
        name: { vi: 'Cổng thử', zh: '试验' },
        url: 'https://thu.example',
        locales: ['vi', 'zh'],
      },
      imprint: { demonstration: true },
    },
    [file]: entryText(),
    'places/a/index.zh.mdx': `---\ntitle: 湖泊\nsummary: 山间的湖。\n---\n${text}\n`,
  });
  const own = found.filter((one) => one.file.endsWith('zh.mdx') && one.code === 'block-language');
  expect(short(own)).toEqual(expected);
});
