import { expect, it } from 'vitest';
import { LETTERS, LETTERS_AND_FIGURES } from './edges.ts';

const LETTER = new RegExp(`^[${LETTERS}]$`, 'u');
const EITHER = new RegExp(`^[${LETTERS_AND_FIGURES}]$`, 'u');
/** The characters from one to another of which something is so; those that mean nothing yet are left out. */
const those = (from: number, to: number, isSo: (character: string) => boolean): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !/\p{Cn}/u.test(character) && isSo(character));

it('takes the same for letters as the engine, of Latin, Greek, Cyrillic and Armenian', () => {
  expect(those(0, 0x588, (character) => LETTER.test(character) !== /\p{L}/u.test(character))).toEqual([]);
});

it('takes the same for letters and figures there', () => {
  expect(those(0, 0x588, (character) => EITHER.test(character) !== /[\p{L}\p{N}]/u.test(character))).toEqual([]);
});

it('misses no letter of a script that is written today', () => {
  const isMissed = (character: string) => /\p{L}/u.test(character) && !LETTER.test(character);
  expect(those(0x589, 0x1fff, isMissed)).toEqual([]);
  expect(those(0x3000, 0xffff, isMissed)).toEqual([]);
  expect(those(0x20000, 0x3ffff, isMissed)).toEqual([]);
});

it('takes no blank, no mark that ends a sentence and no pictograph for a letter', () => {
  const isTaken = (character: string) =>
    /[\p{Zs}\p{Sentence_Terminal}\p{Emoji_Presentation}]/u.test(character) && EITHER.test(character);
  for (const [from, to] of [
    [0, 0x6ff],
    [0x900, 0xfff],
    [0x2000, 0x303f],
    [0xff00, 0xffff],
    [0x1f000, 0x1ffff],
  ] as const)
    expect(those(from, to, isTaken)).toEqual([]);
});
