/** What the tests of keeping work with. */

import type { HostError, HostErrorCode, KeepCapability } from '../../../shared/contract/host.ts';
import { failure, ok } from '../../../shared/domain/result.ts';
import type { ProjectDatabase } from '../../db/database.ts';
import { Keeper, type KeeperDeps } from './keeper.ts';
import { makeSnapshot } from './snapshot.ts';

export const STAMP = { version: '0', exportedAt: '2026-01-31T00:00:00.000Z' };

/** Everything that is kept, in memory, and a way to make the next writings fail. */
export interface Shelf {
  readonly keep: KeepCapability;
  readonly files: Map<string, Uint8Array>;
  /** The next so many writings fail with this code; of an append half of the bytes arrive. */
  failNext(times: number, code: HostErrorCode): void;
}

export function shelf(): Shelf {
  const files = new Map<string, Uint8Array>();
  let failing = 0;
  let code: HostErrorCode = 'io-error';
  const fails = (): { ok: false; error: HostError } | null => {
    if (failing <= 0) return null;
    failing -= 1;
    return failure(code, 'It was planned to fail.');
  };
  const of = (project: string) => [...files.keys()].filter((path) => path.startsWith(`${project}/`)).sort();
  const put = (path: string, at: number, bytes: Uint8Array) => {
    const joined = new Uint8Array(at + bytes.byteLength);
    joined.set((files.get(path) ?? new Uint8Array()).subarray(0, at));
    joined.set(bytes, at);
    files.set(path, joined);
  };
  return {
    files,
    failNext: (times, with_) => {
      failing = times;
      code = with_;
    },
    keep: {
      projects: async () => ok([...new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''))]),
      list: async (project) =>
        ok(of(project).map((path) => ({ name: path.split('/')[1] ?? '', size: files.get(path)?.byteLength ?? 0 }))),
      read: async (project, name, from) => {
        const bytes = files.get(`${project}/${name}`);
        return bytes ? ok(bytes.slice(from)) : failure('not-found', 'It is not there.');
      },
      write: async (project, name, bytes) => {
        const failed = fails();
        if (failed) return failed;
        files.set(`${project}/${name}`, bytes.slice());
        return ok(null);
      },
      append: async (project, name, at, bytes) => {
        const path = `${project}/${name}`;
        if ((files.get(path)?.byteLength ?? 0) < at) return failure('io-error', 'The file is too short.');
        const failed = fails();
        put(path, at, failed ? bytes.subarray(0, bytes.byteLength >> 1) : bytes);
        return failed ?? ok(null);
      },
      remove: async (project, name) => {
        files.delete(`${project}/${name}`);
        return ok(null);
      },
      removeAll: async (project) => {
        for (const path of of(project)) files.delete(path);
        return ok(null);
      },
      free: async () => ok(null),
    },
  };
}

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
  { keep }: Shelf,
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
