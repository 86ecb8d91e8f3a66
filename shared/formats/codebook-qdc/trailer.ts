import { ACTOR_KINDS, type Actor, type ActorKind } from '../../domain/model.ts';
import { joinList, joinPairs, splitList, splitPairs } from '../codebook.ts';

/**
 * What a code of REFI-QDA has no place for stands at the end of its description, to be read by people and by us:
 * a line of dashes and the name, then `word: value` a line.
 */
const MARK = '--- Standpoint ---\n';

export interface Facts {
  /** The code's id here; '' where its GUID is the id. */
  readonly id: string;
  /** Null for a position. */
  readonly actor: Pick<Actor, 'kind' | 'aliases' | 'memberOf' | 'externalIds'> | null;
}

/** `names` says what the actors are called that this one is a member of. */
export function withTrailer(text: string, { id, actor }: Facts, names: readonly string[]): string {
  const lines = [
    ...(id ? [`id: ${joinList([id])}`] : []),
    ...(actor ? [`kind: ${actor.kind}`] : []),
    ...(actor && actor.aliases.length > 0 ? [`also called: ${joinList(actor.aliases)}`] : []),
    ...(actor && actor.memberOf.length > 0
      ? [`member of: ${joinList(names)}`, `member of ids: ${joinList(actor.memberOf)}`]
      : []),
    ...(actor && Object.keys(actor.externalIds).length > 0 ? [`external ids: ${joinPairs(actor.externalIds)}`] : []),
  ];
  // A text that holds the mark itself gets one more, since the last of them counts.
  if (lines.length === 0 && !text.includes(MARK)) return text;
  return `${text}${text ? '\n\n' : ''}${MARK}${lines.join('\n')}`;
}

export function readTrailer(description: string): { text: string; facts: Facts } {
  const at = description.lastIndexOf(MARK);
  if (at < 0) return { text: description, facts: { id: '', actor: null } };
  const values = new Map<string, string>();
  for (const line of description.slice(at + MARK.length).split('\n')) {
    const [, word = '', value = ''] = /^([a-z ]+): (.*)$/su.exec(line) ?? [];
    values.set(word, value);
  }
  const kind = ACTOR_KINDS.find((own): own is ActorKind => own === values.get('kind')?.trim());
  const list = (word: string) => splitList(values.get(word) ?? '');
  return {
    text: description.slice(0, at).replace(/\n\n$/u, ''),
    facts: {
      id: list('id')[0] ?? '',
      actor: kind
        ? {
            kind,
            aliases: list('also called'),
            memberOf: list('member of ids'),
            externalIds: splitPairs(values.get('external ids') ?? '') ?? {},
          }
        : null,
    },
  };
}
