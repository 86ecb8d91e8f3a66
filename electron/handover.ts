import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Flags whose value is an argument of its own. */
const WITH_VALUE = new Set(['-r', '--require']);

/**
 * The files among the arguments of a start, as absolute paths. The program itself and, unpackaged, the app's folder
 * come first and are left out, and so is every flag, until a lone `--`.
 */
export function filesFromArguments(argv: readonly string[], cwd: string, isPackaged: boolean): readonly string[] {
  const words = wordsOf(argv.slice(1));
  return (isPackaged ? words : words.slice(1)).flatMap((word) => {
    const file = pathOf(word);
    return file === undefined ? [] : [path.resolve(cwd, file)];
  });
}

function wordsOf(args: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--') return [...words, ...args.slice(index + 1)];
    if (WITH_VALUE.has(arg)) index += 1;
    else if (arg !== '' && !arg.startsWith('-')) words.push(arg);
  }
  return words;
}

/** File managers may hand over URLs. Those of other kinds are none of our business. */
function pathOf(word: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(word)) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return undefined;
  }
}
