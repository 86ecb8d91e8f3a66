import {
  type Actor,
  type ArticleWithTags,
  compareTags,
  type DateTag,
  type Position,
  type PositionTag,
  type Tag,
} from '../../domain/model.ts';
import { type OffsetMap, offsetMap } from '../../domain/text/code-points.ts';
import { joinList } from '../codebook.ts';
import { withTrailer } from '../codebook-qdc/trailer.ts';
import { attribute, description, escapeXml } from '../codebook-qdc/write-xml.ts';
import { excerpt } from '../project-file/report.ts';
import { caseGuid, codingGuid, dateGuid, type Guids, noteGuid } from './ids.ts';
import { writeValues } from './variables.ts';

/** What articles refer to. */
export interface Book {
  readonly guids: Guids;
  readonly codes: { readonly actor: (id: string) => string; readonly position: (id: string) => string };
  readonly actors: ReadonlyMap<string, Actor>;
  readonly positions: ReadonlyMap<string, Position>;
}

/** The parts of a project that an article has a share in, which stand in different places of it. */
export interface Parts {
  readonly cases: string[];
  readonly sources: string[];
  readonly notes: string[];
  readonly dates: Set<string>;
}

/** Where an id is not its own GUID, it is told. */
const told = (id: string, guid: string): string[] =>
  description(withTrailer('', { id: id === guid ? '' : id, actor: null }, []));

/** Adds an article to the parts. A passage that does not say its quote, or is another article's, throws. */
export function writeArticle({ article, text, tags }: ArticleWithTags, book: Book, parts: Parts): void {
  const guid = book.guids.of('article', article.id);
  const offsets = offsetMap(text);
  const { source, author, url, language, publishedOn, status, origin } = article;
  const { sources } = parts;
  const path = `internal://${guid}.txt`;
  sources.push(
    `<TextSource guid="${guid}" name="${attribute(article.title)}" plainTextPath="${path}" creationDateTime="${article.importedAt}">`,
    ...told(article.id, guid),
  );
  for (const tag of tags.toSorted(compareTags)) {
    if (tag.documentId !== article.id) throw new Error(`tag ${tag.id} is not of article ${article.id}`);
    if (!tag.quote || text.slice(tag.start, tag.end) !== tag.quote) {
      throw new Error(`tag ${tag.id} of article ${article.id} does not say its quote`);
    }
    writeTag(tag, offsets, book, parts);
    if (tag.kind === 'position') writeCase(tag, guid, book, parts);
  }
  sources.push(
    ...writeNote(guid, `On the article “${excerpt(article.title)}”`, article.note, article.importedAt, parts),
    ...writeValues({
      ...{ source: source || undefined, author: author || undefined, url: url || undefined },
      ...{ language: language || undefined, publishedOn: publishedOn || undefined, status },
      ...{ file: origin?.file, fileSha256: origin?.sha256, report: origin && joinList(origin.report) },
    }),
    '</TextSource>',
  );
}

function writeTag(tag: Tag, offsets: OffsetMap, book: Book, parts: Parts): void {
  const guid = book.guids.of('tag', tag.id);
  const { start, end } = offsets.toCodePoints(tag);
  const by = `creatingUser="${book.guids.of('coder', tag.coder)}" creationDateTime="${tag.createdAt}"`;
  if (tag.kind === 'date') parts.dates.add(tag.date);
  parts.sources.push(
    // The name says the passage, as in ATLAS.ti: whoever reads it can see whether positions were counted right.
    `<PlainTextSelection guid="${guid}" name="${attribute(excerpt(tag.quote))}" startPosition="${start}" endPosition="${end}" ${by} modifiedDateTime="${tag.updatedAt}">`,
    ...told(tag.id, guid),
    `<Coding guid="${codingGuid(guid)}" ${by}><CodeRef targetGUID="${codeOf(tag, book)}"/></Coding>`,
    ...writeNote(guid, `On “${excerpt(tag.quote)}”`, tag.note, tag.createdAt, parts),
    '</PlainTextSelection>',
  );
}

function codeOf(tag: Tag, { codes }: Book): string {
  if (tag.kind === 'actor') return codes.actor(tag.actor);
  return tag.kind === 'date' ? dateGuid((tag satisfies DateTag).date) : codes.position(tag.position);
}

/** A selection cannot have values: a case that refers to it carries the statement. */
function writeCase(tag: PositionTag, source: string, { guids, codes, actors, positions }: Book, parts: Parts): void {
  const guid = guids.of('tag', tag.id);
  const namesOf = (ids: readonly string[]) => ids.map((id) => actors.get(id)?.name ?? '?');
  const list = (items: readonly string[]) => (items.length > 0 ? joinList(items) : undefined);
  const { stance, holders, addressees, saidOn } = tag;
  const who = holders.length > 0 ? namesOf(holders).join(', ') : 'no holder';
  const name = `${who} · ${stance} · ${positions.get(tag.position)?.label ?? '?'}`;
  parts.cases.push(
    `<Case guid="${caseGuid(guid)}" name="${attribute(excerpt(name))}">`,
    `<CodeRef targetGUID="${codes.position(tag.position)}"/>`,
    ...holders.map((id) => `<CodeRef targetGUID="${codes.actor(id)}"/>`),
    ...writeValues({
      ...{ stance, holders: list(namesOf(holders)), holderIds: list(holders) },
      ...{ addressees: list(namesOf(addressees)), addresseeIds: list(addressees), saidOn: saidOn || undefined },
    }),
    `<SourceRef targetGUID="${source}"/>`,
    `<SelectionRef targetGUID="${guid}"/>`,
    '</Case>',
  );
}

/** Puts a note among the notes; gives the reference to it. */
function writeNote(on: string, name: string, text: string, at: string, { notes }: Parts): string[] {
  if (!text) return [];
  notes.push(noteElement(noteGuid(on), name, text, at));
  return [`<NoteRef targetGUID="${noteGuid(on)}"/>`];
}

export const noteElement = (guid: string, name: string, text: string, at: string): string =>
  `<Note guid="${guid}" name="${attribute(name)}" creationDateTime="${at}"><PlainTextContent>${escapeXml(text)}</PlainTextContent></Note>`;
