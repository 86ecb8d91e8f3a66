/** For tests: the names and dates of a text as suggestions, put there by hand. */
import type { ActorKind, Stance } from '../../model.ts';
import type { ActorSuggestion, DateSuggestion, PositionSuggestion } from '../suggestion.ts';
import type { PositionFinder } from './suggest-positions.ts';

/** An article of ours with what is held in it. */
export interface OwnText {
  readonly name: string;
  readonly style: 'agency' | 'newspaper' | 'transcript' | 'press statement';
  readonly language: string;
  readonly publishedOn: string;
  readonly text: string;
  /** By kind, parted by `|`; a name in another form follows after `=`: “Moscow=Russia”. */
  readonly actors: Readonly<Partial<Record<ActorKind, string>>>;
  /** The words of each date and its value. */
  readonly dates: Readonly<Record<string, string>>;
  readonly gold: readonly Gold[];
}

export interface Gold {
  readonly quote: string;
  readonly holders: readonly string[];
  readonly stance: Stance;
  /** Where it is another day than that of publication. */
  readonly saidOn?: string;
}

export function namesIn(text: string, actors: OwnText['actors'], confidence = 0.9): ActorSuggestion[] {
  const found: ActorSuggestion[] = [];
  for (const [kind, list] of Object.entries(actors) as [ActorKind, string][]) {
    for (const entry of list.split('|')) {
      const [words = '', name = words] = entry.split('=');
      for (const start of placesOf(text, words)) {
        const quote = text.slice(start, start + words.length);
        const span = { start, end: start + words.length, quote };
        const actor = { id: null, name, kind };
        found.push({ kind: 'actor', ...span, confidence, why: '', rule: 'given', actor, others: [] });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

export function datesIn(text: string, dates: OwnText['dates']): DateSuggestion[] {
  return Object.entries(dates).flatMap(([quote, date]) =>
    placesOf(text, quote).map((start): DateSuggestion => {
      return { kind: 'date', start, end: start + quote.length, quote, confidence: 0.9, why: '', rule: 'given', date };
    }),
  );
}

/** Where words stand in a text and no word goes on around them. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) places.push(at);
  }
  return places;
}

/** How many of the gold passages were found, and how much of what was found is among them. */
export interface Figures {
  readonly gold: number;
  readonly found: number;
  /** A passage with the same span; and one that shares at least half of the longer of the two. */
  readonly strict: number;
  readonly relaxed: number;
  /** Of the relaxed ones, how many have the same holders, stance and day. */
  readonly holders: number;
  readonly stance: number;
  readonly saidOn: number;
}

export function figuresOf(one: OwnText, suggestions: readonly PositionSuggestion[]): Figures & { notes: string[] } {
  const open = new Set(suggestions);
  let [strict, relaxed, holders, stance, saidOn] = [0, 0, 0, 0, 0];
  const notes: string[] = [];
  for (const gold of one.gold) {
    const start = one.text.indexOf(gold.quote);
    if (start < 0) throw new Error(`“${gold.quote}” is not in ${one.name}.`);
    const end = start + gold.quote.length;
    const shares = (s: PositionSuggestion) =>
      (Math.min(s.end, end) - Math.max(s.start, start)) / Math.max(s.end - s.start, end - start);
    const best = [...open].sort((a, b) => shares(b) - shares(a))[0];
    if (!best || shares(best) < 0.5) {
      notes.push(`missed: ${gold.quote}`);
      continue;
    }
    open.delete(best);
    relaxed += 1;
    if (best.start === start && best.end === end) strict += 1;
    else notes.push(`span: ${gold.quote} <> ${best.quote} (${best.rule})`);
    const names = best.holders
      .map(({ name }) => name)
      .sort()
      .join();
    if (names === [...gold.holders].sort().join()) holders += 1;
    else notes.push(`holders: ${gold.quote}: ${names}, not ${gold.holders.join()} (${best.rule})`);
    if (best.stance === gold.stance) stance += 1;
    else notes.push(`stance: ${gold.quote}: ${best.stance}, not ${gold.stance}`);
    if (best.saidOn === (gold.saidOn ?? one.publishedOn)) saidOn += 1;
    else notes.push(`said on: ${gold.quote}: ${best.saidOn}`);
  }
  for (const extra of open)
    notes.push(`extra: ${extra.quote} (${extra.rule}, ${extra.confidence}, ${extra.holders.map((h) => h.name)})`);
  return { gold: one.gold.length, found: suggestions.length, strict, relaxed, holders, stance, saidOn, notes };
}

export function suggestIn(one: OwnText, finder: PositionFinder): PositionSuggestion[] {
  const { text, publishedOn, language } = one;
  return finder.suggest({ text, publishedOn, language }, namesIn(text, one.actors), datesIn(text, one.dates));
}
