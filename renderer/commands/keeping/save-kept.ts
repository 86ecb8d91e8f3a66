import type { FilesCapability, HostError, KeepCapability } from '../../../shared/contract/host.ts';
import type { ProjectRows } from '../../../shared/domain/keeping/rows.ts';
import { compareStrings, compareTags, type Tag } from '../../../shared/domain/model.ts';
import { type Failure, failure, type Result } from '../../../shared/domain/result.ts';
import { standpoint } from '../../../shared/formats/exports.ts';
import { parseLock } from '../../../shared/formats/lock/lock.ts';
import type { ProjectSource, Stamp } from '../../../shared/formats/project-file/build.ts';
import { byRank } from '../codebook-draft.ts';
import { exportSource } from '../export-project.ts';
import { ranksAsIndexes } from '../merged-ranks.ts';
import { LOCK_FILE, readKeptJson } from './folder.ts';
import { type GatherFailure, gather } from './gather.ts';

const LOCKED =
  'It is locked with a passphrase, and what is kept of it too: it cannot be saved as a project file from here. Nothing of it is lost; it comes back as soon as the storage can be used.';

/**
 * Writes what is kept of a project as a project file, to the place that the user chooses, without any database: for when
 * the engine opens none. Gives the name of the file.
 */
export async function saveKept(
  keep: KeepCapability,
  key: string,
  files: FilesCapability,
  stamp: Stamp,
): Promise<Result<string, HostError | GatherFailure | Failure<'locked'>>> {
  if (parseLock(await readKeptJson(keep, key, LOCK_FILE))) return failure('locked', LOCKED);
  const gathered = await gather(keep, key);
  if (!gathered.ok) return gathered;
  const source = sourceOfRows(gathered.value.rows);
  return exportSource(source, { format: standpoint, options: { rawCells: false }, files, stamp });
}

/** The rows as `readSource` gives those of a database. */
export function sourceOfRows({ tables, texts }: ProjectRows): ProjectSource {
  const [info] = tables.project.values();
  if (!info) throw new Error('what is kept has no project in it');
  const tags = new Map<string, Tag[]>();
  for (const tag of tables.tags.values()) {
    const own = tags.get(tag.documentId);
    if (own) own.push(tag);
    else tags.set(tag.documentId, [tag]);
  }
  const positions = [...tables.positions.values()].sort(byRank);
  // An article whose text is lost has nothing that its tags could stand on.
  const articles = [...tables.documents.values()]
    .filter(({ sha256 }) => texts.has(sha256))
    .sort((a, b) => compareStrings(a.importedAt, b.importedAt) || compareStrings(a.id, b.id));
  return {
    info,
    coders: [...tables.coders.values()],
    actors: [...tables.actors.values()],
    positions,
    merges: ranksAsIndexes(positions, [...tables.merges.values()]),
    articleIds: articles.map(({ id }) => id),
    article: async (id) => {
      const article = tables.documents.get(id);
      const text = article && texts.get(article.sha256);
      if (!article || text === undefined) throw new Error(`article ${id} or its text is missing`);
      return { article, text, tags: (tags.get(id) ?? []).sort(compareTags) };
    },
  };
}
