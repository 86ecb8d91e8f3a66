import { afterAdjunct, beforeContrast, clauseEnd, isEnd, isPast, nextStop, startOfClause } from './clauses.ts';
import type { Frame } from './frames.ts';
import type { Item, Sentence } from './items.ts';
import type { Lexicon } from './languages/lexicon.ts';
import { phraseAt } from './stance.ts';

/** What is held, as items from `from` until before `to`; and by which rule it was found. */
export interface Content {
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  /** Whom it is said to, an item; -1 where nobody is named. */
  readonly addressee: number;
}

interface Around {
  readonly text: string;
  readonly items: readonly Item[];
  readonly sentence: Sentence;
  readonly frame: Frame;
  /** Where the other reports of the sentence begin. */
  readonly starts: ReadonlySet<number>;
  readonly lexicon: Lexicon;
}

/** Items that may stand between a verb and “that”, and within which a clause has to show itself. */
const REACH = 18;

const NEAR = 5;

/** What the subject of a report holds; null where the sentence does not say it. */
export function contentOf(around: Around): Content | null {
  const { frame } = around;
  const addressee = frame.group.addressee || frame.group.clause ? addresseeOf(around) : -1;
  const found =
    (frame.isAs ? asFrame(around) : null) ??
    quotationBefore(around) ??
    clauseAfter(around, addressee) ??
    quotationAfter(around) ??
    bareClause(around, addressee) ??
    stand(around) ??
    clauseBefore(around);
  return found && found.from < found.to ? { ...found, addressee } : null;
}

type Found = Omit<Content, 'addressee'> | null;

/** “As Ryabkov noted, …”, “…, as the minister put it”, “…, as he said, …”. */
function asFrame({ items, sentence, frame, starts, lexicon }: Around): Found {
  const stop = nextStop(items, frame.after, sentence.to, lexicon);
  if (stop < sentence.to && items[stop]?.word !== ',' && !isEnd(items, stop, sentence.to)) return null;
  if (frame.from <= sentence.from + 1) {
    return { rule: 'as', from: stop + 1, to: clauseEnd(items, stop + 1, sentence.to, starts, lexicon) };
  }
  const to = isEnd(items, stop, sentence.to) ? frame.from : sentence.to;
  return { rule: 'as', from: sentence.from, to };
}

/** “…,” said X; “…,” said X, “…”. */
function quotationBefore(around: Around): Found {
  const { items, sentence, frame, starts, lexicon } = around;
  if (!frame.group.clause || frame.group.participle) return null;
  const quote = quoteBefore(items, frame.from);
  if (quote < 0 || (quote < sentence.from && frame.from > sentence.from)) return null;
  const stop = nextStop(items, frame.after, sentence.to, lexicon);
  const next = items[stop];
  if (next && lexicon.that.has(next.word) && stop < sentence.to && !isEnd(items, stop - 1, sentence.to)) {
    if (items[stop - 1]?.word !== ',') return null;
  }
  if (quote < sentence.from) {
    return isOpenQuestion(around, quote) ? { rule: 'quotation-before', from: quote, to: quote + 1 } : null;
  }
  const from = startOfClause(items, quote, sentence.from, starts, lexicon);
  if (!items[quote]?.isLong && from === quote && items[stop]?.word !== ',' && !isEnd(items, stop, sentence.to))
    return null;
  const again = quoteAfterComma(items, stop, sentence.to);
  if (again >= 0) return { rule: 'quotation-around', from, to: clauseEnd(items, again, sentence.to, starts, lexicon) };
  return { rule: 'quotation-before', from, to: quote + 1 };
}

/** “Will you go?” he asked: the sentence seems to end with the question. */
const isOpenQuestion = ({ items, frame, text }: Around, quote: number): boolean => {
  const { end = 0 } = items[quote] ?? {};
  const gap = text.slice(end, items[frame.from]?.start ?? end);
  return /[?!,…]/u.test(text.charAt(end - 2)) && !gap.includes('\n');
};

const quoteAfterComma = (items: readonly Item[], stop: number, to: number): number => {
  const at = items[stop]?.kind === 'quote' ? stop : stop + 1;
  return at < to && items[at]?.kind === 'quote' && (items[at]?.isLong || at > stop) ? at : -1;
};

/** The quotation right before an item, with a comma or dash between them or without; -1 where there is none. */
function quoteBefore(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= 0 && place >= at - 3; place -= 1) {
    if (items[place]?.kind === 'quote') return place;
    if (!/^[,–—-]$/u.test(items[place]?.word ?? '')) return -1;
  }
  return -1;
}

/** “X said on Monday that …”, “X told reporters that …”. */
function clauseAfter({ items, sentence, frame, starts, lexicon }: Around, addressee: number): Found {
  if (!frame.group.clause) return null;
  const begin = Math.max(frame.after, addressee + 1);
  // A verb that may take an object has that in between, else.
  const reach = frame.group.object ? NEAR : REACH;
  for (let at = begin; at < sentence.to && at < begin + reach; at += 1) {
    const item = items[at];
    if (!item || item.kind === 'quote' || item.word === ':' || item.word === ';') return null;
    // “He was puzzled, he told reporters, that …”: the clause was begun before.
    if (item.word === ',' && lexicon.tag === 'en' && items[frame.from - 1]?.word === ',') return null;
    if (at > begin && starts.has(at)) return null;
    if (item.kind !== 'word') continue;
    if (lexicon.that.has(item.word)) {
      // “said that was wrong”: the word is the subject itself.
      const isSubject = lexicon.finite.has(items[at + 1]?.word ?? '') && lexicon.tag === 'en';
      // “qu’elle”
      const isElided = /^['’]$/u.test(items[at + 1]?.word ?? '');
      const from = isSubject ? at : isElided ? at + 2 : at + 1;
      return { rule: 'clause', from, to: clauseEnd(items, from, sentence.to, starts, lexicon) };
    }
    if (lexicon.finite.has(item.word) && lexicon.tag === 'en') return null;
  }
  return null;
}

/** “X said: “…””, “X said on Monday, “…””. */
function quotationAfter({ items, sentence, frame, starts, lexicon }: Around): Found {
  if (!frame.group.clause) return null;
  const stop = nextStop(items, frame.after, sentence.to, lexicon);
  const at = items[stop]?.word === ',' ? stop + 1 : stop;
  const item = items[at];
  if (items[stop]?.word === ':') {
    const next = stop + 1;
    if (next < sentence.to)
      return { rule: 'colon', from: next, to: clauseEnd(items, next, sentence.to, starts, lexicon) };
    return items[next]?.kind === 'quote' ? { rule: 'quotation', from: next, to: next + 1 } : null;
  }
  if (at >= sentence.to || item?.kind !== 'quote') return null;
  const follows = items[at + 1];
  const goesOn = at + 1 < sentence.to && (follows?.kind === 'word' || follows?.kind === 'actor');
  if (!goesOn && (item.isLong || stop === frame.after)) return { rule: 'quotation', from: at, to: at + 1 };
  if (stop !== frame.after) return null;
  return { rule: 'quotation', from: at, to: clauseEnd(items, at, sentence.to, starts, lexicon) };
}

/** “X said Moscow would …”: without “that”, known by the verb that has to come. */
function bareClause({ items, sentence, frame, starts, lexicon }: Around, addressee: number): Found {
  if (frame.group.clause !== 'bare') return null;
  let from = Math.max(frame.after, addressee + 1);
  const isComma = items[from]?.word === ',';
  if (isComma && lexicon.tag !== 'de') return null;
  if (isComma) from += 1;
  else if (lexicon.tag === 'de') return null;
  while (from < sentence.to && items[from]?.kind === 'date' && lexicon.tag === 'en') from += 1;
  from = afterAdjunct(items, from, sentence.to, lexicon);
  const first = items[from];
  if (!first || from >= sentence.to || first.kind === 'sign') return null;
  if (!isComma && lexicon.prepositions.has(first.word)) return null;
  if (frame.group.addressee && addressee < 0 && lexicon.tag === 'en' && first.kind === 'word') {
    // “told reporters the deal was off”
    if (!lexicon.articles.has(first.word) && !lexicon.pronouns.has(first.word)) from += 1;
  }
  if (lexicon.tag === 'en' && lexicon.pronouns.has(first.word) && from + 2 < sentence.to) {
    return { rule: 'bare-clause', from, to: clauseEnd(items, from, sentence.to, starts, lexicon) };
  }
  for (let at = from; at < sentence.to && at < from + REACH; at += 1) {
    const item = items[at];
    if (!item || (at > from && starts.has(at) && items[at - 1]?.word === ',')) return null;
    // “…, he told a newspaper on Tuesday, even if it was …”: the clause was before.
    if (item.word === ',' && items[frame.from - 1]?.word === ',' && lexicon.tag === 'en') return null;
    if (item.kind === 'word' && at > from && (lexicon.finite.has(item.word) || isPast(items, at, lexicon))) {
      return { rule: 'bare-clause', from, to: clauseEnd(items, from, sentence.to, starts, lexicon) };
    }
  }
  return null;
}

/** “X rejected the plan”, “the plan was rejected by X”: the verb is the stand and belongs to the passage. */
function stand({ items, sentence, frame, starts, lexicon }: Around): Found {
  if (!frame.group.object) return null;
  if (frame.subject.isPassive) {
    return {
      rule: 'passive',
      from: startOfClause(items, frame.verb, sentence.from, starts, lexicon, frame.from),
      to: frame.verbEnd,
    };
  }
  if (frame.group.final) {
    return { rule: 'stand', from: frame.verb, to: clauseEnd(items, frame.verbEnd - 2, sentence.to, starts, lexicon) };
  }
  const next = items[frame.verbEnd];
  if (frame.verbEnd >= sentence.to || !next || next.kind === 'sign' || lexicon.by.has(next.word)) return null;
  const to = clauseEnd(items, frame.verb + 1, sentence.to, starts, lexicon);
  return { rule: 'stand', from: frame.verb, to: beforeContrast(items, frame.verbEnd, to, lexicon) };
}

/** “…, X said”; “The West, he argued, ought to …”. */
function clauseBefore({ items, sentence, frame, starts, lexicon }: Around): Found {
  if (!frame.group.clause || frame.group.participle) return null;
  const { from } = sentence;
  if (!/^[,–—-]$/u.test(items[frame.from - 1]?.word ?? '') || frame.from - from < 2) return null;
  const stop = nextStop(items, frame.after, sentence.to, lexicon);
  if (isEnd(items, stop, sentence.to) || starts.has(stop + 1)) {
    if (frame.from - from < 3) return null;
    return { rule: 'clause-before', from: startOfClause(items, frame.from - 1, from, starts, lexicon), to: frame.from };
  }
  if (items[stop]?.word !== ',') return null;
  // “The plan would go on, X said, two days after …”: the clause was whole before, and what follows tells of the report.
  if (isWholeBefore(items, from, frame.from, lexicon) && !opensCondition(items, stop + 1, sentence.to, lexicon)) {
    const start = startOfClause(items, frame.from - 1, from, starts, lexicon);
    return { rule: 'clause-before', from: start, to: frame.from };
  }
  return { rule: 'clause-around', from, to: clauseEnd(items, stop + 1, sentence.to, starts, lexicon) };
}

/** Whether what stands before a report is a clause with its verb; whole where that is not the last word. */
const isWholeBefore = (items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean =>
  lexicon.tag === 'en' &&
  to - from > 5 &&
  items
    .slice(from + 1, to - 2)
    .some(
      ({ kind, word }, at) => kind === 'word' && (lexicon.finite.has(word) || isPast(items, from + 1 + at, lexicon)),
    );

const opensCondition = (items: readonly Item[], at: number, to: number, lexicon: Lexicon): boolean =>
  phraseAt(lexicon.conditional, items, at, to) !== null ||
  /^(?:but|and|or|not|even|because|though|although)$/.test(items[at]?.word ?? '');

/** Whom it is said to: the name right after the verb, with “to” or an article before it. */
function addresseeOf({ items, sentence, frame, lexicon }: Around): number {
  const isDirect = frame.group.addressee === true;
  for (let at = frame.after; at < sentence.to && at < frame.after + 4; at += 1) {
    const item = items[at];
    if (item?.kind === 'actor') {
      const before = items[at - 1]?.word ?? '';
      const isTo = /^(?:to|an|a|gegenuber|al)$/u.test(before) || /^(?:to|a)$/u.test(items[at - 2]?.word ?? '');
      return isDirect || isTo ? at : -1;
    }
    if (item?.kind !== 'word' || lexicon.that.has(item.word)) return -1;
    if (!(lexicon.articles.has(item.word) || lexicon.prepositions.has(item.word))) return -1;
  }
  return -1;
}
