/** The file that is replaced, and the one that is appended to. */
export const FILE = 'project.json';
export const PROJECT = 'project';
export const JOURNAL = 'journal.jsonl';

const DIGITS = 10;
/** Bytes of a line, with its end. */
export const LINE = 400;
/** Bytes of the file at most. */
const LARGEST = 2_000_000;

/** What the file holds the n-th time: some bytes to some megabytes, of which each tells whose it is. */
export function contentOf(number: number): string {
  const size = 200 + ((number * 7919 * 131) % LARGEST);
  return `${mark(number).repeat(Math.ceil(size / DIGITS))}END`;
}

/** The number of what the file holds; null where it is torn or mixed. */
export function numberOf(content: string): number | null {
  const number = Number(content.slice(0, DIGITS));
  return Number.isInteger(number) && number > 0 && content === contentOf(number) ? number : null;
}

export const lineOf = (number: number): string => `${mark(number)}${'x'.repeat(LINE - DIGITS - 1)}\n`;

/** How many lines from the first on are as they were written; what lies behind them was being written. */
export function wholeLines(content: string): number {
  let lines = 0;
  while (content.slice(lines * LINE, (lines + 1) * LINE) === lineOf(lines)) lines += 1;
  return lines;
}

const mark = (number: number): string => String(number).padStart(DIGITS, '0');
