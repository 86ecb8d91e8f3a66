import { describe, expect, it, vi } from 'vitest';
import { journalsAmong, snapshotsAmong } from '../../../shared/domain/keeping/kept-names.ts';
import { failure } from '../../../shared/domain/result.ts';
import { type MemoryKeep, memoryKeep } from '../../../shared/testing/memory-keep.ts';
import { addArticles } from '../articles.ts';
import { opening } from '../steps/testing.ts';
import { CODER, counters, exported, linkedChannels, unwrap, withArticle } from '../testing.ts';
import { openWorkspace } from '../workspace.ts';
import { gather } from './gather.ts';
import { RETRY } from './keeper.ts';
import { openKeeper, turns } from './testing.ts';

/** A project in which something was done that can be undone. */
async function worked() {
  const bench = await withArticle();
  for (const command of opening()) unwrap(await bench.workspace.run(command));
  return { ...bench, kept: memoryKeep() };
}

const names = ({ files }: MemoryKeep) => [...(files.get('bench')?.keys() ?? [])];
const snapshots = (kept: MemoryKeep) => snapshotsAmong(names(kept));
const journals = (kept: MemoryKeep) => journalsAmong(names(kept));

/** Calls off nothing, and does it when the test says so. */
function clock() {
  const waiting: { work: () => void; ms: number }[] = [];
  return {
    later: (work: () => void, ms: number) => {
      const one = { work, ms };
      waiting.push(one);
      return () => void waiting.splice(waiting.indexOf(one), waiting.includes(one) ? 1 : 0);
    },
    waits: () => waiting.map(({ ms }) => ms),
    /** What waits for so long is due. */
    ring: (ms: number) => {
      for (const one of waiting.filter((each) => each.ms === ms)) {
        waiting.splice(waiting.indexOf(one), 1);
        one.work();
      }
    },
  };
}

describe('a journal that is begun', () => {
  it('and is said not to have been, though it is there, is the one that goes on', async () => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    // The disk does not confirm the new name.
    const write = kept.write;
    kept.write = async (project, name, bytes) => {
      const written = await write(project, name, bytes);
      return name === 'journal-000002.jsonl' ? failure('io-error', 'It was not confirmed.') : written;
    };
    kept.failNext('io-error', { calls: ['remove'], times: 2 });
    unwrap(await workspace.undo());
    expect((await keeper.snapshot('regular')).ok).toBe(false);
    unwrap(await workspace.undo());
    await keeper.note();
    const { seq } = workspace.store.getState();
    expect(keeper.store.getState()).toMatchObject({ seq, trouble: null });
    expect(unwrap(await gather(kept, 'bench')).seq).toBe(seq);
    await workspace.close();
  });

  it('in vain leaves nothing behind, however often it is tried', async () => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    kept.failNext('io-error', { calls: ['write'], name: 'journal-000002.jsonl', times: Number.POSITIVE_INFINITY });
    for (let tries = 0; tries < 5; tries += 1) {
      unwrap(await workspace[tries % 2 ? 'redo' : 'undo']());
      expect((await keeper.snapshot('regular')).ok).toBe(false);
    }
    expect(snapshots(kept)).toHaveLength(1);
    // The one before it is whole, and goes on.
    await keeper.note();
    const { seq } = workspace.store.getState();
    expect(keeper.store.getState()).toMatchObject({ seq, trouble: null });
    expect(unwrap(await gather(kept, 'bench'))).toMatchObject({ seq, troubles: [] });
    await workspace.close();
  });

  it('begins where the one before it ends, so that a damaged snapshot costs nothing', async () => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    // The journal has not heard of it yet.
    const { name } = unwrap(await keeper.snapshot('bulk'));
    unwrap(await workspace.undo());
    await keeper.note();
    kept.files.get('bench')?.get(name)?.fill(0x20, 40, 60);
    expect(unwrap(await gather(kept, 'bench')).seq).toBe(workspace.store.getState().seq);
    await workspace.close();
  });

  it.each(['removed', 'cut'])('or goes on where somebody has %s it while the program runs', async (what) => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    await keeper.note();
    const own = kept.files.get('bench');
    const whole = own?.get('journal-000001.jsonl') ?? new Uint8Array();
    if (what === 'removed') own?.delete('journal-000001.jsonl');
    else own?.set('journal-000001.jsonl', whole.slice(0, -40));
    unwrap(await workspace.undo());
    await keeper.note();
    await keeper.note();
    const { seq } = workspace.store.getState();
    expect(keeper.store.getState()).toMatchObject({ seq, trouble: null });
    expect(unwrap(await gather(kept, 'bench'))).toMatchObject({ seq, troubles: [] });
    await workspace.close();
  });

  it('when the one before it can take no more', async () => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    kept.failNext('too-large', { calls: ['append'], name: 'journal-000001.jsonl', times: Number.POSITIVE_INFINITY });
    unwrap(await workspace.undo());
    await keeper.note();
    expect(keeper.store.getState()).toMatchObject({ seq: workspace.store.getState().seq, trouble: null });
    expect(journals(kept)).toEqual([1, 2]);
    await workspace.close();
  });
});

it('a project that two windows have taken as it is gets one new journal, not one with each change', async () => {
  const { workspace, database, kept } = await worked();
  const tools = { inTurn: turns(), shared: true, afresh: true };
  const keepers = [await openKeeper(kept, database, tools), await openKeeper(kept, database, tools)];
  for (const keeper of [...keepers, ...keepers, ...keepers]) {
    unwrap(await workspace.undo());
    await keeper.note();
    expect(keeper.store.getState().seq).toBe(workspace.store.getState().seq);
  }
  expect(journals(kept).at(-1)).toBe(2);
  await workspace.close();
});

it('what a window has written that died before it was kept is kept by the other one, which shows it', async () => {
  const { database, window, kept } = await worked();
  const died = await window();
  const channel = linkedChannels();
  const keeper = await openKeeper(kept, database, { shared: true });
  const tools = { ...counters(), coder: () => CODER, channel: channel() };
  const workspace = await openWorkspace({ key: 'bench', database, keeper, ...tools });
  const { seq } = unwrap(await died.undo());
  channel().announce(seq);
  await vi.waitFor(() => expect(workspace.store.getState()).toMatchObject({ seq, saving: 'saved' }));
  await vi.waitFor(async () => expect(unwrap(await gather(kept, 'bench')).seq).toBe(seq));
  await workspace.close();
});

it('snapshots of a long day go as those of the days before it do', async () => {
  const { workspace, database, kept } = await worked();
  const keeper = await openKeeper(kept, database);
  for (let made = 1; made <= 30; made += 1) {
    unwrap(await workspace[made % 2 ? 'undo' : 'redo']());
    unwrap(await keeper.snapshot('regular'));
  }
  expect(snapshots(kept)).toHaveLength(10);
  await workspace.close();
});

describe('what is said of keeping', () => {
  it('a change that comes while one writing ends is written, too', async () => {
    const { workspace, database, kept } = await worked();
    const inTurn = turns();
    let change = async () => {};
    const keeper = await openKeeper(kept, database, {
      inTurn: (work) => inTurn(work).finally(() => change()),
      later: () => {
        void keeper.note();
        return () => {};
      },
    });
    change = async () => {
      change = async () => {};
      unwrap(await workspace.undo());
    };
    unwrap(await workspace.undo());
    await keeper.note();
    expect(keeper.store.getState().seq).toBe(workspace.store.getState().seq);
    await workspace.close();
  });

  it('nothing is said to be saved, and it is tried again, where nothing could be kept from the start', async () => {
    const { workspace: first, database, kept } = await worked();
    const { later, waits, ring } = clock();
    kept.failNext('disk-full', { times: 2 });
    const keeper = await openKeeper(kept, database, { later });
    expect(waits()).toEqual([]);
    const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
    const workspace = await openWorkspace({ key: 'bench', database, keeper, ...tools });
    expect(workspace.store.getState()).toMatchObject({ saving: 'failed', trouble: { what: 'journal' } });
    await vi.waitFor(() => expect(waits()).toEqual([RETRY]));
    ring(RETRY);
    await vi.waitFor(() => expect(workspace.store.getState()).toMatchObject({ saving: 'saved', trouble: null }));
    expect(snapshots(kept)).toHaveLength(1);
    await workspace.close();
    await first.close();
  });

  it('that a snapshot failed does not say that changes are missing in the journal', async () => {
    const { workspace, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    unwrap(await workspace.undo());
    await keeper.note();
    kept.failNext('disk-full', { calls: ['write'] });
    expect((await keeper.snapshot('regular')).ok).toBe(false);
    expect(keeper.store.getState()).toMatchObject({ seq: workspace.store.getState().seq, trouble: null });
    await workspace.close();
  });

  it('a database that the system has closed is told and tried again', async () => {
    const { workspace, database, kept } = await worked();
    const { later, waits, ring } = clock();
    const keeper = await openKeeper(kept, database, { later });
    unwrap(await workspace.undo());
    const { seq } = workspace.store.getState();
    database.close({ disableAutoOpen: true });
    await keeper.note();
    expect(keeper.store.getState().trouble).toMatchObject({ code: 'io-error' });
    expect(waits()).toContain(RETRY);
    expect((await keeper.snapshot('regular')).ok).toBe(false);
    await database.open();
    ring(RETRY);
    await vi.waitFor(() => expect(keeper.store.getState()).toMatchObject({ seq, trouble: null }));
    await workspace.close();
  });

  it('and a large change is made all the same, when the database is open again', async () => {
    const { workspace: first, database, kept } = await worked();
    const keeper = await openKeeper(kept, database);
    const tools = { ...counters(), coder: () => CODER, channel: linkedChannels()() };
    const workspace = await openWorkspace({ key: 'bench', database, keeper, ...tools });
    unwrap(await workspace.undo());
    await workspace.settled();
    database.close({ disableAutoOpen: true });
    unwrap(await workspace.run(addArticles([{ title: 'One more', text: 'Vienna.', publishedOn: '' }])));
    await workspace.settled();
    expect(workspace.store.getState()).toMatchObject({ saving: 'saved', trouble: null });
    expect(await exported(workspace)).toContain('Vienna.');
    await workspace.close();
    await first.close();
  });
});
