import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project, Tag } from '../../../shared/domain/model.ts';
import { compileFilter, type Filter } from '../../../shared/domain/search/filter.ts';
import { PLAIN_SEARCH } from '../../../shared/domain/search/query.ts';
import { anyProject } from '../../../shared/testing/arbitraries.ts';
import type { Line } from '../../state/search.ts';
import { addArticles, deleteArticle } from '../articles.ts';
import { addActor, editActor } from '../codebook.ts';
import { addTag } from '../tags.ts';
import { openBench, unwrap } from '../testing.ts';
import type { Found, SearchPart } from './protocol.ts';
import { Replica } from './replica.ts';
import { runSearch } from './run-search.ts';
import { sortLines } from './sort-lines.ts';

const part = (asked: Partial<SearchPart>): SearchPart => ({
  query: '',
  options: PLAIN_SEARCH,
  filter: null,
  from: 0,
  room: 10_000,
  without: [],
  ...asked,
});

/** Runs to the end on a clock that moves a long way at each look, so that each article is told by itself. */
async function search(replica: Replica, asked: Partial<SearchPart>): Promise<Found[]> {
  let at = 0;
  const clock = () => {
    at += 1000;
    return at;
  };
  const found: Found[] = [];
  for await (const piece of runSearch(replica, part(asked), { clock, onArticle: () => {} })) found.push(piece);
  return found;
}

const linesOf = (found: readonly Found[]): Line[] => found.flatMap(({ lines }) => lines);

const ARTICLES = ['NATO and Russia.', 'Russia alone.', 'Nato, nato.'].map((text, index) => ({
  ...{ title: `Article ${3 - index}`, text, source: '', author: '', url: '', language: '' },
  publishedOn: ['2022-03', '', '2021'][index] ?? '',
}));

async function benchWith(articles = ARTICLES) {
  const bench = await openBench();
  for (const article of articles) unwrap(await bench.workspace.run(addArticles([article])));
  const replica = new Replica(bench.database);
  await replica.refresh();
  return { ...bench, replica };
}

describe('a search of the project', () => {
  it('gives lines article by article, with the true counts', async () => {
    const { replica } = await benchWith();
    const found = await search(replica, { query: 'nato' });
    expect(linesOf(found).map(({ hit }) => hit)).toEqual(['NATO', 'Nato', 'nato']);
    expect(found.map(({ hits }) => hits)).toEqual([1, 0, 2, 0]);
    expect(found.map(({ articles }) => articles)).toEqual([1, 0, 1, 0]);
    expect(found.at(-1)).toMatchObject({ done: 3, of: 3 });
  });

  it('counts what there is no room for', async () => {
    const { replica } = await benchWith();
    const found = await search(replica, { query: 'nato', room: 2 });
    expect(linesOf(found)).toHaveLength(2);
    expect(found.reduce((sum, { hits }) => sum + hits, 0)).toBe(3);
  });

  it('goes on from an article, and leaves some out', async () => {
    const { replica } = await benchWith();
    const [, , third] = replica.articles;
    expect(linesOf(await search(replica, { query: 'nato', from: 1 }))).toHaveLength(2);
    expect(linesOf(await search(replica, { query: 'nato', without: [third?.id ?? ''] }))).toHaveLength(1);
  });

  it('sees what was added, tagged, undone and deleted since', async () => {
    const { workspace, replica } = await benchWith();
    const id = replica.articles[0]?.id ?? '';
    const nato = { kind: 'actor', actor: { name: 'NATO' }, alias: '', note: '' } as const;
    const hit = async () => {
      await replica.refresh();
      return linesOf(await search(replica, { query: 'nato' }));
    };
    unwrap(await workspace.run(addTag(id, { start: 0, end: 8 }, nato)));
    expect((await hit())[0]?.tags).toMatchObject([{ kind: 'actor', start: 0, end: 8 }]);
    unwrap(await workspace.undo());
    expect((await hit())[0]?.tags).toEqual([]);
    unwrap(await workspace.run(deleteArticle(id)));
    expect(await hit()).toHaveLength(2);
    unwrap(await workspace.undo());
    expect((await hit()).map(({ documentId }) => documentId)[0]).toBe(id);
  });

  it('without words gives the tags that satisfy the filter, with words the hits in such passages', async () => {
    const { workspace, replica } = await benchWith();
    const id = replica.articles[0]?.id ?? '';
    const content = { kind: 'actor', actor: { name: 'NATO' }, alias: '', note: 'x' } as const;
    unwrap(await workspace.run(addTag(id, { start: 0, end: 4 }, content)));
    await replica.refresh();
    const filter: Filter = { tagged: { on: 'note' } };
    expect(linesOf(await search(replica, { filter }))).toMatchObject([{ hit: 'NATO', tag: { kind: 'actor' } }]);
    expect(linesOf(await search(replica, { filter, query: 'nato' }))).toMatchObject([{ hit: 'NATO', tag: null }]);
    expect(linesOf(await search(replica, { filter: { not: filter }, query: 'nato' }))).toHaveLength(2);
    expect(linesOf(await search(replica, { filter, query: 'russia' }))).toEqual([]);
  });

  it('counts the members of an actor, as of what the codebook says now', async () => {
    const { workspace, replica } = await benchWith();
    const id = replica.articles[0]?.id ?? '';
    const content = { kind: 'actor', actor: { name: 'NATO' }, alias: '', note: '' } as const;
    unwrap(await workspace.run(addTag(id, { start: 0, end: 4 }, content)));
    const fields = { kind: 'group', aliases: [], memberOf: [], note: '' } as const;
    unwrap(await workspace.run(addActor({ ...fields, name: 'West' })));
    const [nato, west] = [...workspace.store.getState().actors.values()];
    const hits = async (exactly: boolean) => {
      await replica.refresh();
      const filter: Filter = { tagged: { on: 'actor', id: west?.id ?? '', role: 'any', exactly } };
      return linesOf(await search(replica, { filter })).map(({ hit }) => hit);
    };
    expect(await hits(false)).toEqual([]);
    unwrap(await workspace.run(editActor(nato?.id ?? '', { ...fields, name: 'NATO', memberOf: [west?.id ?? ''] })));
    expect(await hits(false)).toEqual(['NATO']);
    expect(await hits(true)).toEqual([]);
    unwrap(await workspace.undo());
    expect(await hits(false)).toEqual([]);
  });

  it('finds the tags under a passage as looking at each of them would', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project: Project) => {
        const { database } = await openBench(project, 'law');
        const replica = new Replica(database);
        await replica.refresh();
        for (const { article, text, tags } of project.articles) {
          for (const span of [...tags, { start: 0, end: text.length }]) {
            const expected = tags.filter((tag) => tag.start < span.end && tag.end > span.start).map(({ id }) => id);
            expect(
              replica
                .tagsOf(article.id)
                .over(span)
                .map(({ id }) => id),
            ).toEqual(expected);
          }
        }
        const check = compileFilter({ tagged: { on: 'kind', kind: 'date' } }, project);
        const dates = project.articles.flatMap(({ article, tags }) =>
          tags.filter((tag: Tag) => check({ article, tags: [tag] })).map(({ id }) => id),
        );
        const lines = linesOf(await search(replica, { filter: { tagged: { on: 'kind', kind: 'date' } } }));
        expect(lines.map(({ key }) => key).sort()).toEqual(dates.sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('the order of lines', () => {
  it('goes by the nearest word on the left, by title, or by date with unknown days last', async () => {
    const { replica, workspace } = await benchWith();
    const lines = linesOf(await search(replica, { query: 'russia' }));
    const { articles } = workspace.store.getState();
    const titles = (by: 'left' | 'article' | 'date', descending = false) =>
      sortLines(lines, { by, descending }, articles).map(({ documentId }) => articles.get(documentId)?.title);
    expect(titles('left')).toEqual(['Article 2', 'Article 3']);
    expect(titles('left', true)).toEqual(['Article 3', 'Article 2']);
    expect(titles('article')).toEqual(['Article 2', 'Article 3']);
    expect(titles('date')).toEqual(['Article 3', 'Article 2']);
  });
});
