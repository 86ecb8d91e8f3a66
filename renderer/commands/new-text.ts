import { type Fate, reanchoring } from '../../shared/domain/anchoring/reanchor.ts';
import { type Change, changed, removed } from '../../shared/domain/changes.ts';
import type { Origin, Tag } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { tagsOfArticle } from '../db/read.ts';
import { type Command, gone } from './command.ts';

/** A later version of an article's text. */
export interface NewText {
  readonly text: string;
  readonly sha256: string;
  /** Absent where it came from no file. */
  readonly origin?: Origin;
}

/** What becomes of each tag of an article. */
export type Fates = ReadonlyMap<string, { readonly tag: Tag; readonly fate: Fate }>;

export interface ReanchorOptions {
  readonly before: string;
  readonly after: string;
  readonly tags: readonly Tag[];
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Milliseconds of work between two looks at the window. */
const TURN = 30;

/** Tells the fate of every tag, in turns that leave the window free; null where it was cancelled. */
export async function fatesOf({ before, after, tags, onProgress, signal }: ReanchorOptions): Promise<Fates | null> {
  const fateOf = reanchoring(before, after);
  const fates = new Map<string, { tag: Tag; fate: Fate }>();
  let turn = performance.now();
  for (const tag of tags) {
    fates.set(tag.id, { tag, fate: fateOf(tag) });
    if (performance.now() - turn < TURN) continue;
    onProgress?.(fates.size, tags.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) return null;
    turn = performance.now();
  }
  return fates;
}

/**
 * Gives an article a later version of its text. Tags go with their passages; those that are lost, and those in `dropped`,
 * are deleted. `fates` has to speak of the article as it is: else nothing is changed.
 */
export const replaceText = (
  id: string,
  { text, sha256, origin }: NewText,
  fates: Fates,
  dropped: ReadonlySet<string>,
): Command => ({
  name: 'replace-text',
  plan: async (database, context) => {
    const article = await database.documents.get(id);
    if (!article) return gone('article');
    if (article.sha256 === sha256) return failure('same-text', 'The article has this text already.');
    const twin = await database.documents.where('sha256').equals(sha256).first();
    if (twin) {
      return failure('duplicate', `“${twin.title}” has this text already: a project has each text once.`);
    }
    const tags = await tagsOfArticle(database, id);
    const changes: Change[] = [];
    for (const tag of tags) {
      const known = fates.get(tag.id);
      if (!known || known.tag.start !== tag.start || known.tag.quote !== tag.quote) return changedMeanwhile();
      const { fate } = known;
      if (fate.kind === 'lost' || dropped.has(tag.id)) changes.push(removed('tags', tag));
      else if (text.slice(fate.anchor.start, fate.anchor.end) !== fate.anchor.quote) return changedMeanwhile();
      else if (JSON.stringify({ ...tag, ...fate.anchor }) !== JSON.stringify(tag)) {
        changes.push(changed('tags', tag, { ...tag, ...fate.anchor, updatedAt: context.now() }));
      }
    }
    const { origin: _, dismissed: old = [], ...rest } = article;
    // What was dismissed stays so where it stands as before; elsewhere it may be suggested again.
    const dismissed = old.filter(({ start, end, quote }) => text.slice(start, end) === quote);
    const more = { ...(origin ? { origin } : {}), ...(dismissed.length > 0 ? { dismissed } : {}) };
    const after = { ...rest, sha256, ...more };
    return ok({
      changes: [changed('documents', article, after), ...changes],
      texts: [{ sha256, text }],
      subject: article.title,
    });
  },
});

const changedMeanwhile = () =>
  failure(
    'changed-meanwhile',
    'The article was changed in another window meanwhile. Nothing was changed here: choose the new version again.',
  );
