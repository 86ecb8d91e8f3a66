/** What the tests of commands work with: a project in a database of its own, a clock and ids that can be foretold. */

import type { Project } from '../../shared/domain/model.ts';
import { buildProjectFile } from '../../shared/formats/project-file/build.ts';
import { parseProjectFile } from '../../shared/formats/project-file/parse.ts';
import { openProjectDatabase, type ProjectDatabase } from '../db/database.ts';
import { freshMachine } from '../db/testing.ts';
import { addArticles } from './articles.ts';
import type { Command } from './command.ts';
import { readSource } from './export-project.ts';
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

export const TEXT = 'On Monday Sergei Ryabkov spoke.\n\n“NATO must stop,” Ryabkov said 😀 in Geneva. السلام e\u0301.';
export const ARTICLE = { title: 'Talks', text: TEXT, publishedOn: '2022-01-09' };

/** The bytes of the project file. */
export async function exported({ database }: Pick<Workspace, 'database'>): Promise<string> {
  let text = '';
  const stamp = { version: '0', exportedAt: '2026-01-31T00:00:00.000Z' };
  for await (const piece of buildProjectFile(await readSource(database), stamp)) text += piece;
  return text;
}

/** A project from its file, which has to be read without a complaint. */
export function imported(text: string): Project {
  const { project, failed } = unwrap(parseProjectFile(text));
  if (failed.length > 0) throw new Error(failed.map(({ item, reason }) => `${item}: ${reason}`).join('\n'));
  return project;
}

export async function withArticle() {
  const bench = await openBench();
  unwrap(await bench.workspace.run(addArticles([ARTICLE])));
  const [article] = bench.workspace.store.getState().articles.keys();
  await bench.workspace.openArticle(article ?? '');
  return { ...bench, article: article ?? '' };
}

/** A project that begins with its article, and what the commands made of it: there is nothing before it to undo. */
export async function begun(commands: readonly Command[] = []): Promise<Project> {
  const { workspace } = await withArticle();
  for (const command of commands) unwrap(await workspace.run(command));
  return imported(await exported(workspace));
}
