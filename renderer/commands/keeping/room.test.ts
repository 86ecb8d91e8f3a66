import { expect, it } from 'vitest';
import { memoryKeep } from '../../../shared/testing/memory-keep.ts';
import { RoomWatch, SCARCE } from './room.ts';

it('room that gets scarce is told once, and again when there was enough in between', async () => {
  const keep = memoryKeep();
  const told: number[] = [];
  const watch = new RoomWatch(keep, (free) => told.push(free));
  for (const free of [null, SCARCE, SCARCE - 1, 7, SCARCE, 9]) {
    keep.setFree(free);
    await watch.look();
  }
  expect(told).toEqual([SCARCE - 1, 9]);
});
