import { clauseEnd, isEnd, isReport, nextStop } from './clauses.ts';
import { type Memory, namesDocument } from './frames.ts';
import type { Item, Sentence } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { isOwner } from './names.ts';
import { MOST, type PhraseFind } from './phrases.ts';
import { phraseAt } from './stance.ts';

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
