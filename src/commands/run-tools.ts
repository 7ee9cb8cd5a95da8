import { spawnSync } from 'node:child_process';
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
  const isNode = command === 'node';
  const bin = isNode ? process.execPath : path.resolve('node_modules/.bin', command);
  const { status, error } = spawnSync(bin, args, {
    stdio: 'inherit',
    shell: !isNode && process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}, ${seconds} s`);
  return status === 0;
}
