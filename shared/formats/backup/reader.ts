import { ok } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { readBackup } from './read.ts';
import { EXTENSION } from './shape.ts';

/** A backup, read as the project that is in it. */
export const backupFile: FileReader = {
  id: 'backup',
  extensions: [EXTENSION],
  takes: (head, name) => head[0] === 0x50 && head[1] === 0x4b && new RegExp(`\\.${EXTENSION}$`, 'iu').test(name),
  read: async (bytes, name) => {
    const backup = readBackup(bytes, name);
    return backup.ok ? ok({ kind: 'project', project: backup.value.project }) : backup;
  },
};
