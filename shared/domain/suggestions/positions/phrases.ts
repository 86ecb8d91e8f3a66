import type { Stance } from '../../model.ts';
import type { ActorSuggestion } from '../suggestion.ts';
import { clauseEnd, isEnd, isReport, nextStop } from './contents.ts';
import { type Memory, namesDocument } from './frames.ts';
import type { Item, Sentence } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { phraseAt } from './stance.ts';
import { isOwner } from './subjects.ts';

/** What is held without a verb of reporting. Indexes of items, the end exclusive. */
export interface PhraseFind {
  readonly rule: 'according-to' | 'possession' | 'document' | 'speaker';
  readonly from: number;
  readonly to: number;
  readonly holders: readonly ActorSuggestion[];
  /** 0 to 1. */
  readonly sure: number;
  /** null: by the words of the passage. */
  readonly stance: Stance | null;
  /** The words it was known by, items too. */
  readonly mark: { readonly from: number; readonly to: number };
}

/** Of each kind in a sentence: no real one has as many. */
const MOST = 8;
/** Items after “according to” in which its name is looked for. */
const REACH = 12;

/** “According to X, …”, “…, according to X”. */
export function accordingTo(
  items: readonly Item[],
  sentence: Sentence,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
  memory: Memory,
) {
  const found: PhraseFind[] = [];
  for (let at = sentence.from; at < sentence.to && found.length < MOST; at += 1) {
    if (items[at]?.kind !== 'word') continue;
    const his = phraseAt(lexicon.accordingToHim, items, at, sentence.to);
    const view = his ? null : inView(items, at, sentence, lexicon);
    if (his || view) {
      const isKnown = memory.age <= 1 && memory.holders.length === 1;
      const holders = view ? [view.holder] : isKnown ? memory.holders : [];
      const end = view ? view.end : at + (his?.length ?? 1);
      const one = placed(items, sentence, at, end, starts, lexicon);
      if (one)
        found.push({
          rule: 'according-to',
          ...one,
          holders,
          sure: view ? 0.95 : isKnown ? 0.75 : 0.4,
          stance: null,
          mark: { from: at, to: end },
        });
      at = end - 1;
      continue;
    }
    const phrase = phraseAt(lexicon.accordingTo, items, at, sentence.to);
    if (phrase) {
      const one = around(items, sentence, at, at + phrase.length, starts, lexicon);
      if (one) found.push(one);
      at += phrase.length - 1;
      continue;
    }
    const after = phraseAt(lexicon.accordingAfter, items, at, sentence.to);
    const named = items[at - 1];
    if (!after || at <= sentence.from || named?.kind !== 'actor' || !named.actor) continue;
    const from = at + after.length;
    found.push({
      rule: 'according-to',
      from: isEnd(items, from, sentence.to) ? sentence.from : from,
      to: isEnd(items, from, sentence.to) ? at - 1 : sentence.to,
      holders: [named.actor],
      sure: 0.9,
      stance: null,
      mark: { from: at - 1, to: from },
    });
  }
  return found;
}

/** “In Nagy’s view”. */
function inView(items: readonly Item[], at: number, { to }: Sentence, lexicon: Lexicon) {
  const holder = items[at + 1]?.actor;
  if (!lexicon.prepositions.has(items[at]?.word ?? '') || !holder || !isOwner(items, at + 1)) return null;
  for (let place = at + 2; place < to && place < at + 5; place += 1) {
    if (lexicon.views.has(items[place]?.word ?? '')) return { holder, end: place + 1 };
  }
  return null;
}

/** What “according to X” that stands from `at` until before `end` goes with: the clause after it or before it. */
function placed(
  items: readonly Item[],
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  at: number,
  end: number,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): { from: number; to: number } | null {
  if (at <= from + 1) {
    const isComma = items[end]?.word === ',';
    if (!isComma && !lexicon.inverts) return null;
    const begin = isComma ? afterApposition(items, end + 1, to, lexicon) : end;
    return { from: begin, to: clauseEnd(items, begin, to, starts, lexicon) };
  }
  const rest = nextStop(items, end, to, lexicon);
  // “Der Deckel ist nach Auffassung des Gerichts nichtig”: the clause goes on around it.
  const isInside = lexicon.inverts && items[at - 1]?.word !== ',' && !isEnd(items, end, to);
  if (isInside) return { from, to: clauseEnd(items, end, to, starts, lexicon) };
  if (isEnd(items, rest, to) || items[rest]?.word !== ',') return { from, to: at };
  return { from, to: items[at - 1]?.word === ',' ? to : at };
}

/** “According to X, the deputy minister, …”: what is held begins after the second comma. */
function afterApposition(items: readonly Item[], at: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.articles.has(items[at]?.word ?? '')) return at;
  for (let place = at + 1; place < to && place < at + 9; place += 1) {
    const item = items[place];
    if (item?.word === ',') return place + 1;
    if (!item || item.kind === 'quote' || (item.kind === 'word' && lexicon.finite.has(item.word))) return at;
  }
  return at;
}

function around(
  items: readonly Item[],
  { from, to }: Pick<Sentence, 'from' | 'to'>,
  at: number,
  after: number,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): PhraseFind | null {
  if (isReport(items, after, to, lexicon)) return null;
  let named = -1;
  let stop = after;
  for (; stop < to && stop < after + REACH; stop += 1) {
    const item = items[stop];
    if (!item || item.kind === 'quote' || /^[,;:.–—]$/u.test(item.word)) break;
    if (lexicon.that.has(item.word) || (named >= 0 && lexicon.finite.has(item.word) && item.kind === 'word')) break;
    if (item.kind !== 'actor') continue;
    if (named < 0 || (item.actor?.actor.kind === 'person' && items[named]?.actor?.actor.kind !== 'person'))
      named = stop;
  }
  const holder = items[named]?.actor;
  const isDocument = !holder && namesDocument(items, after, stop, lexicon);
  const common = {
    rule: isDocument ? ('document' as const) : ('according-to' as const),
    holders: holder ? [holder] : [],
    sure: holder ? (isOwner(items, named) ? 0.75 : 0.95) : 0.4,
    stance: null,
    mark: { from: at, to: named >= 0 ? named + 1 : Math.min(stop, after + 3) },
  };
  // Without a comma the clause goes on after the name, as in German.
  const end = items[stop]?.word === ',' || named < 0 ? stop : named + 1;
  const one = placed(items, { from, to }, at, end, starts, lexicon);
  return one ? { ...common, ...one } : null;
}

/** “Moscow’s refusal to …”, “the demand of Russia that …”. */
export function possessions(items: readonly Item[], sentence: Sentence, starts: ReadonlySet<number>, lexicon: Lexicon) {
  const found: PhraseFind[] = [];
  for (let at = sentence.from; at < sentence.to && found.length < MOST; at += 1) {
    const noun = items[at]?.kind === 'word' ? phraseAt(lexicon.nouns, items, at, sentence.to) : null;
    if (!noun) continue;
    const end = at + noun.length;
    const owner = ownerOf(items, at, end, sentence, lexicon);
    if (!owner) continue;
    const begin = owner.at >= end ? owner.at + 1 : end;
    // “Moscow’s position remains that …”
    const isCopula = lexicon.finite.has(items[begin]?.word ?? '') && lexicon.that.has(items[begin + 1]?.word ?? '');
    const next = items[begin]?.word === ',' || isCopula ? begin + 1 : begin;
    const word = items[next]?.word ?? '';
    if (next >= sentence.to || items[next]?.kind !== 'word') continue;
    const common = {
      rule: 'possession' as const,
      holders: [owner.actor],
      sure: owner.at >= end ? 0.7 : 0.9,
      mark: { from: Math.min(owner.at, at), to: begin },
      stance: noun.value.stance === 'neutral' ? null : noun.value.stance,
    };
    if (lexicon.that.has(word)) {
      found.push({ ...common, from: next + 1, to: clauseEnd(items, next + 1, sentence.to, starts, lexicon) });
    } else if ((lexicon.prepositions.has(word) || word === 'to' || word === 'zu') && common.stance && next === begin) {
      found.push({ ...common, from: at, to: phraseEnd(items, next + 1, sentence.to, lexicon) });
    }
  }
  return found;
}

function ownerOf(items: readonly Item[], at: number, end: number, { from, to }: Sentence, lexicon: Lexicon) {
  for (let place = at - 1; place >= from && place >= at - 4; place -= 1) {
    const item = items[place];
    if (item?.kind === 'actor' && item.actor && lexicon.tag === 'en') {
      return isOwner(items, place) ? { at: place, actor: item.actor } : null;
    }
    if (item?.kind === 'sign' && !/['’]/u.test(item.word)) break;
  }
  const isTied = lexicon.belonging.has(items[end]?.word ?? '');
  for (let place = end; place < to && place < end + 4; place += 1) {
    const item = items[place];
    if (item?.kind === 'actor' && item.actor) {
      // In Slavic languages the owner follows without a preposition.
      return isTied || !lexicon.by.size ? { at: place, actor: item.actor } : null;
    }
    if (item?.kind !== 'word') break;
  }
  return null;
}

/** The end of a noun with what depends on it: before the verb of the sentence or the next sign. */
function phraseEnd(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.kind === 'sign' && /^[,;:–—]$/u.test(item.word)) return at;
    if (
      item?.kind === 'word' &&
      at > from &&
      lexicon.finite.has(item.word) &&
      item.word !== 's' &&
      item.word !== 'be'
    ) {
      return at;
    }
  }
  return to;
}

/** “Under the draft, …”. */
export function underDocument(
  items: readonly Item[],
  sentence: Sentence,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): PhraseFind[] {
  const { from, to } = sentence;
  if (!lexicon.under.has(items[from]?.word ?? '')) return [];
  const stop = nextStop(items, from + 1, to, lexicon);
  if (items[stop]?.word !== ',' || !namesDocument(items, from, Math.min(stop, from + REACH), lexicon)) return [];
  const named = items.slice(from, stop).find((item) => item.kind === 'actor')?.actor;
  const end = clauseEnd(items, stop + 1, to, starts, lexicon);
  const holders = named ? [named] : [];
  return [
    {
      rule: 'document',
      from: stop + 1,
      to: end,
      holders,
      sure: named ? 0.7 : 0.5,
      stance: 'supports',
      mark: { from, to: stop },
    },
  ];
}

/** Items before the colon of “Foreign Minister Lavrov: …”. */
const SPEAKER = 9;

/** “Lavrov: No talks without …”: a heading, or the turn of a speaker in a transcript; to the end of the paragraph. */
export function speaker(
  items: readonly Item[],
  sentence: Sentence,
  end: number,
  lexicon: Lexicon | null,
): PhraseFind | null {
  if (!sentence.opens) return null;
  const { from } = sentence;
  for (let at = from; at < sentence.to && at <= from + SPEAKER; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quote') return null;
    if (item.word !== ':') {
      if (item.kind === 'sign' && !/^[.,()'’-]$/u.test(item.word)) return null;
      continue;
    }
    const named = items.slice(from, at).filter((one) => one.kind === 'actor');
    const last = named.at(-1);
    if (!last?.actor || end - at < 3) return null;
    // “Lavrov said:”
    if (lexicon && items.slice(from, at).some((_, place) => isReport(items, from + place, at, lexicon))) return null;
    const before = items[at - 1];
    // “Lavrov (translated):” and “Lavrov, minister:” are names all the same; “talks with Lavrov end:” is none.
    if (before !== last && at - from > 6) return null;
    if (
      items[from] !== last &&
      items
        .slice(from, items.indexOf(last, from))
        .some((one) => one.kind === 'word' && one.word.length < 4 && !/^(?:mr|ms|mrs|dr|us|eu|un|uk)$/u.test(one.word))
    )
      return null;
    return {
      rule: 'speaker',
      from: at + 1,
      to: end,
      holders: [last.actor],
      sure: 1,
      stance: null,
      mark: { from, to: at + 1 },
    };
  }
  return null;
}
