import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankedPosition } from '../../../shared/domain/model.ts';
import { positionTree } from '../codes.ts';
import { type Arrow, type Place, placeByArrow, placeByDrop, placeInWords } from './reorder.ts';

/** 'a' and 'b' at the top, under 'a' first 'c' then 'd', under 'c' 'e'. */
const TREE = { a: null, b: null, c: 'a', d: 'a', e: 'c' };

const positionsOf = (tree: Record<string, string | null>): Map<string, RankedPosition> =>
  new Map(
    Object.entries(tree).map(([id, parentId], rank) => [
      id,
      { id, label: id.toUpperCase(), parentId, description: '', colour: '#3b7a57', rank },
    ]),
  );

/** The positions once the place is taken, as the command does it. */
function taken(positions: ReadonlyMap<string, RankedPosition>, id: string, { parentId, before }: Place) {
  const order = positionTree(positions).map(({ position }) => position.id);
  const rest = order.filter((other) => other !== id);
  const at = before === null ? rest.length : rest.indexOf(before);
  rest.splice(at, 0, id);
  return new Map(
    rest.map((each, rank) => {
      const position = positions.get(each) as RankedPosition;
      return [each, { ...position, rank, parentId: each === id ? parentId : position.parentId }];
    }),
  );
}

const shape = (positions: ReadonlyMap<string, RankedPosition>): string =>
  positionTree(positions)
    .map(({ position, depth }) => `${'-'.repeat(depth)}${position.id}`)
    .join(' ');

function moved(id: string, ...arrows: Arrow[]): string {
  let positions: ReadonlyMap<string, RankedPosition> = positionsOf(TREE);
  for (const arrow of arrows) {
    const place = placeByArrow(positions, id, arrow);
    if (!place.ok) return place.error.message;
    positions = taken(positions, id, place.value);
  }
  return shape(positions);
}

describe('moving a position by the arrows', () => {
  it('takes it up and down among its siblings, with all below it', () => {
    expect(moved('a', 'ArrowDown')).toBe('b a -c --e -d');
    expect(moved('d', 'ArrowUp')).toBe('a -d -c --e b');
    expect(moved('d', 'ArrowUp', 'ArrowDown')).toBe('a -c --e -d b');
  });

  it('takes it under the one above, as its last', () => {
    expect(moved('b', 'ArrowRight')).toBe('a -c --e -d -b');
    expect(moved('d', 'ArrowRight')).toBe('a -c --e --d b');
  });

  it('takes it out, to stand after what it stood under', () => {
    expect(moved('c', 'ArrowLeft')).toBe('a -d c -e b');
    expect(moved('e', 'ArrowLeft', 'ArrowLeft')).toBe('a -c -d e b');
  });

  it('says why it stays', () => {
    expect(moved('a', 'ArrowUp')).toBe('“A” is the first of its siblings already.');
    expect(moved('b', 'ArrowDown')).toBe('“B” is the last of its siblings already.');
    expect(moved('c', 'ArrowRight')).toBe('Nothing stands above “C” under which it could go.');
    expect(moved('a', 'ArrowLeft')).toBe('“A” stands at the top already.');
  });
});

describe('dropping a position', () => {
  const drop = (dragged: string, target: string, zone: 'before' | 'after' | 'into') => {
    const positions = positionsOf(TREE);
    const place = placeByDrop(positions, dragged, target, zone);
    return place.ok ? shape(taken(positions, dragged, place.value)) : place.error.message;
  };

  it('puts it before, after or under the other', () => {
    expect(drop('b', 'd', 'before')).toBe('a -c --e -b -d');
    expect(drop('b', 'c', 'after')).toBe('a -c --e -b -d');
    expect(drop('b', 'e', 'into')).toBe('a -c --e ---b -d');
    expect(drop('d', 'b', 'after')).toBe('a -c --e b d');
  });

  it('leaves it where it is when it is dropped beside itself', () =>
    expect(drop('d', 'c', 'after')).toBe('a -c --e -d b'));

  it('refuses what would stand under itself', () => {
    expect(drop('a', 'e', 'into')).toBe('“A” cannot stand under itself: “E” is below it.');
    expect(drop('c', 'e', 'before')).toBe('“C” cannot stand under itself: “E” is below it.');
  });
});

describe('a moved position', () => {
  it('is told with its new place', () => {
    expect(placeInWords(positionsOf(TREE), 'd')).toBe('“D” is now 2 of 2 under “A”.');
    expect(placeInWords(positionsOf(TREE), 'b')).toBe('“B” is now 2 of 2 at the top.');
  });

  it('is never lost, nor is any other, whatever the keys', () => {
    const arrow = fc.constantFrom<Arrow>('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight');
    const moves = fc.array(fc.tuple(fc.constantFrom(...Object.keys(TREE)), arrow), { maxLength: 20 });
    fc.assert(
      fc.property(moves, (steps) => {
        let positions: ReadonlyMap<string, RankedPosition> = positionsOf(TREE);
        for (const [id, key] of steps) {
          const place = placeByArrow(positions, id, key);
          if (place.ok) positions = taken(positions, id, place.value);
          expect(positionTree(positions)).toHaveLength(Object.keys(TREE).length);
        }
      }),
    );
  });
});
