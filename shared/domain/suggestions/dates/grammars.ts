import { ENGLISH } from './english.ts';
import type { Grammar } from './find.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { NUMERIC } from './numeric.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** The grammar of a language, by the first part of its BCP 47 tag; figures alone for one that has none. */
export const grammarOf = (language: string): Grammar =>
  (Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined) ?? FIGURES;

const FIGURES: Grammar = {
  ...{ patterns: NUMERIC, modifiers: [], about: null, partAfter: null, partBefore: null },
  ...{ between: null, and: null, to: null },
};

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ...{ en: ENGLISH, '': ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, ru: RUSSIAN, uk: UKRAINIAN },
};
