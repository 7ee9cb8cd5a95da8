import { parseArgs } from 'node:util';
import { nearestOf } from '../checks/nearest.ts';
import { commands, type Command, type CommandName } from './command-table.ts';
import { formatHelp, usageOf } from './help.ts';
import { options, type Option, type OptionName } from './option-table.ts';

/** What a command was given. */
export interface Given {
  /** The arguments that are no options. */
  readonly paths: readonly string[];
  /** The options by name. */
  readonly values: Readonly<Partial<Record<OptionName, string>>>;
  /** The switches that are on. */
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads a command's options and hands those that have a variable on through the environment, which the
 * configuration reads when it is first imported: import anything else of the portal after this. Ends the
 * process where help is asked for, and with a sentence on a wrong option, or an argument where none is taken.
 */
export function readOptions(name: CommandName, args = process.argv.slice(2)): Given {
  const { options: names, takes }: Command = commands[name];
  const swallowed = names.find((own) => process.env[`npm_config_${own}`] !== undefined);
  if (swallowed !== undefined && args.every((one) => !one.startsWith('--')))
    return stop(
      `Viết -- trước --${swallowed}, nếu không npm giữ lại tùy chọn đó / Put -- before --${swallowed}, or npm keeps it for itself: ${usageOf(name)}`,
    );
  const read = parse(args, names, takes !== undefined);
  if (typeof read === 'string') return stop(`${read} ${usageOf(name)}`);
  if (read.switches.has('help')) {
    console.log(formatHelp(name));
    process.exit(0);
  }
  for (const own of names) {
    const { oneOf, variable }: Option = options[own];
    const value = read.values[own];
    if (value === undefined) continue;
    if (oneOf && !oneOf.includes(value))
      return stop(
        `Giá trị không đúng / Wrong value: --${own} ${value}.${didYouMean(value, oneOf)} ${usageOf(name)}`,
      );
    if (variable !== undefined) process.env[variable] = value;
  }
  return read;
}

/** What was given, or a sentence that says what is wrong with it. */
function parse(args: string[], names: readonly OptionName[], takesPaths: boolean): Given | string {
  const typeOf = ({ value }: Option) => (value === undefined ? 'boolean' : 'string');
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: takesPaths,
      options: {
        ...Object.fromEntries(names.map((own) => [own, { type: typeOf(options[own]) }])),
        help: { type: 'boolean', short: 'h' },
      },
    });
    const entries = Object.entries(values);
    return {
      paths: positionals,
      values: Object.fromEntries(entries.filter(([, value]) => typeof value === 'string')),
      switches: new Set(
        entries.flatMap(([own, value]) => (typeof value === 'string' ? [] : [own])),
      ),
    };
  } catch (cause) {
    if (!isWrongUse(cause)) throw cause;
    const [, wrong] = /'--([^\s'=]+)/.exec(cause.message) ?? [];
    const near = didYouMean(wrong ?? '', names, '--');
    return `Tùy chọn không đúng / Wrong option: ${cause.message.split(/\.\s/)[0] ?? ''}.${near}`;
  }
}

const isWrongUse = (cause: unknown): cause is TypeError =>
  cause instanceof TypeError && 'code' in cause && String(cause.code).startsWith('ERR_PARSE_ARGS');

/** The known name nearest to a wrong one, as a sentence to be added; nothing where none is near. */
export function didYouMean(wrong: string, known: readonly string[], sign = ''): string {
  const near = nearestOf(wrong, known);
  return near === undefined || near === wrong ? '' : ` Có phải là / Did you mean: ${sign}${near}?`;
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
