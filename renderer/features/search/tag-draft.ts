import type { Actor, ActorKind, RankedPosition, Stance, Tag, TagKind } from '../../../shared/domain/model.ts';
import type { TagContent } from '../../commands/tags.ts';
import { chooseActor, findActor, findPosition } from '../find-code.ts';

/** What is to be said of many passages; names stand for the codebook's entries. */
export interface TagDraft {
  readonly kind: TagKind;
  readonly actor: string;
  /** Of a new actor. */
  readonly actorKind: ActorKind;
  readonly position: string;
  readonly stance: Stance;
  readonly holders: readonly string[];
  readonly addressees: readonly string[];
  /** Names that were typed and not made chips. */
  readonly typedHolder: string;
  readonly typedAddressee: string;
  readonly onPublication: boolean;
  readonly saidOn: string;
  readonly date: string;
  readonly note: string;
}

export interface Codes {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
}

export const firstDraft = (hit: string, { actors }: Codes): TagDraft => {
  const known = findActor(hit, actors.values());
  const choice = chooseActor(hit, actors.values());
  return {
    kind: 'actor',
    actor: known?.name ?? hit.replace(/\s+/gu, ' ').trim().slice(0, 120),
    actorKind: known?.kind ?? ('name' in choice ? (choice.kind ?? 'person') : 'person'),
    position: '',
    stance: 'supports',
    holders: [],
    addressees: [],
    typedHolder: '',
    typedAddressee: '',
    onPublication: true,
    saidOn: '',
    date: '',
    note: '',
  };
};

export function draftContent(draft: TagDraft, { actors, positions }: Codes): TagContent {
  const { kind, note, stance } = draft;
  if (kind === 'actor') {
    return { kind, actor: chooseActor(draft.actor, actors.values(), draft.actorKind), alias: '', note };
  }
  if (kind === 'date') return { kind, date: draft.date.trim(), note };
  const known = findPosition(draft.position, positions.values());
  const all = (chips: readonly string[], typed: string) =>
    [...chips, typed].filter((name) => name.trim()).map((name) => chooseActor(name, actors.values()));
  return {
    kind,
    position: known ? { id: known.id } : { name: draft.position },
    stance,
    holders: all(draft.holders, draft.typedHolder),
    addressees: all(draft.addressees, draft.typedAddressee),
    saidOn: draft.onPublication ? '' : draft.saidOn.trim(),
    note,
  };
}

/** Whether a tag says already what the draft would. */
export function saysAlready(draft: TagDraft, { actors, positions }: Codes): (tag: Tag) => boolean {
  if (draft.kind === 'date') return (tag) => tag.kind === 'date' && tag.date === draft.date.trim();
  if (draft.kind === 'actor') {
    const id = findActor(draft.actor, actors.values())?.id;
    return (tag) => tag.kind === 'actor' && tag.actor === id;
  }
  const id = findPosition(draft.position, positions.values())?.id;
  return (tag) => tag.kind === 'position' && tag.position === id && tag.stance === draft.stance;
}
