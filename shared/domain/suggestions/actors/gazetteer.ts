import { isWholeWord } from '../../search/words.ts';
import { type Matched, PhraseAutomaton } from './automaton.ts';
import { isFormOf, stemOf } from './inflection.ts';
import { calendar, isCommon } from './lexicon.ts';
import {
  ALL_CAPITALS,
  between,
  CAPITALS,
  CASELESS,
  DOTTED,
  type Form,
  formsOf,
  INITIAL,
  isCapital,
  LOWER,
  NUMBER,
  PLAIN,
  type Token,
} from './tokens.ts';

/** A name to be found and what it stands for, by number. */
export interface Named {
  readonly name: string;
  readonly of: number;
}

/** How a name was met. */
export interface Hit {
  /** What the words may stand for: numbers of `Named.of`, in the order in which they were given, each once. */
  readonly of: readonly number[];
  /** Bent by grammar: less sure. */
  readonly inflected: boolean;
  /** Written small though the name has capitals. */
  readonly small: boolean;
  /** The name as the list has it. */
  readonly name: string;
}

interface Phrase extends Named {
  readonly words: readonly Form[];
  readonly acronym: boolean;
}

const MOST_LETTERS = 300;
const MOST_WORDS = 20;

/** Names that are found in texts. Whole words only, longest first; case, accents and apostrophes do not matter but for common words. */
export class Gazetteer {
  readonly #named: Named[] = [];
  readonly #met = new Map<number, Phrase>();
  readonly #numbers = new Map<string, number>();
  readonly #byFold = new Map<string, number>();
  readonly #forms = new Map<string, Form>();
  readonly #automaton = new PhraseAutomaton();
  readonly #strict: boolean;

  /** `strict`: a capital of the name must be one in the text, too. */
  constructor(names: Iterable<Named>, strict: boolean) {
    this.#strict = strict;
    for (const named of names) this.#add(named);
    this.#automaton.finish();
  }

  match(text: string, tokens: readonly Token[], english: boolean): Matched<Hit>[] {
    const numbers = new Int32Array(tokens.length);
    const seen = new Map<string, number>();
    tokens.forEach(({ fold }, at) => {
      let number = seen.get(fold);
      if (number === undefined) {
        number = this.#byFold.get(fold) ?? this.#numbers.get(stemOf(fold)) ?? 0;
        seen.set(fold, number);
      }
      numbers[at] = number;
    });
    return this.#automaton.match(numbers, (phrases, start, end) =>
      this.#accept(phrases, text, tokens, start, end, english),
    );
  }

  #add(named: Named): void {
    // A name of a thousand letters is none, and none is as long as that many words.
    const words = formsOf(
      named.name.length > MOST_LETTERS ? named.name.slice(0, MOST_LETTERS) : named.name,
      this.#forms,
    );
    if (words.length === 0) return;
    const numbers: number[] = [];
    for (let at = 0; at < words.length && at < MOST_WORDS; at += 1)
      numbers.push(this.#numberOf((words[at] as Form).fold));
    this.#automaton.add(numbers, this.#named.push(named) - 1);
  }

  #numberOf(fold: string): number {
    const known = this.#byFold.get(fold);
    if (known !== undefined) return known;
    const stem = stemOf(fold);
    const number = this.#numbers.get(stem) ?? this.#numbers.size + 1;
    this.#numbers.set(stem, number);
    this.#byFold.set(fold, number);
    return number;
  }

  /** Read again when it is met: most names never are. */
  #phrase(number: number): Phrase {
    let phrase = this.#met.get(number);
    if (!phrase) {
      const { name, of } = this.#named[number] as Named;
      const words = formsOf(name.slice(0, MOST_LETTERS), this.#forms).slice(0, MOST_WORDS);
      const [first] = words;
      const acronym = words.length === 1 && (first?.shape === CAPITALS || first?.shape === DOTTED) && name.length <= 7;
      phrase = { name, of, words, acronym };
      this.#met.set(number, phrase);
    }
    return phrase;
  }

  #accept(
    phrases: readonly number[],
    text: string,
    tokens: readonly Token[],
    start: number,
    end: number,
    english: boolean,
  ): Hit | null {
    if (!isJoined(text, tokens, start, end)) return null;
    const forms = { exact: [] as Phrase[], inflected: [] as Phrase[] };
    for (const number of phrases) {
      const phrase = this.#phrase(number);
      const form = howWritten(phrase, tokens, start, english);
      if (form && isWritten(phrase, tokens, start, end, this.#strict, text)) forms[form].push(phrase);
    }
    const chosen = forms.exact.length > 0 ? forms.exact : forms.inflected;
    const [first] = chosen;
    if (!first) return null;
    const small = tokens[start]?.shape === LOWER && first.words[0]?.shape !== LOWER;
    return {
      of: [...new Set(chosen.map(({ of }) => of))],
      inflected: forms.exact.length === 0,
      small,
      name: first.name,
    };
  }
}

const JOINT = /^(?:['’]s\s|[\s\u00a0]?[-‐‑–.'’&/]?\s{0,2}|[.'’]?\s?[&-]\s?)$/u;

/** Whether the words stand together as those of a name do, and no word goes on at either end. */
function isJoined(text: string, tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    const gap = between(text, tokens[at - 1] as Token, tokens[at] as Token);
    if (gap !== ' ' && (gap.length > 4 || !JOINT.test(gap) || /\n.*\n/s.test(gap))) return false;
  }
  const first = tokens[start] as Token;
  const last = tokens[end - 1] as Token;
  return first.shape !== CASELESS || isWholeWord(text, { start: first.start, end: last.end });
}

function howWritten(
  { words }: Phrase,
  tokens: readonly Token[],
  start: number,
  english: boolean,
): 'exact' | 'inflected' | null {
  let form: 'exact' | 'inflected' = 'exact';
  for (let at = 0; at < words.length; at += 1) {
    const word = (tokens[start + at] as Token).fold;
    const name = (words[at] as Token).fold;
    if (word === name) continue;
    if (!isFormOf(word, name, english)) return null;
    form = 'inflected';
  }
  return form;
}

/** Whether the words are written as a name of theirs would be. */
function isWritten(
  phrase: Phrase,
  tokens: readonly Token[],
  start: number,
  end: number,
  strict: boolean,
  text: string,
): boolean {
  const { words, acronym, name } = phrase;
  const common = isCommonName(words);
  const first = tokens[start] as Token;
  const last = (tokens[end - 1] as Token).end;
  if (/['’]s$/.test(name) && !/^ ?['’]s/.test(text.slice(last, last + 3))) return false;
  if (acronym) return isAcronym(first, common);
  if (strict || common) {
    for (let at = 0; at < words.length; at += 1) {
      if (words[at]?.shape !== LOWER && tokens[start + at]?.shape === LOWER) return false;
    }
  }
  if (!common) return words.length > 1 || first.shape !== LOWER || first.fold.length > 3 || words[0]?.shape === LOWER;
  if (!words.some(isCapital)) return false;
  if (words.length > 1) return first.style === PLAIN || strict;
  return isCapital(first) && !first.opens && first.style === PLAIN && !isDate(tokens, start);
}

const isCommonName = (words: readonly Form[]): boolean =>
  words.every(({ fold, shape }) => isCommon(fold) || calendar.has(fold) || (fold.length === 1 && shape !== CASELESS));

function isAcronym(token: Token, common: boolean): boolean {
  if (token.shape === CAPITALS || token.shape === DOTTED || token.shape === INITIAL) {
    return !common || token.style !== ALL_CAPITALS;
  }
  return isCapital(token) && token.fold.length > 3 && !common;
}

const BEFORE_DATE =
  /^(?:in|on|of|since|until|till|last|next|early|late|mid|by|from|this|through|after|before|during|each|every)$/;

/** "in May", "May 9": a month, not Mrs. May. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!calendar.has(token.fold)) return false;
  const before = tokens[at - 1];
  return (
    tokens[at + 1]?.shape === NUMBER ||
    before?.shape === NUMBER ||
    (before !== undefined && BEFORE_DATE.test(before.fold))
  );
}
