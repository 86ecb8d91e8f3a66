import type { Tag } from '../model.ts';

/** What a tag is to the one that is looked at. */
export type Relation = 'holder' | 'addressee' | 'date' | 'same';

/**
 * The tags of the article that belong to one: of a statement the mentions of its holders and addressees and the passages
 * that give its date, of an actor or a date its other mentions. A holder who is also an addressee counts as holder.
 */
export function relatedTags(tag: Tag, tags: readonly Tag[]): Map<string, Relation> {
  const related = new Map<string, Relation>();
  for (const other of tags) {
    const relation = other.id === tag.id ? null : relationOf(tag, other);
    if (relation) related.set(other.id, relation);
  }
  return related;
}

function relationOf(tag: Tag, other: Tag): Relation | null {
  if (tag.kind === 'actor') return other.kind === 'actor' && other.actor === tag.actor ? 'same' : null;
  if (tag.kind === 'date') return other.kind === 'date' && other.date === tag.date ? 'same' : null;
  if (other.kind === 'date') return other.date === tag.saidOn ? 'date' : null;
  if (other.kind !== 'actor') return null;
  if (tag.holders.includes(other.actor)) return 'holder';
  return tag.addressees.includes(other.actor) ? 'addressee' : null;
}
