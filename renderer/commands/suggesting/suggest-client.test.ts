import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PuppetWorker } from '../puppet-worker.ts';
import type { FromWorker, Suggested, ToWorker } from './protocol.ts';
import { PATIENCE, SuggestClient } from './suggest-client.ts';

class Puppet extends PuppetWorker<ToWorker, FromWorker> {
  get id(): number {
    const last = this.heard.at(-1);
    return last && 'id' in last ? last.id : 0;
  }
}

const nothing: Suggested = { documentId: 'a', sha256: '', suggestions: [], isCut: false };
const limits = { kinds: ['actor'], from: 0 } as const;
let workers: Puppet[];
let client: SuggestClient;
let said: string[];
const worker = (): Puppet => workers.at(-1) as Puppet;
const ask = (name: string) =>
  client.suggest(
    name,
    (found) => said.push(`${name} ${found ? 'read' : 'gone'}`),
    (message) => said.push(`${name}: ${message}`),
  );
const through = () =>
  client.lookThrough(limits, null, {
    onStretch: ({ done }) => said.push(`done ${done}`),
    onEnd: () => said.push('end'),
    onFailed: (message) => said.push(`through: ${message}`),
  });

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  said = [];
  client = new SuggestClient(() => {
    workers.push(new Puppet());
    return worker() as unknown as Worker;
  }, 'key');
});
afterEach(() => vi.useRealTimers());

describe('the client of what reads along', () => {
  it('opens the project first, and hears only of the article that was asked for last', () => {
    ask('first');
    const { id } = worker();
    ask('second');
    expect(worker().heard.map(({ type }) => type)).toEqual(['open', 'suggest', 'suggest']);
    worker().say({ type: 'suggested', id, suggested: nothing });
    worker().say({ type: 'suggested', id: worker().id, suggested: null });
    expect(said).toEqual(['second gone']);
    expect(workers).toHaveLength(1);
  });

  it('goes on looking through while an article is asked for, and can be stopped', () => {
    through();
    const { id } = worker();
    ask('one');
    worker().say({ type: 'suggested', id: worker().id, suggested: nothing });
    worker().say({ type: 'stretch', id, stretch: { found: [], done: 3, of: 9, failed: [] } });
    client.stop();
    worker().say({ type: 'stretch', id, stretch: { found: [], done: 4, of: 9, failed: [] } });
    worker().say({ type: 'end', id });
    expect(said).toEqual(['one read', 'done 3']);
    expect(worker().heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('says what went wrong, and keeps the worker that said so', () => {
    ask('one');
    worker().say({ type: 'failed', id: worker().id, message: 'no memory' });
    ask('two');
    expect(said).toEqual(['one: no memory']);
    expect(workers).toHaveLength(1);
  });

  it('ends a worker that could not be started or hangs, and makes a new one for the next question', () => {
    ask('one');
    worker().onerror?.();
    expect(said).toEqual([expect.stringContaining('one: ')]);
    ask('two');
    vi.advanceTimersByTime(PATIENCE + 1);
    expect(said).toEqual([expect.anything(), 'two: it took too long over this text']);
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
    through();
    vi.advanceTimersByTime(PATIENCE - 1);
    worker().say({ type: 'stretch', id: worker().id, stretch: { found: [], done: 1, of: 2, failed: [] } });
    vi.advanceTimersByTime(PATIENCE - 1);
    worker().say({ type: 'end', id: worker().id });
    vi.advanceTimersByTime(PATIENCE * 2);
    expect(said.slice(2)).toEqual(['done 1', 'end']);
    client.close();
    expect(worker().ended).toBe(true);
  });
});
