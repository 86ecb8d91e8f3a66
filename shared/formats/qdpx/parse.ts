import { compareStrings, type Merge, type Project } from '../../domain/model.ts';
import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { readGuid } from '../codebook-qdc/guids.ts';
import { readTrailer } from '../codebook-qdc/trailer.ts';
import { type Element, readXml, textOf } from '../codebook-qdc/xml.ts';
import type { ReadTools } from '../found.ts';
import { hashBytes } from '../hash.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { ORIGIN } from './build.ts';
import { openQdpx } from './files.ts';
import { PROJECT_NOTE } from './ids.ts';
import { Notes } from './notes.ts';
import { waysOfCounting } from './positions.ts';
import { readProjectNote } from './project-note.ts';
import { Cases, guidsIn } from './read-cases.ts';
import { readCodebook } from './read-codebook.ts';
import { readSources } from './read-sources.ts';
import { instantOf } from './read-tags.ts';
import { Users } from './users.ts';
import { VariableReader } from './variables.ts';

/** Elements within elements: what each position takes one of. */
const MOST_LEVELS = 500;

/**
 * Reads a project of any program that writes REFI-QDA 1.0 (README), `.qdpx` or its `.qde` alone. Refused as a whole only
 * where nothing in it could be trusted; else whatever has no place here is listed with its place. Never throws on what
 * a file may hold.
 */
export function parseQdpx(bytes: Uint8Array, name: string, tools: ReadTools): Result<ParsedProject, Failure> {
  const files = openQdpx(bytes, name, tools.decoder);
  if (!files.ok) return files;
  const root = readXml(files.value.xml, MOST_LEVELS, 'project');
  if (!root.ok) return failure(root.error.code, `“${name}”: ${root.error.message}`);
  if (root.value.name !== 'Project') {
    const what =
      root.value.name === 'CodeBook' ? 'a codebook: import it in the codebook' : `“${excerpt(root.value.name)}”`;
    return failure('not-a-project', `“${name}” is not a REFI-QDA project, but ${what}. Nothing was read.`);
  }
  const { parts, failed } = partsOf(root.value);
  const origin = root.value.attributes.get('origin') ?? '';
  const isOurs = origin.startsWith(`${ORIGIN} `);
  const fail = (item: string, reason: string) => failed.push({ item, reason });
  const notes = new Notes(parts.get('Notes') ?? [], files.value.textOf);
  const otherLinks = (parts.get('Links') ?? []).filter((link) => !notes.link(link)).length;
  if (otherLinks > 0)
    fail('Links', `${otherLinks} links between passages or codes have no place here. They were left out.`);
  const users = new Users(parts.get('Users') ?? [], tools.newId);
  const variables = new VariableReader(parts.get('Variables') ?? []);
  const sources = parts.get('Sources') ?? [];
  const used = codesUsedIn(sources);
  const isUsed = (guid: string) => used.has(guid);
  const isCode = ({ attributes }: Element) => isUsed(readGuid(attributes.get('guid') ?? '') ?? '');
  const allCases = parts.get('Cases') ?? [];
  const book = readCodebook({
    codes: (parts.get('CodeBook') ?? []).flatMap(({ children }) => children),
    sets: parts.get('Sets') ?? [],
    noteOf: notes.textOf,
    ...{ variables, isUsed, cases: allCases.filter(isCode) },
    newId: tools.newId,
  });
  const cases = new Cases(
    allCases.filter((one) => !isCode(one)),
    variables,
    book.actors,
  );
  const articles = readSources(sources, {
    ...{ codes: book.codes, cases, notes, users, variables, isOurs, fail },
    // Of our own files it is known: a passage of nothing but white space could not say it.
    ways: isOurs ? waysOfCounting(origin).slice(0, 1) : waysOfCounting(origin),
    taken: new Set<string>(),
    newId: tools.newId,
    textOf: files.value.textOf,
    ...{ file: name, sha256: hashBytes(bytes), now: tools.now },
  });
  const { info, json } = infoOf(root.value, name, notes, tools);
  // Only now are the coders all known.
  const coders = users.coders();
  const told =
    json === ''
      ? null
      : readProjectNote(json, book.positions, {
          actors: new Set(book.actors.map(({ id }) => id)),
          positions: new Set(book.positions.map(({ id }) => id)),
          coders: new Set(coders.map(({ id }) => id)),
        });
  const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
    compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
  const merges: readonly Merge[] = told?.merges ?? [];
  const project: Project = {
    ...{ info, coders, articles, merges },
    actors: book.actors.toSorted(byName),
    positions: told?.positions ?? book.positions,
  };
  const [, program = origin, version = ''] = /^(.*?) (\S*\d\S*)$/su.exec(origin) ?? [];
  return ok({
    project,
    generator: { name: program, version },
    exportedAt: instantOf(root.value, 'modifiedDateTime') ?? '',
    failed: [
      ...failed,
      ...book.failed,
      ...users.failed(),
      ...cases.failed(),
      ...notes.failed(),
      ...(told?.report.failed ?? []),
    ],
  });
}

const LISTS = ['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets'];

/** The lists of a project by their names; what has no place here is told. */
function partsOf(root: Element): { parts: ReadonlyMap<string, readonly Element[]>; failed: FailedItem[] } {
  const parts = new Map<string, Element[]>(LISTS.map((name) => [name, []]));
  const failed: FailedItem[] = [];
  for (const { name, children } of root.children) {
    const list = parts.get(name);
    if (list) for (const child of children) list.push(child);
    else if (name === 'Graphs') {
      failed.push({ item: 'Graphs', reason: `${children.length} drawings have no place here. They were left out.` });
    } else if (name !== 'Description' && name !== 'NoteRef') {
      failed.push({ item: excerpt(name), reason: 'It is not known to this version and was left out.' });
    }
  }
  return { parts, failed };
}

function codesUsedIn(elements: readonly Element[], used = new Set<string>()): ReadonlySet<string> {
  for (const element of elements) {
    if (element.name === 'Coding') for (const guid of guidsIn(element, 'CodeRef')) used.add(guid);
    codesUsedIn(element.children, used);
  }
  return used;
}

/** The project's own record, and the JSON of what only we read. */
function infoOf(root: Element, file: string, notes: Notes, { newId, now }: ReadTools) {
  const { text, facts } = readTrailer(textOf(root, 'Description'));
  const ours = root.children.find(
    ({ name, attributes }) => name === 'NoteRef' && readGuid(attributes.get('targetGUID') ?? '') === PROJECT_NOTE,
  );
  const others = notes.on({ ...root, children: root.children.filter((child) => child !== ours) });
  const title = root.attributes.get('name') ?? file.replace(/\.[^.]*$/u, '');
  return {
    info: {
      ...{ id: facts.id || newId(), title, description: [text, ...others].filter((part) => part !== '').join('\n\n') },
      createdAt: instantOf(root, 'creationDateTime') ?? now,
    },
    json: ours ? notes.textOf(PROJECT_NOTE) : '',
  };
}
