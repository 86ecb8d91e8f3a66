import { languageToRead } from '../../language.ts';
import { foldWord } from '../fold-word.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Language, VerbGroup } from './language.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { UKRAINIAN } from './ukrainian.ts';

const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN, FRENCH, SPANISH, RUSSIAN, UKRAINIAN];

/** Phrases by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** The words that are looked up one by one. */
const SETS = [
  'common',
  'that',
  'as',
  'and',
  'contrast',
  'who',
  'pronouns',
  'own',
  'persons',
  'articles',
  'prepositions',
  'belonging',
  'between',
  'auxiliaries',
  'not',
  'modals',
  'leadIn',
  'passive',
  'by',
  'finite',
  'documents',
  'under',
  'publish',
  'views',
  'refusing',
  'without',
  'doubtful',
] as const;
type SetName = (typeof SETS)[number];

/** A language made ready for looking up. */
export interface Lexicon extends Record<SetName, ReadonlySet<string>> {
  readonly tag: string;
  readonly inverts: boolean;
  readonly verbs: Phrases<VerbGroup>;
  readonly nouns: Phrases<Language['nouns'][number]>;
  readonly accordingTo: Phrases<true>;
  readonly accordingToHim: Phrases<true>;
  readonly accordingAfter: Phrases<true>;
  readonly conditional: Phrases<true>;
  readonly opposing: Phrases<true>;
  readonly supporting: Phrases<true>;
}

const entries = (list: string): string[] =>
  list
    .split('|')
    .map((entry) => entry.split(' ').map(foldWord).join(' '))
    .filter((entry) => entry !== '');

function phrases<T>(lists: readonly (readonly [string, T])[]): Phrases<T> {
  const found = new Map<string, { words: string[]; value: T }[]>();
  for (const [list, value] of lists) {
    for (const entry of entries(list)) {
      const words = entry.split(' ');
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, value }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
}

function lexicon(language: Language): Lexicon {
  const sets = {} as Record<SetName, ReadonlySet<string>>;
  for (const name of SETS) sets[name] = new Set(entries(language[name]));
  const flags = (list: string) => phrases([[list, true as const]]);
  return {
    ...sets,
    tag: language.tag,
    inverts: language.inverts,
    verbs: phrases(language.verbs.map((group) => [group.forms, group] as const)),
    nouns: phrases(language.nouns.map((group) => [group.words, group] as const)),
    accordingTo: flags(language.accordingTo),
    accordingToHim: flags(language.accordingToHim),
    accordingAfter: flags(language.accordingAfter),
    conditional: flags(language.conditional),
    opposing: flags(language.opposing),
    supporting: flags(language.supporting),
  };
}

const lexicons = new Map<string, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const made = lexicons.get(language.tag) ?? lexicon(language);
  lexicons.set(language.tag, made);
  return made;
}

/** The words of the text's language: the one that is given, else the one that it is guessed to be in. */
export function lexiconFor(text: string, language: string): Lexicon | null {
  const tag = languageToRead(language, text);
  const known = LANGUAGES.find((one) => one.tag === tag);
  return known ? lexiconOf(known) : null;
}

/** All of them, for what is asked of the words of any language. */
export const ALL_COMMON: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => entries(language.common)));
