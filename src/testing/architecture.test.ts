import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allLocales } from '../config/locales.ts';

/** A source file: its path below src, with slashes, and its text. */
interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
}

/** One import: where from, where to (a path below src, or a package), and whether types only. */
interface Import {
  readonly from: Source;
  readonly target: string;
  readonly room: string;
  readonly isRelative: boolean;
  readonly isTypeOnly: boolean;
}

const all: Source[] = globSync('src/**/*.{ts,mts,mjs,js,astro,css}')
  .map((file) => path.relative('src', file).split(path.sep).join('/'))
  .filter((file) => !file.startsWith('testing/fixtures/'))
  .toSorted()
  .map((file) => ({
    file,
    room: roomOf(file),
    text: readFileSync(path.join('src', file), 'utf8'),
  }));
const isTest = ({ file }: Source) => file.includes('.test.') || file.startsWith('testing/');
const product = all.filter((source) => !isTest(source));
const code = product.filter(({ file }) => !file.endsWith('.css'));

/** A file's folder directly below src; a file that lies there itself is its own room. */
function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function importsOf(from: Source): Import[] {
  const pattern =
    /^\s*(import|export)(\s+type)?\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/gm;
  return [...from.text.matchAll(pattern)].map(([, , type, still, dynamic]) => {
    const name = still ?? dynamic ?? '';
    const isRelative = name.startsWith('.');
    const target = isRelative ? path.posix.join(path.posix.dirname(from.file), name) : name;
    return { from, target, room: roomOf(target), isRelative, isTypeOnly: type !== undefined };
  });
}

const imports = code.flatMap(importsOf);
const shown = ({ from, target }: Import) => `${from.file} -> ${target}`;

/** Rooms that each room may import from beside itself; in brackets: types only. */
const allowed: Record<string, readonly string[]> = {
  config: [],
  i18n: ['config', '(schemas)'],
  schemas: ['config', '(i18n)'],
  lib: ['config', 'i18n', 'schemas'],
  loaders: ['config', 'schemas', 'lib'],
  data: ['config', 'i18n', 'schemas', 'lib'],
  components: ['config', 'i18n', 'schemas', 'lib', 'browser'],
  layouts: ['config', 'i18n', 'schemas', 'lib', 'browser', 'components', 'styles'],
  pages: ['config', 'i18n', 'schemas', 'lib', 'browser', 'components', 'styles', 'layouts', 'data'],
  browser: ['config', 'i18n', 'lib'],
  checks: ['config', 'i18n', 'schemas', 'lib'],
  integrations: ['config', 'i18n', 'schemas', 'lib', 'checks'],
  commands: ['config', 'i18n', 'schemas', 'lib', 'checks', 'integrations'],
  'content.config.ts': ['config', 'schemas', 'lib', 'loaders'],
  'middleware.ts': ['config', 'lib', 'data'],
  // Names the types of Astro.locals, which pages set and components read.
  'env.d.ts': ['(config)', '(schemas)', '(data)'],
  styles: [],
};

describe('rooms', () => {
  it('are all known', () => {
    expect(
      [...new Set(product.map(({ room }) => room))].filter((room) => !(room in allowed)),
    ).toEqual([]);
  });

  it('are read: the imports of a page are found', () => {
    const page = imports.filter(({ from }) => from.file === 'pages/[locale]/index.astro');
    expect(page.map(({ room }) => room)).toEqual(
      expect.arrayContaining(['data', 'layouts', 'i18n']),
    );
    expect(imports.filter(({ isTypeOnly }) => isTypeOnly).length).toBeGreaterThan(20);
  });

  it.each(Object.keys(allowed))('%s imports one way', (room) => {
    const rooms = allowed[room] ?? [];
    const refused = imports.filter(
      (one) =>
        one.from.room === room &&
        one.isRelative &&
        one.room !== room &&
        !rooms.includes(one.room) &&
        !((one.isTypeOnly || room === 'env.d.ts') && rooms.includes(`(${one.room})`)),
    );
    expect(refused.map(shown)).toEqual([]);
  });

  it('take nothing from the tests', () => {
    expect(imports.filter(({ target }) => /^testing\/|\.test\./.test(target)).map(shown)).toEqual(
      [],
    );
  });
});

describe('imports', () => {
  it('of Astro’s content are those of src/data and src/content.config.ts alone', () => {
    const users = imports.filter(({ target }) => target === 'astro:content');
    expect(users.length).toBeGreaterThan(0);
    expect(
      users
        .filter(({ from }) => from.room !== 'data' && from.file !== 'content.config.ts')
        .map(shown),
    ).toEqual([]);
  });

  it('of Astro’s own modules are in no room that a command or a test loads', () => {
    const plain = [
      'config',
      'i18n',
      'schemas',
      'lib',
      'loaders',
      'checks',
      'integrations',
      'commands',
    ];
    const users = imports.filter(
      ({ from, target }) => target.startsWith('astro:') && plain.includes(from.room),
    );
    expect(users.filter(({ isTypeOnly }) => !isTypeOnly).map(shown)).toEqual([]);
  });

  it('end in their extension and lead to a file', () => {
    const relative = all.flatMap(importsOf).filter(({ isRelative }) => isRelative);
    const broken = relative.filter(({ target }) => {
      const isNamed = /\.(ts|mts|mjs|js|astro|css|json)(\?url)?$/.test(target);
      return !isNamed || !existsSync(path.join('src', target.replace(/\?.*$/, '')));
    });
    expect(broken.map(shown)).toEqual([]);
  });
});

describe('components/ui', () => {
  it('holds no words and no data', () => {
    const own = imports.filter(({ from }) => from.file.startsWith('components/ui/'));
    const refused = own.filter(
      ({ target, room }) =>
        ['i18n', 'schemas', 'browser'].includes(room) ||
        (room === 'components' && !target.startsWith('components/ui/')),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(refused.map(shown)).toEqual([]);
    const users = product.filter(
      ({ file, text }) => file.startsWith('components/ui/') && text.includes('Astro.locals'),
    );
    expect(users.map(({ file }) => file)).toEqual([]);
  });
});

describe('every language', () => {
  it('has a dictionary, and every dictionary a language', () => {
    const files = globSync('src/i18n/dictionaries/*.ts').map((file) => path.basename(file, '.ts'));
    expect(files.filter((name) => !/^index$|\.test$/.test(name)).toSorted()).toEqual(
      allLocales.toSorted(),
    );
  });

  it('is looked up by key, never given a text beside it', () => {
    const withText = code.filter(({ text }) =>
      /\bdefaultValue\b|\bt\(\s*(['"`])[^'"`]*\1\s*,\s*['"`]/.test(text),
    );
    expect(withText.map(({ file }) => file)).toEqual([]);
  });
});

describe('the text of src', () => {
  it('names no province', () => {
    const province =
      /b[aă\u1eaf]c[\s_-]*(giang|ninh)|北江|北宁|北寧|박장|박닌|バクザン|バクニン|ບັກຢາງ|ບັກນິງ/iu;
    const named = product.filter(({ text }) => province.test(text.normalize('NFC')));
    expect(named.map(({ file }) => file)).toEqual([]);
    expect(province.test('tỉnh Bắc\u0020Giang') && province.test('bac-ninh.vn')).toBe(true);
  });

  it('swallows no error', () => {
    const comments = String.raw`(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*`;
    const swallows = new RegExp(
      String.raw`\bcatch\s*(?:\([^)]*\))?\s*\{${comments}\}|\.catch\(\s*\(?\w*\)?\s*=>\s*(?:\{${comments}\}|undefined|null)\s*,?\s*\)`,
    );
    expect(product.filter(({ text }) => swallows.test(text)).map(({ file }) => file)).toEqual([]);
    expect(
      ['try {} catch {\n}', 'catch (e) { // no\n }', 'a.catch(() => {})'].every((text) =>
        swallows.test(text),
      ),
    ).toBe(true);
  });

  it('stands in files of one idea, of at most 200 lines', () => {
    const long = product
      .filter(({ file }) => !file.startsWith('i18n/dictionaries/') && !file.startsWith('styles/'))
      .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });
});

describe('tests', () => {
  it('are neither skipped nor focused nor left to be written', () => {
    const mark = new RegExp(
      String.raw`\b(?:describe|it|test|suite)(?:\.\w+)*\.(?:skip|only|todo|fails)\b|\bx(?:it|describe|test)\(`,
    );
    const marked = all.filter((source) => isTest(source) && mark.test(source.text));
    expect(marked.map(({ file }) => file)).toEqual([]);
    expect(mark.test(['it', 'skip("x")'].join('.'))).toBe(true);
  });
});
