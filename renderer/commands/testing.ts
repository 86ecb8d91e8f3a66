/** What the tests of commands work with: a project in a database of its own, a clock and ids that can be foretold. */

import type { Project } from '../../shared/domain/model.ts';
import { openProjectDatabase, type ProjectDatabase } from '../db/database.ts';
import { freshMachine } from '../db/testing.ts';
import { beginProject } from './project.ts';
import { newProject } from './projects.ts';
import { begin, type Channel, openWorkspace, type Workspace } from './workspace.ts';

let benches = 0;

/** Ids differ from bench to bench, since a project may be carried from one to another. */
export function counters() {
  let ids = 0;
  benches += 1;
  const bench = benches;
  let ticks = 0;
  return {
    newId: () => {
      ids += 1;
      return `id-${bench}-${String(ids).padStart(6, '0')}`;
    },
    now: () => {
      ticks += 1;
      return new Date(Date.UTC(2026, 0, 31) + ticks * 1000).toISOString();
    },
  };
}

export const CODER = { id: 'coder-1', name: 'Analyst' };

/** Windows of one project: each hears what the others announce. */
export function linkedChannels(): () => Channel {
  const listeners = new Set<(seq: number) => void>();
  return () => {
    let own: ((seq: number) => void) | null = null;
    return {
      announce: (seq) => {
        for (const listener of listeners) if (listener !== own) listener(seq);
      },
      listen: (listener) => {
        own = listener;
        listeners.add(listener);
      },
      close: () => {
        if (own) listeners.delete(own);
      },
    };
  };
}

export interface Bench {
  readonly workspace: Workspace;
  readonly database: ProjectDatabase;
  /** Another window on the same project. */
  readonly window: () => Promise<Workspace>;
}

export async function openBench(given?: Project, key = 'bench'): Promise<Bench> {
  freshMachine();
  const { newId, now } = counters();
  const made = given ?? unwrap(newProject('Talks', { newId, now, coder: () => CODER }));
  const database = unwrap(await openProjectDatabase(key, { create: true }));
  await begin(database, beginProject(made), { newId, now });
  const channel = linkedChannels();
  const window = async () => {
    const own = unwrap(await openProjectDatabase(key, { create: false }));
    return openWorkspace({ key, database: own, newId, now, coder: () => CODER, channel: channel() });
  };
  const workspace = await openWorkspace({ key, database, newId, now, coder: () => CODER, channel: channel() });
  return { workspace, database, window };
}

export function unwrap<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
