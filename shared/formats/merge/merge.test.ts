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

  it('never suggest what either of them does not want to be suggested, each wording once', () => {
    const never = (...words: string[]) =>
      project({
        info: { ...project({}).info, neverSuggested: words.map((one) => ({ kind: 'actor' as const, words: one })) },
      });
    const words = (a: Project, b: Project) =>
      mergeProjects(a, b, { prefer: 'b' }).project.info.neverSuggested?.map((one) => one.words);
    expect(words(never('the\n Hill', 'May'), never('may', 'the hill', 'Stock', 'stock'))).toEqual([
      ...['the\n Hill', 'May', 'Stock'],
    ]);
    expect(words(project({}), never('May'))).toEqual(['May']);
    expect(words(never('May'), project({}))).toEqual(['May']);
    expect(words(project({}), project({}))).toBeUndefined();
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

  it('keep the notes of both on a tag that says the same under another id, each once', () => {
    const actors = [actor('1', 'A')];
    const noted = (id: string, note: string, at = AT) =>
      project({ actors, articles: [article('d', [tag(id, '1', { note, updatedAt: at })])] });
    const notes = (mine: string, theirs: string) => {
      const a = noted('t1', mine);
      const { project: merged, report } = mergeProjects(a, noted('t2', theirs, LATER), { prefer: 'a' });
      expect(report.conflicts).toEqual([]);
      expect(mergeProjects(merged, noted('t2', theirs, LATER), { prefer: 'a' }).project).toEqual(merged);
      return merged.articles[0]?.tags.map(({ note, updatedAt }) => [note, updatedAt]);
    };
    expect(notes('', 'Ironic.')).toEqual([['Ironic.', LATER]]);
    expect(notes('Ironic.', '')).toEqual([['Ironic.', AT]]);
    expect(notes('Ironic. Surely.', 'Ironic.')).toEqual([['Ironic. Surely.', AT]]);
    expect(notes('Ironic.', 'In earnest?')).toEqual([['Ironic.\n\nIn earnest?', LATER]]);
  });

  it('keep what both say of a code that is recognised by its name or place', () => {
    const described = (description: string) => ({ ...position(description, 'NATO'), description });
    const a = project({ actors: [actor('1', 'Bo', { note: 'A poet.' })], positions: [described('Old.')] });
    const b = project({ actors: [actor('x', 'BO', { note: 'Deputy.' })], positions: [described('New.')] });
    const { project: merged } = mergeProjects(a, b, { prefer: 'b' });
    expect(merged.actors).toMatchObject([{ id: '1', name: 'Bo', note: 'A poet.\n\nDeputy.' }]);
    expect(merged.positions).toMatchObject([{ id: 'Old.', description: 'Old.\n\nNew.' }]);
  });

  it('tell what only one of them can say: another id at an authority, another name of a coder', () => {
    const a = project({ actors: [actor('1', 'Bo', { externalIds: { wikidata: 'Q1', viaf: '7' } })] });
    const b = project({
      coders: [{ id: 'c', name: 'Anna' }],
      actors: [actor('x', 'Bo', { externalIds: { wikidata: 'Q2', gnd: '9' } })],
    });
    const { project: merged, report } = mergeProjects(a, b, { prefer: 'b' });
    expect(merged.actors[0]?.externalIds).toEqual({ wikidata: 'Q1', viaf: '7', gnd: '9' });
    expect(report.remarks).toEqual([
      'The coder “Ann” is called “Anna” in the other project: “Ann” is kept.',
      '“Bo” has two ids at wikidata: Q1 is kept, Q2 of the other project is not.',
    ]);
  });

  it('lose no tag that says what one said that was overruled', () => {
    const actors = [actor('1', 'A'), actor('2', 'B')];
    const a = project({ actors, articles: [article('d', [tag('t1', '1')])] });
    const b = project({
      actors,
      articles: [article('d', [tag('t1', '2', { updatedAt: LATER }), tag('t2', '1', { updatedAt: LATER })])],
    });
    const { project: merged } = mergeProjects(a, b, { prefer: 'newer' });
    expect(merged.articles).toMatchObject([
      {
        tags: [
          { id: 't1', actor: '2' },
          { id: 't2', actor: '1' },
        ],
      },
    ]);
  });

  it('count coders as two whom one project tells apart, though they have one name', () => {
    const a = project({ coders: [{ id: 'c', name: 'Analyst' }] });
    const coders = ['c', 'd'].map((id) => ({ id, name: 'Analyst' }));
    expect(mergeProjects(a, project({ coders }), { prefer: 'a' }).project.coders).toEqual(coders);
  });

  it('take a code that was merged in the first since for what it was merged into', () => {
    const kremlin = actor('k', 'Kremlin');
    const code = { table: 'actors', id: 'k', into: 'r', at: LATER, coder: 'c', code: kremlin } as const;
    const merge = { ...code, aliases: ['Kremlin'], memberOf: [], authorities: [], dependents: [], uses: [] };
    const a = project({
      actors: [actor('r', 'Russia', { aliases: ['Kremlin'] })],
      merges: [merge],
      articles: [article('d', [tag('t', 'r')])],
    });
    const b = project({ actors: [kremlin, actor('r', 'Russia')], articles: [article('d', [tag('t', 'k')])] });
    const { project: merged, report } = mergeProjects(a, b, { prefer: 'newer' });
    expect(merged).toEqual(a);
    expect(report.aligned).toContainEqual({
      what: 'actor',
      name: 'Kremlin',
      from: 'k',
      to: 'r',
      reason: 'merged here',
    });
  });

  it('put a merged code where it stood among the positions of both', () => {
    const stood = { ...position('m', 'Arms', 'x'), rank: 0.5 };
    const merge = { table: 'positions', id: 'm', into: 'y', at: AT, coder: 'c', aliases: [], uses: [] } as const;
    const a = project({ positions: [position('1', 'Trade'), position('2', 'NATO')] });
    const b = project({
      positions: [position('x', 'NATO'), position('y', 'Peace')],
      merges: [{ ...merge, code: stood, dependents: [{ id: 'y', rank: 1.5 }] }],
    });
    expect(mergeProjects(a, b, { prefer: 'a' }).project.merges).toEqual([
      { ...merge, code: { ...stood, parentId: '2', rank: 1.5 }, dependents: [{ id: 'y', rank: 2.5 }] },
    ]);
  });

  it('do not stand in a circle, whichever places are decided for one by one', () => {
    const a = project({ positions: [position('x', 'X'), position('z', 'Z', 'x')] });
    const b = project({ positions: [position('z', 'Z'), position('x', 'X', 'y'), position('y', 'Y', 'z')] });
    const decisions = new Map([['position x', 'b' as const]]);
    const { project: merged, report } = mergeProjects(a, b, { prefer: 'a', decisions });
    expect(merged.positions).toMatchObject([
      { id: 'x', parentId: null },
      { id: 'z', parentId: 'x' },
      { id: 'y', parentId: 'z' },
    ]);
    expect(report.remarks).toEqual(['“X” could not be put under a position that stands under it.']);
  });
});
