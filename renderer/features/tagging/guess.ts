import { guessDate } from '../../../shared/domain/dates/guess.ts';
import type { Actor, Article, RankedPosition, Span, Stance, Tag } from '../../../shared/domain/model.ts';
import type { CodeChoice } from '../../commands/codes.ts';

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
/** Words without the line ends that a passage may have. */
export const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** Made once: to compare through `localeCompare` makes one for each pair of names. */
const { compare } = new Intl.Collator('en', { sensitivity: 'accent' });
const sameName = (a: string, b: string) => compare(a, b) === 0;

/** The actor that a name means: by its name, else by an alias, upper and lower case alike. */
export function findActor(name: string, actors: Iterable<Actor>): Actor | null {
  const all = [...actors];
  const asked = oneLine(name);
  return (
    all.find((actor) => actor.name === asked) ??
    all.find((actor) => sameName(actor.name, asked)) ??
    all.find((actor) => actor.aliases.some((alias) => sameName(alias, asked))) ??
    null
  );
}

export const findPosition = (label: string, positions: Iterable<RankedPosition>): RankedPosition | null =>
  [...positions].find((position) => sameName(position.label, oneLine(label))) ?? null;

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

/** A name in capitals is an organisation's, like NATO or the UN; else it is a person's until the analyst says otherwise. */
const guessActorKind = (name: string): Actor['kind'] => (/^[\p{Lu}\d&-]{2,}$/u.test(name) ? 'organisation' : 'person');

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

/** A name as the codebook has it, or a new entry of that name. */
export function chooseActor(name: string, actors: Iterable<Actor>, kind?: Actor['kind']): CodeChoice {
  const known = findActor(name, actors);
  if (known) return { id: known.id };
  return { name: oneLine(name), kind: kind ?? guessActorKind(oneLine(name)) };
}
