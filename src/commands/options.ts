import { parseArgs } from 'node:util';

/** Options that several commands share, with the environment variable that each sets. */
const shared = {
  content: 'CONTENT_DIR',
  site: 'SITE_URL',
  locales: 'LOCALES',
  out: 'OUT_DIR',
  port: 'PORT',
} as const;

type SharedOption = keyof typeof shared;

/**
 * Reads a command's options and hands them on through the environment, which the configuration reads when
 * it is first imported: import anything else of the portal after this. Stops the process with a sentence
 * on a wrong option, or on an argument where none is taken.
 *
 * @returns The arguments that are no options.
 */
export function readOptions(
  allowed: readonly SharedOption[],
  { takesPaths = false }: { takesPaths?: boolean } = {},
): string[] {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: takesPaths });
    for (const name of allowed) {
      const value = values[name];
      if (value !== undefined) process.env[shared[name]] = value;
    }
    return positionals;
  } catch (error) {
    const known = allowed.map((name) => `--${name}`).join(' ');
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return stop(`Tùy chọn không đúng / Wrong option: ${reason}. ${known}`);
  }
}

/** The port to serve on: `--port` or `PORT`, else 4321. Stops the process on anything but a port. */
export function readPort(): number {
  const given = process.env['PORT'] ?? '4321';
  const port = Number(given);
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? port
    : stop(`Cổng mạng không hợp lệ / Not a port: ${given}. 1–65535`);
}

/** Ends the process with one sentence. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
