/** A text made ready for the rules: its words, what the lists know of them, how each word is written elsewhere in it. */
import { languageToRead } from '../language.ts';
import { bundled, type Entry } from './bundled.ts';
import { FAMILY_FIRST, isCommon, isFirstName, orgHeads, particles, sayVerbs, surnames } from './lexicon.ts';
import {
  between,
  CAPITAL,
  CASELESS,
  HEADLINE,
  INITIAL,
  isCapital,
  LOWER,
  PLAIN,
  type Token,
  tokensOf,
} from './tokens.ts';

export interface Listed {
  /** Words, the end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly entries: readonly Entry[];
  readonly inflected: boolean;
}

/** What a rule has found. Words, the end exclusive. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly kind: 'person' | 'organisation' | 'state' | 'group';
  readonly rule: string;
  /** The actor's name where the words are not it: the full name for a surname. */
  readonly name?: string;
  /** What the sentence that says why is about: the words that gave it away. */
  readonly cue?: string | undefined;
}

export class Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly english: boolean;
  readonly listed: readonly Listed[];
  /** For each word the one of `listed` that it is in. */
  readonly #listedAt: (Listed | undefined)[];
  readonly #written = new Map<string, { small: number; capital: number }>();

  constructor(text: string, language: string) {
    this.text = text;
    this.tokens = tokensOf(text);
    // A list of names is in no language: it is read as English, which asks least of its words.
    this.english = /^(?:en)?$/.test(languageToRead(language, text));
    const { gazetteer, entries } = bundled();
    this.listed = gazetteer
      .match(text, this.tokens, this.english)
      .filter(({ start }) => !this.#isFiled(start))
      .map(({ start, end, value }) => ({
        ...{ first: start, end, inflected: value.inflected },
        entries: value.of.map((of) => entries[of] as Entry),
      }));
    this.#listedAt = new Array(this.tokens.length);
    for (const one of this.listed) this.#listedAt.fill(one, one.first, one.end);
    for (const token of this.tokens) this.#count(token);
  }

  /** "BC-BRITAIN-FRAUD" names nobody. */
  #isFiled(at: number): boolean {
    const token = this.tokens[at];
    return token?.shape === CASELESS && /[A-Z]/.test(token.raw);
  }

  #count(token: Token): void {
    const capital = isCapital(token);
    // "AT&T" says nothing of "At".
    if (capital && (token.opens || token.style !== PLAIN || token.shape !== CAPITAL)) return;
    const seen = this.#written.get(token.fold) ?? { small: 0, capital: 0 };
    if (capital) seen.capital += 1;
    else seen.small += 1;
    this.#written.set(token.fold, seen);
  }

  at(index: number): Token | undefined {
    return this.tokens[index];
  }

  fold(index: number): string {
    return this.tokens[index]?.fold ?? '';
  }

  listedAt(index: number): Listed | undefined {
    return this.#listedAt[index];
  }

  /** What stands before a word. */
  gap(index: number): string {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    return before && token ? between(this.text, before, token) : '';
  }

  slice(first: number, end: number): string {
    return this.text.slice(this.tokens[first]?.start, this.tokens[end - 1]?.end);
  }

  /** Whether a word goes on with the name that the word before is in. */
  joined(index: number): boolean {
    const before = this.tokens[index - 1];
    const token = this.tokens[index];
    if (!before || !token || before.block !== token.block) return false;
    const gap = between(this.text, before, token);
    if (gap === ' ') return true;
    if (gap.length > 3) return false;
    // "Golf-Faldo leads"
    if (gap === '-' && before.opens && SPORTS.test(before.fold)) return false;
    if (/^\s{1,2}$/.test(gap) || gap === '-' || gap === '‑') return true;
    if (gap === "'" || gap === '’') return before.raw.length <= 2;
    if (/^\.\s{0,2}$/.test(gap)) return before.shape === INITIAL || (POINTED.test(before.fold) && !token.opens);
    return /^\s?&\s?$/.test(gap);
  }

  /** Whether a word has a capital that means something. */
  capital(index: number): boolean {
    const token = this.tokens[index];
    if (!token || !isCapital(token)) return false;
    if (token.style === PLAIN || this.#listedAt[index]) return true;
    return token.style === HEADLINE ? !this.#isPlainWord(token) : this.#isNameInCapitals(index, token);
  }

  /** Where all is in capitals, whatever is no common word, or is one that heads names, or a surname after a first name. */
  #isNameInCapitals(index: number, { fold }: Token): boolean {
    if (sayVerbs.has(fold)) return false;
    return !isCommon(fold) || orgHeads.has(fold) || (surnames.has(fold) && isFirstName(this.fold(index - 1)));
  }

  #isPlainWord({ fold }: Token): boolean {
    const seen = this.#written.get(fold);
    return (seen?.capital ?? 0) === 0 && ((seen?.small ?? 0) > 0 || (isCommon(fold) && SMALL_WORDS.test(fold)));
  }

  /** Whether a word has its capital for standing first only: it is a common word, or elsewhere written small. */
  opensOnly(index: number): boolean {
    const token = this.tokens[index];
    if (!token?.opens) return false;
    const seen = this.#written.get(token.fold);
    if (seen && seen.small > 0 && seen.small >= seen.capital) return true;
    return isCommon(token.fold) && (seen?.capital ?? 0) === 0;
  }

  /** How often a word has a capital where none is due. */
  trusted(index: number): number {
    return this.#written.get(this.fold(index))?.capital ?? 0;
  }

  /** Stretches of words with capitals that stand together, particles of names in between included. */
  *runs(): Generator<{ first: number; end: number }> {
    let at = 0;
    while (at < this.tokens.length) {
      if (!this.capital(at)) {
        at += 1;
        continue;
      }
      const first = at;
      at += 1;
      while (at < this.tokens.length && this.joined(at)) {
        if (this.capital(at)) at += 1;
        else if (particles.has(this.fold(at)) && this.joined(at + 1) && this.capital(at + 1)) at += 2;
        else if (this.#twoParticles(at)) at += 3;
        else if (this.#isSecondHalf(at)) at += 1;
        else break;
      }
      yield { first, end: at };
    }
  }

  /** "Dae-jung": the small half of a name with a hyphen. */
  #isSecondHalf(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.shape !== LOWER || token.raw.length > 6 || this.gap(at) !== '-') return false;
    // "Tung Chee-wing"
    const family = FAMILY_FIRST.test(this.fold(at - 2)) && this.joined(at - 1) && this.capital(at - 2);
    if (family && !this.#listedAt[at - 1] && !isCommon(this.fold(at - 1))) return true;
    const named = isFirstName(this.fold(at - 2)) && this.joined(at - 1);
    return (
      !isCommon(token.fold) && (named || !isCommon(this.fold(at - 1))) && !this.#listedAt[at - 1] && this.joined(at - 1)
    );
  }

  #twoParticles(at: number): boolean {
    if (!particles.has(this.fold(at)) || !particles.has(this.fold(at + 1))) return false;
    return this.joined(at + 1) && this.joined(at + 2) && this.capital(at + 2);
  }
}

/** Abbreviations with a point inside a name. */
const POINTED =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|st|sens?|reps?|govs?|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|brig|messrs|wm|chas|geo|jos|ft|mt|ph|asst|dept|natl|intl)$/;
/** What a headline is filed under. */
const SPORTS =
  /^(?:golf|soccer|tennis|cricket|rugby|baseball|basketball|boxing|cycling|athletics|swimming|skiing|motor|hockey)$/;
/** Words that are small in a headline of any style, and those that are verbs in most. */
const SMALL_WORDS = /^.{1,3}$|(?:s|ed|ing|ly)$/;
