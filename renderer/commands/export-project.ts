import type { FilesCapability, HostError } from '../../shared/contract/host.ts';
import { compareTags, type Merge, type Tag } from '../../shared/domain/model.ts';
import { failure, ok, type Result } from '../../shared/domain/result.ts';
import type { ExportFormat, ExportOptions } from '../../shared/formats/export-format.ts';
import { type Limit, limitSource } from '../../shared/formats/limit.ts';
import type { ProjectSource, Stamp } from '../../shared/formats/project-file/build.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { articlesInOrder, toTag } from '../db/read.ts';
import { byRank } from './codebook-draft.ts';
import { chunksOf } from './export-chunks.ts';
import { ranksAsIndexes } from './merged-ranks.ts';

/** What is written, how, and where to. */
export interface Writing {
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  readonly files: FilesCapability;
  readonly stamp: Stamp;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export interface Export extends Writing {
  readonly database: ProjectDatabase;
  /** Absent: the whole project. */
  readonly limit?: Limit;
}

/**
 * Writes the project, or a part of it, in a format to the place that the user chooses. Gives the name of the file; a
 * failure or a cancel leaves what was there before.
 */
export async function exportProject({ database, limit = {}, ...writing }: Export): Promise<Result<string, HostError>> {
  return exportSource(limitSource(await readSource(database), limit), writing);
}

/** The same of a project that need not be in a database. */
export async function exportSource(source: ProjectSource, writing: Writing): Promise<Result<string, HostError>> {
  const { format, options, files, stamp, onProgress = () => {}, signal } = writing;
  const begun = await files.beginSave({
    suggestedName: `${fileName(source.info.title)}.${format.extension}`,
    filter: { name: format.label, extensions: [format.extension.replace(/^.*\./u, '')] },
  });
  if (!begun.ok) return begun;
  const { token } = begun.value;
  const give = async (error: Result<null, HostError> & { ok: false }) => {
    await files.abandonSave(token);
    return error;
  };
  const total = source.articleIds.length;
  const places = new Map(source.articleIds.map((id, at) => [id, at]));
  // A format may ask for an article more than once: progress never goes back.
  let furthest = 0;
  const counted: ProjectSource = {
    ...source,
    article: (id) => {
      furthest = Math.max(furthest, places.get(id) ?? 0);
      onProgress(furthest, total);
      return source.article(id);
    },
  };
  let size = 0;
  try {
    for await (const chunk of chunksOf(untilAborted(format.build(counted, stamp, options), signal))) {
      const written = await files.writeSave(token, chunk);
      if (!written.ok) return give(written);
      size += chunk.byteLength;
    }
  } catch (error) {
    // A broken invariant of the data: the half-made file goes, the error is not swallowed.
    await files.abandonSave(token);
    throw error;
  }
  if (signal?.aborted)
    return give(failure('cancelled', 'The export was cancelled. The old file, if there was one, is as it was.'));
  const committed = await files.commitSave(token, size);
  if (!committed.ok) return committed;
  onProgress(total, total);
  return ok(begun.value.name);
}

async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  for await (const item of items) {
    if (signal?.aborted) return;
    yield item;
  }
}

/** The rows as they are now, in one reading; the texts, which never change, are read one at a time. */
export async function readSource(database: ProjectDatabase): Promise<ProjectSource> {
  return database.transaction('r', database.tables, async () => {
    const info = await database.project.toCollection().first();
    if (!info) throw new Error('the database has no project in it');
    const articles = await articlesInOrder(database);
    const tags = new Map<string, Tag[]>(articles.map(({ id }) => [id, []]));
    await database.tags.each((stored) => tags.get(stored.documentId)?.push(toTag(stored)));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const positions = (await database.positions.toArray()).sort(byRank);
    return {
      info,
      coders: await database.coders.toArray(),
      actors: await database.actors.toArray(),
      positions,
      merges: ranksAsIndexes(positions, await mergesOf(database)),
      articleIds: articles.map(({ id }) => id),
      article: async (id: string) => {
        const article = byId.get(id);
        const text = article && (await database.texts.get(article.sha256))?.text;
        if (!article || text === undefined) throw new Error(`article ${id} or its text is missing`);
        return { article, text, tags: (tags.get(id) ?? []).sort(compareTags) };
      },
    };
  });
}

/** None in a database of the first version, which is read once more before it becomes one of the second. */
export const mergesOf = async (database: ProjectDatabase): Promise<Merge[]> =>
  database.tables.some(({ name }) => name === 'merges') ? database.merges.toArray() : [];

/** A title as a file's name: without what one of the systems forbids. */
export function fileName(title: string): string {
  const plain = title
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[. ]+$/u, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/iu.test(plain);
  return !plain || reserved ? `project ${plain}`.trim() : plain;
}
