import type { Change } from '../../../shared/domain/changes.ts';
import type { Project } from '../../../shared/domain/model.ts';
import { failure, ok } from '../../../shared/domain/result.ts';
import type { StoredText } from '../../db/database.ts';
import { lastSeq } from '../../db/log.ts';
import type { Command } from '../command.ts';

/**
 * Merges another project into this one, by changes that were planned for it as of entry `seq` of its log: where anything
 * was changed since, nothing is.
 */
export const mergeProject = (theirs: Project, seq: number, changes: readonly Change[]): Command => ({
  name: 'merge-project',
  plan: async (database) => {
    if ((await lastSeq(database)) !== seq) {
      return failure(
        'changed-meanwhile',
        'This project was changed in another window meanwhile. Nothing was merged: look at what it would bring now, and merge again.',
      );
    }
    return ok({ changes, texts: textsOf(theirs, changes), subject: theirs.info.title });
  },
});

/** The texts of the articles that come in. */
function textsOf(theirs: Project, changes: readonly Change[]): StoredText[] {
  const texts = new Map(theirs.articles.map(({ article, text }) => [article.sha256, text]));
  return changes.flatMap((change): StoredText[] => {
    if (change.table !== 'documents' || change.before || !change.after) return [];
    const { sha256 } = change.after;
    const text = texts.get(sha256);
    if (text === undefined) throw new Error(`the text of article ${change.id} is missing`);
    return [{ sha256, text }];
  });
}
