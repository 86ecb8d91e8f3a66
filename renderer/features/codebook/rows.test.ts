import { describe, expect, it } from 'vitest';
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import { actorRows, positionRows, usageWithBelow } from './rows.ts';

const actor = (name: string, memberOf: readonly string[] = [], more: Partial<Actor> = {}): Actor => ({
  id: name,
  name,
  kind: 'person',
  aliases: [],
  memberOf,
  note: '',
  externalIds: {},
  ...more,
});
const actors = new Map(
  [
    actor('NATO', [], { kind: 'organisation', aliases: ['the Alliance'] }),
    actor('EU', [], { kind: 'organisation' }),
    actor('France', ['EU', 'NATO'], { kind: 'state' }),
    actor('Macron', ['France']),
    actor('Åsa Ek'),
  ].map((each) => [each.id, each]),
);
const view = { query: '', kind: '', sort: 'name', actorsAs: 'list', opened: new Map() } as const;
const usage = new Map([['Macron', 4]]);
const shown = (change: Partial<Parameters<typeof actorRows>[2]> = {}) =>
  actorRows(actors, usage, { ...view, ...change }).map(({ id, level }) => `${'-'.repeat(level - 1)}${id}`);

describe('the rows of the actors', () => {
  it('stand by name, or by use', () => {
    expect(shown()).toEqual(['Åsa Ek', 'EU', 'France', 'Macron', 'NATO']);
    expect(shown({ sort: 'use' })[0]).toBe('Macron');
  });

  it('are found by name and other names, without accents', () => {
    expect(shown({ query: 'asa' })).toEqual(['Åsa Ek']);
    expect(shown({ query: 'alliance' })).toEqual(['NATO']);
  });

  it('are those of one kind', () => expect(shown({ kind: 'organisation' })).toEqual(['EU', 'NATO']));

  it('stand in the tree under every group, unfolded the first time', () =>
    expect(shown({ actorsAs: 'tree' })).toEqual(['Åsa Ek', 'EU', '-France', '--Macron', 'NATO', '-France']));

  it('unfold the second time when they are asked to, under a key of their own', () => {
    const rows = actorRows(actors, usage, { ...view, actorsAs: 'tree', opened: new Map([['NATO/France', true]]) });
    expect(rows.map(({ key }) => key)).toEqual([
      'Åsa Ek',
      'EU',
      'EU/France',
      'EU/France/Macron',
      'NATO',
      'NATO/France',
      'NATO/France/Macron',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('stay few in a lattice of groups', () => {
    const levels = 20;
    const lattice = new Map<string, Actor>();
    for (let level = 0; level < levels; level += 1)
      for (const side of ['l', 'r'])
        lattice.set(`${side}${level}`, actor(`${side}${level}`, level ? [`l${level - 1}`, `r${level - 1}`] : []));
    expect(actorRows(lattice, usage, { ...view, actorsAs: 'tree' }).length).toBeLessThan(4 * levels);
  });
});

const position = (id: string, parentId: string | null, rank: number): [string, RankedPosition] => [
  id,
  { id, label: id, parentId, description: '', colour: '#3b7a57', rank },
];
const positions = new Map([
  position('energy', null, 1),
  position('gas', 'energy', 3),
  position('coal', 'energy', 2),
  position('peace', null, 4),
]);

describe('the rows of the positions', () => {
  const rows = (query = '', opened: ReadonlyMap<string, boolean> = new Map()) =>
    positionRows(positions, { query, opened }).map(({ id, level, place, of }) => `${level} ${id} ${place}/${of}`);

  it('stand in the analyst’s order, with their places', () =>
    expect(rows()).toEqual(['1 energy 1/2', '2 coal 1/2', '2 gas 2/2', '1 peace 2/2']));

  it('fold up', () => expect(rows('', new Map([['energy', false]]))).toEqual(['1 energy 1/2', '1 peace 2/2']));

  it('show what is found with what it stands under, also in what is folded up', () =>
    expect(rows('gas', new Map([['energy', false]]))).toEqual(['1 energy 1/1', '2 gas 1/1']));

  it('count the tags of those below', () => {
    const sums = usageWithBelow(
      positions,
      new Map([
        ['energy', 1],
        ['gas', 2],
        ['coal', 4],
      ]),
    );
    expect([...sums]).toEqual([
      ['energy', 7],
      ['gas', 2],
      ['coal', 4],
      ['peace', 0],
    ]);
  });
});
