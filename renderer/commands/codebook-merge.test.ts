import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../shared/domain/model.ts';
import { anyProject } from '../../shared/testing/arbitraries.ts';
import { addActor, addPosition, deleteActor, deletePosition, editActor } from './codebook.ts';
import { mergeActors, mergePositions, previewMerge, previewTakeApart, takeApart } from './codebook-merge.ts';
import { movePosition } from './codebook-order.ts';
import { addTag, deleteTag, editTag, type TagContent } from './tags.ts';
import { CODER, exported, imported, openBench, unwrap, withArticle } from './testing.ts';
import type { Workspace } from './workspace.ts';

const FIELDS = { kind: 'organisation' as const, aliases: [], memberOf: [], note: '' };
const stateOf = (workspace: Workspace) => workspace.store.getState();
const actorOf = (workspace: Workspace, name: string) =>
  [...stateOf(workspace).actors.values()].find((actor) => actor.name === name);
const idOf = (workspace: Workspace, name: string) =>
  actorOf(workspace, name)?.id ??
  [...stateOf(workspace).positions.values()].find((position) => position.label === name)?.id ??
  '';
const tagsOf = (workspace: Workspace) => stateOf(workspace).open?.tags ?? [];

const says = (position: string, holders: readonly string[], addressees: readonly string[] = []): TagContent => ({
  ...{ kind: 'position', position: { name: position }, stance: 'supports', saidOn: '', note: '' },
  holders: holders.map((name) => ({ name })),
  addressees: addressees.map((name) => ({ name })),
});
const names = (name: string): TagContent => ({ kind: 'actor', actor: { name }, alias: '', note: '' });

async function withActors(...fields: (Partial<Parameters<typeof addActor>[0]> & { name: string })[]) {
  const bench = await withArticle();
  const { workspace } = bench;
  for (const { memberOf = [], ...one } of fields) {
    const groups = memberOf.map((name) => idOf(workspace, name));
    unwrap(await workspace.run(addActor({ ...FIELDS, ...one, memberOf: groups })));
  }
  const id = (name: string) => idOf(workspace, name);
  const run = async (command: Parameters<Workspace['run']>[0]) => unwrap(await workspace.run(command));
  const tag = (start: number, end: number, content: TagContent) => run(addTag(bench.article, { start, end }, content));
  return { ...bench, id, run, tag };
}

async function withPositions(...labels: (readonly [label: string, under?: string])[]) {
  const bench = await withActors();
  for (const [label, under] of labels)
    await bench.run(addPosition({ label, parentId: under ? bench.id(under) : null, description: `About ${label}` }));
  const under = (label: string | null) => {
    const parentId = label === null ? null : bench.id(label);
    return [...stateOf(bench.workspace).positions.values()]
      .filter((position) => position.parentId === parentId)
      .sort((a, b) => a.rank - b.rank)
      .map((position) => position.label);
  };
  return { ...bench, under };
}

describe('merging actors', () => {
  it('moves tags, members, names, notes and external ids to the target, and says so', async () => {
    const { workspace, id, run, tag } = await withActors(
      { name: 'Europe' },
      { name: 'Russia', aliases: ['RF'], note: 'A state.', externalIds: { wikidata: 'Q159' } },
      {
        ...{ name: 'Kremlin', aliases: ['Moscow', 'RF'], note: 'The seat.', memberOf: ['Europe'] },
        externalIds: { wikidata: 'Q133274', viaf: '7' },
      },
      { name: 'Ministry', memberOf: ['Kremlin'] },
    );
    await tag(10, 24, names('Kremlin'));
    await tag(34, 48, says('NATO must stop', ['Kremlin', 'Ministry'], ['Kremlin']));
    const kremlin = id('Kremlin');
    const russia = id('Russia');
    expect(unwrap(await previewMerge(workspace.database, 'actors', [kremlin], russia))).toEqual({
      ...{ tagsMoved: 2, articles: 1, aliases: ['Kremlin', 'Moscow'], dependents: 1, becomesTwice: 0 },
    });
    const entry = await run(mergeActors([kremlin], russia));
    expect(entry).toMatchObject({ command: 'merge-actors', subject: 'Kremlin', into: 'Russia' });
    expect(stateOf(workspace).undo).toMatchObject({ subject: 'Kremlin', into: 'Russia' });
    expect(actorOf(workspace, 'Russia')).toMatchObject({
      aliases: ['RF', 'Kremlin', 'Moscow'],
      memberOf: [id('Europe')],
      note: 'A state.\n\nKremlin: The seat.',
      externalIds: { wikidata: 'Q159', viaf: '7' },
    });
    expect(actorOf(workspace, 'Ministry')?.memberOf).toEqual([russia]);
    expect(tagsOf(workspace)).toMatchObject([
      { actor: russia },
      { holders: [russia, id('Ministry')], addressees: [russia] },
    ]);
    expect(stateOf(workspace).merges.get(kremlin)).toMatchObject({
      ...{ into: russia, coder: 'coder-1', aliases: ['Kremlin', 'Moscow'] },
      code: { name: 'Kremlin', externalIds: { wikidata: 'Q133274' } },
    });
  });

  it('names a holder once who was there in both names, and takes both apart again at their places', async () => {
    const { workspace, id, run, tag } = await withActors({ name: 'A' }, { name: 'B' }, { name: 'C' }, { name: 'X' });
    await tag(34, 48, says('P', ['A', 'X', 'B', 'C']));
    const before = await exported(workspace);
    const [a, b, c, x] = ['A', 'B', 'C', 'X'].map(id) as [string, string, string, string];
    await run(mergeActors([a, b], c));
    expect(tagsOf(workspace)).toMatchObject([{ holders: [x, c] }]);
    await run(takeApart(b));
    expect(tagsOf(workspace)).toMatchObject([{ holders: [x, b, c] }]);
    await run(takeApart(a));
    expect(await exported(workspace)).toBe(before);
  });

  it('gives back what belongs to each of two, in whichever order they are taken apart', async () => {
    const { workspace, id, run, tag } = await withActors({ name: 'A' }, { name: 'B' }, { name: 'C' });
    await tag(34, 48, says('P', ['A', 'B']));
    const [a, b, c] = ['A', 'B', 'C'].map(id) as [string, string, string];
    await run(mergeActors([a, b], c));
    expect(tagsOf(workspace)).toMatchObject([{ holders: [c] }]);
    await run(takeApart(a));
    expect(tagsOf(workspace)).toMatchObject([{ holders: [a, c] }]);
    await run(takeApart(b));
    expect(tagsOf(workspace)).toMatchObject([{ holders: [a, b] }]);
  });

  it('tells the tags that would say the same twice, and keeps them', async () => {
    const { workspace, id, run, tag } = await withActors({ name: 'A' }, { name: 'B' });
    await tag(10, 24, names('A'));
    await tag(10, 24, names('B'));
    const preview = unwrap(await previewMerge(workspace.database, 'actors', [id('A')], id('B')));
    expect(preview).toMatchObject({ tagsMoved: 1, becomesTwice: 1 });
    await run(mergeActors([id('A')], id('B')));
    expect(tagsOf(workspace)).toHaveLength(2);
  });

  it('refuses a merge of an actor into itself', async () => {
    const { workspace, id } = await withActors({ name: 'A' });
    const result = await workspace.run(mergeActors([id('A')], id('A')));
    expect(result).toMatchObject({ ok: false, error: { code: 'cycle', message: expect.stringMatching(/itself/u) } });
  });

  it('refuses a merge into a member, also of a member', async () => {
    const { workspace, id } = await withActors(
      { name: 'A' },
      { name: 'B', memberOf: ['A'] },
      { name: 'C', memberOf: ['B'] },
    );
    const result = await workspace.run(mergeActors([id('A')], id('C')));
    expect(result).toMatchObject({ ok: false, error: { code: 'cycle', message: expect.stringMatching(/member/u) } });
  });

  it('takes a member into its group, which is no member of itself then', async () => {
    const { workspace, id, run } = await withActors({ name: 'A' }, { name: 'B', memberOf: ['A'] });
    const before = await exported(workspace);
    const b = id('B');
    await run(mergeActors([b], id('A')));
    expect(actorOf(workspace, 'A')?.memberOf).toEqual([]);
    await run(takeApart(b));
    expect(await exported(workspace)).toBe(before);
  });

  it('makes no circle of an actor and its group that are merged together', async () => {
    const { workspace, id, run } = await withActors(
      ...[
        { name: 'Far' },
        { name: 'Near', memberOf: ['Far'] },
        { name: 'A', memberOf: ['Near', 'Far'] },
        { name: 'C' },
      ],
    );
    const before = await exported(workspace);
    const [a, far] = [id('A'), id('Far')];
    await run(mergeActors([a, far], id('C')));
    expect(actorOf(workspace, 'C')?.memberOf).toEqual([]);
    expect(actorOf(workspace, 'Near')?.memberOf).toEqual([id('C')]);
    await run(takeApart(far));
    await run(takeApart(a));
    expect(await exported(workspace)).toBe(before);
  });

  it('says so when another window has deleted one of them', async () => {
    const { workspace, id, window } = await withActors({ name: 'A' }, { name: 'B' });
    const [a, b] = [id('A'), id('B')];
    const other = await window();
    unwrap(await other.run(deleteActor(a)));
    expect(await workspace.run(mergeActors([a], b))).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(await workspace.run(mergeActors([b], a))).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(await previewMerge(workspace.database, 'actors', [a], b)).toMatchObject({ ok: false });
  });

  it('says so when nothing is chosen', async () => {
    const { workspace, id } = await withActors({ name: 'A' });
    expect(await workspace.run(mergeActors([], id('A')))).toMatchObject({ ok: false, error: { code: 'no-code' } });
  });

  it.each(['😀 e\u0301', '<script>alert(1)</script>', '\u200fالأمم\u200e', 'x'.repeat(300)])(
    'keeps the name %s as it is, there and back',
    async (name) => {
      const { workspace, id, run } = await withActors({ name, note: 'First line\nsecond' }, { name: 'B' });
      const before = await exported(workspace);
      const merged = id(name);
      await run(mergeActors([merged], id('B')));
      expect(actorOf(workspace, 'B')?.aliases).toEqual([name]);
      await run(takeApart(merged));
      expect(await exported(workspace)).toBe(before);
    },
  );
});

describe('taking an actor apart', () => {
  it('is refused as long as what it was merged into is merged itself', async () => {
    const { workspace, id, run } = await withActors({ name: 'A' }, { name: 'B' }, { name: 'C' });
    const before = await exported(workspace);
    const [a, b] = [id('A'), id('B')];
    await run(mergeActors([a], b));
    await run(mergeActors([b], id('C')));
    const refused = await workspace.run(takeApart(a));
    expect(refused).toMatchObject({ ok: false, error: { code: 'nested' } });
    expect(refused.ok || refused.error.message).toContain('Take “B” apart first');
    await run(takeApart(b));
    expect(unwrap(await previewTakeApart(workspace.database, a))).toMatchObject({ name: 'A', into: 'B' });
    expect(await run(takeApart(a))).toMatchObject({ subject: 'A', into: 'B' });
    expect(await exported(workspace)).toBe(before);
  });

  it('is refused when its name is taken meanwhile', async () => {
    const { workspace, id, run } = await withActors({ name: 'A' }, { name: 'B' });
    const a = id('A');
    await run(mergeActors([a], id('B')));
    await run(addActor({ ...FIELDS, name: 'A' }));
    expect(await workspace.run(takeApart(a))).toMatchObject({ ok: false, error: { code: 'name-taken' } });
  });

  it('leaves tags that were deleted or say something else now, and tells how many', async () => {
    const { workspace, id, run, tag } = await withActors({ name: 'A' }, { name: 'B' }, { name: 'C' });
    await tag(0, 9, names('A'));
    await tag(10, 24, names('A'));
    await tag(34, 38, names('A'));
    const [a, c] = [id('A'), id('C')];
    await run(mergeActors([a], id('B')));
    const [first, second] = tagsOf(workspace);
    await run(deleteTag(first?.id ?? ''));
    await run(editTag(second?.id ?? '', { kind: 'actor', actor: { id: c }, alias: '', note: '' }));
    const preview = unwrap(await previewTakeApart(workspace.database, a));
    expect(preview).toMatchObject({ tagsBack: 1, tagsGone: 2, articles: 1, aliases: ['A'], aliasesKept: [] });
    await run(takeApart(a));
    expect(tagsOf(workspace)).toMatchObject([{ actor: c }, { actor: a }]);
  });

  it('leaves the target a name by which tags were made since', async () => {
    const { workspace, id, run, tag } = await withActors({ name: 'NATO', aliases: ['Alliance'] }, { name: 'B' });
    const [nato, b] = [id('NATO'), id('B')];
    await run(mergeActors([nato], b));
    await tag(34, 38, { kind: 'actor', actor: { id: b }, alias: '', note: '' });
    const preview = unwrap(await previewTakeApart(workspace.database, nato));
    expect(preview).toMatchObject({ aliases: ['Alliance'], aliasesKept: ['NATO'] });
    await run(takeApart(nato));
    expect(actorOf(workspace, 'B')?.aliases).toEqual(['NATO']);
  });

  it('leaves the target a name that it has from another merge too', async () => {
    const { workspace, id, run } = await withActors(
      ...[{ name: 'A', aliases: ['Z'] }, { name: 'B', aliases: ['Z'] }, { name: 'C' }],
    );
    const [a, b] = [id('A'), id('B')];
    await run(mergeActors([a, b], id('C')));
    await run(takeApart(a));
    expect(actorOf(workspace, 'C')?.aliases).toEqual(['Z', 'B']);
    await run(takeApart(b));
    expect(actorOf(workspace, 'C')?.aliases).toEqual([]);
  });

  it('brings no member back that would become its own group', async () => {
    const { workspace, id, run } = await withActors(
      ...[{ name: 'X' }, { name: 'A', memberOf: ['X'] }, { name: 'M', memberOf: ['A'] }, { name: 'C' }],
    );
    const [a, c, m, x] = ['A', 'C', 'M', 'X'].map(id) as [string, string, string, string];
    await run(mergeActors([a], c));
    await run(editActor(c, { ...FIELDS, name: 'C' }));
    await run(editActor(x, { ...FIELDS, name: 'X', memberOf: [m] }));
    await run(takeApart(a));
    expect(actorOf(workspace, 'A')?.memberOf).toEqual([x]);
    expect(actorOf(workspace, 'M')?.memberOf).toEqual([c]);
  });

  it('is over with the deletion of the target, and possible again when that is undone', async () => {
    const { workspace, id, run } = await withActors({ name: 'A' }, { name: 'B' }, { name: 'C' });
    const [a, b, c] = [id('A'), id('B'), id('C')];
    await run(mergeActors([a], b));
    await run(mergeActors([b], c));
    await run(deleteActor(c));
    expect(stateOf(workspace).merges.size).toBe(0);
    expect(await workspace.run(takeApart(b))).toMatchObject({ ok: false, error: { code: 'gone' } });
    unwrap(await workspace.undo());
    await run(takeApart(b));
    await run(takeApart(a));
    expect(stateOf(workspace).actors.size).toBe(3);
  });
});

describe('merging positions', () => {
  it('moves their tags, and what stands under them to the end', async () => {
    const { workspace, id, run, tag, under } = await withPositions(['A'], ['A1', 'A'], ['B'], ['B1', 'B'], ['A2', 'A']);
    await tag(34, 48, says('A', ['NATO']));
    const before = await exported(workspace);
    const [a, b] = [id('A'), id('B')];
    expect(unwrap(await previewMerge(workspace.database, 'positions', [a], b))).toMatchObject({
      ...{ tagsMoved: 1, dependents: 2, aliases: [] },
    });
    await run(mergePositions([a], b));
    expect(under('B')).toEqual(['B1', 'A1', 'A2']);
    expect(tagsOf(workspace)).toMatchObject([{ position: b }]);
    expect(stateOf(workspace).positions.get(b)?.description).toBe('About B\n\nA: About A');
    await run(takeApart(a));
    expect(await exported(workspace)).toBe(before);
  });

  it('refuses a tree into its own child', async () => {
    const { workspace, id } = await withPositions(['A'], ['B', 'A'], ['C', 'B']);
    const result = await workspace.run(mergePositions([id('A')], id('C')));
    expect(result).toMatchObject({ ok: false, error: { code: 'cycle', message: expect.stringMatching(/under/u) } });
  });

  it('brings no position back that stands above the one it would come under', async () => {
    const { workspace, id, run, under } = await withPositions(['P'], ['A', 'P'], ['A1', 'A'], ['C']);
    const a = id('A');
    await run(mergePositions([a], id('C')));
    await run(movePosition(id('P'), id('A1'), null));
    await run(takeApart(a));
    expect([under(null), under('C'), under('A1'), under('P')]).toEqual([['C'], ['A1'], ['P'], ['A']]);
    expect(stateOf(workspace).merges.size).toBe(0);
  });

  it('puts one whose parent is gone at the top, or under what that was merged into', async () => {
    const { id, run, under } = await withPositions(['P'], ['A', 'P'], ['B', 'P'], ['C'], ['D']);
    const [a, b, c] = [id('A'), id('B'), id('C')];
    await run(mergePositions([a, b], c));
    await run(mergePositions([id('P')], id('D')));
    await run(takeApart(a));
    expect(under('D')).toEqual(['A']);
    await run(deletePosition(id('D')));
    await run(takeApart(b));
    expect(under(null)).toContain('B');
  });
});

const RUNS = Number(process.env.STANDPOINT_RUNS ?? 40);

/** Numbers that pick codes of a project: which, into which. */
const anyMerge = fc.record({
  isActor: fc.boolean(),
  ids: fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }),
  into: fc.nat(99),
});

const commandOf = (
  { actors, positions }: Project,
  { isActor, ids, into }: { isActor: boolean; ids: number[]; into: number },
) => {
  const codes = (isActor ? actors : positions).map(({ id }) => id);
  const chosen = [...new Set(ids.map((number) => codes[number % codes.length] ?? ''))];
  const merge = isActor ? mergeActors : mergePositions;
  return { chosen, command: merge(chosen, codes[into % codes.length] ?? '') };
};

/** All that was written before the clock of the tests begins; merges are the law's own. */
const written = (project: Project): Project => ({
  ...project,
  merges: [],
  coders: [CODER, ...project.coders],
  articles: project.articles.map((one) => ({
    ...one,
    tags: one.tags.map((tag) => ({ ...tag, updatedAt: '2020-01-01T00:00:00.000Z' })),
  })),
});

describe('a merge that is taken apart again', () => {
  it(
    'leaves no trace, whatever was merged, also when the project went through a file in between',
    async () => {
      let done = 0;
      await fc.assert(
        fc.asyncProperty(anyProject(), fc.array(anyMerge, { minLength: 1, maxLength: 4 }), async (any, merges) => {
          const project = written(any);
          const { workspace } = await openBench(project);
          const before = await exported(workspace);
          const order: string[] = [];
          for (const merge of merges) {
            const { chosen, command } = commandOf(project, merge);
            if ((await workspace.run(command)).ok) order.push(...chosen);
          }
          const { workspace: other } = await openBench(imported(await exported(workspace)), 'other');
          for (const one of [workspace, other]) {
            const names = [...stateOf(one).actors.values()].map(({ name }) => name);
            let isWhole = new Set(names).size === names.length;
            for (const id of order.toReversed()) isWhole = (await one.run(takeApart(id))).ok && isWhole;
            if (!isWhole) continue;
            expect(await exported(one)).toBe(before);
            done += 1;
          }
        }),
        { numRuns: RUNS },
      );
      // Most of the random merges are no refusals: else the law would say nothing.
      expect(done).toBeGreaterThan(RUNS / 2);
    },
    60_000 + RUNS * 1_000,
  );

  it(
    'gives everybody their own back in whichever order several are taken apart, but for the order within lists',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyProject(), fc.array(fc.nat(99), { minLength: 4, maxLength: 4 }), async (any, order) => {
          const plain = written(any);
          // A group and its member that were merged together find each other again only from the outside in.
          const project = { ...plain, actors: plain.actors.map((actor) => ({ ...actor, memberOf: [] })) };
          const [target, ...ids] = project.actors.map(({ id }) => id);
          fc.pre(target !== undefined && ids.length > 0);
          const { workspace } = await openBench(project);
          const before = unordered(await exported(workspace));
          unwrap(await workspace.run(mergeActors(ids, target ?? '')));
          const turns = ids.toSorted((a, b) => (order[ids.indexOf(a)] ?? 0) - (order[ids.indexOf(b)] ?? 0));
          for (const id of turns) if (!(await workspace.run(takeApart(id))).ok) return;
          expect(unordered(await exported(workspace))).toEqual(before);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 1_000,
  );
});

/** A project file in which the order of names within lists says nothing. */
const unordered = (text: string): unknown =>
  JSON.parse(text, (_, value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.toSorted() : value,
  );
