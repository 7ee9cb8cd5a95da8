import { cpSync, existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContent, requireBuilt, runNode, type CommandResult } from '../build.ts';
import { copyProject } from '../copy-project.ts';
import { writeContent, writeSite, writeText } from '../make-content.ts';
import { sha256Files } from '../sha256-files.ts';
import { makeTempFolder, type TempFolder } from '../temp-folder.ts';

let project: string;
const stackTrace = /^\s+at .*[:(]/m;
const words = { title: 'Hồ thử nghiệm', summary: 'Một cái hồ để thử.' };
const rights = {
  author: 'Quảng Bá',
  licence: 'CC0',
  source: 'own work',
  date: '2026-11-21',
  kind: 'photo',
};
let temp: TempFolder;

beforeAll(async () => {
  temp = await makeTempFolder();
  project = await copyProject(temp.at('project'));
  cpSync('src/testing/fixtures/faulty', temp.at('faulty'), { recursive: true });
});
afterAll(() => temp.remove());

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Runs Astro itself, past the portal's own command. */
const runAstro = (content: string, out: string) =>
  runNode(astro, { project, env: { CONTENT_DIR: content, OUT_DIR: out } });

describe.each([
  { command: 'npm run build', run: buildContent },
  { command: 'npx astro build', run: runAstro },
])('contract 4: faulty content under $command', ({ command, run }) => {
  const name = command.replaceAll(' ', '-');
  let result: CommandResult;
  beforeAll(async () => {
    result = await run(temp.at('faulty'), temp.at(name), { project });
  });

  test('is refused with an exit code', () => {
    expect(result.code).toBe(1);
  });

  test('is named by file and line', () => {
    const expected = [
      'figures/land.yaml:14',
      'places/truong-sai/index.vi.mdx:2',
      'places/ma-mdx/index.vi.mdx:15',
    ];
    for (const place of expected) expect(result.output).toContain(place);
  });

  test('gives no stack trace', () => {
    expect(result.output).not.toMatch(stackTrace);
  });

  test('leaves nothing that could be taken for a portal', () => {
    const left = readdirSync(temp.dir).filter((file) => file.startsWith(name));
    const files = left.flatMap((folder) => Object.keys(sha256Files(temp.at(folder))));
    expect(files).toEqual([]);
  });
});

test.each([
  { command: 'npm run build', run: buildContent },
  { command: 'npx astro build', run: runAstro },
])('code in a text is never run, by $command', async ({ command, run }) => {
  const name = command.replaceAll(' ', '-');
  const content = temp.at(`${name}-code`);
  const witness = temp.at(`${name}-witness`);
  await writeSite(content);
  const code = `globalThis.process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(witness)}, '')`;
  await writeText(
    content,
    'places/ho-thu/index.vi.mdx',
    words,
    `export const run = ${code};\n\n{${code}}`,
  );
  const { code: exitCode } = await run(content, temp.at(`${name}-code-dist`), { project });
  expect(exitCode).toBe(1);
  expect(existsSync(witness)).toBe(false);
});

describe.each([
  { command: 'npm run build', args: ['src/commands/build.ts'] },
  { command: 'npx astro build', args: astro },
  { command: 'npm run dev', args: ['src/commands/dev.ts', '--port', '4387'] },
])('under $command', ({ args }) => {
  test.each([
    {
      fault: 'a folder that is not there',
      env: { CONTENT_DIR: '/nowhere/content' },
      said: '/nowhere',
    },
    { fault: 'a language that the site does not have', env: { LOCALES: 'xx' }, said: 'xx' },
    {
      fault: 'a real address for a demonstration',
      env: { SITE_URL: 'https://co-quan.vn' },
      said: 'https://co-quan.vn',
    },
    { fault: 'a site.yaml at fault', site: { locales: ['en'] }, said: 'site.yaml:4' },
  ])('$fault is answered with a sentence', async ({ env, site, said }) => {
    await writeSite(temp.at('content'), site);
    const settings = { CONTENT_DIR: temp.at('content'), OUT_DIR: temp.at('never'), ...env };
    const { code, output } = await runNode(args, { project, env: settings, timeout: 30_000 });
    expect(code, output).toBe(1);
    expect(output).toContain(said);
    expect(output).not.toMatch(stackTrace);
    expect(existsSync(temp.at('never'))).toBe(false);
  });
});

/** A PNG that is whole, as the check reads it, but whose size does not come first: no reader takes it. */
const brokenPicture = Buffer.from(
  ['89504e470d0a1a0a', '000000007445587400000000']
    .concat('0000000d494844520000001000000010080200000000000000', '0000000049454e44ae426082')
    .join(''),
  'hex',
);

describe('a portal that was built once', () => {
  let before: Record<string, string>;
  beforeAll(async () => {
    await writeSite(temp.at('content'));
    await writeText(temp.at('content'), 'places/ho-thu/index.vi.mdx', words, 'Một câu.');
    requireBuilt(await buildContent(temp.at('content'), temp.at('kept'), { project }));
    before = sha256Files(temp.at('kept'));
  });

  test('stays when its content has a fault', async () => {
    await writeText(temp.at('content'), 'places/ho-hong/index.vi.mdx', { titel: 'Hồ' }, 'Một câu.');
    const { code } = await buildContent(temp.at('content'), temp.at('kept'), { project });
    expect(code).toBe(1);
    expect(sha256Files(temp.at('kept'))).toEqual(before);
    expect(readdirSync(temp.dir).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });

  test('stays, and nothing half-built beside it, when a page cannot be rendered', async () => {
    const content = temp.at('content-unreadable');
    cpSync(temp.at('content'), content, {
      recursive: true,
      filter: (file) => !file.endsWith('ho-hong'),
    });
    const pictures = [{ id: 'cover', file: './cover.png', alt: 'Hồ', ...rights }];
    await writeText(
      content,
      'places/ho-hong/index.vi.mdx',
      { ...words, title: 'Hồ hỏng', cover: 'cover', pictures },
      'Một câu.',
    );
    await writeContent(content, 'places/ho-hong/cover.png', brokenPicture);
    const { code, output } = await buildContent(content, temp.at('kept'), { project });
    expect(code, output).toBe(1);
    expect(output).toContain('places/ho-hong/cover.png');
    expect(output).not.toMatch(stackTrace);
    expect(sha256Files(temp.at('kept'))).toEqual(before);
    expect(readdirSync(temp.dir).filter((name) => name.startsWith('kept'))).toEqual(['kept']);
  });
});
