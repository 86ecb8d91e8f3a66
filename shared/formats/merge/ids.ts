import type { Project, Tag } from '../../domain/model.ts';
import type { Aligned } from './align.ts';
import { unique } from './fields.ts';

/** What the ids of the second project are in the merged one. */
export class Ids {
  readonly coders = new Map<string, string>();
  readonly actors = new Map<string, string>();
  readonly positions = new Map<string, string>();
  /** Of tags only those that had to be given anew. */
  readonly tags = new Map<string, string>();
  /** Ids of the whole project that are taken. */
  readonly taken: Set<string>;
  /** Codes of the second project that were merged into another one in the first, by their ids there. */
  readonly mergedHere: ReadonlySet<string>;

  constructor(a: Project, b: Project, aligned: readonly Aligned[]) {
    this.taken = new Set(idsOf(a));
    this.mergedHere = new Set(aligned.filter(({ reason }) => reason === 'merged here').map(({ from }) => from));
    const maps = { coder: this.coders, actor: this.actors, position: this.positions };
    for (const { what, from, to } of aligned) maps[what].set(from, to);
    for (const table of ['coders', 'actors', 'positions'] as const) {
      for (const { id } of b[table]) if (!this[table].has(id)) this[table].set(id, freeId(id, this.taken));
    }
  }

  readonly actor = (id: string): string => this.actors.get(id) ?? id;
  readonly position = (id: string): string => this.positions.get(id) ?? id;
  readonly coder = (id: string): string => this.coders.get(id) ?? id;

  /** A tag of the second project as it is in the merged one, but for its own id. */
  tag(tag: Tag, documentId: string): Tag {
    const coder = this.coder(tag.coder);
    if (tag.kind === 'actor') return { ...tag, documentId, coder, actor: this.actor(tag.actor) };
    if (tag.kind === 'date') return { ...tag, documentId, coder };
    return {
      ...tag,
      documentId,
      coder,
      position: this.position(tag.position),
      holders: unique(tag.holders.map(this.actor)),
      addressees: unique(tag.addressees.map(this.actor)),
    };
  }
}

/** The id itself, or with a number behind it where another thing has it; it is taken from then on. */
export function freeId(id: string, taken: Set<string>): string {
  let own = id;
  for (let number = 2; taken.has(own); number += 1) own = `${id}-${number}`;
  taken.add(own);
  return own;
}

function* idsOf({ coders, actors, positions, merges, articles }: Project): Generator<string> {
  for (const { id } of [...coders, ...actors, ...positions, ...merges]) yield id;
  for (const { article } of articles) yield article.id;
}
