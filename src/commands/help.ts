import { commands, type Command, type CommandName } from './command-table.ts';
import { options, type Option, type OptionName } from './option-table.ts';

/** Columns that the longest option takes. */
const nameWidth = 28;

const helpOption: Option = { about: { vi: 'in trang này', en: 'prints this' } };

/** What a command does and takes, in Vietnamese and English. */
export function formatHelp(name: CommandName): string {
  const { about, examples, options: names }: Command = commands[name];
  return [
    usageOf(name),
    '',
    about.vi,
    about.en,
    '',
    ...names.flatMap((option) => linesOf(option, options[option])),
    ...linesOf('help', helpOption),
    '',
    'Ví dụ / Examples:',
    ...examples.map((example) => `  ${example}`),
  ].join('\n');
}

/** The whole of a command on one line. */
export function usageOf(name: CommandName): string {
  const { script, takes, options: names }: Command = commands[name];
  const given = [
    ...(takes === undefined ? [] : [takes]),
    ...names.map((option) => `[${written(option, options[option])}]`),
  ];
  return [script, ...(given.length > 0 ? ['--', ...given] : [])].join(' ');
}

const written = (name: OptionName | 'help', { value }: Option) =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

function linesOf(name: OptionName | 'help', option: Option): string[] {
  const { about, variable } = option;
  const also = variable === undefined ? '' : ` (${variable})`;
  return [
    `  ${written(name, option).padEnd(nameWidth)}${about.vi}${also}`,
    `  ${' '.repeat(nameWidth)}${about.en}`,
  ];
}
