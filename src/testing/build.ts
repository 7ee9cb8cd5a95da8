import { spawn } from 'node:child_process';
import path from 'node:path';

/** How a command ended. */
export interface CommandResult {
  /** Exit code; absent when it was killed for taking too long. */
  readonly code: number | null;
  /** Standard output and error, in the order in which they came. */
  readonly output: string;
  readonly seconds: number;
}

/** How a build ended, and where it put the portal. */
export interface BuildResult extends CommandResult {
  readonly dir: string;
}

interface CommandOptions {
  /** Folder to run in: the project, or a copy of it. */
  readonly project?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the command is killed. */
  readonly timeout?: number;
}

/** The day that all builds of the tests are made on. */
export const testDate = '2026-11-21';

/** Runs `node <args>` as an editor's terminal would, in a process of its own. */
export function runNode(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { project = process.cwd(), env = {}, timeout = 400_000 } = options;
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: project,
      env: { ...plainEnvironment(), BUILD_DATE: testDate, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output, seconds: (performance.now() - start) / 1000 });
    });
  });
}

/** Builds a content folder into `out` by the command that `npm run build` runs. */
export async function buildContent(
  content: string,
  out: string,
  options: CommandOptions = {},
): Promise<BuildResult> {
  const args = ['src/commands/run.mjs', 'build', '--content', content, '--out', out];
  return { ...(await runNode(args, options)), dir: path.resolve(out) };
}

/** The result of a build that the test cannot go on without. */
export function requireBuilt<R extends CommandResult>(result: R): R {
  if (result.code === 0) return result;
  throw new Error(`The build ended with ${String(result.code)}:\n${result.output}`);
}

/** The environment without what the test runner, or a caller's own settings, would change in a build. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(VITEST|NODE_ENV|NODE_OPTIONS|CONTENT_DIR|CACHE_DIR|SITE_URL|LOCALES|OUT_DIR|DEV|PROD|MODE|TEST|SSR|BASE_URL|QUANG_BA_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
