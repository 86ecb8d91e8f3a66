import { type Command, HELP, type Option } from './command.ts';
import { COMMANDS } from './commands.ts';
import { EXIT_WORDS } from './exit.ts';
import { WORDS } from './words.ts';

const EXITS = ['Exit codes:', ...EXIT_WORDS.map(([code, says]) => `  ${String(code).padStart(3)}  ${says}`)];

export async function generalHelp(): Promise<string> {
  const lines = await Promise.all(
    WORDS.map(async (word) => {
      const { says } = await COMMANDS[word]();
      return `  ${word.padEnd(10)}${says}`;
    }),
  );
  return page([
    'Standpoint without a window.',
    '',
    'Usage: WORD FILE… [options]',
    '',
    ...lines,
    '',
    '  WORD --help    what a word takes',
    '  --version      the version of the program',
    '',
    'Where a file is read or written, “-” stands for standard input or output. A file is replaced as a whole or not at',
    'all, and never one that is being read. Reports go to standard error, or with --json to standard output.',
    '',
    ...EXITS,
  ]);
}

export function helpOf(word: string, { takes, says, more, options }: Command): string {
  const all = Object.entries({ ...options, ...HELP });
  const names = all.map(([name, option]) => optionName(name, option));
  const width = Math.max(...names.map(({ length }) => length)) + 2;
  const needed = all.flatMap(([name, { isRequired, value }]) => (isRequired ? [` --${name} ${value}`] : []));
  return page([
    says,
    '',
    `Usage: ${word} ${takes}${needed.join('')} [options]`,
    '',
    ...all.map(([, option], index) => `  ${(names[index] ?? '').padEnd(width)}${option.says}`),
    ...(more.length > 0 ? ['', ...more] : []),
    '',
    ...EXITS,
  ]);
}

const optionName = (name: string, { value, short }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`;

const page = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
