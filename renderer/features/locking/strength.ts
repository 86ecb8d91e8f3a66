/** How hard a passphrase is to guess, roughly: a hint for whoever chooses one, and no proof. */
export type Strength = 'short' | 'weak' | 'fair' | 'strong';

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  short: 'At least 8 characters; four or more words that do not belong together are best.',
  weak: 'Weak: soon guessed by a machine that holds the file. Add words that do not belong together.',
  fair: 'Fair: it takes a machine long to guess. Another word makes it strong.',
  strong: 'Strong.',
};

/** Bits from which a passphrase counts as fair and strong. */
const FAIR = 40;
const STRONG = 60;
/** What a word adds that stands in a dictionary of some thousands. */
const BITS_OF_WORD = 12;

export function strengthOf(passphrase: string, shortest: number): Strength {
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length < shortest) return 'short';
  const bits = Math.min(bitsByCharacter(characters), bitsByWord(passphrase));
  if (bits < FAIR) return 'weak';
  return bits < STRONG ? 'fair' : 'strong';
}

const KINDS: readonly (readonly [kind: RegExp, size: number])[] = [
  [/\p{Ll}/u, 26],
  [/\p{Lu}/u, 26],
  [/\p{Lo}/u, 500],
  [/\p{Nd}/u, 10],
  [/[^\p{L}\p{Nd}]/u, 20],
];

/** As if each were drawn by itself; one that repeats the one before it, or follows on it (abc, 321), adds little. */
function bitsByCharacter(characters: readonly string[]): number {
  const pool = KINDS.reduce((sum, [kind, size]) => (characters.some((one) => kind.test(one)) ? sum + size : sum), 0);
  const each = Math.log2(Math.max(2, pool));
  return characters.reduce((bits, one, at) => bits + (follows(characters[at - 1], one) ? 1 : each), 0);
}

function follows(before: string | undefined, one: string): boolean {
  return before !== undefined && Math.abs((before.codePointAt(0) ?? 0) - (one.codePointAt(0) ?? 0)) <= 1;
}

/** As if each word came from a dictionary, and everything else were drawn; a word that comes again adds nothing. */
function bitsByWord(passphrase: string): number {
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const rest = [...passphrase.replace(/\p{L}{3,}|\s/gu, '')];
  return words.size * BITS_OF_WORD + rest.length * 5;
}
