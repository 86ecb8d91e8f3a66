import type { Actor, ActorKind, Position, Span, Stance } from '../model.ts';

/** What a tag would be that the program proposes. It is none: it is never stored as one and never exported. */
interface SuggestionBase extends Span {
  readonly quote: string;
  /** 0 to 1: how often such suggestions have been right. */
  readonly confidence: number;
  /** Why it was made, a sentence for the analyst. */
  readonly why: string;
  /** The rule that made it, short and stable: figures are kept by rule, and rules can be left out. */
  readonly rule: string;
}

export interface DateSuggestion extends SuggestionBase {
  readonly kind: 'date';
  /** EDTF; '' where the words are a date whose value cannot be known, since the publication date is not. */
  readonly date: string;
}

/** An actor of the codebook, or one that is new. */
export interface SuggestedActor {
  /** Id in the codebook; null for a new one. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
}

export interface ActorSuggestion extends SuggestionBase {
  readonly kind: 'actor';
  readonly actor: SuggestedActor;
  /** Others that the words may mean as well, the likelier first; empty where they are plain. */
  readonly others: readonly SuggestedActor[];
}

export interface PositionSuggestion extends SuggestionBase {
  readonly kind: 'position';
  /** Positions of the codebook that the passage may take, the likeliest first. Never a new one. */
  readonly positions: readonly { readonly id: string; readonly likelihood: number }[];
  readonly stance: Stance;
  readonly holders: readonly SuggestedActor[];
  /** The name of a holder may be another's of the codebook: the analyst has to say whose it is. */
  readonly isHolderOpen?: boolean;
  readonly addressees: readonly SuggestedActor[];
  /** EDTF or ''. */
  readonly saidOn: string;
}

export type Suggestion = DateSuggestion | ActorSuggestion | PositionSuggestion;
export type SuggestionKind = Suggestion['kind'];

/** A passage that was coded with a position before: what wording goes with it. */
export interface CodedPassage {
  readonly position: string;
  readonly stance: Stance;
  readonly quote: string;
}

/** What the program reads along with. */
export interface Reading {
  /** Canonical. */
  readonly text: string;
  /** EDTF, '' where unknown. */
  readonly publishedOn: string;
  /** BCP 47; '' : found out. */
  readonly language: string;
}

/** What the project knows already. */
export interface Knowledge {
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly passages: readonly CodedPassage[];
}

export const NO_KNOWLEDGE: Knowledge = { actors: [], positions: [], passages: [] };
