import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPosition, deletePosition } from './codebook.ts';
import { movePosition } from './codebook-order.ts';
import { openBench, unwrap } from './testing.ts';
import type { Workspace } from './workspace.ts';

const all = (workspace: Workspace) => [...workspace.store.getState().positions.values()];
const idOf = (workspace: Workspace, label: string) => all(workspace).find((one) => one.label === label)?.id ?? '';

function under(workspace: Workspace, parentId: string | null): string[] {
  return all(workspace)
    .filter((position) => position.parentId === parentId)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ label }) => label);
}

async function withPositions(...labels: (readonly [label: string, under?: string])[]) {
  const bench = await openBench();
  for (const [label, above] of labels) {
    const parentId = above ? idOf(bench.workspace, above) : null;
    unwrap(await bench.workspace.run(addPosition({ label, parentId, description: '' })));
  }
  return { ...bench, id: (label: string) => idOf(bench.workspace, label) };
}

describe('moving a position', () => {
  it('puts it before another, or last, and writes one row', async () => {
    const { workspace, id } = await withPositions(['A'], ['B'], ['C']);
    const entry = unwrap(await workspace.run(movePosition(id('C'), null, id('B'))));
    expect(entry).toMatchObject({ command: 'move-position', subject: 'C' });
    expect(entry?.changes).toHaveLength(1);
    expect(under(workspace, null)).toEqual(['A', 'C', 'B']);
    unwrap(await workspace.run(movePosition(id('A'), null, null)));
    expect(under(workspace, null)).toEqual(['C', 'B', 'A']);
    unwrap(await workspace.run(movePosition(id('A'), null, id('C'))));
    expect(under(workspace, null)).toEqual(['A', 'C', 'B']);
  });

  it('takes what stands under it along', async () => {
    const { workspace, id } = await withPositions(['A'], ['B'], ['B1', 'B']);
    unwrap(await workspace.run(movePosition(id('B'), id('A'), null)));
    expect([under(workspace, null), under(workspace, id('A')), under(workspace, id('B'))]).toEqual([
      ['A'],
      ['B'],
      ['B1'],
    ]);
  });

  it('changes nothing where it stands there already', async () => {
    const { workspace, id } = await withPositions(['A'], ['B']);
    expect(await workspace.run(movePosition(id('A'), null, id('B')))).toEqual({ ok: true, value: null });
    expect(await workspace.run(movePosition(id('A'), null, id('A')))).toEqual({ ok: true, value: null });
    expect(await workspace.run(movePosition(id('B'), null, null))).toEqual({ ok: true, value: null });
  });

  it('refuses a tree under its own child', async () => {
    const { workspace, id } = await withPositions(['A'], ['B', 'A'], ['C', 'B']);
    for (const parent of ['A', 'C'])
      expect(await workspace.run(movePosition(id('A'), id(parent), null))).toMatchObject({ error: { code: 'cycle' } });
  });

  it('refuses a label that stands there already, and says so when another window deleted one of them', async () => {
    const { workspace, id, window } = await withPositions(['A'], ['X'], ['X', 'A'], ['B']);
    const [upper] = all(workspace).filter(({ label, parentId }) => label === 'X' && parentId === null);
    expect(await workspace.run(movePosition(upper?.id ?? '', id('A'), null))).toMatchObject({
      error: { code: 'name-taken' },
    });
    const b = id('B');
    unwrap(await (await window()).run(deletePosition(b)));
    expect(await workspace.run(movePosition(b, null, null))).toMatchObject({ error: { code: 'gone' } });
    expect(await workspace.run(movePosition(id('A'), b, null))).toMatchObject({ error: { code: 'gone' } });
    expect(await workspace.run(movePosition(id('A'), null, b))).toMatchObject({ error: { code: 'gone' } });
  });

  it('always finds room, however often the same gap is asked for', async () => {
    const { workspace, id } = await withPositions(['A'], ['B'], ['C'], ['D']);
    for (let turn = 0; turn < 120; turn += 1) {
      const one = turn % 2 ? 'C' : 'B';
      const [, second = ''] = under(workspace, null).filter((label) => label !== one);
      unwrap(await workspace.run(movePosition(id(one), null, id(second))));
      expect(under(workspace, null)[1]).toBe(one);
    }
    expect(under(workspace, null).toSorted()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('leaves a tree in the order that was asked for, after any number of moves', async () => {
    const LABELS = ['A', 'B', 'C', 'D', 'E', 'F'];
    const anyMove = fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 5 }), fc.nat(9));
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { maxLength: 15 }), async (moves) => {
        const { workspace, id } = await withPositions(...LABELS.map((label) => [label] as const));
        const parents = new Map<string, string | null>(LABELS.map((label) => [label, null]));
        const children = new Map<string | null, string[]>([[null, [...LABELS]]]);
        for (const [one, above, place] of moves) {
          const [label, parent] = [LABELS[one] ?? '', above === -1 ? null : (LABELS[above] ?? '')];
          const siblings = (children.get(parent) ?? []).filter((other) => other !== label);
          const before = siblings[place] ?? null;
          const result = await workspace.run(movePosition(id(label), parent && id(parent), before && id(before)));
          let isOwn = false;
          for (let up = parent; up; up = parents.get(up) ?? null) isOwn ||= up === label;
          expect(result.ok).toBe(!isOwn);
          if (isOwn) continue;
          const old = parents.get(label) ?? null;
          children.set(
            old,
            (children.get(old) ?? []).filter((other) => other !== label),
          );
          parents.set(label, parent);
          children.set(parent, siblings.toSpliced(before ? place : siblings.length, 0, label));
        }
        for (const parent of [null, ...LABELS])
          expect(under(workspace, parent && id(parent))).toEqual(children.get(parent) ?? []);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
