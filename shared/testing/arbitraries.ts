/** Random text and projects for the laws. Hostile on purpose: emoji, combining marks, several scripts, odd blanks. */
import fc from 'fast-check';

const PIECES = [
  'a',
  'e',
  'NATO',
  'Ryabkov',
  ' ',
  '\n',
  '\n\n',
  '.',
  '“',
  '”',
  '-',
  'e\u0301',
  'a\u0308\u0323',
  '👩‍👩‍👧',
  '🇺🇦',
  '😀',
  '👍🏽',
  'Мосва',
  'й',
  'и\u0306',
  'السلام',
  'ّ',
  '\u200f',
  '中文',
  '日本',
  '𝒳',
  '\u2028',
  '\t',
  '\u00a0',
  'ﬁ',
  'ß',
  'İ',
];

/** Canonical text (see `canonicalText`) that is likely to be hard. */
export const hardText = (max = 60): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: max }).map((pieces) => pieces.join(''));
