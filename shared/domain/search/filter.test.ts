import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../testing/arbitraries.ts';
import { type PositionTag, type Project, STANCES, STATUSES, TAG_KINDS, type Tag } from '../model.ts';
import { type Condition, filterOf } from './conditions.ts';
import { ACTOR_ROLES, compileFilter, type Filter, type TagFilter, type TagTest } from './filter.ts';

const anchor = { start: 0, end: 4, quote: 'NATO', prefix: '', suffix: '' };
const base = { ...anchor, documentId: 'd', note: '', coder: 'ann', createdAt: '', updatedAt: '' };
const opposes: PositionTag = {
  ...base,
  id: 't1',
  kind: 'position',
  position: 'east',
  stance: 'opposes',
  holders: ['russia'],
  addressees: ['nato'],
  saidOn: '2022-01',
};
const supports: PositionTag = { ...opposes, id: 't2', stance: 'supports', holders: ['poland'] };
const named: Tag = { ...base, id: 't3', kind: 'actor', actor: 'nato' };
const dated: Tag = { ...base, id: 't4', kind: 'date', date: '2021-12-17' };

const positions = [
  { id: 'security', parentId: null },
  { id: 'enlargement', parentId: 'security' },
  { id: 'east', parentId: 'enlargement' },
];
const actors = [
  { id: 'west', memberOf: [] },
  { id: 'nato', memberOf: ['west'] },
  { id: 'poland', memberOf: ['nato', 'west'] },
];
const article = { publishedOn: '2022-01-09', status: 'new' as const };
const holds = (filter: Filter, ...tags: Tag[]) => compileFilter(filter, { actors, positions })({ article, tags });
const tagged = (test: TagFilter): Filter => ({ tagged: test });

describe('a filter', () => {
  it('tells the roles of an actor apart', () => {
    const actor = (id: string, role: (typeof ACTOR_ROLES)[number]) => tagged({ on: 'actor', id, role, exactly: true });
    expect(holds(actor('russia', 'holder'), opposes)).toBe(true);
    expect(holds(actor('russia', 'addressee'), opposes)).toBe(false);
    expect(holds(actor('nato', 'any'), opposes)).toBe(true);
    expect(holds(actor('nato', 'named'), opposes)).toBe(false);
    expect(holds(actor('nato', 'named'), named)).toBe(true);
  });

  it('takes a position with those below it', () => {
    const position = (id: string, exactly: boolean) => holds(tagged({ on: 'position', id, exactly }), opposes);
    expect(position('security', false)).toBe(true);
    expect(position('security', true)).toBe(false);
    expect(position('east', true)).toBe(true);
    expect(position('west', false)).toBe(false);
    expect(holds(tagged({ on: 'code', id: 'security' }), opposes)).toBe(false);
    expect(holds(tagged({ on: 'code', id: 'east' }), opposes)).toBe(true);
    expect(holds(tagged({ on: 'code', id: 'nato' }), opposes)).toBe(true);
  });

  it('takes an actor with its members and theirs, in the role that is asked for', () => {
    const west = (role: (typeof ACTOR_ROLES)[number], exactly = false) =>
      tagged({ on: 'actor', id: 'west', role, exactly });
    expect(holds(west('holder'), supports)).toBe(true);
    expect(holds(west('holder', true), supports)).toBe(false);
    expect(holds(west('addressee'), opposes)).toBe(true);
    expect(holds(west('holder'), opposes)).toBe(false);
    expect(holds(west('named'), named)).toBe(true);
  });

  it('ends where codes go round in a circle', () => {
    const circle = {
      actors: [
        { id: 'nato', memberOf: ['west'] },
        { id: 'west', memberOf: ['nato'] },
      ],
      positions: [{ id: 'east', parentId: 'east' }],
    };
    const check = compileFilter(tagged({ on: 'actor', id: 'west', role: 'any', exactly: false }), circle);
    expect(check({ article, tags: [named] })).toBe(true);
    expect(
      compileFilter(tagged({ on: 'position', id: 'east', exactly: false }), circle)({ article, tags: [named] }),
    ).toBe(false);
  });

  it('asks one and the same tag', () => {
    const russiaSupports: Filter = tagged({
      all: [
        { on: 'actor', id: 'russia', role: 'holder', exactly: false },
        { on: 'stance', stance: 'supports' },
      ],
    });
    expect(holds(russiaSupports, opposes, supports)).toBe(false);
    expect(
      holds(
        {
          all: [
            tagged({ on: 'actor', id: 'russia', role: 'holder', exactly: false }),
            tagged({ on: 'stance', stance: 'supports' }),
          ],
        },
        opposes,
        supports,
      ),
    ).toBe(true);
  });

  it('tells "no such tag" from "a tag that is not such"', () => {
    const nato: TagTest = { on: 'actor', id: 'nato', role: 'named', exactly: false };
    expect(holds({ not: tagged(nato) })).toBe(true);
    expect(holds({ not: tagged(nato) }, named, dated)).toBe(false);
    expect(holds(tagged({ not: nato }), named, dated)).toBe(true);
    expect(holds(tagged({ not: nato }))).toBe(false);
  });

  it.each([
    ['2022-01-15', true],
    ['2022', true],
    ['2021-12/2022-01-01', true],
    ['2022-02/..', false],
    ['../2021', false],
    ['2021/..', true],
    ['', false],
    ['soon', false],
    ['../..', true],
  ])('finds that January 2022 can fall into “%s”: %s', (dates, expected) => {
    expect(holds(tagged({ on: 'said', dates }), opposes)).toBe(expected);
  });

  it('finds no days for a date that is not known', () => {
    expect(holds(tagged({ on: 'said', dates: '0000/..' }), { ...opposes, saidOn: '' })).toBe(false);
    expect(holds(tagged({ on: 'date', dates: '2021' }), dated)).toBe(true);
    expect(holds({ on: 'published', dates: '2022-01' })).toBe(true);
    expect(holds({ on: 'status', status: 'done' })).toBe(false);
  });
});

const anyTest = fc.oneof(
  fc.record({
    on: fc.constant('actor' as const),
    id: fc.nat(4).map(String),
    role: fc.constantFrom(...ACTOR_ROLES),
    exactly: fc.boolean(),
  }),
  fc.record({ on: fc.constant('position' as const), id: fc.nat(4).map(String), exactly: fc.boolean() }),
  fc.record({ on: fc.constant('stance' as const), stance: fc.constantFrom(...STANCES) }),
  fc.record({ on: fc.constant('kind' as const), kind: fc.constantFrom(...TAG_KINDS) }),
  fc.record({
    on: fc.constantFrom('said' as const, 'date' as const),
    dates: fc.constantFrom('2021', '2022-01/..', ''),
  }),
  fc.constant({ on: 'note' as const }),
);
const anyFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    anyTest.map((test): Filter => ({ tagged: test })),
    fc.record({ on: fc.constant('status' as const), status: fc.constantFrom(...STATUSES) }),
    fc.array(tie('filter'), { maxLength: 3 }).map((all): Filter => ({ all })),
    fc.array(tie('filter'), { maxLength: 3 }).map((any): Filter => ({ any })),
    tie('filter').map((not): Filter => ({ not })),
  ),
})).filter;

describe('the laws of filters', () => {
  /** The ids of a project's tags that satisfy a filter, in order. */
  const chosen = (filter: Filter, project: Project): string[] => {
    const check = compileFilter(filter, project);
    return project.articles.flatMap(({ article: own, tags }) =>
      tags.filter((tag) => check({ article: own, tags: [tag] })).map(({ id }) => id),
    );
  };

  it('not not is nothing, not is the rest, and is what both choose, or is what either chooses', () => {
    fc.assert(
      fc.property(anyProject(), anyFilter, anyFilter, (project, f, g) => {
        const all = chosen({ all: [] }, project);
        const [a, b] = [chosen(f, project), chosen(g, project)];
        expect(chosen({ not: { not: f } }, project)).toEqual(a);
        expect(chosen({ not: f }, project)).toEqual(all.filter((id) => !a.includes(id)));
        expect(chosen({ all: [f, g] }, project)).toEqual(a.filter((id) => b.includes(id)));
        expect(chosen({ any: [f, g] }, project)).toEqual(all.filter((id) => a.includes(id) || b.includes(id)));
        expect(chosen({ not: { all: [f, g] } }, project)).toEqual(chosen({ any: [{ not: f }, { not: g }] }, project));
        expect(chosen({ any: [] }, project)).toEqual([]);
      }),
    );
  });

  it('a code with what lies below it is the code itself, or one of those right below it with what lies below them', () => {
    fc.assert(
      fc.property(anyProject(), fc.constantFrom(...ACTOR_ROLES), (project, role) => {
        const actor = (id: string, exactly: boolean): Filter => tagged({ on: 'actor', id, role, exactly });
        const position = (id: string, exactly: boolean): Filter => tagged({ on: 'position', id, exactly });
        for (const { id } of project.actors) {
          const members = project.actors.filter(({ memberOf }) => memberOf.includes(id));
          const parts = [actor(id, true), ...members.map((member) => actor(member.id, false))];
          expect(chosen(actor(id, false), project)).toEqual(chosen({ any: parts }, project));
        }
        for (const { id } of project.positions) {
          const below = project.positions.filter(({ parentId }) => parentId === id);
          const parts = [position(id, true), ...below.map((one) => position(one.id, false))];
          expect(chosen(position(id, false), project)).toEqual(chosen({ any: parts }, project));
        }
      }),
    );
  });

  it('it survives being written down', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(JSON.parse(JSON.stringify(filter))).toEqual(filter);
      }),
    );
  });
});

describe('conditions', () => {
  const row = (key: string, test: Condition['test'], exclude = false): Condition => ({ key, test, exclude });
  const russia = row('1', { on: 'actor', id: 'russia', role: 'holder', exactly: false });
  const against = row('2', { on: 'stance', stance: 'opposes' });

  it('of one group speak of the same tag', () => {
    expect(filterOf({ join: 'all', rows: [russia, { ...against, exclude: true }] })).toEqual({
      tagged: { all: [russia.test, { not: against.test }] },
    });
  });

  it('that only exclude mean that there is no such tag', () => {
    expect(filterOf({ join: 'all', rows: [{ ...russia, exclude: true }] })).toEqual({ not: { tagged: russia.test } });
  });

  it('stand each for itself where any of them is enough', () => {
    expect(filterOf({ join: 'any', rows: [russia, against] })).toEqual({
      any: [{ tagged: russia.test }, { tagged: against.test }],
    });
  });

  it('ask for nothing until their value is there', () => {
    expect(
      filterOf({
        join: 'all',
        rows: [
          row('1', { on: 'actor', id: '', role: 'any', exactly: false }),
          row('2', { on: 'published', dates: 'soon' }),
        ],
      }),
    ).toBeNull();
  });

  it('nest in groups, which can be excluded as a whole', () => {
    const group = { key: 'g', exclude: true, join: 'all' as const, conditions: [against] };
    const done = row('3', { on: 'status', status: 'done' });
    expect(filterOf({ join: 'all', rows: [russia, done, group] })).toEqual({
      all: [{ tagged: russia.test }, done.test, { not: { tagged: against.test } }],
    });
  });
});
