import { guessDate } from '../../../shared/domain/dates/guess.ts';
import type { Actor, Article, RankedPosition, Span, Stance, Tag } from '../../../shared/domain/model.ts';
import type { SuggestedActor, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { findActor, findPosition, guessActorKind, oneLine } from '../find-code.ts';

export { chooseActor, findActor, findPosition, oneLine } from '../find-code.ts';

/** What a form begins with: as much as can be told without cleverness. Names stand for the codebook's entries. */
export interface ActorDraft {
  readonly kind: 'actor';
  readonly actor: string;
  readonly actorKind: Actor['kind'];
  readonly note: string;
}
export interface DateDraft {
  readonly kind: 'date';
  readonly date: string;
  readonly note: string;
}
export interface PositionDraft {
  readonly kind: 'position';
  readonly position: string;
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  readonly saidOn: string;
  readonly note: string;
}
export type Draft = ActorDraft | DateDraft | PositionDraft;

export interface Surroundings {
  readonly article: Pick<Article, 'publishedOn'>;
  /** Of the article, in reading order. */
  readonly tags: readonly Tag[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
}

/** A longer passage is no name, label or date: what is guessed from it is guessed from its beginning. Code units. */
const BEGINNING = 2000;

/** Longest label that a passage gives a new position; a longer one is cut at a word. */
const LABEL = 90;

export function guessDraft(kind: Tag['kind'], passage: string, span: Span, around: Surroundings): Draft {
  const quote = passage.slice(0, BEGINNING);
  const { article, tags, actors, positions } = around;
  if (kind === 'actor') {
    const known = findActor(quote, actors.values());
    const actor = known?.name ?? oneLine(quote).replace(/[’']s$/u, '');
    return { kind, actor, actorKind: known?.kind ?? guessActorKind(actor), note: '' };
  }
  if (kind === 'date') return { kind, date: guessDate(quote, article.publishedOn), note: '' };
  const before = tags.findLast((tag) => tag.kind === 'actor' && tag.start < span.end && tag.start <= span.start);
  const holder = before?.kind === 'actor' ? actors.get(before.actor)?.name : undefined;
  const label = shorten(oneLine(quote));
  return {
    kind,
    position: findPosition(label, positions.values())?.label ?? label,
    stance: 'supports',
    holders: holder ? [holder] : [],
    addressees: [],
    saidOn: article.publishedOn,
    note: '',
  };
}

/** The draft that says what is suggested. A position that the codebook does not have is left for the analyst to name. */
export function suggestedDraft(
  suggestion: Suggestion,
  { actors, positions }: Pick<Surroundings, 'actors' | 'positions'>,
): Draft {
  const note = '';
  const nameOf = ({ id, name }: SuggestedActor) => (id === null ? name : (actors.get(id)?.name ?? name));
  if (suggestion.kind === 'date') return { kind: 'date', date: suggestion.date, note };
  if (suggestion.kind === 'actor') {
    return { kind: 'actor', actor: nameOf(suggestion.actor), actorKind: suggestion.actor.kind, note };
  }
  const { stance, saidOn, holders, addressees } = suggestion;
  const position = positions.get(suggestion.positions[0]?.id ?? '')?.label ?? '';
  return {
    ...{ kind: 'position', position, stance, saidOn, note },
    ...{ holders: holders.map(nameOf), addressees: addressees.map(nameOf) },
  };
}

function shorten(text: string): string {
  if (text.length <= LABEL) return text;
  const cut = text.slice(0, LABEL).replace(/\s+\S*$/u, '');
  return `${cut || text.slice(0, LABEL)}…`;
}

/** The draft that says what a tag says. */
export function draftOf(tag: Tag, { actors, positions }: Pick<Surroundings, 'actors' | 'positions'>): Draft {
  const { note } = tag;
  if (tag.kind === 'date') return { kind: 'date', date: tag.date, note };
  const nameOf = (id: string) => actors.get(id)?.name ?? '';
  if (tag.kind === 'actor') {
    return { kind: 'actor', actor: nameOf(tag.actor), actorKind: actors.get(tag.actor)?.kind ?? 'person', note };
  }
  return {
    kind: 'position',
    position: positions.get(tag.position)?.label ?? '',
    stance: tag.stance,
    holders: tag.holders.map(nameOf),
    addressees: tag.addressees.map(nameOf),
    saidOn: tag.saidOn,
    note,
  };
}
