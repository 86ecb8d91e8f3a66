import { type ArticleWithTags, compareTags, type Project, type RankedPosition } from '../../../shared/domain/model.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { lastSeq } from '../../db/log.ts';
import { articlesInOrder, toTag } from '../../db/read.ts';
import { byRank } from '../codebook-draft.ts';
import { ranksAsIndexes } from '../merged-ranks.ts';

/** The open project as of an entry of its log, as a merge compares it. */
export interface OpenRows {
  readonly seq: number;
  /** Without its texts: an article is known by its hash. */
  readonly project: Project;
  /** In their order, as they are stored. */
  readonly positions: readonly RankedPosition[];
}

/** All in one transaction, so that rows and sequence number belong together. */
export const readOpenRows = (database: ProjectDatabase): Promise<OpenRows> =>
  database.transaction('r', database.tables, async () => {
    const info = await database.project.toCollection().first();
    if (!info) throw new Error('the database has no project in it');
    const positions = (await database.positions.toArray()).sort(byRank);
    const articles = (await articlesInOrder(database)).map((article) => ({ article, text: '', tags: [] as Tags }));
    const byId = new Map(articles.map((one) => [one.article.id, one]));
    await database.tags.each((stored) => byId.get(stored.documentId)?.tags.push(toTag(stored)));
    for (const { tags } of articles) tags.sort(compareTags);
    const project: Project = {
      info,
      coders: await database.coders.toArray(),
      actors: await database.actors.toArray(),
      positions: positions.map(({ rank: _, ...position }) => position),
      merges: ranksAsIndexes(positions, await database.merges.toArray()),
      articles,
    };
    return { seq: await lastSeq(database), project, positions };
  });

type Tags = ArticleWithTags['tags'][number][];
