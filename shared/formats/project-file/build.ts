import {
  type Actor,
  type Article,
  type ArticleWithTags,
  type Coder,
  compareMerges,
  compareStrings,
  compareTags,
  type Dismissed,
  type Merge,
  type Position,
  type ProjectInfo,
  type Tag,
} from '../../domain/model.ts';
import { type OffsetMap, offsetMap } from '../../domain/text/code-points.ts';
import { checkTag } from '../check-tag.ts';
import { FORMAT, OFFSET_UNIT, VERSION } from './shapes.ts';

/** A project to be written. Articles are asked for one at a time, so that only one need be in memory. */
export interface ProjectSource {
  readonly info: ProjectInfo;
  /** In any order. */
  readonly coders: readonly Coder[];
  /** In any order. */
  readonly actors: readonly Actor[];
  /** In the order they are to have: siblings as the analyst arranged them. Fields beyond a position's are left out. */
  readonly positions: readonly Position[];
  /** In any order; ranks count in indexes of `positions`. */
  readonly merges: readonly Merge[];
  /** In the order the articles are to have. */
  readonly articleIds: readonly string[];
  /** Tags in any order. */
  article(id: string): Promise<ArticleWithTags>;
}

export interface Stamp {
  /** Version of the program. */
  readonly version: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly exportedAt: string;
}

/**
 * The project file, version 1, in pieces: JSON with two spaces of indentation and a final newline. The same project
 * gives the same text but for `stamp`: coders and actors are ordered by name, then id; merges as they were made; tags in
 * reading order; positions and articles as given. Offsets become Unicode code points. A passage that does not say its quote, or a tag of
 * another article, is a broken invariant and throws.
 */
export async function* buildProjectFile(source: ProjectSource, stamp: Stamp): AsyncGenerator<string, void, undefined> {
  const head = JSON.stringify(headOf(source, stamp), null, 2);
  yield `${head.slice(0, -'\n}'.length)},\n  "documents": [`;
  let separator = '\n';
  for (const id of source.articleIds) {
    const json = JSON.stringify(documentOf(await source.article(id)), null, 2);
    // A line end in a JSON text is never part of a string: the whole record can be moved to the right.
    yield `${separator}    ${json.replaceAll('\n', '\n    ')}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n}\n' : '\n  ]\n}\n';
}

/** All of the project file but its documents. */
export const headOf = ({ info, coders, actors, positions, merges }: ProjectSource, stamp: Stamp) => ({
  format: FORMAT,
  version: VERSION,
  offsetUnit: OFFSET_UNIT,
  generator: { name: 'Standpoint', version: stamp.version },
  exportedAt: stamp.exportedAt,
  project: infoOf(info),
  coders: coders.toSorted(byName).map(({ id, name }) => ({ id, name })),
  actors: actors.toSorted(byName).map(actorOf),
  positions: positions.map(positionOf),
  // Absent where nothing was merged: such files are the same as before there were merges.
  ...(merges.length > 0 ? { merges: merges.toSorted(compareMerges).map(mergeOf) } : {}),
});

const infoOf = ({ id, title, description, createdAt, neverSuggested = [] }: ProjectInfo) => ({
  ...{ id, title, description, createdAt },
  ...(neverSuggested.length > 0 ? { neverSuggested: neverSuggested.map(({ kind, words }) => ({ kind, words })) } : {}),
});

const actorOf = ({ id, name, kind, aliases, memberOf, note, externalIds }: Actor) => ({
  ...{ id, name, kind, aliases, memberOf, note },
  externalIds: Object.fromEntries(Object.entries(externalIds).sort(([a], [b]) => compareStrings(a, b))),
});

const positionOf = ({ id, label, parentId, description, colour }: Position) => ({
  ...{ id, label, parentId, description, colour },
});

/** A merge as a record of the file. Its id is that of its code, and is not said twice. */
export function mergeOf(merge: Merge) {
  const { table, into, at, coder, aliases } = merge;
  const uses = merge.uses.map(({ tag, role, place, beside }) => ({ tag, role, place, beside }));
  if (merge.table === 'positions') {
    const code = { ...positionOf(merge.code), rank: merge.code.rank };
    const dependents = merge.dependents.map(({ id, rank }) => ({ id, rank }));
    return { table, into, at, coder, code, aliases, uses, dependents };
  }
  const { memberOf, authorities } = merge;
  const dependents = merge.dependents.map(({ id, place, beside }) => ({ id, place, beside }));
  return { table, into, at, coder, code: actorOf(merge.code), aliases, memberOf, authorities, uses, dependents };
}

const byName = (a: Coder, b: Coder): number => compareStrings(a.name, b.name) || compareStrings(a.id, b.id);

/** An article as a record of the file, without its tags. */
export function articleOf({ article, text }: Pick<ArticleWithTags, 'article' | 'text'>) {
  const { id, title, source, author, url, language, publishedOn, importedAt, status, note, sha256, origin }: Article =
    article;
  return {
    ...{ id, title, source, author, url, language, publishedOn, importedAt, status, note, text, sha256 },
    // Absent where it is not known: such records are the same as before it was kept.
    ...(origin ? { origin: { file: origin.file, sha256: origin.sha256, report: [...origin.report] } } : {}),
  };
}

function documentOf({ article, text, tags }: ArticleWithTags) {
  const offsets = offsetMap(text);
  return {
    ...articleOf({ article, text }),
    ...dismissedOf(article, offsets),
    tags: tags.toSorted(compareTags).map((tag) => tagOf(tag, article, text, offsets)),
  };
}

/** Absent where nothing was dismissed. Only this file has it: a suggestion is no tag, and no other format speaks of it. */
function dismissedOf({ dismissed = [] }: Article, offsets: OffsetMap) {
  const one = ({ kind, start, end, quote, value }: Dismissed) => ({
    ...{ kind, ...offsets.toCodePoints({ start, end }), quote, value },
  });
  return dismissed.length > 0 ? { dismissed: dismissed.map(one) } : {};
}

function tagOf(tag: Tag, article: Article, text: string, offsets: OffsetMap) {
  checkTag(tag, article, text);
  const place = { id: tag.id, kind: tag.kind, ...offsets.toCodePoints(tag), quote: tag.quote };
  const record = { note: tag.note, coder: tag.coder, createdAt: tag.createdAt, updatedAt: tag.updatedAt };
  if (tag.kind === 'actor') return { ...place, actor: tag.actor, ...record };
  if (tag.kind === 'date') return { ...place, date: tag.date, ...record };
  const { position, stance, holders, addressees, saidOn } = tag;
  return { ...place, position, stance, holders, addressees, saidOn, ...record };
}
