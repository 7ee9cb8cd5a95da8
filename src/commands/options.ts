import { parseArgs } from 'node:util';

/** Options that several commands share, with the environment variable that each sets. */
const shared = {
  content: 'CONTENT_DIR',
  site: 'SITE_URL',
  locales: 'LOCALES',
  out: 'OUT_DIR',
} as const;

type SharedOption = keyof typeof shared;

/**
 * Reads a command's options and hands them on through the environment, which the configuration reads when
 * it is first imported: import anything else of the portal after this. Stops the process with a sentence
 * on a wrong option or a wrong Node.
 *
 * @returns The arguments that are no options, and the port.
 */
export function readOptions(allowed: readonly (SharedOption | 'port')[]): {
  paths: string[];
  port: number;
} {
  requireNode();
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    for (const [name, variable] of Object.entries(shared)) {
      const value = values[name];
      if (typeof value === 'string') process.env[variable] = value;
    }
    const port = Number(values['port'] ?? process.env['PORT'] ?? 4321);
    return { paths: positionals, port };
  } catch (error) {
    return stop(
      `${(error as Error).message} Options: ${allowed.map((name) => `--${name}`).join(' ')}`,
    );
  }
}

/** Ends the process with one sentence. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  stop(
    `Node ${process.versions.node} is too old: run "npm install" once (it brings Node 24), or install Node 24.`,
  );
}
