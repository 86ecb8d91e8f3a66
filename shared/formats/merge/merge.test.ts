import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, ActorTag, ArticleWithTags, Position, Project } from '../../domain/model.ts';
import { hashText } from '../../domain/text/canonical.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { buildProjectFile } from '../project-file/build.ts';
import { parseProjectFile } from '../project-file/parse.ts';
import { mergeProjects, type Prefer } from './merge.ts';

const AT = '2022-01-09T08:30:00.000Z';
const LATER = '2022-01-10T08:30:00.000Z';
const TEXT = 'Ann Poe met Bo Rand.';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, name, kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} },
  ...more,
});
const position = (id: string, label: string, parentId: string | null = null): Position => ({
  id,
  label,
  parentId,
  description: '',
  colour: '#808080',
});
const tag = (id: string, code: string, more: Partial<ActorTag> = {}): ActorTag => ({
  ...{
    id,
    documentId: 'd',
    kind: 'actor',
    actor: code,
    start: 0,
    end: 7,
    quote: 'Ann Poe',
    prefix: '',
    suffix: ' met Bo Rand.',
  },
  ...{ note: '', coder: 'c', createdAt: AT, updatedAt: AT },
  ...more,
});
const article = (id: string, tags: readonly ActorTag[], text = TEXT): ArticleWithTags => ({
  article: {
    ...{
      id,
      title: 'Talks',
      source: '',
      author: '',
      url: '',
      language: '',
      publishedOn: '',
      importedAt: AT,
      status: 'new',
      note: '',
    },
    sha256: hashText(text),
  },
  text,
  tags: tags.map((one) => ({ ...one, documentId: id })),
});
const project = (parts: Partial<Project>): Project => ({
  info: { id: 'p', title: 'P', description: '', createdAt: AT },
  ...{ coders: [{ id: 'c', name: 'Ann' }], actors: [], positions: [], merges: [], articles: [] },
  ...parts,
});

/** What the project file would say of it: a fault is a reference that leads nowhere, a quote that is wrong, an id given twice. */
async function faultsOf(merged: Project): Promise<readonly unknown[]> {
  let file = '';
  for await (const piece of buildProjectFile(sourceOf(merged), STAMP)) file += piece;
  const parsed = parseProjectFile(file);
  return parsed.ok ? parsed.value.failed : [parsed.error];
}

const RULES: readonly Prefer[] = ['a', 'b', 'newer'];

describe('two projects made one', () => {
  it('are the same again, where they are the same, by whatever rule', () => {
    fc.assert(
      fc.property(anyProject(), fc.constantFrom(...RULES), (one, prefer) => {
        const { project: merged, report } = mergeProjects(one, one, { prefer });
        expect(merged).toEqual(one);
        expect([report.conflicts, report.remarks]).toEqual([[], []]);
      }),
    );
  });

  it('have all articles of both once, lose no tag of the first, and refer to nothing that is not there, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), anyProject(), fc.constantFrom(...RULES), async (a, b, prefer) => {
        const { project: merged } = mergeProjects(a, b, { prefer });
        const hashes = new Set([...a.articles, ...b.articles].map((one) => one.article.sha256));
        expect(new Set(merged.articles.map((one) => one.article.sha256))).toEqual(hashes);
        const ids = new Set(merged.articles.flatMap(({ tags }) => tags.map(({ id }) => id)));
        for (const { tags } of a.articles) for (const { id } of tags) expect(ids.has(id)).toBe(true);
        expect(await faultsOf(merged)).toEqual([]);
      }),
    );
  });

  it('take actors for the same by name or other name, and all that is said of them with them', () => {
    const a = project({
      actors: [actor('1', 'Sergei Ryabkov', { aliases: ['Ryabkov'] })],
      articles: [article('d', [tag('t1', '1')])],
    });
    const b = project({
      actors: [actor('x', 'RYABKOV', { note: 'deputy minister' }), actor('1x', 'NATO', { kind: 'organisation' })],
      articles: [
        article('e', [tag('t2', 'x', { start: 12, end: 19, quote: 'Bo Rand', prefix: 'Ann Poe met ', suffix: '.' })]),
      ],
    });
    const { project: merged, report } = mergeProjects(a, b, { prefer: 'a' });
    expect(merged.actors).toMatchObject([
      { id: '1x', name: 'NATO' },
      { id: '1', name: 'Sergei Ryabkov', aliases: ['Ryabkov', 'RYABKOV'], note: 'deputy minister' },
    ]);
    expect(merged.articles).toMatchObject([
      {
        article: { id: 'd' },
        tags: [
          { id: 't1', actor: '1' },
          { id: 't2', actor: '1' },
        ],
      },
    ]);
    expect(report.aligned).toContainEqual({ what: 'actor', name: 'RYABKOV', from: 'x', to: '1', reason: 'other name' });
    expect(report.added).toEqual({ coders: 0, actors: 1, positions: 0, articles: 0, tags: 1 });
  });

  it('take positions for the same by their place in the tree', () => {
    const a = project({ positions: [position('1', 'NATO'), position('2', 'Enlargement', '1')] });
    const b = project({
      positions: [position('x', 'nato'), position('y', 'Enlargement', 'x'), position('z', 'Enlargement')],
    });
    expect(mergeProjects(a, b, { prefer: 'a' }).project.positions).toMatchObject([
      { id: '1' },
      { id: '2' },
      { id: 'z', parentId: null },
    ]);
  });

  it('list a tag that both changed, and take it by the rule or by a decision', () => {
    const a = project({ actors: [actor('1', 'A'), actor('2', 'B')], articles: [article('d', [tag('t', '1')])] });
    const b = project({
      actors: [actor('1', 'A'), actor('2', 'B')],
      articles: [article('d', [tag('t', '2', { updatedAt: LATER })])],
    });
    const taken = (prefer: Prefer, decisions?: ReadonlyMap<string, 'a' | 'b'>) => {
      const { project: merged, report } = mergeProjects(a, b, { prefer, ...(decisions ? { decisions } : {}) });
      expect(report.conflicts).toMatchObject([
        { what: 'tag', id: 't', name: 'Ann Poe', a: { actor: '1' }, b: { actor: '2' }, newer: 'b' },
      ]);
      return merged.articles[0]?.tags.map((one) => one.kind === 'actor' && one.actor);
    };
    expect([taken('a'), taken('b'), taken('newer')]).toEqual([['1'], ['2'], ['2']]);
    expect(taken('newer', new Map([['tag t', 'a']]))).toEqual(['1']);
  });

  it('count a tag once that both made on the same passage, and keep both texts of an article that differ', () => {
    const a = project({ actors: [actor('1', 'A')], articles: [article('d', [tag('t1', '1')])] });
    const b = project({
      actors: [actor('1', 'A')],
      articles: [article('d', [tag('t2', '1')]), article('d', [], 'Another text.')],
    });
    expect(mergeProjects(a, b, { prefer: 'a' }).project.articles[0]?.tags).toHaveLength(1);
    const other = project({ articles: [article('d', [], 'Another text.')] });
    const { project: merged, report } = mergeProjects(a, other, { prefer: 'a' });
    expect(merged.articles.map((one) => [one.article.id, one.text])).toEqual([
      ['d', TEXT],
      ['d-2', 'Another text.'],
    ]);
    expect(report.remarks).toEqual(['“Talks” has another text in either project: both are kept.']);
  });

  it('lose no tag of either, where a project has one text more than once', () => {
    const actors = [actor('1', 'A')];
    const at = (id: string, start: number) =>
      tag(id, '1', { start, end: start + 3, quote: TEXT.slice(start, start + 3), prefix: '', suffix: '' });
    const tagsIn = ({ articles }: Project) => articles.flatMap(({ tags }) => tags.map(({ id }) => id)).sort();
    const one = project({ actors, articles: [article('d', [])] });
    const twins = project({ actors, articles: [article('d', []), article('e', [])] });
    const tagged = project({ actors, articles: [article('d', [at('t1', 0)]), article('e', [at('t2', 4)])] });
    for (const prefer of RULES) {
      expect(tagsIn(mergeProjects(one, tagged, { prefer }).project)).toEqual(['t1', 't2']);
      expect(tagsIn(mergeProjects(twins, tagged, { prefer }).project)).toEqual(['t1', 't2']);
      expect(tagsIn(mergeProjects(tagged, twins, { prefer }).project)).toEqual(['t1', 't2']);
      expect(mergeProjects(tagged, tagged, { prefer }).project).toEqual(tagged);
    }
  });

  it('are the later one, where one is a later version of the other', () => {
    const early = project({ actors: [actor('1', 'A')], articles: [article('d', [tag('t1', '1')])] });
    const late = project({
      actors: [actor('1', 'A new name'), actor('2', 'B')],
      articles: [
        article('d', [tag('t1', '1', { note: 'seen', updatedAt: LATER }), tag('t2', '2', { updatedAt: LATER })]),
      ],
    });
    const { project: merged } = mergeProjects(early, late, { prefer: 'newer' });
    expect(merged.articles).toEqual(late.articles);
    expect(merged.actors).toMatchObject([{ id: '1', name: 'A new name', aliases: ['A'] }, { id: '2' }]);
  });
});
