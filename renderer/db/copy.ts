import type { ProjectInfo } from '../../shared/domain/model.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import type { ProjectDatabase } from './database.ts';
import { beginLog } from './log.ts';

export interface CopyOptions {
  /** What the copy is called, and under which id. */
  readonly info: ProjectInfo;
  readonly at: string;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** Texts that are read at once: they are the only rows that can be large. */
const TEXTS = 100;

/**
 * Copies a project into an empty database, table by table, so that whatever a table holds is in the copy. The rows are
 * read in one transaction and belong together; the texts, which never change, follow by and by. The log begins anew,
 * and a text that only the old log speaks of is not taken over.
 */
export async function copyRows(
  from: ProjectDatabase,
  to: ProjectDatabase,
  { info, at, onProgress = () => {}, signal }: CopyOptions,
) {
  const own = from.tables.filter(({ name }) => name !== 'log' && name !== 'texts' && name !== 'project');
  const rows = await from.transaction('r', own, async () => {
    const read = new Map<string, unknown[]>();
    for (const table of own) read.set(table.name, await table.toArray());
    return read;
  });
  for (const [name, all] of rows) if (all.length > 0) await to.table(name).bulkAdd(all);
  const hashes = [...new Set((await to.documents.toArray()).map(({ sha256 }) => sha256))];
  for (let done = 0; done < hashes.length; done += TEXTS) {
    if (signal?.aborted) return failure('cancelled', 'Copying was cancelled. There is no copy.');
    onProgress(done, hashes.length);
    const texts = await from.texts.bulkGet(hashes.slice(done, done + TEXTS));
    await to.texts.bulkAdd(
      texts.map((text) => {
        if (!text) throw new Error('a text of the project is missing');
        return text;
      }),
    );
  }
  await to.project.add(info);
  await beginLog(to, info.title, at);
  return ok(null);
}
