/**
 * The words of the command line, apart from what they do: the desktop app looks at every start whether it was asked for
 * one of them, and shall not load more for that.
 */
export const WORDS = ['import', 'export', 'convert', 'validate', 'merge', 'suggest', 'evaluate'] as const;
export type Word = (typeof WORDS)[number];

const GENERAL: ReadonlySet<string> = new Set(['help', '--help', '-h', '--version', '-v']);

/**
 * What the command line was asked for at a start of the desktop app; null where it is to show its window. Flags before
 * the first word are the engine's own; unpackaged, the app's folder comes before it and is left out.
 */
export function askedWords(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  const isOurs = (arg: string) => GENERAL.has(arg) || (WORDS as readonly string[]).includes(arg);
  const args = argv.slice(1);
  const isFlag = (arg: string) => arg.startsWith('-') && !GENERAL.has(arg);
  let at = args.findIndex((arg) => !isFlag(arg));
  if (!isPackaged && at !== -1) {
    const rest = args.slice(at + 1).findIndex((arg) => !isFlag(arg));
    at = rest === -1 ? -1 : at + 1 + rest;
  }
  return at !== -1 && isOurs(args[at] ?? '') ? args.slice(at) : null;
}
