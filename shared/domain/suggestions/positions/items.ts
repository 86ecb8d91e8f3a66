import type { Span } from '../../model.ts';
import { unitsOf } from '../../text/units.ts';
import type { ActorSuggestion, DateSuggestion } from '../suggestion.ts';
import { foldWord } from './fold-word.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/**
 * A text as reports are found in it: words and signs, where a name, a date and a quotation each are one item, so that
 * what stands inside them is no part of the sentence around.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'sign' | 'actor' | 'date' | 'quote';
  /** Folded; of a sign itself; '' of the others. */
  readonly word: string;
  readonly actor: ActorSuggestion | null;
  readonly date: DateSuggestion | null;
  readonly isLong: boolean;
}

/** A sentence, as the items from `from` until before `to`. Quotations are never cut by one. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whether a new paragraph begins with it. */
  readonly opens: boolean;
  /** Whether a paragraph ends with it. */
  readonly closes: boolean;
}

export interface ItemisedText {
  readonly text: string;
  readonly items: readonly Item[];
  readonly sentences: readonly Sentence[];
}

export function itemise(
  text: string,
  language: string,
  actors: readonly ActorSuggestion[],
  dates: readonly DateSuggestion[],
): ItemisedText {
  const wholes = wholesOf(text, actors, dates, withoutNames(quotationsOf(text), actors));
  const items: Item[] = [];
  let from = 0;
  for (const whole of wholes) {
    addWords(text, from, whole.start, items);
    items.push(whole);
    from = whole.end;
  }
  addWords(text, from, text.length, items);
  return { text, items, sentences: sentencesOf(text, language, items) };
}

const PLAIN = { word: '', actor: null, date: null, isLong: false };

/** What counts as one item, in order and apart: quotations first, then the longer of those that overlap. */
function wholesOf(
  text: string,
  actors: readonly ActorSuggestion[],
  dates: readonly DateSuggestion[],
  quotations: readonly Quotation[],
): Item[] {
  const all: Item[] = [
    ...quotations.map((quote): Item => ({ ...PLAIN, ...spanOf(quote), kind: 'quote', isLong: quote.isLong })),
    ...actors.map((actor): Item => ({ ...PLAIN, ...spanOf(actor), kind: 'actor', actor })),
    ...dates.map((date): Item => ({ ...PLAIN, ...spanOf(date), kind: 'date', date })),
  ].filter(
    ({ start, end }) =>
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
  );
  const rank = (item: Item) => (item.kind === 'quote' ? 0 : 1);
  all.sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const apart: Item[] = [];
  const quotes = quotations.values();
  let quote = quotes.next();
  for (const item of all) {
    while (!quote.done && quote.value.end <= item.start) quote = quotes.next();
    if (item.kind !== 'quote' && !quote.done && item.end > quote.value.start) continue;
    if (item.start >= (apart.at(-1)?.end ?? 0)) apart.push(item);
  }
  return apart;
}

/** Quotations that are not marks in a name: «Северхим» in Компания «Северхим». */
function withoutNames(quotations: readonly Quotation[], actors: readonly ActorSuggestion[]): Quotation[] {
  const around = [...actors].sort((a, b) => a.start - b.start);
  let at = 0;
  return quotations.filter((quote) => {
    while (at < around.length && (around[at]?.end ?? 0) < quote.end - 1) at += 1;
    const actor = around[at];
    // Компания «Лесоруб»: the name in marks of an organisation, which were left outside.
    const isMarked =
      actor?.actor.kind === 'organisation' && actor.start === quote.start + 1 && actor.end === quote.end - 1;
    return (
      (quote.isLong && !isMarked) || !actor || !(isMarked || (actor.start <= quote.start && quote.end <= actor.end))
    );
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const PIECES = /[\p{L}\p{N}\p{M}]+|\S/gu;
const WORD = /^[\p{L}\p{N}]/u;

/** The words and signs of a text alone. */
export function wordsOf(text: string): Item[] {
  const items: Item[] = [];
  addWords(text, 0, text.length, items);
  return items;
}

function addWords(text: string, from: number, to: number, items: Item[]): void {
  if (from >= to) return;
  for (const { index, 0: piece } of text.slice(from, to).matchAll(PIECES)) {
    const start = from + index;
    const isWord = WORD.test(piece);
    items.push({
      ...PLAIN,
      kind: isWord ? 'word' : 'sign',
      start,
      end: start + piece.length,
      word: isWord && piece.length < LONGEST ? foldWord(piece) : isWord ? '' : piece,
    });
  }
}

/** Longer runs of letters are no words. */
const LONGEST = 60;

/** Code units after which sentences are looked for anew where there were none: a text may be all blanks. */
const STEP = 32_768;

function* spansOf(text: string, language: string): Generator<Span> {
  const units = unitsOf(text, 'sentence', language);
  let at = 0;
  while (at < text.length) {
    const before = at;
    for (const span of units.forward(at)) {
      if (span.start < at) continue;
      yield span;
      at = span.end;
    }
    if (at === before) at += STEP;
  }
}

/** Items after which a sentence is taken to end with the next span, even inside a quotation. */
const LONGEST_SENTENCE = 400;

function sentencesOf(text: string, language: string, items: readonly Item[]): Sentence[] {
  const sentences: Sentence[] = [];
  let [from, to, opens] = [0, 0, true];
  for (const { end } of spansOf(text, language)) {
    while (to < items.length && (items[to]?.end ?? 0) <= end) to += 1;
    // An item that goes on over the end belongs to the sentence, which goes on with it.
    const across = items[to];
    if (to === from || (across && across.start < end && to - from < LONGEST_SENTENCE)) continue;
    const closes = endsParagraph(text, items[to - 1]?.end ?? end, across?.start ?? text.length);
    sentences.push({ from, to, opens, closes });
    opens = closes;
    from = to;
  }
  if (from < items.length) sentences.push({ from, to: items.length, opens, closes: true });
  return sentences;
}

const endsParagraph = (text: string, end: number, next: number): boolean =>
  next >= text.length || text.slice(end, next).includes('\n');
