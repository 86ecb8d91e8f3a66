import { compareStrings } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import type { ReadTools } from '../found.ts';
import { hashBytes } from '../hash.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import type { FailedItem } from '../project-file/report.ts';
import { type Database, openDatabase, type SqliteError } from '../sqlite/database.ts';
import { readActors } from './actors.ts';
import { readArticles } from './articles.ts';
import type { DnaData } from './data.ts';
import { readPositions } from './positions.ts';
import { roleOf } from './roles.ts';
import { NEEDED, readDnaTables } from './tables.ts';
import { tagMaker } from './tags.ts';

export type DnaError = SqliteError | Failure<'not-dna' | 'pending-log'>;

/**
 * Reads a database of Discourse Network Analyzer, 2 or 3, into a project of its own. What has no place in a project, or
 * could not be read, is listed (README). It never throws on what a file may hold.
 */
export function parseDna(bytes: Uint8Array, name: string, tools: ReadTools): Result<ParsedProject, DnaError> {
  const opened = openDatabase(bytes, name, tools.decoder);
  if (!opened.ok) return opened;
  const refusal = refusalOf(opened.value, name);
  if (refusal) return refusal;
  const data = readDnaTables(opened.value);
  const failed: FailedItem[] = [...data.failed];
  if (opened.value.header.hasLog) {
    const advice = `If there is a file “${name}-wal” beside it, close DNA and open the database there once more, then import again`;
    failed.unshift({
      item: 'The file',
      reason: `What was written last may be in a log of its own, and is missing here. ${advice}.`,
    });
  }
  if (data.coders.size > 0) {
    failed.push({
      item: 'CODERS',
      reason: 'Passwords, permissions, settings and colours of the coders were left out.',
    });
  }
  failed.push(...otherEntities(data));
  const actors = readActors(data, tools.newId, failed);
  const positions = readPositions(data, tools.newId, failed);
  const tags = tagMaker(data, actors, positions, tools, failed);
  const articles = readArticles(data, tags.make, { name, sha256: hashBytes(bytes) }, tools, failed);
  tags.tell();
  const title = name.replace(/\.dna$/iu, '') || name;
  const { newId, now } = tools;
  return ok({
    project: {
      info: { id: newId(), title, description: describeOrigin(data, name), createdAt: now },
      coders: [...tags.coders].sort((a, b) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id)),
      actors: actors.list,
      positions: positions.list,
      merges: [],
      articles,
    },
    generator: { name: 'Discourse Network Analyzer', version: data.version },
    exportedAt: '',
    failed,
  });
}

function refusalOf({ tables, header, faults }: Database, name: string) {
  const there = new Set(tables.map((table) => table.toUpperCase()));
  const missing = NEEDED.filter((table) => !there.has(table));
  if (missing.length === 0) return null;
  if (header.hasLog) {
    const advice = `Close the program that it belongs to, or choose a copy that was made with “${name}-wal” worked in.`;
    return failure(
      'pending-log',
      `“${name}” has not all of its tables: they may be in its log, “${name}-wal”. ${advice}`,
    );
  }
  if (faults.length > 0) {
    return failure(
      'damaged',
      `“${name}” is a damaged SQLite database. ${faults[0]} Nothing was read. Try a backup of it.`,
    );
  }
  const what = `it has no table ${missing[0]}`;
  return failure(
    'not-dna',
    `“${name}” is an SQLite database, but none of Discourse Network Analyzer: ${what}. Nothing was read.`,
  );
}

/** Values of variables that are neither actors nor concepts: what statements say of them is in notes, the rest is lost. */
function otherEntities(data: DnaData): FailedItem[] {
  const counts = new Map<string, number>();
  for (const { variable } of data.entities) {
    const found = data.variables.get(variable);
    if (found && roleOf(found) === 'other') counts.set(found.name, (counts.get(found.name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({
    item: `Variable “${name}”`,
    reason: `Its ${count === 1 ? 'value is' : `${count} values are`} no actors or positions here: statements that have one say so in their notes; its attributes were left out.`,
  }));
}

const describeOrigin = ({ version }: DnaData, name: string): string =>
  [
    `From “${name}”, a database of Discourse Network Analyzer${version && ` ${version}`}.`,
    'Agreement was taken as “supports”, disagreement as “opposes”.',
    'DNA dates documents, not statements: “said on” is open.',
  ].join(' ');
