import type { FilesCapability, HostError } from '../../shared/contract/host.ts';
import { type Failure, ok, type Result } from '../../shared/domain/result.ts';
import type { Codebook } from '../../shared/formats/codebook.ts';
import { buildCodebookCsv, lossesOfCsv } from '../../shared/formats/codebook-csv/build.ts';
import { buildCodebookQdc, lossesOfQdc } from '../../shared/formats/codebook-qdc/build.ts';
import type { ProjectDatabase } from '../db/database.ts';
import { fileName, readSource } from './export-project.ts';

export type CodebookFormat = 'csv' | 'csv-spreadsheet' | 'qdc';

/** What each format cannot carry, in sentences. */
export const codebookLosses = (format: CodebookFormat, codebook: Codebook): string[] =>
  format === 'qdc' ? lossesOfQdc(codebook) : lossesOfCsv(codebook);

const FILTERS = {
  csv: { name: 'Table (CSV)', extensions: ['csv'] },
  qdc: { name: 'REFI-QDA codebook', extensions: ['qdc'] },
} as const;

interface Options {
  readonly database: ProjectDatabase;
  readonly files: FilesCapability;
  readonly format: CodebookFormat;
  /** Version of the program, which the file names as its origin. */
  readonly version: string;
}

/** Bytes that are handed to the host at once. */
const CHUNK = 1 << 20;

/** Writes the codebook to the place that the user chooses. Gives the name of the file. */
export async function exportCodebook({
  database,
  files,
  format,
  version,
}: Options): Promise<Result<string, HostError | Failure<'empty'>>> {
  const source = await readSource(database);
  const built =
    format === 'qdc'
      ? buildCodebookQdc(source, `Standpoint ${version}`)
      : ok(buildCodebookCsv(source, { byteOrderMark: format === 'csv-spreadsheet' }));
  if (!built.ok) return built;
  const extension = format === 'qdc' ? 'qdc' : 'csv';
  const begun = await files.beginSave({
    suggestedName: `${fileName(source.info.title)} codebook.${extension}`,
    filter: FILTERS[extension],
  });
  if (!begun.ok) return begun;
  const { token, name } = begun.value;
  const bytes = new TextEncoder().encode(built.value);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const written = await files.writeSave(token, bytes.slice(at, at + CHUNK));
    if (!written.ok) {
      await files.abandonSave(token);
      return written;
    }
  }
  const committed = await files.commitSave(token, bytes.length);
  return committed.ok ? ok(name) : committed;
}
