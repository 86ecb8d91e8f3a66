/**
 * How well suggestions read: compared with the tags that an analyst made of the same text. What is tagged and what is
 * suggested become claims of one shape, so that either can stand on either side.
 */
import { type Actor, type ActorKind, compareStrings, type Span, type Tag } from '../model.ts';
import type { SuggestedActor, Suggestion, SuggestionKind } from './suggestion.ts';

/** What makes two names one actor: they share one of these. */
type Names = readonly string[];

export type Claim = Span & { readonly rule?: string } & (
    | { readonly kind: 'date'; readonly date: string }
    | { readonly kind: 'actor'; readonly actorKind: ActorKind; readonly names: Names }
    | { readonly kind: 'position'; readonly holders: readonly Names[] }
  );

/**
 * What has to be the same. Of all kinds `strict`: the span; `relaxed`: some of it. Of dates `value`: the EDTF, on a span that
 * overlaps; of positions: one of the holders, on such a span. Of actors `kind`: span and kind; `value`: the actor as well.
 */
export const MEASURES = {
  date: ['strict', 'relaxed', 'value'],
  actor: ['strict', 'relaxed', 'kind', 'value'],
  position: ['strict', 'relaxed', 'value'],
} as const satisfies Record<SuggestionKind, readonly string[]>;
export type Measure = (typeof MEASURES)[SuggestionKind][number];

export interface RuleScore {
  readonly made: number;
  /** By `value`. */
  readonly right: number;
}

/** Numbers, which can be added over texts. */
export interface Score {
  readonly gold: number;
  readonly suggested: number;
  readonly right: Readonly<Record<Measure, number>>;
  readonly rules: ReadonlyMap<string, RuleScore>;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NO_SCORE: Score = {
  gold: 0,
  suggested: 0,
  right: { strict: 0, relaxed: 0, kind: 0, value: 0 },
  rules: new Map(),
};

/** 0 to 1. Where there was nothing to find and nothing was suggested, all of it is right. */
export function figuresOf({ gold, suggested, right }: Score, measure: Measure): Figures {
  if (gold + suggested === 0) return { precision: 1, recall: 1, f1: 1 };
  const hits = right[measure];
  const share = (of: number) => (of === 0 ? 0 : hits / of);
  return { precision: share(suggested), recall: share(gold), f1: (2 * hits) / (gold + suggested) };
}

export function addScores(a: Score, b: Score): Score {
  const rules = new Map(a.rules);
  for (const [rule, { made, right }] of b.rules) {
    const before = rules.get(rule) ?? { made: 0, right: 0 };
    rules.set(rule, { made: before.made + made, right: before.right + right });
  }
  const sum = (measure: Measure) => a.right[measure] + b.right[measure];
  return {
    gold: a.gold + b.gold,
    suggested: a.suggested + b.suggested,
    right: { strict: sum('strict'), relaxed: sum('relaxed'), kind: sum('kind'), value: sum('value') },
    rules,
  };
}

/** Claims of one kind about one text, each with at most one of the other side. The two sides are symmetric but for rules. */
export function score(gold: readonly Claim[], suggested: readonly Claim[]): Score {
  const right = { strict: 0, relaxed: 0, kind: 0, value: 0 };
  const rules = new Map<string, { made: number; right: number }>();
  const ruleOf = ({ rule = '' }: Claim) => {
    const known = rules.get(rule) ?? { made: 0, right: 0 };
    rules.set(rule, known);
    return known;
  };
  for (const claim of suggested) ruleOf(claim).made += 1;
  for (const { a, b, overlap, agreement } of align(gold, suggested)) {
    const isStrict = overlap === 1;
    const isKind = isStrict && a.kind === 'actor' && b.kind === 'actor' && a.actorKind === b.actorKind;
    const isValue = a.kind === 'actor' ? isKind && agreement === 1 : agreement > 0;
    right.relaxed += 1;
    right.strict += Number(isStrict);
    right.kind += Number(isKind);
    right.value += Number(isValue);
    ruleOf(b).right += Number(isValue);
  }
  return { gold: gold.length, suggested: suggested.length, right, rules };
}

interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  /** What they share of what they cover together, above 0 to 1: the same span. */
  readonly overlap: number;
  /** 0 to 1. */
  readonly agreement: number;
}

/** One to one, the pairs that overlap most first; of equal ones those that agree. */
function align(gold: readonly Claim[], suggested: readonly Claim[]): Pair[] {
  const pairs = overlapping(gold.toSorted(bySpan), suggested.toSorted(bySpan));
  const sum = ({ a, b }: Pair) => a.start + b.start + a.end + b.end;
  pairs.sort((p, q) => q.overlap - p.overlap || q.agreement - p.agreement || sum(p) - sum(q));
  const taken = new Set<Claim>();
  return pairs.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

/** Both sides in the order of their beginnings. Long texts have thousands of them: only neighbours are compared. */
function overlapping(gold: readonly Claim[], suggested: readonly Claim[]): Pair[] {
  const pairs: Pair[] = [];
  let furthest = 0;
  const ends = suggested.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  let first = 0;
  for (const a of gold) {
    while (first < ends.length && (ends[first] ?? 0) <= a.start) first += 1;
    for (let index = first; index < suggested.length; index += 1) {
      const b = suggested[index];
      if (!b || b.start >= a.end) break;
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      if (shared <= 0) continue;
      const covered = Math.max(a.end, b.end) - Math.min(a.start, b.start);
      pairs.push({ a, b, overlap: shared / covered, agreement: agreementOf(a, b) });
    }
  }
  return pairs;
}

const bySpan = (a: Claim, b: Claim): number => a.start - b.start || a.end - b.end || compareStrings(keyOf(a), keyOf(b));

function agreementOf(a: Claim, b: Claim): number {
  if (a.kind === 'date' && b.kind === 'date') return Number(a.date === b.date);
  if (a.kind === 'actor' && b.kind === 'actor') {
    return (Number(a.actorKind === b.actorKind) + Number(isSame(a.names, b.names))) / 2;
  }
  if (a.kind !== 'position' || b.kind !== 'position') return 0;
  const most = Math.max(a.holders.length, b.holders.length);
  return most === 0 ? 1 : sharedHolders(a.holders, b.holders) / most;
}

/** Counted from the side where there are fewer, so that it does not matter which side is which. */
function sharedHolders(a: readonly Names[], b: readonly Names[]): number {
  const count = (some: readonly Names[], others: readonly Names[]) =>
    some.filter((one) => others.some((other) => isSame(one, other))).length;
  return Math.min(count(a, b), count(b, a));
}

const isSame = (a: Names, b: Names): boolean => a.some((name) => b.includes(name));

const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The id behind a sign that no name has in front. */
const idKey = (id: string): string => `\u0000${id}`;

const namesOfActor = ({ id, name, aliases }: Actor): Names => [idKey(id), ...[name, ...aliases].map(nameKey)];

const namesOfSuggested = ({ id, name }: SuggestedActor): Names =>
  id === null ? [nameKey(name)] : [idKey(id), nameKey(name)];

/** What the tags of one kind claim; the same said twice (by two coders) counts once. */
export function claimsOfTags(
  tags: readonly Tag[],
  actors: ReadonlyMap<string, Actor>,
  kind: SuggestionKind,
): readonly Claim[] {
  const names = (id: string): Names => {
    const actor = actors.get(id);
    return actor ? namesOfActor(actor) : [idKey(id)];
  };
  const claims = new Map<string, Claim>();
  for (const tag of tags) {
    if (tag.kind !== kind) continue;
    const claim = claimOfTag(tag, actors, names);
    claims.set(keyOf(claim), claim);
  }
  return [...claims.values()];
}

function claimOfTag(tag: Tag, actors: ReadonlyMap<string, Actor>, names: (id: string) => Names): Claim {
  const span = { start: tag.start, end: tag.end };
  if (tag.kind === 'date') return { ...span, kind: 'date', date: tag.date };
  if (tag.kind === 'position') return { ...span, kind: 'position', holders: tag.holders.map(names) };
  const actorKind = actors.get(tag.actor)?.kind ?? 'group';
  return { ...span, kind: 'actor', actorKind, names: names(tag.actor) };
}

const keyOf = ({ rule: _, ...claim }: Claim): string => JSON.stringify(claim);

export function claimOfSuggestion(suggestion: Suggestion): Claim {
  const { start, end, rule } = suggestion;
  const place = { start, end, rule };
  if (suggestion.kind === 'date') return { ...place, kind: 'date', date: suggestion.date };
  if (suggestion.kind === 'position') {
    return { ...place, kind: 'position', holders: suggestion.holders.map(namesOfSuggested) };
  }
  return { ...place, kind: 'actor', actorKind: suggestion.actor.kind, names: namesOfSuggested(suggestion.actor) };
}
