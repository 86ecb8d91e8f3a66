import type { Span, Stance } from '../../model.ts';
import type { ActorSuggestion, DateSuggestion, Reading } from '../suggestion.ts';
import { accordingTo } from './according-to.ts';
import { CONFIDENCE, confidenceOf, type PositionRule } from './confidence.ts';
import { type Content, contentOf } from './contents.ts';
import { withoutDateline } from './dateline.ts';
import { type Frame, framesOf, type Memory, namesDocument } from './frames.ts';
import { type Item, type ItemisedText, itemise, type Sentence, wordsOf } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { isMedium } from './media.ts';
import { withoutNested } from './nested.ts';
import { type PhraseFind, possessions, speaker, underDocument } from './phrases.ts';
import { short, whyHolder } from './reasons.ts';
import { stanceOfVerb, stanceOfWords } from './stance.ts';

/** A passage in which somebody is said to hold something, before it is known which position that is. */
export interface FoundPosition extends Span {
  readonly rule: PositionRule;
  readonly confidence: number;
  readonly why: string;
  readonly holders: readonly ActorSuggestion[];
  readonly addressees: readonly ActorSuggestion[];
  readonly stance: Stance;
  /** Whether the verb itself says the stance. */
  readonly isStand: boolean;
  readonly saidOn: string;
}

/** Somebody who made a document known, and when: it is his, if nothing else is said. */
export interface Author {
  readonly actor: ActorSuggestion;
  readonly date: DateSuggestion | null;
  /** Sentences since. */
  age: number;
}

/** The passages of a text, in no order. Without a lexicon only what needs no words is found. */
export function findPositions(
  reading: Reading,
  actors: readonly ActorSuggestion[],
  dates: readonly DateSuggestion[],
  lexicon: Lexicon | null,
): FoundPosition[] {
  return new Finder(itemise(reading.text, reading.language, actors, dates), reading.publishedOn).find(lexicon);
}

/** Sentences after which a document is no longer known to be its author’s. */
const AUTHOR_AGE = 4;

/** Code units of a passage that are read for its stance. */
const READ = 600;

class Finder {
  readonly #items: readonly Item[];
  readonly #sentences: readonly Sentence[];
  readonly #text: string;
  readonly #publishedOn: string;
  readonly #memory: Memory = { holders: [], age: 0, speaker: null };
  /** Whether the sentence before said what a document demands, for “it also provides for”. */
  #isInDocument = false;
  #author: Author | null = null;
  readonly #found: FoundPosition[] = [];
  /** The quotation whose speaker is known, while it may go on. */
  #speech: FoundPosition | null = null;

  constructor({ text, items, sentences }: ItemisedText, publishedOn: string) {
    this.#text = text;
    this.#items = items;
    this.#sentences = sentences;
    this.#publishedOn = publishedOn;
  }

  find(lexicon: Lexicon | null): FoundPosition[] {
    let paragraphEnd = 0;
    for (const [at, whole] of this.#sentences.entries()) {
      const sentence = whole.opens ? withoutDateline(this.#text, this.#items, whole) : whole;
      if (sentence.opens) {
        this.#memory.age += 1;
        paragraphEnd = this.#paragraphEnd(at);
      }
      const turn = speaker(this.#items, sentence, paragraphEnd, lexicon);
      if (sentence.opens) this.#memory.speaker = turn?.holders[0] ?? null;
      if (turn) this.#addPhrase(turn, sentence, lexicon);
      if (lexicon) this.#read(sentence, lexicon);
    }
    return withoutNested(this.#found);
  }

  #paragraphEnd(at: number): number {
    let place = at;
    while (place < this.#sentences.length - 1 && !this.#sentences[place]?.closes) place += 1;
    return this.#sentences[place]?.to ?? this.#items.length;
  }

  #read(sentence: Sentence, lexicon: Lexicon): void {
    const items = this.#items;
    const before = this.#found.length;
    const speech = this.#speech;
    this.#speech = null;
    if (speech && isQuotation(items, sentence)) {
      this.#goOn(speech, sentence, lexicon);
      return;
    }
    const frames = framesOf(items, sentence, lexicon, this.#memory);
    const starts = new Set(frames.map((frame) => frame.from));
    const phrases = [
      ...accordingTo(items, sentence, starts, lexicon, this.#memory),
      ...possessions(items, sentence, starts, lexicon),
      ...(frames.length === 0 ? underDocument(items, sentence, starts, lexicon) : []),
    ];
    for (const { rule, mark } of phrases) if (rule === 'according-to') starts.add(mark.from);
    const contents = frames.map((frame) => ({
      frame,
      content: contentOf({ text: this.#text, items, sentence, frame, starts, lexicon }),
    }));
    this.#rememberAuthor(sentence, lexicon);
    const held = contents.flatMap(({ content }) => (content ? [content] : []));
    for (const { frame, content } of contents) if (content) this.#addFrame(frame, content, held, sentence, lexicon);
    for (const phrase of phrases) this.#addPhrase(phrase, sentence, lexicon);
    this.#speech = this.#found.slice(before).find(({ rule }) => rule.startsWith('quotation')) ?? null;
    this.#isInDocument = this.#found.slice(before).some(({ rule }) => rule === 'document');
  }

  /** “…,” X said. “…”: the second quotation is X’s as well. */
  #goOn(speech: FoundPosition, sentence: Sentence, lexicon: Lexicon): void {
    const confidence = Math.min(speech.confidence, CONFIDENCE['quotation-goes-on']);
    const span = this.#spanOf(sentence.from, sentence.to);
    const stance = stanceOfWords(this.#wordsOf(span), lexicon);
    const why = 'The quotation goes on from the one before it, whose speaker is named.';
    this.#speech = { ...speech, ...span, rule: 'quotation-goes-on', confidence, stance, isStand: false, why };
    this.#found.push(this.#speech);
  }

  #addFrame(frame: Frame, content: Content, held: readonly Content[], sentence: Sentence, lexicon: Lexicon): void {
    const isPassive = content.rule === 'passive';
    if (frame.subject.isPassive && !isPassive) return;
    const isSaying = frame.group.stance === 'plain' || frame.group.clause === 'bare';
    // “did not say that”: nothing is held.
    const isDoubt = frame.subject.isDenied && BELIEVES.test(this.#items[frame.verb]?.word ?? '');
    if (frame.subject.isDenied && isSaying && !isDoubt) return;
    let { holders, sure } = frame.subject;
    if (isPassive) [holders, sure] = [this.#agentsOf(frame, sentence, lexicon), 0.9];
    if (isPassive && holders.length === 0) return;
    const span = this.#spanOf(content.from, content.to);
    if (span.end - span.start < LEAST) return;
    const isDocument =
      frame.isDocument ||
      (this.#isInDocument && frame.subject.kind === 'pronoun' && !lexicon.persons.has(frame.subject.pronoun)) ||
      (holders.length === 0 && namesDocument(this.#items, frame.verbEnd, content.from, lexicon));
    const author = isDocument && holders.length === 0 ? this.#author : null;
    if (author) [holders, sure] = [[author.actor], 0.75];
    const rule = (isDocument && content.rule !== 'passive' ? 'document' : content.rule) as PositionRule;
    const words = this.#wordsOf(span);
    const addressee = this.#items[content.addressee]?.actor;
    // Who is told is no party, where it is a medium; who is accused or urged is.
    const isInterviewer = addressee !== null && addressee !== undefined && isSaying && isMedium(addressee);
    const said = author?.date ?? this.#dateIn(sentence, frame.verb, held);
    this.#found.push({
      ...span,
      rule,
      confidence: confidenceOf(rule, holders, sure),
      why: this.#why(frame, content, holders, author, said),
      holders: distinct(holders),
      addressees: addressee && !holders.includes(addressee) && !isInterviewer ? [addressee] : [],
      // “did not believe that it would last”: against what follows.
      stance: isDoubt ? 'opposes' : stanceOfVerb(frame.group, frame.subject.isDenied, words, lexicon),
      isStand: frame.group.stance !== 'plain',
      saidOn: said ? said.date : this.#publishedOn,
    });
  }

  #addPhrase(phrase: PhraseFind, sentence: Sentence, lexicon: Lexicon | null): void {
    const trimmed = this.#spanOf(phrase.from, phrase.to);
    // A turn is whole sentences.
    const span =
      phrase.rule === 'speaker' ? { ...trimmed, end: this.#items[phrase.to - 1]?.end ?? trimmed.end } : trimmed;
    if (span.end - span.start < LEAST) return;
    const author = phrase.rule === 'document' && phrase.holders.length === 0 ? this.#author : null;
    const holders = author ? [author.actor] : phrase.holders;
    const said =
      author?.date ??
      (phrase.rule === 'speaker' ? null : this.#dateIn(sentence, phrase.mark.from, [{ ...phrase, addressee: -1 }]));
    const mark = this.#quoted(phrase.mark.from, phrase.mark.to);
    this.#found.push({
      ...span,
      rule: phrase.rule,
      confidence: confidenceOf(phrase.rule, holders, author ? 0.75 : phrase.sure),
      why: `${mark} says whose view this is. ${this.#whySaidOn(said)}`,
      holders: distinct(holders),
      addressees: [],
      stance: phrase.stance ?? (lexicon ? stanceOfWords(this.#wordsOf(span), lexicon) : 'neutral'),
      isStand: phrase.stance !== null,
      saidOn: said ? said.date : this.#publishedOn,
    });
  }

  /** Those after “by”. */
  #agentsOf({ verbEnd }: Frame, { to }: Sentence, lexicon: Lexicon): ActorSuggestion[] {
    if (!lexicon.by.has(this.#items[verbEnd]?.word ?? '')) return [];
    for (let at = verbEnd + 1; at < to && at < verbEnd + 6; at += 1) {
      const item = this.#items[at];
      if (item?.kind === 'actor' && item.actor) return [item.actor];
      if (item?.kind !== 'word') break;
    }
    return [];
  }

  /** The date of a sentence that says when it was said: the nearest to the verb that is no part of what is held. */
  #dateIn({ from, to }: Sentence, verb: number, held: readonly Content[]): DateSuggestion | null {
    let [best, least]: [DateSuggestion | null, number] = [null, NEAR];
    for (let at = Math.max(from, verb - NEAR); at < to && at < verb + NEAR; at += 1) {
      const date = this.#items[at]?.date;
      if (!date || Math.abs(at - verb) >= least || held.some((one) => isInside(one, at, verb))) continue;
      [best, least] = [date, Math.abs(at - verb)];
    }
    return best;
  }

  #rememberAuthor({ from, to }: Sentence, lexicon: Lexicon): void {
    if (this.#author) {
      this.#author.age += 1;
      if (this.#author.age > AUTHOR_AGE) this.#author = null;
    }
    for (let at = from; at < to; at += 1) {
      if (!lexicon.publish.has(this.#items[at]?.word ?? '')) continue;
      if (!namesDocument(this.#items, Math.max(from, at - 8), Math.min(to, at + 12), lexicon)) continue;
      for (let place = at - 1; place >= from && place > at - 6; place -= 1) {
        const actor = this.#items[place]?.actor;
        if (actor)
          this.#author = { actor, date: this.#dateIn({ from, to, opens: false, closes: false }, at, []), age: 0 };
        if (actor) return;
      }
    }
  }

  #why(
    frame: Frame,
    content: Content,
    holders: readonly ActorSuggestion[],
    author: Author | null,
    said: DateSuggestion | null,
  ): string {
    const verb = this.#quoted(
      frame.isAs ? frame.from : frame.verb,
      content.rule === 'clause' && content.from - frame.verb <= 4 ? content.from : frame.verbEnd,
    );
    const names = distinct(holders)
      .map(({ quote }) => `“${short(quote)}”`)
      .join(' and ');
    return `${whyHolder(verb, names, frame, content, author)} ${this.#whySaidOn(said)}`;
  }

  #whySaidOn(said: DateSuggestion | null): string {
    if (said)
      return said.date
        ? `“${short(said.quote)}” says when.`
        : `“${short(said.quote)}” says when, but not which day that is.`;
    return this.#publishedOn ? 'No day is named, so that the day of publication counts.' : 'No day is named.';
  }

  #quoted(from: number, to: number): string {
    const { start, end } = this.#spanOf(from, Math.max(to, from + 1));
    return `“${short(this.#text.slice(start, end))}”`;
  }

  /** From an item until before another, without the signs around. */
  #spanOf(from: number, to: number): Span {
    let [first, last] = [from, to - 1];
    while (first < last && this.#isEdge(first, /^[,;:.–—…-]$/u)) first += 1;
    while (last > first && this.#isEdge(last, /^[,;:.–—…-]$/u)) last -= 1;
    return { start: this.#items[first]?.start ?? 0, end: this.#items[last]?.end ?? 0 };
  }

  #isEdge = (at: number, signs: RegExp): boolean => signs.test(this.#items[at]?.word ?? '');

  #wordsOf({ start, end }: Span): readonly Item[] {
    return wordsOf(this.#text.slice(start, Math.min(end, start + READ)).replace(/[“”„«»"‘]/gu, ' '));
  }
}

/** Verbs that deny what follows where they are denied themselves, folded. */
const BELIEVES =
  /^(?:believes?|believed|thinks?|thought|expects?|expected|glaubte?|glauben|meinte?|croit|croient|pense|pensent|cree|creen|считает|считают|верит|думает|вірить|вважає)$/;

/** Code units below which nothing is held. */
const LEAST = 4;

/** Items around a verb in which a date says when. */
const NEAR = 60;

/** Whether a date belongs to what is held; next to a verb that is a stand it says when that was taken. */
const isInside = ({ from, to }: Content, at: number, verb: number): boolean =>
  from <= at && at < to && !(from === verb && at - verb <= 2);

const isQuotation = (items: readonly Item[], { from, to }: Sentence): boolean => {
  let quotes = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind === 'quote') quotes += 1;
    else if (item?.kind !== 'sign') return false;
  }
  return quotes === 1;
};

/** Each actor once. */
function distinct(holders: readonly ActorSuggestion[]): ActorSuggestion[] {
  return [...new Map(holders.map((holder) => [holder.actor.id ?? holder.actor.name, holder])).values()];
}
