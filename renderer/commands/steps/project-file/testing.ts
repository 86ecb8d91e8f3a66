/** For the model test: the project as another analyst has it, read from a file that was really written. */
import { describe } from '../../../../shared/domain/anchoring/describe.ts';
import type { Actor, ArticleWithTags, Position, Project, Tag } from '../../../../shared/domain/model.ts';
import { hashText } from '../../../../shared/domain/text/canonical.ts';
import { buildProjectFile } from '../../../../shared/formats/project-file/build.ts';
import { parseProjectFile } from '../../../../shared/formats/project-file/parse.ts';
import { STAMP, sourceOf } from '../../../../shared/testing/source-of.ts';
import type { ProjectDatabase } from '../../../db/database.ts';
import type { Command } from '../../command.ts';
import { readSource } from '../../export-project.ts';
import { mergeProject } from '../../merging/merge-project.ts';
import { readOpenRows } from '../../merging/open-rows.ts';
import { planMerge } from '../../merging/plan-merge.ts';
import { TEXT, unwrap } from '../../testing.ts';

type Numbers = readonly [number, number, number];

const RULES = ['a', 'b', 'newer'] as const;
const LATER = '2030-01-01T00:00:00.000Z';

/** Merges a version of the project into itself: older, newer, or begun independently with the same articles and names. */
export const mergeVersion = (theirs: () => Promise<Project>, [a]: Numbers): Command => ({
  name: 'merge-project',
  plan: async (database, context) => {
    const project = await theirs();
    const open = await readOpenRows(database);
    const { changes } = planMerge(open, project, { prefer: RULES[a % 3] ?? 'newer' });
    return mergeProject(project, open.seq, changes).plan(database, context);
  },
});

export async function versionOf(database: ProjectDatabase, numbers: Numbers): Promise<Project> {
  const source = await readSource(database);
  const articles = await Promise.all(source.articleIds.map(source.article));
  const project = changed({ ...source, articles }, numbers);
  let file = '';
  for await (const piece of buildProjectFile(sourceOf(project), STAMP)) file += piece;
  const text = numbers[0] % 4 ? file : file.replaceAll(/"id-(\d+-\d+)"/gu, '"their-$1"');
  // What the changes have broken is left out, as it would be of any file.
  return unwrap(parseProjectFile(text)).project;
}

function changed({ info, coders, articles, ...codes }: Project, [a, b, c]: Numbers): Project {
  // An older version knows the codes still that were merged here since.
  const isOlder = c % 3 === 0;
  const merged = isOlder ? codes.merges : [];
  const actors = [
    ...codes.actors,
    ...merged.flatMap((merge): Actor[] => (merge.table === 'actors' ? [merge.code] : [])),
  ];
  const positions = [
    ...codes.positions,
    ...merged.flatMap((merge): Position[] => (merge.table === 'positions' ? [merge.code] : [])),
  ];
  const ids = actors.map(({ id }) => id);
  return {
    info,
    coders: [...coders, { id: 'their-coder', name: 'Analyst' }],
    actors: actors.map((actor, index) => ({
      ...actor,
      name: (b + index) % 5 ? actor.name : `${actor.name} ${c % 3}`,
      note: (a + index) % 3 ? actor.note : `Note ${b % 3}`,
      memberOf: (c + index) % 3 ? actor.memberOf : [ids[(a + index) % ids.length] ?? ''],
    })),
    positions: positions.map((position, index) => ({
      ...position,
      label: (a + index) % 5 ? position.label : `${position.label} ${c % 3}`,
      parentId: (c + index) % 3 ? position.parentId : (positions[(b % (index + 1)) - 1]?.id ?? null),
    })),
    merges: isOlder ? [] : codes.merges.filter((_, index) => (a + index) % 2),
    articles: [
      ...articles.map((one) => ({
        ...one,
        article: b % 2 ? one.article : { ...one.article, status: 'done' as const, source: `Source ${c % 3}` },
        tags: [...one.tags.flatMap((tag, index) => worked(tag, a + index, ids)), ...(b % 3 ? [] : [tagOn(one, c)])],
      })),
      ...(c % 5 ? [] : [another(a)]),
    ],
  };
}

/** A tag that stays, says something else, has another note, or is gone. */
function worked(tag: Tag, number: number, actors: readonly string[]): Tag[] {
  const updatedAt = number % 2 ? LATER : tag.updatedAt;
  if (number % 7 === 0) return [];
  if (number % 5 === 0) return [{ ...tag, note: `Note ${number % 3}`, updatedAt }];
  const actor = actors[number % Math.max(1, actors.length)];
  if (number % 3 === 0 && tag.kind === 'actor' && actor) return [{ ...tag, actor, updatedAt }];
  if (number % 3 === 0 && tag.kind === 'position' && actor) return [{ ...tag, holders: [actor], updatedAt }];
  return [tag];
}

const tagOn = ({ article, text }: Pick<ArticleWithTags, 'article' | 'text'>, number: number): Tag => ({
  ...describe(text, { start: 0, end: 2 }),
  ...{
    id: `their-tag-${number % 9}-${article.id}`,
    documentId: article.id,
    kind: 'date',
    date: `20${10 + (number % 5)}`,
  },
  ...{ note: '', coder: 'their-coder', createdAt: LATER, updatedAt: LATER },
});

function another(number: number): ArticleWithTags {
  const text = `${TEXT} ${number % 4}`;
  const empty = { source: '', author: '', url: '', language: '', publishedOn: '', note: '' };
  const made = { id: `their-article-${number % 4}`, title: 'Theirs', importedAt: LATER, status: 'new' as const };
  const article = { ...made, ...empty, sha256: hashText(text) };
  return { article, text, tags: [tagOn({ article, text }, number)] };
}
