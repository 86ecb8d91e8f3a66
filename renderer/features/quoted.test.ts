import { expect, it } from 'vitest';
import { isQuoted } from './quoted.ts';

it.each([
  ['“No,”', true],
  ['“We will not agree', true],
  ['he would “not agree”.', true],
  ['"No"', true],
  ['«Нет»', true],
  ['„Nein“', true],
  ['We will not agree', false],
  ['the “draft” of NATO', false],
  ['Russia’s', false],
  ['', false],
])('a passage with marks at one of its ends gets no others: %s', (passage, expected) => {
  expect(isQuoted(passage)).toBe(expected);
});
