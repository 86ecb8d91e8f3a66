/**
 * Version 1 of a project's database. Frozen: a released version is never edited, a change is a new file beside it.
 * It imports nothing, so that no later edit elsewhere can change what it says.
 */
export const VERSION = 1;

export const STORES: Record<string, string> = {
  // One row: what the project is called, under its id.
  project: 'id',
  coders: 'id',
  actors: 'id',
  positions: 'id',
  // sha256: the same article twice is found before it is added.
  documents: 'id, sha256',
  // Canonical texts by hash; kept even when their article is deleted, since undo brings it back.
  texts: 'sha256',
  // documentId: the tags of an article. *codes: the passages of an actor or position, and their number.
  tags: 'id, documentId, *codes',
  // [standing+seq]: the newest entry that can be undone, the oldest that can be redone.
  log: 'seq, [standing+seq]',
};
