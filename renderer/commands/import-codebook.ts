import { ok } from '../../shared/domain/result.ts';
import type { ParsedCodebook } from '../../shared/formats/codebook.ts';
import { planCodebookImport } from './codebook-import-plan.ts';
import type { Command } from './command.ts';

/** Takes the codes of a file into the codebook, as `planCodebookImport` says; `file` is its name, for the list of changes. */
export const importCodebook = (parsed: ParsedCodebook, file: string): Command => ({
  name: 'import-codebook',
  plan: async (database, context) => {
    const { actors, positions, merges } = database;
    const rows = {
      actors: await actors.toArray(),
      positions: await positions.toArray(),
      merges: await merges.toArray(),
    };
    return ok({ changes: planCodebookImport(rows, parsed, context.newId).changes, subject: file });
  },
});
