/** What the tests of keeping work with. */

import type { KeepCapability } from '../../../shared/contract/host.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { Keeper, type KeeperDeps } from './keeper.ts';
import { makeSnapshot } from './snapshot.ts';

export const STAMP = { version: '0', exportedAt: '2026-01-31T00:00:00.000Z' };

/** Turns as the system's lock gives them. */
export function turns(): KeeperDeps['inTurn'] {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };
}

/** A keeper whose later is never. */
export const openKeeper = (
  keep: KeepCapability,
  database: ProjectDatabase,
  more: Partial<KeeperDeps> = {},
): Promise<Keeper> => {
  let ticks = 0;
  return Keeper.open({
    key: 'bench',
    database,
    keep,
    inTurn: turns(),
    shared: false,
    now: () => {
      ticks += 1000;
      return new Date(Date.UTC(2026, 1, 1) + ticks).toISOString();
    },
    makeSnapshot: () => makeSnapshot(database, STAMP),
    later: () => () => {},
    ...more,
  });
};
