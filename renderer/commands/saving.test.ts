import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { memoryKeep } from '../../shared/testing/memory-keep.ts';
import type { ProjectState } from '../state/project-state.ts';
import { addArticles } from './articles.ts';
import type { Command } from './command.ts';
import { openKeeper } from './keeping/testing.ts';
import { ARTICLE, CODER, counters, exported, linkedChannels, openBench, unwrap, withArticle } from './testing.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** Until the screen says so. */
const until = (workspace: Workspace, holds: (state: ProjectState) => boolean) =>
  new Promise<void>((resolve) => {
    if (holds(workspace.store.getState())) return resolve();
    const stop = workspace.store.subscribe((state) => {
      if (!holds(state)) return;
      stop();
      resolve();
    });
  });

/** A command that meets a full disk so many times before it goes through. */
function hindered(command: Command, times: number, name = 'QuotaExceededError'): Command {
  let left = times;
  return {
    ...command,
    plan: async (database, context) => {
      if (left > 0) {
        left -= 1;
        throw Object.assign(new Error('planted'), { name });
      }
      return command.plan(database, context);
    },
  };
}

describe('a change that cannot be written', () => {
  it.each(['QuotaExceededError', 'UnknownError', 'AbortError'])(
    'waits for room, is never said to be saved, and is then made once (%s)',
    async (name) => {
      const { workspace } = await withArticle();
      const done = workspace.run(
        hindered(
          addArticles([{ ...ARTICLE, title: 'Second', text: 'Another text.' }]),
          name === 'AbortError' ? 2 : 1,
          name,
        ),
      );
      await until(workspace, ({ trouble }) => trouble?.what === 'change');
      expect(workspace.store.getState()).toMatchObject({ saving: 'failed', trouble: { what: 'change' } });
      workspace.retry();
      // Where it fails once more, it waits again: by itself it is tried after two seconds.
      expect((await done).ok).toBe(true);
      expect(workspace.store.getState()).toMatchObject({ saving: 'saved', trouble: null });
      expect(workspace.store.getState().articles.size).toBe(2);
    },
  );

  it('waits also where the system has closed the database and does not open it, for want of room', async () => {
    const { workspace, database } = await withArticle();
    database.close({ disableAutoOpen: true });
    const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError');
    });
    const done = workspace.run(addArticles([{ ...ARTICLE, title: 'Second', text: 'Another text.' }]));
    await until(workspace, ({ trouble }) => trouble?.what === 'change');
    spy.mockRestore();
    workspace.retry();
    unwrap(await done);
    expect(workspace.store.getState().articles.size).toBe(2);
  });

  it('can be taken back, and then nothing was changed', async () => {
    const { workspace } = await withArticle();
    const before = await exported(workspace);
    const done = workspace.run(hindered(addArticles([{ ...ARTICLE, text: 'Another text.' }]), 99));
    await until(workspace, ({ trouble }) => trouble !== null);
    workspace.giveUp();
    expect(await done).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(await exported(workspace)).toBe(before);
    expect(workspace.store.getState().trouble).toBeNull();
  });
});

describe('what is kept beside the database', () => {
  async function kept() {
    const { database } = await openBench();
    const own = memoryKeep();
    const keeper = await openKeeper(own, database);
    const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
    return { workspace: await openWorkspace({ key: 'bench', database, keeper, ...tools }), keeper, own };
  }

  it('is part of “saved”: until the journal has it a change is being saved', async () => {
    const { workspace, own } = await kept();
    const seen: string[] = [];
    workspace.store.subscribe(({ saving }) => saving !== seen.at(-1) && seen.push(saving));
    unwrap(await workspace.run(addArticles([ARTICLE])));
    await workspace.settled();
    expect(seen).toEqual(['saving', 'saved']);
    const journal = new TextDecoder().decode(own.files.get('bench')?.get('journal-000001.jsonl'));
    expect(journal).toContain('add-articles');
  });

  it('is told where it cannot be written, tried again, and then complete', async () => {
    const { workspace, keeper, own } = await kept();
    own.failNext('disk-full', { times: 2, arrived: 10 });
    unwrap(await workspace.run(addArticles([ARTICLE])));
    await until(workspace, ({ trouble }) => trouble?.what === 'journal');
    expect(workspace.store.getState().saving).toBe('failed');
    await keeper.note();
    expect(workspace.store.getState().saving).toBe('failed');
    await keeper.note();
    expect(workspace.store.getState()).toMatchObject({ saving: 'saved', trouble: null });
    await workspace.close();
  });

  it('has a change that was made and could not be shown, of which nobody says that it was not made', async () => {
    const { workspace, keeper } = await kept();
    workspace.onEntry(() => {
      throw new Error('planted');
    });
    const done = await workspace.run(addArticles([ARTICLE]));
    expect(done).toMatchObject({ ok: false, error: { message: expect.stringContaining('was saved') } });
    await vi.waitFor(() => expect(keeper.store.getState().seq).toBe(2));
    expect(workspace.store.getState()).toMatchObject({ saving: 'saved', trouble: null });
  });

  it('has a snapshot of what it was when the project was closed', async () => {
    const { workspace, own } = await kept();
    unwrap(await workspace.run(addArticles([ARTICLE])));
    await workspace.close();
    const names = [...(own.files.get('bench')?.keys() ?? [])].filter((name) => name.includes('snapshot'));
    expect(names.at(-1)).toMatch(/-2-1-0-closing\.standpoint\.json\.gz$/u);
  });
});
