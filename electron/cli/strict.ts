import { buildProjectFile } from '../../shared/formats/project-file/build.ts';
import type { ParsedProject } from '../../shared/formats/project-file/parse.ts';
import { excerpt } from '../../shared/formats/project-file/report.ts';
import { sourceOf } from './project-source.ts';

export interface Fault {
  /** `documents[2].tags[14]`, with a name for people where it has one; '' for the file as a whole. */
  readonly place: string;
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is read otherwise than it stands in the file without the reader saying so, such as an instant of another zone:
 * the project is written again and compared. The order of records is free, they are matched by their ids.
 */
export async function strictFaults(
  json: string,
  { project, exportedAt, generator, failed }: ParsedProject,
): Promise<Fault[]> {
  const stamp = { version: generator.version, exportedAt };
  let again = '';
  for await (const piece of buildProjectFile(sourceOf(project), stamp)) again += piece;
  const told = new Set(failed.map(({ item }) => item.split(' “', 1)[0] ?? ''));
  const faults: Fault[] = [];
  // Whoever wrote the file may have another name than this program.
  const { generator: _, ...stands } = JSON.parse(json.replace(/^\uFEFF/u, '')) as Fields;
  const { generator: __, ...read } = JSON.parse(again) as Fields;
  compareRecord(stands, read, '', { told, faults });
  return faults;
}

interface Comparison {
  /** Places of which the reader has told already. */
  readonly told: ReadonlySet<string>;
  readonly faults: Fault[];
}

function compareRecord(stands: Fields, read: Fields, at: string, comparison: Comparison): void {
  for (const [key, value] of Object.entries(read)) {
    compare(stands[key], value, at === '' ? key : `${at}.${key}`, at, comparison);
  }
}

/** `record` is the place of the record that a value belongs to. */
function compare(stands: unknown, read: unknown, at: string, record: string, comparison: Comparison): void {
  const { told, faults } = comparison;
  if (isFields(stands) && isFields(read)) return compareRecord(stands, read, at, comparison);
  if (Array.isArray(stands) && Array.isArray(read)) {
    if ([...stands, ...read].every((one) => keyOf(one) !== null)) return compareRecords(stands, read, at, comparison);
    if (stands.length === read.length) {
      for (const [index, one] of read.entries()) compare(stands[index], one, `${at}[${index}]`, record, comparison);
      return;
    }
  } else if (stands === read) return;
  if (told.has(record) || told.has(at)) return;
  faults.push({ place: at, reason: `It stands as ${short(stands)}, and is read as ${short(read)}.` });
}

function compareRecords(
  stands: readonly unknown[],
  read: readonly unknown[],
  at: string,
  comparison: Comparison,
): void {
  const left = new Map(read.map((one) => [keyOf(one), one]));
  for (const [index, one] of stands.entries()) {
    const place = `${at}[${index}]`;
    const other = left.get(keyOf(one));
    left.delete(keyOf(one));
    if (other !== undefined) compareRecord(one as Fields, other as Fields, place, comparison);
    else if (!comparison.told.has(place)) comparison.faults.push({ place, reason: 'It is not read.' });
  }
}

/** What a record is known by: its id, of a merge that of its code. */
function keyOf(value: unknown): string | null {
  if (!isFields(value)) return null;
  const { id, code } = value;
  if (typeof id === 'string') return id;
  return isFields(code) && typeof code.id === 'string' ? code.id : null;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const short = (value: unknown): string => (value === undefined ? 'nothing' : excerpt(JSON.stringify(value)));
