import type { Actor, Article, PositionTag, Span, Tag } from '../../domain/model.ts';
import { joinList } from '../codebook.ts';
import type { Lookup } from './lookup.ts';

/** A column of a table. */
export interface Column<Row> {
  /** For programs. */
  readonly name: string;
  /** For people. */
  readonly title: string;
  /** Of a sheet, in characters. */
  readonly width: number;
  /** A number is one only where it is counted with. */
  cell(row: Row): string | number;
}

/** One tag; offsets in code points. */
export interface TagRow<T extends Tag = Tag> {
  readonly article: Article;
  readonly tag: T;
  readonly place: Span;
  readonly lookup: Lookup;
}

/** One holder in one position tag; null in a tag that has none. */
export interface StatementRow extends TagRow<PositionTag> {
  readonly holder: string | null;
}

const column = <Row>(name: string, title: string, width: number, cell: Column<Row>['cell']): Column<Row> => ({
  ...{ name, title, width, cell },
});

const holderOf = ({ holder, lookup }: StatementRow): Actor | undefined =>
  holder === null ? undefined : lookup.actor(holder);
const namesOf = (ids: readonly string[], lookup: Lookup) => joinList(ids.map((id) => lookup.actorName(id)));

/** What says where a tag stands and whose it is, at the end of both tables. */
const RECORD: readonly Column<TagRow>[] = [
  column('note', 'Note', 30, ({ tag }) => tag.note),
  column('coder', 'Coder', 16, ({ tag, lookup }) => lookup.coder(tag.coder)),
  column('start', 'Start', 8, ({ place }) => place.start),
  column('end', 'End', 8, ({ place }) => place.end),
  column('createdAt', 'Created at', 25, ({ tag }) => tag.createdAt),
  column('updatedAt', 'Updated at', 25, ({ tag }) => tag.updatedAt),
  column('tagId', 'Tag id', 14, ({ tag }) => tag.id),
  column('articleId', 'Article id', 14, ({ article }) => article.id),
  column('coderId', 'Coder id', 14, ({ tag }) => tag.coder),
];

const ARTICLE: readonly Column<TagRow>[] = [
  column('publishedOn', 'Published on', 14, ({ article }) => article.publishedOn),
  column('article', 'Article', 34, ({ article }) => article.title),
  column('source', 'Source', 18, ({ article }) => article.source),
];

export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = [
  column('saidOn', 'Said on', 14, ({ tag }) => tag.saidOn),
  ...ARTICLE,
  column('holder', 'Holder', 24, ({ holder, lookup }) => (holder === null ? '' : lookup.actorName(holder))),
  column('holderKind', 'Holder’s kind', 14, (row) => holderOf(row)?.kind ?? ''),
  column('holderMemberOf', 'Holder is member of', 24, (row) => namesOf(holderOf(row)?.memberOf ?? [], row.lookup)),
  column('position', 'Position', 30, ({ tag, lookup }) => lookup.position(tag.position)),
  column('positionPath', 'Position’s path', 36, ({ tag, lookup }) => lookup.path(tag.position)),
  column('stance', 'Stance', 12, ({ tag }) => tag.stance),
  column('addressees', 'Addressees', 24, ({ tag, lookup }) => namesOf(tag.addressees, lookup)),
  column('passage', 'Passage', 60, ({ tag }) => tag.quote),
  ...RECORD,
  column('holderId', 'Holder id', 14, ({ holder }) => holder ?? ''),
  column('positionId', 'Position id', 14, ({ tag }) => tag.position),
  column('addresseeIds', 'Addressee ids', 14, ({ tag }) => joinList(tag.addressees)),
];

const ofPosition = (value: (tag: PositionTag, lookup: Lookup) => string) => (row: TagRow) =>
  row.tag.kind === 'position' ? value(row.tag, row.lookup) : '';
const ofActor = (value: (id: string, lookup: Lookup) => string) => (row: TagRow) =>
  row.tag.kind === 'actor' ? value(row.tag.actor, row.lookup) : '';

export const TAG_COLUMNS: readonly Column<TagRow>[] = [
  column('kind', 'Kind', 10, ({ tag }) => tag.kind),
  ...ARTICLE,
  column('passage', 'Passage', 60, ({ tag }) => tag.quote),
  column(
    'actor',
    'Actor',
    24,
    ofActor((id, lookup) => lookup.actorName(id)),
  ),
  column(
    'actorKind',
    'Actor’s kind',
    14,
    ofActor((id, lookup) => lookup.actor(id)?.kind ?? ''),
  ),
  column('date', 'Date', 14, ({ tag }) => (tag.kind === 'date' ? tag.date : '')),
  column(
    'position',
    'Position',
    30,
    ofPosition(({ position }, lookup) => lookup.position(position)),
  ),
  column(
    'positionPath',
    'Position’s path',
    36,
    ofPosition(({ position }, lookup) => lookup.path(position)),
  ),
  column(
    'stance',
    'Stance',
    12,
    ofPosition(({ stance }) => stance),
  ),
  column(
    'holders',
    'Holders',
    30,
    ofPosition(({ holders }, lookup) => namesOf(holders, lookup)),
  ),
  column(
    'addressees',
    'Addressees',
    24,
    ofPosition(({ addressees }, lookup) => namesOf(addressees, lookup)),
  ),
  column(
    'saidOn',
    'Said on',
    14,
    ofPosition(({ saidOn }) => saidOn),
  ),
  ...RECORD,
  column(
    'actorId',
    'Actor id',
    14,
    ofActor((id) => id),
  ),
  column(
    'positionId',
    'Position id',
    14,
    ofPosition(({ position }) => position),
  ),
  column(
    'holderIds',
    'Holder ids',
    14,
    ofPosition(({ holders }) => joinList(holders)),
  ),
  column(
    'addresseeIds',
    'Addressee ids',
    14,
    ofPosition(({ addressees }) => joinList(addressees)),
  ),
];
