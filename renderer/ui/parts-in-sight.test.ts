import { describe, expect, it } from 'vitest';
import { PartsInSight } from './parts-in-sight.ts';

const AROUND = { first: 2, ahead: 1, kept: 3 };
const drawn = (parts: PartsInSight, number: number) =>
  Array.from({ length: number }, (_, index) => index).filter((index) => parts.has(index));

describe('the parts in sight', () => {
  it('are all of a few', () => {
    expect(drawn(new PartsInSight(8, AROUND), 8)).toHaveLength(8);
  });

  it('are the first of many, before anything has been looked at', () => {
    expect(drawn(new PartsInSight(500, AROUND), 500)).toEqual([0, 1]);
  });

  it('tell a part that is to be drawn, once, and no other', () => {
    const parts = new PartsInSight(500, AROUND);
    const told: number[] = [];
    const leave = parts.subscriber(7)(() => told.push(7));
    parts.subscriber(8)(() => told.push(8));
    parts.draw(7);
    parts.draw(7);
    expect([told, parts.has(7), parts.has(8)]).toEqual([[7], true, false]);
    leave();
    parts.draw(7);
    expect(told).toEqual([7]);
  });

  it('are few again when there are fewer, and keep what was drawn when there are more', () => {
    const parts = new PartsInSight(0, AROUND);
    parts.resize(5);
    expect(drawn(parts, 5)).toHaveLength(5);
    parts.resize(400);
    expect(parts.has(4)).toBe(true);
    expect(parts.has(300)).toBe(false);
  });
});
