import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, type CommandName } from './command-table.ts';
import { options } from './option-table.ts';
import { readOptions, readPort } from './options.ts';

const names = Object.keys(commands) as CommandName[];
const exit = vi.spyOn(process, 'exit');
const printed = vi.spyOn(console, 'log');
const complained = vi.spyOn(console, 'error');

beforeEach(() => {
  exit.mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`);
  });
  printed.mockReturnValue();
  complained.mockReturnValue();
  for (const { variable } of Object.values(options).filter((one) => 'variable' in one))
    vi.stubEnv(variable, undefined);
});
afterEach(() => {
  vi.resetAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => {
  vi.restoreAllMocks();
});

/** What a command says that stops on its options, and the code it ends with. */
function stopped(name: CommandName, ...args: string[]): { code: string; said: string } {
  let code = '';
  try {
    readOptions(name, args);
  } catch (cause) {
    code = (cause as Error).message;
  }
  const said = [...printed.mock.calls, ...complained.mock.calls].flat().join('\n');
  return { code, said };
}

describe('a wrong option', () => {
  it.each<[string, CommandName, string[], string]>([
    ['an unknown one', 'build', ['--lang', 'vi'], '--lang'],
    ['a misspelt one', 'build', ['--contnet', 'x'], 'Did you mean: --content?'],
    ['one letter', 'check', ['-x'], '-x'],
    ['an argument where none is taken', 'build', ['vi,en'], 'vi,en'],
    ['one without its value', 'check', ['--format'], '--format'],
    ['one with another for its value', 'reviewed', ['--by', '--content', 'x'], '--by'],
    ['a switch with a value', 'status', ['--json=x'], '--json'],
    ['a value that is none of its own', 'check', ['--format', 'jsn'], 'Did you mean: json?'],
    ['a language of no report', 'check', ['--lang', 'fr'], '--lang fr'],
  ])('%s gets one sentence', (_, name, args, named) => {
    const { code, said } = stopped(name, ...args);
    expect(code).toBe('exit 1');
    expect(said).toContain(named);
    expect(said).toContain(commands[name].script);
    expect(said.split('\n')).toHaveLength(1);
  });

  it.each(['abc', '70000', '0'])('%s is no port', (port) => {
    readOptions('start', ['--port', port]);
    expect(() => readPort()).toThrow('exit 1');
    expect(complained.mock.calls.flat().join()).toContain(port);
  });
});

describe('a right option', () => {
  it('comes back, a shared one through the environment too', () => {
    const given = readOptions('check', ['a', '--release', '--content', 'x y', '--lang=en', 'b']);
    expect(given.paths).toEqual(['a', 'b']);
    expect(given.values).toEqual({ content: 'x y', lang: 'en' });
    expect([...given.switches]).toEqual(['release']);
    expect(process.env['CONTENT_DIR']).toBe('x y');
  });

  it('leaves the environment alone where it is not given', () => {
    vi.stubEnv('CONTENT_DIR', 'there');
    readOptions('check', []);
    expect(process.env['CONTENT_DIR']).toBe('there');
  });
});

it('an option that npm has kept for itself, for want of a --, is told', () => {
  vi.stubEnv('npm_config_title', 'true');
  expect(stopped('new', 'places', 'Hồ Sen').said).toContain('Put -- before --title');
  expect(() => readOptions('new', ['places', '--title', 'Hồ Sen'])).not.toThrow();
});

describe('help', () => {
  it.each(names)('of %s says in Vietnamese and English what it does and takes', (name) => {
    const { code, said } = stopped(name, '--help');
    expect(code).toBe('exit 0');
    const { about, examples, script, options: own } = commands[name];
    const told = [about, ...own.map((option) => options[option].about)];
    for (const { vi: inVietnamese, en } of told) {
      expect(said).toContain(inVietnamese);
      expect(said).toContain(en);
    }
    for (const option of own) expect(said).toMatch(new RegExp(`^  --${option}\\b`, 'm'));
    for (const example of examples) expect(said).toContain(example);
    expect(said.startsWith(script)).toBe(true);
    expect(stopped(name, '-h').code).toBe('exit 0');
  });

  it.each(names)('of %s shows examples that it takes', (name) => {
    for (const example of commands[name].examples) {
      const args = example.replace(commands[name].script, '').replace(/^ -- /, '');
      const parts = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      );
      expect(() => readOptions(name, parts)).not.toThrow();
    }
  });

  it('is there for every npm script, which asks for it by its own name', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const asked = names.map((name) => commands[name].script.replace(/^npm (run )?/, ''));
    expect(Object.keys(scripts).toSorted()).toEqual(asked.toSorted());
    const read = readdirSync(import.meta.dirname)
      .filter((file) => names.some((name) => file === `${name}.ts`))
      .map((file) => {
        const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
        return [path.basename(file, '.ts'), /readOptions\('([\w-]+)'\)/.exec(text)?.[1]];
      });
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
  });
});
