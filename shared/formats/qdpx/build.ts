import { type Coder, compareMerges, compareStrings } from '../../domain/model.ts';
import { buildArchive, type Entry } from '../archive/build.ts';
import { groupGuid } from '../codebook-qdc/guids.ts';
import { withTrailer } from '../codebook-qdc/trailer.ts';
import { beginCode, codeGuids, writeCodes, writeSets } from '../codebook-qdc/write-codes.ts';
import { attribute, description } from '../codebook-qdc/write-xml.ts';
import type { ProjectSource, Stamp } from '../project-file/build.ts';
import { DATES, dateGuid, Guids, PROJECT_NOTE } from './ids.ts';
import { PROJECT_NOTE_NAME, projectNote } from './project-note.ts';
import { writeVariables } from './variables.ts';
import { type Book, noteElement, type Parts, writeArticle } from './write-article.ts';

export const NAMESPACE = 'urn:QDA-XML:project:1.0';
export const ORIGIN = 'Standpoint';

/**
 * A project as REFI-QDA 1.0 (README), an archive in pieces: the articles' texts, then `project.qde`, which tells of all
 * of them. Positions of passages are Unicode code points from 0, end exclusive; line ends are LF.
 */
export const buildQdpx = (source: ProjectSource, stamp: Stamp): AsyncGenerator<Uint8Array> =>
  buildArchive(entriesOf(source, stamp));

async function* entriesOf(given: ProjectSource, stamp: Stamp): AsyncGenerator<Entry> {
  const byName = (a: Coder, b: Coder) => compareStrings(a.name, b.name) || compareStrings(a.id, b.id);
  const source = {
    ...given,
    coders: given.coders.toSorted(byName),
    actors: given.actors.toSorted(byName),
    merges: given.merges.toSorted(compareMerges),
  };
  const codes = codeGuids(source);
  const guids = new Guids([
    ...source.actors.map(({ id }) => codes.actor(id)),
    ...source.positions.map(({ id }) => codes.position(id)),
  ]);
  // In an order that does not hang on what articles hold.
  for (const { id } of source.coders) guids.of('coder', id);
  for (const id of source.articleIds) guids.of('article', id);
  const book: Book = {
    ...{ guids, codes },
    actors: new Map(source.actors.map((actor) => [actor.id, actor])),
    positions: new Map(source.positions.map((position) => [position.id, position])),
  };
  const parts: Parts = { cases: [], sources: [], notes: [], dates: new Set() };
  for (const id of source.articleIds) {
    const article = await source.article(id);
    writeArticle(article, book, parts);
    yield { name: `sources/${guids.of('article', id)}.txt`, content: article.text };
  }
  yield { name: 'project.qde', content: projectXml(source, book, parts, stamp) };
}

function projectXml(source: ProjectSource, { guids }: Book, parts: Parts, stamp: Stamp): string {
  const { info, coders, actors, positions } = source;
  const note = projectNote(positions, source.merges);
  const notes = note
    ? [...parts.notes, noteElement(PROJECT_NOTE, PROJECT_NOTE_NAME, note, stamp.exportedAt)]
    : parts.notes;
  const users = coders.map(({ id, name }) => {
    const guid = guids.of('coder', id);
    return `<User guid="${guid}" name="${attribute(name)}"${id === guid ? '' : ` id="${attribute(id)}"`}/>`;
  });
  const codes: string[] = [];
  writeCodes(source, codes);
  codes.push(...dateCodes(parts.dates));
  const sets: string[] = [];
  writeSets(actors, 'targetGUID', sets);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<Project xmlns="${NAMESPACE}" name="${attribute(info.title)}" origin="${attribute(`${ORIGIN} ${stamp.version}`)}" creationDateTime="${info.createdAt}" modifiedDateTime="${stamp.exportedAt}">`,
    ...wrapped(users, '<Users>', '</Users>'),
    ...wrapped(codes, '<CodeBook><Codes>', '</Codes></CodeBook>'),
    ...(source.articleIds.length > 0 ? writeVariables() : []),
    ...wrapped(parts.cases, '<Cases>', '</Cases>'),
    ...wrapped(parts.sources, '<Sources>', '</Sources>'),
    ...wrapped(notes, '<Notes>', '</Notes>'),
    ...sets,
    // A project has no GUID of its own.
    ...description(withTrailer(info.description, { id: info.id, actor: null }, [])),
    ...(note ? [`<NoteRef targetGUID="${PROJECT_NOTE}"/>`] : []),
    '</Project>',
    '',
  ].join('\n');
}

/** Lists that are empty are not allowed, and are absent. */
const wrapped = (lines: readonly string[], open: string, close: string): string[] =>
  lines.length > 0 ? [open, ...lines, close] : [];

/** A code a date, so that each program lists, counts and finds them like any other code. */
function dateCodes(dates: ReadonlySet<string>): string[] {
  if (dates.size === 0) return [];
  return [
    beginCode(groupGuid(DATES), DATES, false),
    ...[...dates].sort(compareStrings).flatMap((date) => [beginCode(dateGuid(date), date, true), '</Code>']),
    '</Code>',
  ];
}
