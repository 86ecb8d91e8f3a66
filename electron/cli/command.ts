import { parseArgs } from 'node:util';
import { type Exit, misuse } from './exit.ts';
import type { Io } from './io.ts';
import { hint } from './nearest.ts';

export interface Option {
  /** What stands for its value in the help; a switch has none. */
  readonly value?: string;
  readonly short?: string;
  readonly isRequired?: boolean;
  readonly says: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given to a command. */
export interface Given {
  readonly files: readonly string[];
  /** The value of an option; absent where it was not given. */
  value(option: string): string | undefined;
  has(option: string): boolean;
}

export interface Command {
  /** What it takes beside options: 'FILE…'. */
  readonly takes: string;
  /** How many files: the least and the most. */
  readonly files: readonly [least: number, most: number];
  /** In a line. */
  readonly says: string;
  /** In its help: sentences, a line each. */
  readonly more: readonly string[];
  readonly options: Options;
  run(given: Given, io: Io): Promise<Exit>;
}

export const HELP: Options = { help: { short: 'h', says: 'Shows this.' } };
export const JSON_OPTION: Option = { says: 'Prints the report as JSON on standard output.' };

/** Reads what was typed behind the word; whatever is not understood is refused before any file is touched. */
export function readGiven(word: string, command: Command, args: readonly string[]): Given {
  const options: Options = { ...command.options, ...HELP };
  const { positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });
  const help = `See “${word} --help”.`;
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) {
      const near = hint(
        rawName,
        Object.keys(options).map((known) => `--${known}`),
      );
      throw misuse(`“${word}” has no option ${rawName}.${near} ${help}`);
    }
    if (values.has(name)) throw misuse(`The option ${rawName} is given twice. ${help}`);
    if (option.value === undefined && value !== undefined)
      throw misuse(`The option ${rawName} takes no value. ${help}`);
    const isMissing = value === undefined || value === '' || (!inlineValue && /^-./u.test(value));
    if (option.value !== undefined && isMissing) {
      throw misuse(`The option ${rawName} needs a value: ${rawName} ${option.value}. ${help}`);
    }
    values.set(name, value ?? '');
  }
  const given = {
    files: positionals,
    value: (name: string) => values.get(name),
    has: (name: string) => values.has(name),
  };
  if (!given.has('help')) checkComplete(word, command, given);
  return given;
}

function checkComplete(word: string, { takes, files: [least, most], options }: Command, { files, has }: Given): void {
  const help = `See “${word} --help”.`;
  if (files.length < least) throw misuse(`“${word}” needs ${takes}. ${help}`);
  if (files.length > most) throw misuse(`“${word}” takes only ${takes}: “${files[most]}” is too many. ${help}`);
  if (files.includes('')) throw misuse(`The name of a file is empty. ${help}`);
  for (const [name, { isRequired, value }] of Object.entries(options)) {
    if (isRequired && !has(name)) throw misuse(`“${word}” needs --${name} ${value}. ${help}`);
  }
}
