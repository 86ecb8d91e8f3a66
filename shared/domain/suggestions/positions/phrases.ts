import type { Stance } from '../../model.ts';
import type { ActorSuggestion } from '../suggestion.ts';
import { clauseEnd, isReport, nextStop } from './clauses.ts';
import { namesDocument } from './frames.ts';
import type { Item, Sentence } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { isOwner } from './names.ts';
import { phraseAt } from './stance.ts';

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
export const MOST = 8;

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

/** Items of “under the draft” in which its document is looked for. */
const HEAD = 12;

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
  if (items[stop]?.word !== ',' || !namesDocument(items, from, Math.min(stop, from + HEAD), lexicon)) return [];
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
