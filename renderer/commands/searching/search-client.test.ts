import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN_SEARCH } from '../../../shared/domain/search/query.ts';
import { PuppetWorker } from '../puppet-worker.ts';
import type { FromWorker, SearchPart, ToWorker } from './protocol.ts';
import { SearchClient } from './search-client.ts';

class Puppet extends PuppetWorker<ToWorker, FromWorker> {
  get asked(): { id: number; part: SearchPart } {
    const last = this.heard.findLast((message) => message.type === 'search');
    if (last?.type !== 'search') throw new Error('nothing was asked');
    return last;
  }
}

const request = { query: '(a+)+$', options: { ...PLAIN_SEARCH, regex: true }, filter: null };
const nothing = { lines: [], hits: 0, articles: 0, of: 9 };
let workers: Puppet[];
let client: SearchClient;
let said: string[];
const listener = {
  onFound: ({ done }: { done: number }) => said.push(`found ${done}`),
  onStalled: (id: string) => said.push(`stalled ${id}`),
  onEnd: (complete: boolean) => said.push(complete ? 'end' : 'given up'),
  onFailed: (message: string) => said.push(message),
};
const worker = (): Puppet => {
  const last = workers.at(-1);
  if (!last) throw new Error('no worker was made');
  return last;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  said = [];
  client = new SearchClient(() => {
    workers.push(new Puppet());
    return worker() as unknown as Worker;
  }, 'key');
});
afterEach(() => vi.useRealTimers());

describe('the watch over a search', () => {
  it('tells what is found, and hears nothing of a search that another has replaced', () => {
    client.search(request, listener);
    const first = worker().asked.id;
    worker().say({ type: 'found', id: first, found: { ...nothing, done: 2 } });
    client.search(request, listener);
    worker().say({ type: 'found', id: first, found: { ...nothing, done: 3 } });
    worker().say({ type: 'end', id: worker().asked.id });
    expect(said).toEqual(['found 2', 'end']);
    expect(workers).toHaveLength(1);
  });

  it('ends a worker whose expression makes no step, and goes on without that article behind what was told', () => {
    client.search(request, listener);
    const { id } = worker().asked;
    worker().say({ type: 'found', id, found: { ...nothing, done: 4 } });
    worker().say({ type: 'at', id, documentId: 'talks' });
    vi.advanceTimersByTime(2_000);
    expect(workers).toHaveLength(2);
    expect(workers[0]?.ended).toBe(true);
    expect(worker().asked.part).toMatchObject({ from: 4, without: ['talks'] });
    worker().say({ type: 'end', id: worker().asked.id });
    expect(said).toEqual(['found 4', 'stalled talks', 'end']);
  });

  it('lets an expression be that makes its steps', () => {
    client.search(request, listener);
    const { id } = worker().asked;
    for (let step = 0; step < 5; step += 1) {
      worker().say({ type: 'at', id, documentId: 'talks' });
      vi.advanceTimersByTime(900);
    }
    worker().say({ type: 'end', id });
    vi.advanceTimersByTime(5_000);
    expect(workers).toHaveLength(1);
    expect(said).toEqual(['end']);
  });

  it('gives an expression up that hangs in article after article', () => {
    client.search(request, listener);
    for (const documentId of ['one', 'two', 'three']) {
      worker().say({ type: 'at', id: worker().asked.id, documentId });
      vi.advanceTimersByTime(2_000);
    }
    expect(said).toEqual(['stalled one', 'stalled two', 'stalled three', 'given up']);
    expect(workers.every(({ ended }) => ended)).toBe(true);
  });

  it('does not let the next search wait for one that hangs, nor blame it', () => {
    client.search(request, listener);
    worker().say({ type: 'at', id: worker().asked.id, documentId: 'talks' });
    client.search({ ...request, query: 'a' }, listener);
    vi.advanceTimersByTime(2_000);
    expect(workers).toHaveLength(2);
    expect(worker().asked.part).toMatchObject({ query: 'a', from: 0, without: [] });
    expect(said).toEqual([]);
  });

  it('says what went wrong, and makes a new worker for the next search', () => {
    client.search(request, listener);
    worker().onerror?.();
    expect(said).toEqual([expect.stringContaining('could not be started')]);
    client.search(request, listener);
    expect(workers).toHaveLength(2);
    client.close();
    expect(worker().ended).toBe(true);
  });
});
