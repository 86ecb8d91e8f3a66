import type { Actor, RankedPosition, Tag } from '../../../shared/domain/model.ts';
import type { CodeChoice } from '../../commands/codes.ts';
import type { TagContent } from '../../commands/tags.ts';
import { chooseActor, type Draft, findActor, findPosition, oneLine } from './guess.ts';

interface Around {
  readonly quote: string;
  /** Whether the passage is remembered as another name; null while the analyst has not said. */
  readonly alias: boolean | null;
  /** Names that were typed and not made chips. */
  readonly pending: { readonly holders: string; readonly addressees: string };
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, RankedPosition>;
  /** The tag that is edited, if one is. */
  readonly tag: Tag | null;
}

/** What a filled form says, with names turned into entries of the codebook. */
export function contentOf(draft: Draft, around: Around): TagContent {
  const { quote, alias, pending, actors, positions, tag } = around;
  if (draft.kind === 'date') return { kind: 'date', date: draft.date.trim(), note: draft.note };
  if (draft.kind === 'actor') {
    const kept = tag?.kind === 'actor' ? actors.get(tag.actor) : undefined;
    const actor: CodeChoice =
      kept?.name === draft.actor ? { id: kept.id } : chooseActor(draft.actor, actors.values(), draft.actorKind);
    const remember = alias ?? suggestsAlias(quote, draft.actor, actors);
    const offered = offersAlias(quote, draft.actor, actors);
    return { kind: 'actor', actor, alias: remember && offered ? oneLine(quote) : '', note: draft.note };
  }
  const kept = tag?.kind === 'position' ? positions.get(tag.position) : undefined;
  const known = kept?.label === draft.position ? kept : findPosition(draft.position, positions.values());
  const all = (chips: readonly string[], typed: string) =>
    [...chips, typed].filter((name) => name.trim()).map((name) => chooseActor(name, actors.values()));
  return {
    kind: 'position',
    position: known ? { id: known.id } : { name: draft.position },
    stance: draft.stance,
    holders: all(draft.holders, pending.holders),
    addressees: all(draft.addressees, pending.addressees),
    saidOn: draft.saidOn.trim(),
    note: draft.note,
  };
}

/** A passage can become another name of a known actor that is not found by it yet. */
export const offersAlias = (quote: string, name: string, actors: ReadonlyMap<string, Actor>): boolean =>
  findActor(name, actors.values()) !== null && findActor(quote, actors.values()) === null && quote.length <= 100;

/** A short passage in capitals is likely a name; "the deputy minister" means another man tomorrow. */
export const suggestsAlias = (quote: string, name: string, actors: ReadonlyMap<string, Actor>): boolean =>
  offersAlias(quote, name, actors) && /^\p{Lu}/u.test(quote) && quote.split(/\s+/u).length <= 4;
