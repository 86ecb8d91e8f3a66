import { compareStrings, compareTags, type Tag } from '../../shared/domain/model.ts';
import type { ProjectDatabase, StoredTag, StoredText } from './database.ts';

/** A tag without what only the index needs. */
export function toTag(stored: StoredTag): Tag {
  const { codes: _codes, ...tag } = stored;
  return tag as Tag;
}

export async function readTag(database: ProjectDatabase, id: string): Promise<Tag | null> {
  const stored = await database.tags.get(id);
  return stored ? toTag(stored) : null;
}

/** The tags of an article in reading order. */
export async function tagsOfArticle(database: ProjectDatabase, documentId: string): Promise<Tag[]> {
  const stored: { codes?: unknown }[] = await database.tags.where('documentId').equals(documentId).toArray();
  // The rows are ours: taking away what only the index needs is quicker than ten thousand copies.
  for (const row of stored) delete row.codes;
  return (stored as unknown as Tag[]).sort(compareTags);
}

/** The text that was read last, by database: an article that is worked on is not read anew for each of its tags. */
const lastText = new WeakMap<ProjectDatabase, StoredText>();

/** A text by its hash; a text never changes. */
export async function readText(database: ProjectDatabase, sha256: string): Promise<string | undefined> {
  const last = lastText.get(database);
  if (last?.sha256 === sha256) return last.text;
  const stored = await database.texts.get(sha256);
  if (stored) lastText.set(database, stored);
  return stored?.text;
}

/** The tags of an article that begin at an offset, in no order. */
export async function tagsBeginningAt(database: ProjectDatabase, documentId: string, start: number): Promise<Tag[]> {
  return (await database.tags.where('[documentId+start]').equals([documentId, start]).toArray()).map(toTag);
}

/** The tags that refer to an actor or position, in no order. */
export async function tagsOfCode(database: ProjectDatabase, code: string): Promise<Tag[]> {
  return (await database.tags.where('codes').equals(code).toArray()).map(toTag);
}

/** Ids of the articles in which one of these actors or positions is tagged. */
export async function articlesOfCodes(database: ProjectDatabase, codes: Iterable<string>): Promise<Set<string>> {
  const ids = new Set<string>();
  await database.tags
    .where('codes')
    .anyOf([...codes])
    .each(({ documentId }) => ids.add(documentId));
  return ids;
}

/** How often each key of an index occurs. */
async function countKeys(database: ProjectDatabase, index: 'documentId' | 'codes'): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const key of (await database.tags.orderBy(index).keys()) as string[])
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Number of tags by article. */
export const tagCounts = (database: ProjectDatabase) => countKeys(database, 'documentId');

/** Number of tags by actor or position. */
export const usageCounts = (database: ProjectDatabase) => countKeys(database, 'codes');

/** Articles in the order in which they came. */
export const articlesInOrder = async (database: ProjectDatabase) =>
  (await database.documents.toArray()).sort(
    (a, b) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id),
  );
