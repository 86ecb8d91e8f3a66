import { failure, ok } from '../../domain/result.ts';
import type { FileReader } from '../found.ts';
import { isSqlite } from '../sqlite/database.ts';
import { latin1 } from '../text-file/signatures.ts';
import { parseDna } from './parse.ts';

/** DNA 1 wrote XML under the same ending. */
const isOldDna = (head: Uint8Array, name: string): boolean =>
  /\.dna$/iu.test(name) && /^(?:\xEF\xBB\xBF)?\s*</u.test(latin1(head.subarray(0, 64)));

/** Databases of Discourse Network Analyzer. Other SQLite databases are refused here, by name. */
export const dnaDatabase: FileReader = {
  id: 'dna',
  extensions: ['dna'],
  takes: (head, name) => isSqlite(head) || isOldDna(head, name),
  read: async (bytes, name, tools) => {
    if (!isSqlite(bytes)) {
      const advice = 'Open it in DNA 2 and save it there as a database first.';
      return failure('unsupported', `“${name}” is a file of DNA 1, which Standpoint does not read. ${advice}`);
    }
    const parsed = parseDna(bytes, name, tools);
    return parsed.ok ? ok({ kind: 'project', project: parsed.value }) : parsed;
  },
};
