import { describe, expect, it } from 'vitest';
import { addPosition } from './codebook.ts';
import { splitActor, splitPosition, usesOf } from './codebook-split.ts';
import { addTag, deleteTag, type TagContent } from './tags.ts';
import { exported, unwrap, withArticle } from './testing.ts';

const says = (holders: readonly string[], addressees: readonly string[]): TagContent => ({
  ...{ kind: 'position', position: { name: 'P' }, stance: 'supports', saidOn: '', note: '' },
  holders: holders.map((name) => ({ name })),
  addressees: addressees.map((name) => ({ name })),
});

async function withRussia() {
  const bench = await withArticle();
  const { workspace, article } = bench;
  const tag = async (start: number, end: number, content: TagContent) =>
    unwrap(await workspace.run(addTag(article, { start, end }, content)));
  await tag(10, 24, { kind: 'actor', actor: { name: 'Russia' }, alias: '', note: '' });
  await tag(34, 48, says(['NATO', 'Russia'], ['Russia']));
  const state = () => workspace.store.getState();
  const id = (name: string) => [...state().actors.values()].find((actor) => actor.name === name)?.id ?? '';
  return { ...bench, tag, state, id, uses: await usesOf(workspace.database, id('Russia')) };
}

describe('splitting an actor', () => {
  it('lists where it is used, with the article and the passage', async () => {
    const { uses } = await withRussia();
    expect(uses.map(({ role, article, quote, start }) => [role, article, quote, start])).toEqual([
      ['actor', 'Talks', 'Sergei Ryabkov', 10],
      ['holder', 'Talks', 'NATO must stop', 34],
      ['addressee', 'Talks', 'NATO must stop', 34],
    ]);
  });

  it('moves the chosen uses to a new actor, in one step that can be undone', async () => {
    const { workspace, state, id, uses } = await withRussia();
    const before = await exported(workspace);
    const split = splitActor(id('Russia'), { name: ' Russian  government ', kind: 'group' }, uses.slice(0, 2));
    const entry = unwrap(await workspace.run(split));
    expect(entry).toMatchObject({ command: 'split-actor', subject: 'Russia', into: 'Russian government' });
    const made = id('Russian government');
    expect(state().actors.get(made)).toMatchObject({ kind: 'group', aliases: [], memberOf: [] });
    expect(state().open?.tags).toMatchObject([
      { actor: made },
      { holders: [id('NATO'), made], addressees: [id('Russia')] },
    ]);
    unwrap(await workspace.undo());
    expect(await exported(workspace)).toBe(before);
  });

  it.each([
    ['nothing is chosen', 'New', 0, 'no-code'],
    ['the name is taken', 'NATO', 1, 'name-taken'],
    ['the name is empty', ' \n\t', 1, 'empty-name'],
    ['the name has 10,000 characters', 'x'.repeat(10_000), 1, 'name-too-long'],
  ])('is refused when %s', async (_, name, chosen, code) => {
    const { workspace, id, uses } = await withRussia();
    const before = await exported(workspace);
    const result = await workspace.run(splitActor(id('Russia'), { name, kind: 'group' }, uses.slice(0, chosen)));
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await exported(workspace)).toBe(before);
  });

  it('is refused when a chosen passage is gone meanwhile, or the actor', async () => {
    const { workspace, id, uses, window } = await withRussia();
    unwrap(await (await window()).run(deleteTag(uses[0]?.tag ?? '')));
    const fields = { name: 'New', kind: 'group' as const };
    expect(await workspace.run(splitActor(id('Russia'), fields, uses))).toMatchObject({ error: { code: 'gone' } });
    expect(await workspace.run(splitActor('none', fields, uses))).toMatchObject({ error: { code: 'gone' } });
  });

  it.each(['😀 e\u0301', '\u200fالأمم\u200e', '<script>alert(1)</script>'])(
    'keeps the name %s as it is',
    async (name) => {
      const { workspace, id, uses } = await withRussia();
      unwrap(await workspace.run(splitActor(id('Russia'), { name, kind: 'group' }, uses)));
      expect(id(name)).not.toBe('');
    },
  );

  it('makes one line of a name with line breaks', async () => {
    const { workspace, id, uses } = await withRussia();
    unwrap(await workspace.run(splitActor(id('Russia'), { name: 'Two\r\nlines', kind: 'group' }, uses)));
    expect(id('Two lines')).not.toBe('');
  });
});

describe('splitting a position', () => {
  const labels = ({ state }: Awaited<ReturnType<typeof withRussia>>, parentId: string | null) =>
    [...state().positions.values()]
      .filter((position) => position.parentId === parentId)
      .sort((a, b) => a.rank - b.rank)
      .map(({ label }) => label);

  it('makes one just after it, with the chosen tags', async () => {
    const bench = await withRussia();
    const { workspace, state } = bench;
    unwrap(await workspace.run(addPosition({ label: 'Later', parentId: null, description: '' })));
    const [position] = [...state().positions.values()].filter(({ label }) => label === 'P');
    const tag = state().open?.tags.find(({ kind }) => kind === 'position');
    unwrap(await workspace.run(splitPosition(position?.id ?? '', { label: 'Q' }, [tag?.id ?? ''])));
    expect(labels(bench, null)).toEqual(['P', 'Q', 'Later']);
    const [made] = [...state().positions.values()].filter(({ label }) => label === 'Q');
    expect(state().open?.tags[1]).toMatchObject({
      position: made?.id,
      holders: [bench.id('NATO'), bench.id('Russia')],
    });
  });

  it('makes one under the position it is told to, and refuses a label that stands there', async () => {
    const bench = await withRussia();
    const { workspace, state } = bench;
    const [position] = state().positions.values();
    const id = position?.id ?? '';
    const tags = (state().open?.tags ?? []).filter(({ kind }) => kind === 'position').map((tag) => tag.id);
    expect(await workspace.run(splitPosition(id, { label: 'P' }, tags))).toMatchObject({
      error: { code: 'name-taken' },
    });
    expect(await workspace.run(splitPosition(id, { label: 'Q' }, []))).toMatchObject({ error: { code: 'no-code' } });
    unwrap(await workspace.run(splitPosition(id, { label: 'P', parentId: id }, tags)));
    expect(labels(bench, id)).toEqual(['P']);
  });
});
