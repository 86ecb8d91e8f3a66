import path from 'node:path';
import type { Project } from '../../shared/domain/model.ts';
import type { ExportFormat } from '../../shared/formats/export-format.ts';
import { EXPORTS, exportFormat } from '../../shared/formats/exports.ts';
import { fitName } from '../files/names.ts';
import { misuse } from './exit.ts';
import { STREAM } from './inputs.ts';
import { type Io, Progress, stampOf } from './io.ts';
import { hint } from './nearest.ts';
import { isFolder, makeFolder, refuseInputs, writeFolder, writeOut } from './outputs.ts';
import { sourceOf } from './project-source.ts';

export const FORMAT_IDS: readonly string[] = EXPORTS.map(({ id }) => id);

/** The format of that word; refused with the nearest one. */
export function formatNamed(id: string): ExportFormat {
  const format = exportFormat(id);
  if (format) return format;
  throw misuse(`There is no format “${id}”.${hint(id, FORMAT_IDS)} There are: ${FORMAT_IDS.join(', ')}.`);
}

/** Endings that are ours, beside those that the formats are saved under. */
const ENDINGS: Readonly<Record<string, string>> = { json: 'standpoint', standpoint: 'standpoint' };

/** The format that a file's name asks for; refused where it is none, or could be several. */
export function formatByName(out: string): ExportFormat {
  if (out === STREAM) throw misuse('Say with --format what standard output is to be.');
  const name = path.basename(out).toLowerCase();
  const fitting = EXPORTS.filter(({ extension }) => name.endsWith(`.${extension}`));
  const longest = Math.max(...fitting.map(({ extension }) => extension.length));
  const [first, second] = fitting.filter(({ extension }) => extension.length === longest);
  if (first && !second) return first;
  const ending = path.extname(name).slice(1);
  const known = Object.hasOwn(ENDINGS, ending) ? exportFormat(ENDINGS[ending] ?? '') : null;
  if (known) return known;
  const ids = fitting.map(({ id }) => id);
  if (second) throw misuse(`“${out}” could be ${ids.join(' or ')}: say which with --format.`);
  throw misuse(`The ending of “${out}” tells no format. Say it with --format: ${FORMAT_IDS.join(', ')}.`);
}

export interface ExportRequest {
  readonly project: Project;
  readonly format: ExportFormat;
  readonly out: string;
  readonly rawCells: boolean;
  /** What is being read, and therefore not replaced. */
  readonly inputs: readonly string[];
}

/** Writes a project in a format; gives the files that were written, as the user would name them. */
export async function exportTo({ project, format, out, rawCells, inputs }: ExportRequest, io: Io): Promise<string[]> {
  await refuseInputs(out, inputs, io);
  const progress = new Progress(io);
  const total = project.articles.length;
  const source = sourceOf(project, (index) => progress.show(`Writing ${index + 1} of ${total}`));
  const pieces = format.build(source, stampOf(io), { rawCells });
  try {
    if (!(await isFolder(out, io))) {
      await writeOut(out, pieces, io);
      return [out];
    }
    if (format.extension === 'zip') {
      const names = await writeFolder(out, pieces, inputs, io);
      return names.map((name) => path.join(out, name));
    }
    const file = path.join(out, fitName(`${project.info.title || 'Untitled'}.${format.extension}`));
    await refuseInputs(file, inputs, io);
    await makeFolder(out, io);
    await writeOut(file, pieces, io);
    return [file];
  } finally {
    await progress.clear();
  }
}
