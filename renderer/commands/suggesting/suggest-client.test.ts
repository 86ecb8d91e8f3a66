import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PuppetWorker } from '../puppet-worker.ts';
import type { FromWorker, Suggested, ToWorker } from './protocol.ts';
import { LEAVING_OFF, PATIENCE, SuggestClient } from './suggest-client.ts';

class Puppet extends PuppetWorker<ToWorker, FromWorker> {
  get id(): number {
    const last = this.heard.at(-1);
    return last && 'id' in last ? last.id : 0;
  }
}

const nothing: Suggested = { documentId: 'a', sha256: '', suggestions: [], isCut: false };
const stretch = (done: number, ...looked: string[]) => ({ looked, found: [], done, of: 9, failed: [] });
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
    onStretch: ({ done, failed: [not] }) =>
      said.push(`done ${done}${not ? `, but not ${not.documentId}: ${not.reason}` : ''}`),
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
    worker().say({ type: 'stretch', id, stretch: stretch(3, 'a') });
    client.stop();
    worker().say({ type: 'stretch', id, stretch: stretch(4, 'b') });
    worker().say({ type: 'end', id });
    expect(said).toEqual(['one read', 'done 3']);
    expect(worker().heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('tells the worker to give way while all articles are looked through, ten times a second at most', () => {
    const asked = () => worker().heard.filter(({ type }) => type === 'give-way').length;
    client.giveWay();
    expect(workers).toHaveLength(0);
    through();
    for (let frame = 0; frame < 60; frame += 1) {
      client.giveWay();
      vi.advanceTimersByTime(1000 / 60);
    }
    expect(asked()).toBeGreaterThan(8);
    expect(asked()).toBeLessThanOrEqual(10);
    client.stop();
    const before = asked();
    vi.advanceTimersByTime(1000);
    client.giveWay();
    expect(asked()).toBe(before);
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
    worker().say({ type: 'stretch', id: worker().id, stretch: stretch(1, 'a') });
    vi.advanceTimersByTime(PATIENCE - 1);
    worker().say({ type: 'end', id: worker().id });
    vi.advanceTimersByTime(PATIENCE * 2);
    expect(said.slice(2)).toEqual(['done 1', 'end']);
    client.close();
    expect(worker().ended).toBe(true);
  });

  it('names a text in which the looking through hangs, and goes on with the others in a new worker', () => {
    through();
    const { id } = worker();
    worker().say({ type: 'stretch', id, stretch: stretch(2, 'a', 'b') });
    for (const documentId of ['c', 'd']) worker().say({ type: 'reading', id, documentId });
    ask('one');
    vi.advanceTimersByTime(PATIENCE);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(said).toEqual(['done 2', 'done 3, but not d: it took too long over this text']);
    expect(
      worker().heard.map(({ type }) => type),
      'what was asked for meanwhile goes first',
    ).toEqual([...['open', 'suggest', 'look-through']]);
    expect(worker().heard.at(-1), 'what was not told yet is read again').toMatchObject({
      id,
      leaveOut: ['a', 'b', 'd'],
    });
    worker().say({ type: 'suggested', id: id + 1, suggested: nothing });
    worker().say({ type: 'stretch', id, stretch: stretch(4, 'c') });
    worker().say({ type: 'end', id });
    expect(said.slice(2)).toEqual(['one read', 'done 4', 'end']);
  });

  it('ends the looking through where a worker hangs that has not come to any text', () => {
    through();
    vi.advanceTimersByTime(PATIENCE);
    expect(said).toEqual(['through: it took too long over this text']);
  });

  it('gives up an article that hangs, and looks through the others', () => {
    through();
    const { id } = worker();
    ask('x');
    worker().say({ type: 'reading', id: id + 1, documentId: 'x' });
    vi.advanceTimersByTime(PATIENCE);
    expect(said).toEqual([expect.stringMatching(/^done 1, but not x/u), 'x: it took too long over this text']);
    expect(worker().heard.at(-1)).toMatchObject({ type: 'look-through', leaveOut: ['x'] });
  });

  it('asks anew where the worker hangs in a text that nobody wants any more', () => {
    ask('old');
    worker().say({ type: 'reading', id: worker().id, documentId: 'old' });
    ask('new');
    vi.advanceTimersByTime(PATIENCE);
    expect(said).toEqual([]);
    worker().say({ type: 'suggested', id: worker().id, suggested: nothing });
    expect([said, workers.length]).toEqual([['new read'], 2]);
  });

  it('ends a worker that does not leave off when it is told to, and lets one be that does', () => {
    through();
    client.stop();
    vi.advanceTimersByTime(LEAVING_OFF);
    expect(worker().ended).toBe(true);
    through();
    const { id } = worker();
    client.stop();
    worker().say({ type: 'end', id });
    vi.advanceTimersByTime(PATIENCE);
    expect([worker().ended, said]).toEqual([false, []]);
  });
});
