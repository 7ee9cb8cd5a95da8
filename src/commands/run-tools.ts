import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A tool of the project's own `node_modules`, or a script of its own, and what to run it with. */
export interface Tool {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs tools one after another, their output passed through; a failure does not stop the rest.
 *
 * @returns Whether all of them succeeded.
 */
export function runTools(tools: readonly Tool[]): boolean {
  return tools.map(runTool).every(Boolean);
}

function runTool({ name, command, args, env }: Tool): boolean {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const script = command === 'node' ? [] : [scriptOf(command)];
  const { status, error } = spawnSync(process.execPath, [...script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}, ${seconds} s`);
  return status === 0;
}

/** Packages whose command has not their own name. */
const packages: Readonly<Record<string, string>> = { playwright: '@playwright/test' };

/** The script behind a package's command; running it with this Node needs no shell on any system. */
function scriptOf(command: string): string {
  const folder = path.resolve('node_modules', packages[command] ?? command);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${folder} has no command ${command}`);
  return path.join(folder, file);
}
