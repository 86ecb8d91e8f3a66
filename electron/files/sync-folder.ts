import type nodeFs from 'node:fs/promises';
import { systemCode } from './failures.ts';

/** What file systems answer that cannot flush a folder: then there is nothing to flush. */
export const NO_FOLDER_SYNC: ReadonlySet<string> = new Set([
  ...['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR', 'EBADF'],
]);

export interface SyncOptions {
  readonly fs: Pick<typeof nodeFs, 'open'>;
  readonly platform: NodeJS.Platform;
}

/** A name that is new in a folder, or gone from it, is safe only when the folder is flushed. Windows does it itself. */
export async function syncFolder(folder: string, { fs, platform }: SyncOptions): Promise<void> {
  if (platform === 'win32') return;
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error))) throw error;
  }
}
