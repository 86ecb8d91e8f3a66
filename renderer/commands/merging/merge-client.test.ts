import { describe, expect, it } from 'vitest';
import { begun, openBench } from '../testing.ts';
import { type FromMerger, type ToMerger, workerMerger } from './merge-client.ts';
import { readOpenRows } from './open-rows.ts';
import { previewMerge } from './preview-merge.ts';
import { isRelated } from './related.ts';

/** A worker that answers when it is told to. */
function fakeWorker() {
  const told: ToMerger[] = [];
  const worker = {
    onmessage: null as ((event: { data: FromMerger }) => void) | null,
    onerror: null as (() => void) | null,
    isEnded: false,
    postMessage: (message: ToMerger) => void told.push(message),
    terminate: () => {
      worker.isEnded = true;
    },
  };
  return { worker, told };
}

describe('comparing projects off the main thread', () => {
  it('gives the worker both projects, and what it answers', async () => {
    const theirs = await begun();
    const { database } = await openBench();
    const open = await readOpenRows(database);
    const { worker, told } = fakeWorker();
    const merger = workerMerger(() => worker as unknown as Worker)(theirs);
    const asked = merger.preview(open);
    expect(told).toEqual([
      { kind: 'theirs', project: theirs },
      { kind: 'preview', open },
    ]);
    const preview = previewMerge(open, theirs);
    worker.onmessage?.({ data: { kind: 'preview', preview } });
    expect(await asked).toEqual({ ok: true, value: preview });
  });

  it('ends in a sentence where the worker fails, and as cancelled where it is closed, also for what is asked later', async () => {
    const { worker } = fakeWorker();
    const merger = workerMerger(() => worker as unknown as Worker)(await begun());
    const failing = merger.plan({ prefer: 'a' });
    worker.onerror?.();
    expect(await failing).toMatchObject({ ok: false, error: { code: 'too-large' } });
    const waiting = merger.plan({ prefer: 'a' });
    merger.close();
    expect(worker.isEnded).toBe(true);
    for (const answer of [await waiting, await merger.plan({ prefer: 'a' })])
      expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('a project that has to do with the open one', () => {
  it('is a version of it, or has an article in common with it', async () => {
    const project = await begun();
    const { workspace } = await openBench(project);
    const state = workspace.store.getState();
    const other = { ...project, info: { ...project.info, id: 'another' } };
    expect(isRelated(state, { ...project, articles: [] })).toBe(true);
    expect(isRelated(state, other)).toBe(true);
    expect(isRelated(state, { ...other, articles: [] })).toBe(false);
  });
});
