import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allLocales, sourceLocale } from '../config/locales.ts';

// What must not compile, tried on copies of the real files with one thing changed.
const root = process.cwd();
const cache = path.join(root, 'node_modules/.cache');
const others = allLocales.filter((locale) => locale !== sourceLocale);

/** A file of src, its relative imports pointing at the real files from anywhere. */
function copyOf(file: string): string {
  const folder = path.dirname(path.join(root, 'src', file));
  return readFileSync(path.join(root, 'src', file), 'utf8').replace(
    /from '(\.[^']*)'/g,
    (_, target: string) => `from '${path.join(folder, target)}'`,
  );
}

/** A copy with one piece replaced; the piece must be there. */
function changed(file: string, from: string | RegExp, to: string): string {
  const copy = copyOf(file);
  const result = copy.replace(from, to);
  if (result === copy) throw new Error(`${file} has no ${String(from)}`);
  return result;
}

const dictionary = (locale: string) => `i18n/dictionaries/${locale}.ts`;
const line = (key: string) => new RegExp(`  '${key.replaceAll('.', '\\.')}':\\s*'[^']*',\n`);
const call = (code: string) =>
  `import { translator } from '${path.join(root, 'src/i18n/translator.ts')}';\n` +
  `const t = translator('vi');\nexport const text: string = ${code};\n`;
const templateCall = (code: string) =>
  `import { pluralTemplates, template } from '${path.join(root, 'src/i18n/template.ts')}';\n` +
  `export const text = ${code};\n`;

/** Snippets that compile: the copies as they are, and right calls. */
const right: Record<string, string> = {
  ...Object.fromEntries(
    allLocales.map((locale) => [`dictionary ${locale}`, copyOf(dictionary(locale))]),
  ),
  'the table of dictionaries': copyOf('i18n/dictionaries/index.ts'),
  'a call without placeholders': call("t('nav.home')"),
  'a call with its placeholder': call("t('search.none', { query: 'x' })"),
  'a call with several': call("t('picture.credit', { author: 'a', licence: 'b' })"),
  'a plural by its base key': call("t('search.count', { count: 2, query: 'x' })"),
  'a key made of a closed list': call(
    "t(`unit.${'ha' as 'ha' | 'km'}`, { count: 1, number: '1' })",
  ),
  'a template': templateCall(
    "[template('vi', 'search.none'), pluralTemplates('vi', 'search.count')]",
  ),
};

/** Snippets that do not compile, with what the compiler has to speak of. */
const wrong: Record<string, readonly [string, RegExp]> = {
  ...Object.fromEntries(
    others.flatMap((locale) => [
      [
        `dictionary ${locale} without a key`,
        [changed(dictionary(locale), line('nav.home'), ''), /nav\.home/],
      ],
      [
        `dictionary ${locale} without a placeholder`,
        [changed(dictionary(locale), line('search.none'), "  'search.none': 'x',\n"), /query/],
      ],
      [
        `dictionary ${locale} with a misspelled placeholder`,
        [
          changed(dictionary(locale), line('search.none'), "  'search.none': '{{qery}}',\n"),
          /query/,
        ],
      ],
      [
        `dictionary ${locale} with one of two placeholders`,
        [
          changed(
            dictionary(locale),
            line('picture.credit'),
            "  'picture.credit': '{{author}}',\n",
          ),
          /licence/,
        ],
      ],
      [
        `dictionary ${locale} with a key more`,
        [changed(dictionary(locale), line('nav.home'), "$&  'nav.hone': 'x',\n"), /nav\.hone/],
      ],
      [
        `the table of dictionaries without ${locale}`,
        [
          changed(
            'i18n/dictionaries/index.ts',
            new RegExp(`(dictionaries = \\{[^}]*?)\\b${locale}\\b,?`),
            '$1',
          ),
          new RegExp(`'${locale}'`),
        ],
      ],
    ]),
  ),
  'a plural form without its placeholder': [
    changed(dictionary('en'), line('search.count_one'), "  'search.count_one': 'one result',\n"),
    /query/,
  ],
  'a seventh language without a dictionary': [
    changed('i18n/dictionaries/index.ts', /from '[^']*locales\.ts'/, "from './seventh.ts'"),
    /'xx'/,
  ],
  'a key that there is not': [call("t('nav.hone')"), /nav\.hone/],
  'a call without its placeholder': [call("t('search.none')"), /search\.none/],
  'a call with an empty list of placeholders': [call("t('search.none', {})"), /query/],
  'a call with a misspelled placeholder': [call("t('search.none', { qery: 'x' })"), /query|qery/],
  'a call with one of two placeholders': [call("t('picture.credit', { author: 'a' })"), /licence/],
  'a plural without its count': [call("t('search.count', { query: 'x' })"), /count/],
  'a key made of an open list': [call('t(`unit.${String(1)}`)'), /unit\./],
  'a language that there is not': [call("t('nav.home')").replace("'vi'", "'kr'"), /kr/],
  'a template of no key': [templateCall("template('vi', 'search.nome')"), /search\.nome/],
  'plural templates of what has no plural': [
    templateCall("pluralTemplates('vi', 'search.none')"),
    /search\.none/,
  ],
};

let folder = '';
/** What the compiler says of each snippet, by name. */
const said = new Map<string, string[]>();

beforeAll(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(path.join(cache, 'types-'));
  const seventh = copyOf('config/locales.ts').replace(
    / {2}vi: row\(/,
    "  xx: row('xx', 'X', []),\n$&",
  );
  writeFileSync(path.join(folder, 'seventh.ts'), seventh);
  const snippets = {
    ...right,
    ...Object.fromEntries(Object.entries(wrong).map(([n, [text]]) => [n, text])),
  };
  const files = Object.entries(snippets).map(([name, text], index) => {
    const file = path.join(folder, `snippet-${String(index)}.ts`);
    writeFileSync(file, text);
    return [name, file] as const;
  });
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  if (!config) throw new Error('tsconfig.json cannot be read');
  const program = ts.createProgram(
    [...files.map(([, file]) => file), path.join(root, 'src/i18n/i18next.d.ts')],
    { ...config.options, skipLibCheck: true, noUnusedLocals: false },
  );
  for (const [name, file] of files) {
    const source = program.getSourceFile(file);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    said.set(
      name,
      found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
    );
  }
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('compiles', () => {
  it.each(Object.keys(right))('%s', (name) => {
    expect(said.get(name)).toEqual([]);
  });
});

describe('does not compile', () => {
  it.each(Object.entries(wrong).map(([name, [, pattern]]): [string, RegExp] => [name, pattern]))(
    '%s',
    (name, pattern) => {
      expect(said.get(name)?.join('\n')).toMatch(pattern);
    },
  );
});
