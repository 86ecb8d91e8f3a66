import { describe, expect, it } from 'vitest';
import { idsBetween, placeOf, type TreeRow, toggled, treeStep, zoneAt } from './tree-keys.ts';

const row = (key: string, isOpen: boolean | null = null, parent: string | null = null): TreeRow => ({
  key,
  id: key,
  level: parent ? 2 : 1,
  isOpen,
  parent,
  place: 1,
  of: 1,
});
const rows = [row('a', true), row('b', null, 'a'), row('c', false), row('d')];

describe('the keys of a tree', () => {
  it('go from row to row and stop at the ends', () => {
    expect(treeStep(rows, 0, 'ArrowDown')).toEqual({ to: 1 });
    expect(treeStep(rows, 0, 'ArrowUp')).toEqual({ to: 0 });
    expect(treeStep(rows, 2, 'PageDown')).toEqual({ to: 3 });
    expect(treeStep(rows, 2, 'Home')).toEqual({ to: 0 });
    expect(treeStep(rows, 0, 'End')).toEqual({ to: 3 });
  });

  it('open a closed row to the right, and go into an open one', () => {
    expect(treeStep(rows, 2, 'ArrowRight')).toEqual({ toggle: rows[2] });
    expect(treeStep(rows, 0, 'ArrowRight')).toEqual({ to: 1 });
    expect(treeStep(rows, 3, 'ArrowRight')).toBeNull();
  });

  it('close an open row to the left, and go up from one that has nothing to close', () => {
    expect(treeStep(rows, 0, 'ArrowLeft')).toEqual({ toggle: rows[0] });
    expect(treeStep(rows, 1, 'ArrowLeft')).toEqual({ to: 0 });
    expect(treeStep(rows, 3, 'ArrowLeft')).toBeNull();
  });

  it('leave letters alone: they belong to the program', () => expect(treeStep(rows, 0, 'a')).toBeNull());
});

describe('the current row', () => {
  const twice = [row('a', true), { ...row('a/b', null, 'a'), id: 'b' }, row('c')];
  it('is found by its key, or by what it is of', () => {
    expect(placeOf(twice, 'c', 0)).toBe(2);
    expect(placeOf(twice, 'b', 0)).toBe(1);
  });

  it('is the one that came to its place when it is gone', () => {
    expect(placeOf(twice, 'gone', 1)).toBe(1);
    expect(placeOf(twice, 'gone', 7)).toBe(2);
    expect(placeOf([], 'gone', 7)).toBe(0);
  });
});

describe('choosing several rows', () => {
  it('takes all from one to the other, in either direction', () => {
    expect([...idsBetween(rows, 1, 3)]).toEqual(['b', 'c', 'd']);
    expect([...idsBetween(rows, 3, 1)]).toEqual(['b', 'c', 'd']);
  });

  it('takes one in, and out again', () => {
    const both = toggled(new Set(['a']), 'b');
    expect([...both]).toEqual(['a', 'b']);
    expect([...toggled(both, 'a')]).toEqual(['b']);
  });
});

describe('where a row is dropped', () => {
  it('is before, inside or after, by the place of the pointer', () => {
    expect(zoneAt(0.1, { isOpen: null })).toBe('before');
    expect(zoneAt(0.5, { isOpen: null })).toBe('into');
    expect(zoneAt(0.9, { isOpen: null })).toBe('after');
  });

  it('is inside at the foot of an open row: there its children follow', () =>
    expect(zoneAt(0.9, { isOpen: true })).toBe('into'));
});
