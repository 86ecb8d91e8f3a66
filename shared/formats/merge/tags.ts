import { compareTags, type Tag } from '../../domain/model.ts';
import { differing, joinNotes } from './fields.ts';
import { freeId, type Ids } from './ids.ts';
import type { Minutes } from './report.ts';

export interface TagTables {
  /** Ids of the tags of both projects, and of those that were given anew. */
  readonly taken: Set<string>;
  /** The article of the first project that a tag of it belongs to. */
  readonly articleOf: ReadonlyMap<string, string>;
}

/** What is around a passage follows from its article. */
const DERIVED = ['prefix', 'suffix'];

/** The tags of both on one article; those that say the same are one. */
export function mergeTags(
  mine: readonly Tag[],
  theirs: readonly Tag[],
  documentId: string,
  { ids, tables, minutes }: { readonly ids: Ids; readonly tables: TagTables; readonly minutes: Minutes },
): Tag[] {
  const tags = new Map(mine.map((tag) => [tag.id, tag]));
  const open: Tag[] = [];
  /** Tags that both have: what the second has beside one of them it tells apart from it. */
  const shared = new Set<string>();
  for (const raw of theirs) {
    const tag = ids.tag(raw, documentId);
    const own = tags.get(tag.id);
    if (!own) {
      open.push(tag);
      continue;
    }
    const kept = sameId(own, tag, minutes);
    tags.set(tag.id, kept);
    if (saying(kept) === saying(tag)) shared.add(tag.id);
  }
  // As it was decided: what a tag of the first project said before it was overruled is said no more.
  const alone = [...tags.values()].filter(({ id }) => !shared.has(id));
  const said = new Map(alone.map((tag) => [saying(tag), tag.id]));
  for (const tag of open) {
    const twin = tags.get(said.get(saying(tag)) ?? '');
    if (twin) {
      tags.set(twin.id, withNoteOf(twin, tag));
      continue;
    }
    const isElsewhere = (tables.articleOf.get(tag.id) ?? documentId) !== documentId;
    const id = tags.has(tag.id) || isElsewhere ? freeId(tag.id, tables.taken) : tag.id;
    if (id !== tag.id) ids.tags.set(tag.id, id);
    tags.set(id, { ...tag, id });
    minutes.added.tags += 1;
  }
  return [...tags.values()].sort(compareTags);
}

function sameId(own: Tag, tag: Tag, minutes: Minutes): Tag {
  const fields = differing(own, tag, DERIVED);
  if (fields.length === 0) return own;
  if (saying(own) === saying(tag) && own.note === tag.note) return tag.updatedAt > own.updatedAt ? tag : own;
  const taken = minutes.decide({
    ...{ what: 'tag', id: own.id, name: own.quote, documentId: own.documentId },
    coders: { a: own.coder, b: tag.coder },
    ...{ a: own, b: tag, differing: fields, at: { a: own.updatedAt, b: tag.updatedAt } },
  });
  return taken === 'a' ? own : tag;
}

/** Two that say the same are one, with the notes of both. */
function withNoteOf(tag: Tag, twin: Tag): Tag {
  const note = joinNotes(tag.note, twin.note);
  if (note === tag.note) return tag;
  const [, updatedAt = ''] = [tag.updatedAt, twin.updatedAt].sort();
  return { ...tag, note, updatedAt };
}

/** What a tag says, whoever made it when: two tags that say the same on one passage by one coder are one. */
export function saying(tag: Tag): string {
  const place = `${tag.start} ${tag.end} ${tag.kind} ${tag.coder}`;
  if (tag.kind === 'actor') return `${place} ${tag.actor}`;
  if (tag.kind === 'date') return `${place} ${tag.date}`;
  return JSON.stringify([
    place,
    tag.position,
    tag.stance,
    [...tag.holders].sort(),
    [...tag.addressees].sort(),
    tag.saidOn,
  ]);
}
