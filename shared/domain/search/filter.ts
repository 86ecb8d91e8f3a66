import { type DayBounds, edtfBounds } from '../dates/edtf.ts';
import { type Article, codesOf, type Stance, type Status, type Tag, type TagKind } from '../model.ts';
import { actorWithMembers, type CodeTree, positionWithBelow } from './below.ts';

/** In which part an actor appears in a tag; 'named' is the actor of an actor tag. */
export const ACTOR_ROLES = ['any', 'named', 'holder', 'addressee'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What can be asked of one tag. */
export type TagTest =
  /** The actor or one of its members, however far down; `exactly`: the actor itself. */
  | { readonly on: 'actor'; readonly id: string; readonly role: ActorRole; readonly exactly: boolean }
  /** The position or one of those below it; `exactly`: the position itself. */
  | { readonly on: 'position'; readonly id: string; readonly exactly: boolean }
  /** It refers to this actor or position, in whatever role; not to those below it. */
  | { readonly on: 'code'; readonly id: string }
  | { readonly on: 'stance'; readonly stance: Stance }
  | { readonly on: 'kind'; readonly kind: TagKind }
  | { readonly on: 'coder'; readonly id: string }
  /** The day a position was said on can fall into these days (EDTF). */
  | { readonly on: 'said'; readonly dates: string }
  /** The date that a date tag means can fall into these days (EDTF). */
  | { readonly on: 'date'; readonly dates: string }
  | { readonly on: 'note' };

/** What can be asked of an article. */
export type ArticleTest =
  /** It can have been published in these days (EDTF). */
  { readonly on: 'published'; readonly dates: string } | { readonly on: 'status'; readonly status: Status };

/** What one tag says, joined with and, or, not. */
export type TagFilter =
  | { readonly all: readonly TagFilter[] }
  | { readonly any: readonly TagFilter[] }
  | { readonly not: TagFilter }
  | TagTest;

/**
 * Which passages are meant. Plain data, to be kept and handed on.
 *
 * A filter is asked of an article and some tags in it. `{ tagged: f }` holds where **one and the same** of these tags
 * satisfies `f`; a test of the article holds where the article passes it; `all`, `any` and `not` are and, or and not of
 * what they join (an empty `all` holds always, an empty `any` never). So `not tagged f` means that none of the tags
 * satisfies `f`, while `tagged not f` means that there is one that does not.
 *
 * Which tags it is asked of depends on what is being chosen:
 * - a hit of a text search: the tags that share at least one character with the hit. `tagged (holder Russia and opposes)` is
 *   a hit in a passage where Russia opposes; `not tagged (actor NATO)` is a hit that nobody has tagged as NATO;
 * - a tag: that tag alone;
 * - a whole article: all its tags.
 *
 * A date that is not known falls into no days, and days that cannot be read (or are empty) contain no date.
 */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly tagged: TagFilter }
  | ArticleTest;

/** What a filter is asked of. */
export interface Subject {
  readonly article: Pick<Article, 'publishedOn' | 'status'>;
  readonly tags: readonly Tag[];
}

export type Check<T> = (subject: T) => boolean;

/** Everything passes. */
export const NO_FILTER: Filter = { all: [] };

/** Makes a filter ready to be asked often. The codebook says what lies below what, as of now. */
export function compileFilter(filter: Filter, { actors, positions }: CodeTree): Check<Subject> {
  // Each is walked for each test, and some iterables can be walked once only.
  const tree: CodeTree = { actors: [...actors], positions: [...positions] };
  const of = (node: Filter): Check<Subject> => {
    if ('all' in node) return every(node.all.map(of));
    if ('any' in node) return some(node.any.map(of));
    if ('not' in node) return negate(of(node.not));
    if ('tagged' in node) {
      const fits = compileTagFilter(node.tagged, tree);
      return ({ tags }) => tags.some(fits);
    }
    if (node.on === 'status') return ({ article }) => article.status === node.status;
    const days = edtfBounds(node.dates);
    return ({ article }) => canFallInto(article.publishedOn, node.dates, days);
  };
  return of(filter);
}

function compileTagFilter(filter: TagFilter, tree: CodeTree): Check<Tag> {
  const of = (node: TagFilter): Check<Tag> => {
    if ('all' in node) return every(node.all.map(of));
    if ('any' in node) return some(node.any.map(of));
    if ('not' in node) return negate(of(node.not));
    return compileTagTest(node, tree);
  };
  return of(filter);
}

function compileTagTest(test: TagTest, tree: CodeTree): Check<Tag> {
  switch (test.on) {
    case 'actor': {
      const family = test.exactly ? new Set([test.id]) : actorWithMembers(test.id, tree.actors);
      return (tag) => hasActor(tag, family, test.role);
    }
    case 'position': {
      const family = test.exactly ? new Set([test.id]) : positionWithBelow(test.id, tree.positions);
      return (tag) => tag.kind === 'position' && family.has(tag.position);
    }
    case 'code':
      return (tag) => codesOf(tag).includes(test.id);
    case 'stance':
      return (tag) => tag.kind === 'position' && tag.stance === test.stance;
    case 'kind':
      return (tag) => tag.kind === test.kind;
    case 'coder':
      return (tag) => tag.coder === test.id;
    case 'note':
      return (tag) => tag.note.trim() !== '';
    case 'said': {
      const days = edtfBounds(test.dates);
      return (tag) => tag.kind === 'position' && canFallInto(tag.saidOn, test.dates, days);
    }
    case 'date': {
      const days = edtfBounds(test.dates);
      return (tag) => tag.kind === 'date' && canFallInto(tag.date, test.dates, days);
    }
  }
}

function hasActor(tag: Tag, family: ReadonlySet<string>, role: ActorRole): boolean {
  const isOne = (id: string) => family.has(id);
  if (tag.kind === 'date') return false;
  if (tag.kind === 'actor') return (role === 'any' || role === 'named') && isOne(tag.actor);
  const holds = (role === 'any' || role === 'holder') && tag.holders.some(isOne);
  return holds || ((role === 'any' || role === 'addressee') && tag.addressees.some(isOne));
}

/** Whether a date can mean one of the days; a side that is open has no end. */
function canFallInto(date: string, dates: string, days: DayBounds): boolean {
  if (!date || !dates || (days.first === null && days.last === null && !isOpen(dates))) return false;
  const { first, last } = edtfBounds(date);
  if (first === null && last === null && !isOpen(date)) return false;
  return (
    !(days.last !== null && first !== null && first > days.last) &&
    !(days.first !== null && last !== null && last < days.first)
  );
}

/** `../..`: all days. Anything else without bounds could not be read. */
const isOpen = (date: string): boolean => /^\.\.\/\.\.$/u.test(date.trim());

const every =
  <T>(checks: readonly Check<T>[]): Check<T> =>
  (subject) =>
    checks.every((check) => check(subject));
const some =
  <T>(checks: readonly Check<T>[]): Check<T> =>
  (subject) =>
    checks.some((check) => check(subject));
const negate =
  <T>(check: Check<T>): Check<T> =>
  (subject) =>
    !check(subject);
