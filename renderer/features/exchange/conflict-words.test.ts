import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../shared/formats/merge/merge.ts';
import { changedWords, conflictFields, recognised } from './conflict-words.ts';

const names = {
  coders: new Map([['c', 'Ann']]),
  actors: new Map([
    ['1', 'NATO'],
    ['2', 'Russia'],
  ]),
  positions: new Map([['p', 'Peace']]),
};
const at = { a: '2022-01-09T08:30:00.000Z', b: '' };
const conflict = (what: Conflict['what'], a: Conflict['a'], b: Conflict['b']): Conflict => ({
  ...{ what, id: 'x', name: 'NATO must stop', a, b, at, newer: 'a', taken: 'a' },
  ...(what === 'tag' ? { documentId: 'd', coders: { a: 'c', b: 'gone' } } : {}),
});

describe('a conflict in words', () => {
  it('names codes and says dates, and leaves out what nobody decides on', () => {
    const fields = conflictFields(
      conflict(
        'tag',
        { kind: 'position', position: 'p', holders: ['1', '2'], saidOn: '2022-01', updatedAt: at.a },
        { kind: 'actor', actor: '1', updatedAt: at.b },
      ),
      names,
    );
    expect(fields).toEqual([
      { label: 'Kind', a: 'position', b: 'actor' },
      { label: 'Actor', a: '', b: 'NATO' },
      { label: 'Position', a: 'Peace', b: '' },
      { label: 'Holders', a: 'NATO, Russia', b: '' },
      { label: 'Said on', a: 'January 2022', b: '' },
    ]);
  });

  it('shows the passages where the edges differ, and where the same words stand elsewhere', () => {
    const passage = (a: Conflict['a'], b: Conflict['b']) => conflictFields(conflict('tag', a, b), names);
    expect(passage({ end: 4, quote: 'NATO' }, { end: 9, quote: 'NATO must' })).toEqual([
      { label: 'Passage', a: '“NATO”', b: '“NATO must”' },
    ]);
    expect(passage({ start: 40, end: 44 }, { start: 4, end: 8 })).toEqual([
      {
        label: 'Passage',
        a: '“NATO must stop”, later in the text',
        b: '“NATO must stop”, earlier in the text',
      },
    ]);
  });

  it('knows places in the tree, and bears what is no word at all', () => {
    expect(
      conflictFields(conflict('position', { parentId: null, label: 7 }, { parentId: 'p', label: 'P' }), names),
    ).toEqual([
      { label: 'Position', a: '', b: 'P' },
      { label: 'Under', a: 'at the top', b: 'Peace' },
    ]);
  });

  it('tells when and by whom, as far as it is known', () => {
    expect(changedWords(conflict('tag', {}, {}), 'a', names)).toMatch(/^9 Jan 2022, .*, by Ann$/u);
    expect(changedWords(conflict('tag', {}, {}), 'b', names)).toBe('');
  });

  it('lists which codes are which by what tells it, the surest last', () => {
    const one = (name: string, reason: 'same id' | 'other name') =>
      ({ what: 'actor', name, from: 'x', to: '1', reason }) as const;
    expect(recognised([one('NATO', 'same id'), one('Alliance', 'other name')], names)).toEqual([
      { title: 'Recognised by another name', lines: ['The actor “Alliance” is “NATO” here'] },
      { title: 'Recognised by their id', lines: ['The actor “NATO”'] },
    ]);
  });
});
