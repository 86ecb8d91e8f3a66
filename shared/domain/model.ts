/**
 * The analyst's words (README of this folder): a project holds articles, a codebook and tags.
 *
 * Offsets here are UTF-16 code units from 0, end exclusive, over the article's canonical text.
 * Instants are ISO 8601 in UTC with milliseconds; dates of the news are EDTF (ISO 8601-2), '' where unknown.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text that can be found again: the span, what it says, and up to 32 characters on either side. */
export interface Anchor extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

export const ACTOR_KINDS = ['person', 'organisation', 'state', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const STANCES = ['supports', 'opposes', 'neutral', 'conditional'] as const;
export type Stance = (typeof STANCES)[number];

export const STATUSES = ['new', 'in-progress', 'done'] as const;
export type Status = (typeof STATUSES)[number];

export const TAG_KINDS = ['actor', 'position', 'date'] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** Whoever made a tag. */
export interface Coder {
  readonly id: string;
  readonly name: string;
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** Ids of the actors this one belongs to. */
  readonly memberOf: readonly string[];
  readonly note: string;
  /** Name of an authority ('wikidata') to the id there. */
  readonly externalIds: Readonly<Record<string, string>>;
}

/** A claim, or an issue that gathers claims: the two differ only in having children. */
export interface Position {
  readonly id: string;
  readonly label: string;
  readonly parentId: string | null;
  readonly description: string;
  /** '#rrggbb' */
  readonly colour: string;
}

/** A position as it is stored: siblings are ordered by rank, which the project file carries as the order of its list. */
export interface RankedPosition extends Position {
  readonly rank: number;
}

/** The file that an article came from. */
export interface Origin {
  /** Its name; of a file of a folder the way to it from that folder, whose name comes first. Never where that lies. */
  readonly file: string;
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  /** How it was read, a sentence each. */
  readonly report: readonly string[];
}

/**
 * A suggestion that the analyst does not want on a passage of an article. It is no tag: it only keeps the same one from being
 * made again.
 */
export interface Dismissed extends Span {
  readonly kind: TagKind;
  readonly quote: string;
  /** What would have been said: the actor's name, the date; '' for a position. */
  readonly value: string;
}

/** Words that are nowhere in the project to be suggested as a tag of this kind. */
export interface NeverSuggested {
  readonly kind: TagKind;
  /** As they stood in the text; upper and lower case count alike. */
  readonly words: string;
}

/** An article without its text. The text is stored once under its hash and never edited. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly author: string;
  readonly url: string;
  /** BCP 47, '' where unknown. */
  readonly language: string;
  /** EDTF, '' where unknown. */
  readonly publishedOn: string;
  readonly importedAt: string;
  readonly status: Status;
  readonly note: string;
  /** SHA-256 of the canonical text in UTF-8, lower-case hex. */
  readonly sha256: string;
  /** Absent where it came from no file, or from one that was read before this was kept. */
  readonly origin?: Origin;
  /** In reading order. Absent where nothing was dismissed. */
  readonly dismissed?: readonly Dismissed[];
}

interface TagBase extends Anchor {
  readonly id: string;
  readonly documentId: string;
  readonly note: string;
  /** Id of the coder. */
  readonly coder: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** This passage names this actor. */
export interface ActorTag extends TagBase {
  readonly kind: 'actor';
  readonly actor: string;
}

/** This passage means this date. */
export interface DateTag extends TagBase {
  readonly kind: 'date';
  /** EDTF, never ''. */
  readonly date: string;
}

/** In this passage these holders take this position with this stance, towards these addressees if any, said on this date. */
export interface PositionTag extends TagBase {
  readonly kind: 'position';
  readonly position: string;
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  /** EDTF, '' where unknown. */
  readonly saidOn: string;
}

export type Tag = ActorTag | DateTag | PositionTag;

export const USE_ROLES = ['actor', 'holder', 'addressee', 'position'] as const;
/** As what a tag names a code. */
export type UseRole = (typeof USE_ROLES)[number];

/** A tag that named a code before it was merged. */
export interface MergedUse {
  readonly tag: string;
  readonly role: UseRole;
  /** Its index among the holders or addressees; 0 in the other roles. */
  readonly place: number;
  /** Whether the target stood in the same list by itself, and not only for what was merged into it. */
  readonly beside: boolean;
}

/** A member that an actor had before it was merged; `place` and `beside` as above, in the member's `memberOf`. */
export interface MergedMember extends Pick<MergedUse, 'place' | 'beside'> {
  readonly id: string;
}

/** A position that stood under one that was merged, with the rank it had there. */
export interface MergedChild {
  readonly id: string;
  readonly rank: number;
}

interface MergeBase {
  /** The id of the merged code. It is free while the code is merged, and is the code's again when it is taken apart. */
  readonly id: string;
  /** The code it was merged into. That one may have been merged since: then this leads to another merge. */
  readonly into: string;
  readonly at: string;
  /** Id of the coder. */
  readonly coder: string;
  /** Other names that the target has from it; always empty for a position. */
  readonly aliases: readonly string[];
  /** May name tags that were deleted since. */
  readonly uses: readonly MergedUse[];
}

export interface ActorMerge extends MergeBase {
  readonly table: 'actors';
  /** The actor as it was. What it refers to may be gone since. */
  readonly code: Actor;
  /** What the target is a member of only since the merge. */
  readonly memberOf: readonly string[];
  /** The authorities of the external ids that the target has from it. */
  readonly authorities: readonly string[];
  readonly dependents: readonly MergedMember[];
}

export interface PositionMerge extends MergeBase {
  readonly table: 'positions';
  /** The position as it was. Its rank is comparable with those of the positions that are there. */
  readonly code: RankedPosition;
  readonly dependents: readonly MergedChild[];
}

/** Where a code that was merged into another came from, so that it can be taken apart again. */
export type Merge = ActorMerge | PositionMerge;

/** What a code that was merged was called. */
export const mergedName = (merge: Merge): string => (merge.table === 'actors' ? merge.code.name : merge.code.label);

export interface ProjectInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly createdAt: string;
  /** In the order in which they were given. Absent where there are none. */
  readonly neverSuggested?: readonly NeverSuggested[];
}

/** One article with all that hangs on it. */
export interface ArticleWithTags {
  readonly article: Article;
  readonly text: string;
  /** In reading order, see `compareTags`. */
  readonly tags: readonly Tag[];
}

/** A whole project in memory, in the order of the project file. */
export interface Project {
  readonly info: ProjectInfo;
  readonly coders: readonly Coder[];
  readonly actors: readonly Actor[];
  /** Siblings in the analyst's order. */
  readonly positions: readonly Position[];
  /** In the order in which they were made. The rank of a merged position counts in indexes of `positions`. */
  readonly merges: readonly Merge[];
  readonly articles: readonly ArticleWithTags[];
}

/** Reading order: by start, the longer first, then by kind and id so that it is total. */
export function compareTags(a: Tag, b: Tag): number {
  return (
    a.start - b.start ||
    b.end - a.end ||
    TAG_KINDS.indexOf(a.kind) - TAG_KINDS.indexOf(b.kind) ||
    compareStrings(a.id, b.id)
  );
}

/** The order of dismissed suggestions: as they are read. */
export const compareDismissed = (a: Dismissed, b: Dismissed): number =>
  a.start - b.start ||
  b.end - a.end ||
  TAG_KINDS.indexOf(a.kind) - TAG_KINDS.indexOf(b.kind) ||
  compareStrings(a.value, b.value);

/** By UTF-16 code unit: the same on every machine and in every locale. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of merges: as they were made. */
export const compareMerges = (a: Merge, b: Merge): number => compareStrings(a.at, b.at) || compareStrings(a.id, b.id);

/** The ids of actors and positions that a tag refers to, each once. */
export function codesOf(tag: Tag): string[] {
  if (tag.kind === 'actor') return [tag.actor];
  if (tag.kind === 'date') return [];
  return [...new Set([tag.position, ...tag.holders, ...tag.addressees])];
}
