import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../i18n/dictionaries/en.ts';
import { buildContent, requireBuilt, runNode, type CommandResult } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { alternatesOf, readPage, robotsOf, textOf } from '../html.ts';
import { writeSite, writeText } from '../make-content.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

const url = 'https://thu.example';
/** Long enough for the check to judge its language. */
const body = 'Une phrase en français, assez longue pour que la vérification de la langue la lise. '
  .repeat(3)
  .trim();
let temp: TempFolder;
let dir: string;
let types: CommandResult;

/** Adds French as a developer would: one row, one dictionary and its line in the list of them. */
function addFrench(project: string) {
  edit(project, 'src/config/locales.ts', [
    '} as const satisfies Record<string, LocaleRow>;',
    (end) => `  fr: row('fr', 'Français', ['en', 'vi'], { fonts: ['latin'] }),\n${end}`,
  ]);
  const words = Object.entries(en).map(([key, text]) => [key, `${text} [fr]`]);
  const dictionary = JSON.stringify(Object.fromEntries(words), null, 2);
  writeFileSync(
    path.join(project, 'src/i18n/dictionaries/fr.ts'),
    `import type { Dictionary } from '../dictionary.ts';\n\nexport const fr = ${dictionary} as const satisfies Dictionary;\n`,
  );
  edit(
    project,
    'src/i18n/dictionaries/index.ts',
    ["import { en } from './en.ts';", (line) => `${line}\nimport { fr } from './fr.ts';`],
    [/\{ vi,[^}]*/.source, (list) => `${list.trimEnd()}, fr `],
  );
}

function edit(project: string, file: string, ...changes: [string, (found: string) => string][]) {
  const target = path.join(project, file);
  const before = readFileSync(target, 'utf8');
  const after = changes.reduce((text, [find, change]) => {
    const [found] = text.includes(find) ? [find] : (new RegExp(find).exec(text) ?? []);
    if (found === undefined) throw new Error(`${file} holds no ${find}`);
    return text.replace(found, () => change(found));
  }, before);
  writeFileSync(target, after);
}

/** Compiles all that a language can matter to and that needs no generated types. */
function checkTypes(project: string): Promise<CommandResult> {
  const rooms = ['config', 'i18n', 'schemas', 'lib', 'loaders', 'checks', 'commands'];
  const config = {
    extends: './tsconfig.json',
    include: rooms.map((room) => `src/${room}/**/*`),
    exclude: ['**/*.test.ts'],
  };
  writeFileSync(path.join(project, 'tsconfig.seventh.json'), JSON.stringify(config));
  const compiler = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.seventh.json'];
  return runNode(compiler, { project });
}

beforeAll(async () => {
  temp = await makeTempFolder();
  const project = await copyProject(temp.at('project'));
  const content = temp.at('content');
  addFrench(project);
  types = await checkTypes(project);
  await writeSite(content, {
    locales: ['vi', 'fr'],
    name: { vi: 'Cổng thử', fr: "Portail d'essai" },
  });
  const words = { title: 'Hồ thử nghiệm', summary: 'Một cái hồ để thử.' };
  const french = {
    title: "Lac d'essai",
    summary: 'Un lac pour les essais.',
    translation: { origin: 'human' },
  };
  await writeText(content, 'places/ho-thu/index.vi.mdx', words, 'Một câu tiếng Việt.');
  await writeText(content, 'places/ho-thu/index.fr.mdx', french, body);
  await writeText(
    content,
    'places/doi-thu/index.vi.mdx',
    { ...words, title: 'Đồi thử nghiệm' },
    'Một câu nữa.',
  );
  ({ dir } = requireBuilt(await buildContent(content, temp.at('dist'), { project })));
});
afterAll(() => temp.remove());

test('nothing but its row and its dictionary is needed to compile', () => {
  expect(types.output).toBe('');
  expect(types.code).toBe(0);
});

test('its pages are in its language, interface and text', () => {
  const { $ } = readPage(dir, '/fr/places/ho-thu/');
  expect($('html').attr('lang')).toBe('fr');
  expect(textOf($, 'h1')).toBe("Lac d'essai");
  expect(textOf($, '.prose')).toBe(body);
  expect(textOf($, '.notice')).toMatch(/\[fr\]$/);
  expect(textOf(readPage(dir, '/fr/').$, 'h1')).toBe("Portail d'essai");
});

test('its versions name each other', () => {
  const versions = Object.fromEntries(
    ['vi', 'fr'].map((locale) => [locale, `${url}/${locale}/places/ho-thu/`]),
  );
  const expected = { ...versions, 'x-default': `${url}/vi/places/ho-thu/` };
  expect(alternatesOf(readPage(dir, '/fr/places/ho-thu/'))).toEqual(expected);
  expect(alternatesOf(readPage(dir, '/vi/places/ho-thu/'))).toEqual(expected);
});

test('the switch and the chooser offer it by its own name', () => {
  const inSwitch = readPage(dir, '/vi/places/ho-thu/').$(
    'nav.languages a[href="/fr/places/ho-thu/"]',
  );
  expect(inSwitch.attr('hreflang')).toBe('fr');
  expect(inSwitch.text().trim()).toBe('Français');
  expect(textOf(readPage(dir, '/').$, 'a[href="/fr/"] strong')).toBe('Français');
});

test('what it lacks is shown in Vietnamese, with a notice in its words', () => {
  const page = readPage(dir, '/fr/places/doi-thu/');
  expect(robotsOf(page)).toBe('noindex, follow');
  expect(page.$('article.entry').attr('lang')).toBe('vi');
  expect(textOf(page.$, 'main .fallback')).toMatch(/\[fr\]$/);
});

test('it has its search index, 404 page and feed', () => {
  const index = readFileSync(path.join(dir, 'pagefind/fr/pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(index) as { languages: Record<string, { page_count: number }> };
  expect(Object.entries(languages).map(([tag, { page_count }]) => [tag, page_count])).toEqual([
    ['fr', 1],
  ]);
  expect(textOf(readPage(dir, '/fr/404.html').$, 'h1')).toBe(`${en['notFound.title']} [fr]`);
  expect(readFileSync(path.join(dir, 'fr/feed.xml'), 'utf8')).toContain('<language>fr</language>');
});
