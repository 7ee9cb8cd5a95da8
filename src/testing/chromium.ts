import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * What Playwright's `launch()` takes. The carried browser must be driven through it, for its command
 * line lacks `--dump-dom` and its like (they hang), and over http: on a machine without libsqlite3
 * it crashes at an https page.
 */
export interface ChromiumLaunch {
  executablePath: string;
  /** The whole environment of the browser's process. */
  env: Record<string, string>;
  args: string[];
  /** True for the browser in the npm package, false for one that is installed on the machine. */
  carried: boolean;
}

/**
 * Finds an installed Chrome or Chromium, or else unpacks the one in `@sparticuz/chromium` (Linux
 * x64). The environment may say otherwise: `CHROME_PATH` names the browser to use,
 * `CHROMIUM=carried` passes over the installed ones.
 * @throws Error that says what to install, when no browser starts; its `cause` says why not.
 */
export async function resolveChromium(): Promise<ChromiumLaunch> {
  const installed = process.env.CHROMIUM === 'carried' ? undefined : await findInstalled();
  if (installed !== undefined) return launchOf(installed, {}, false);
  try {
    return await getCarried();
  } catch (cause) {
    throw new Error(
      'No browser was found for tests and PDFs, and the one from npm does not start here: install ' +
        'Google Chrome or Chromium, or set CHROME_PATH to the program file of one.',
      { cause },
    );
  }
}

function launchOf(
  executablePath: string,
  extra: Record<string, string>,
  carried: boolean,
): ChromiumLaunch {
  const env = { ...(process.env as Record<string, string>), ...extra };
  const args = ['--disable-quic', '--no-first-run', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync');
  if (process.getuid?.() === 0) args.unshift('--no-sandbox'); // Chromium refuses root a sandbox
  return { executablePath, env, args, carried };
}

async function findInstalled(): Promise<string | undefined> {
  const named = process.env.CHROME_PATH;
  if (named) {
    const explain = (cause: unknown) => {
      throw new Error(`CHROME_PATH=${named} does not start: correct it or unset it.`, { cause });
    };
    await tryStart(named).catch(explain);
    return named;
  }
  for (const file of listUsualPlaces().filter((place) => existsSync(place))) {
    const starts = await tryStart(file).then(
      () => true,
      () => false,
    );
    if (starts) return file;
  }
  return undefined;
}

// That the file is there is not enough: without its snap, Ubuntu's chromium-browser is a script
// that only says what to install, and the carried browser may lack a library.
async function tryStart(file: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (process.platform !== 'win32') {
    await promisify(execFile)(file, ['--version'], { env, timeout: 20_000 });
  } else if (!existsSync(file)) {
    throw new Error(`${file} does not exist.`); // not started: --version opens a window there
  }
}

function listUsualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    const programs = ['Google/Chrome/Application/chrome', 'Chromium/Application/chrome'];
    programs.push('Microsoft/Edge/Application/msedge'); // a Chromium, and on every Windows
    const files = programs.map((program) => `${program}.exe`);
    return joinAll(roots, files);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = joinAll(env.PATH?.split(path.delimiter) ?? [], names);
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium'].map((app) => `${app}.app/Contents/MacOS/${app}`);
    return [...onPath, ...joinAll(['/Applications', env.HOME && `${env.HOME}/Applications`], apps)];
  }
  const usual = joinAll(['/usr/bin', '/usr/local/bin', '/snap/bin'], names);
  return [...onPath, ...usual, '/opt/google/chrome/chrome'];
}

function joinAll(folders: (string | undefined)[], names: string[]): string[] {
  const known = folders.filter((folder) => folder !== undefined && folder !== '') as string[];
  return names.flatMap((name) => known.map((folder) => path.join(folder, name)));
}

async function getCarried(): Promise<ChromiumLaunch> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('@sparticuz/chromium carries a browser for Linux x64 only.');
  }
  const folder = await unpackChromium();
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
  const extra = {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  const launch = launchOf(path.join(folder, 'chromium'), extra, true);
  await tryStart(launch.executablePath, launch.env);
  return launch;
}

/**
 * Unpacks the browser of `@sparticuz/chromium` to `<cache>/chromium-<version>/`, once, and returns
 * that folder. The folder is there whole or not at all, also when two processes ask at once or one
 * is killed. `cache` is by default `.cache` in the `node_modules` that holds the package.
 */
export async function unpackChromium(cache?: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = path.resolve(path.dirname(entry), '..');
  const meta = await readFile(path.join(home, 'package.json'), 'utf8');
  const { version } = JSON.parse(meta) as { version: string };
  const parent = cache ?? path.resolve(home, '../../.cache');
  const folder = path.join(parent, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(`${folder}.${process.pid}-`);
  try {
    await inflateInto(draft, path.join(home, 'bin'));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another process was first
  }
  await removeOthers(parent, path.basename(folder));
  return folder;
}

async function inflateInto(folder: string, bin: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // `inflate` can only write to the temporary folder, whose name it asks for as soon as called: so
  // nothing else in this process sees the change.
  process.env.TMPDIR = folder;
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
  const jobs = archives.map((archive) => inflate(path.join(bin, archive)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  const failed = (await Promise.allSettled(jobs)).find((job) => job.status === 'rejected');
  if (failed) throw failed.reason;
  await writeFile(path.join(folder, 'fonts.conf'), fontsConf);
}

// The archive's own fonts.conf names folders of AWS Lambda. Without any, a machine that has no fonts
// draws no text at all. A relative cachedir would be one of the working directory's.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

// Other versions, and what killed processes left: 220 MB each. A younger one may be in the making.
async function removeOthers(parent: string, current: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(parent)) {
    if (!name.startsWith('chromium-') || name === current) continue;
    const other = path.join(parent, name);
    const made = await stat(other).catch(() => undefined); // its own process may just remove it
    if (made && made.mtimeMs < hourAgo) await rm(other, { recursive: true, force: true });
  }
}
