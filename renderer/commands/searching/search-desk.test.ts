import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSession } from '../../state/session.ts';
import { addArticles } from '../articles.ts';
import { addTag } from '../tags.ts';
import { type Bench, openBench, unwrap } from '../testing.ts';
import type { FromWorker, SearchPart, ToWorker } from './protocol.ts';
import { Replica } from './replica.ts';
import { runSearch } from './run-search.ts';
import { SearchDesk } from './search-desk.ts';

let bench: Bench;
let desk: SearchDesk;
const session = createSession();

/** The worker's part, carried out in the test's own thread. */
class NearWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  #replica: Replica | null = null;
  #wanted = 0;

  postMessage(message: ToWorker): void {
    if (message.type === 'open') this.#replica = new Replica(bench.database);
    else {
      this.#wanted = message.id;
      void this.#search(message.id, message.part);
    }
  }
  terminate(): void {
    this.#wanted = 0;
  }
  async #search(id: number, part: SearchPart): Promise<void> {
    if (!this.#replica) throw new Error('not opened');
    await this.#replica.refresh();
    const say = (message: FromWorker) => this.#wanted === id && this.onmessage?.({ data: message });
    for await (const found of runSearch(this.#replica, part, { clock: () => 0, onArticle: () => {} }))
      say({ type: 'found', id, found });
    say({ type: 'end', id });
  }
}

const state = () => desk.store.getState();
const done = (hits: number) =>
  vi.waitFor(() => expect(state().results).toMatchObject({ phase: 'done', hits, error: null }));

beforeEach(async () => {
  bench = await openBench();
  session.setState({ dock: null });
  const fields = { source: '', author: '', url: '', language: '', publishedOn: '' };
  const texts = ['NATO and NATO.', 'No, Nato!'];
  unwrap(await bench.workspace.run(addArticles(texts.map((text) => ({ title: text, text, ...fields })))));
  desk = new SearchDesk(session, () => new NearWorker() as unknown as Worker);
  desk.open(bench.workspace);
});
afterEach(() => desk.close());

describe('the search of an open project', () => {
  it('finds as it is asked, and goes from hit to hit round the ends', async () => {
    session.setState({ dock: { name: 'find' } });
    desk.setQuery('nato');
    await done(3);
    const [first, second, third] = state().results.lines;
    expect([desk.step(1), desk.step(1), desk.step(1), desk.step(1)]).toEqual([first, second, third, first]);
    expect(desk.step(-1)).toEqual(third);
  });

  it('says what is wrong with an expression, and forgets it with the next one', async () => {
    desk.setOptions({ regex: true });
    desk.setQuery('(a');
    expect(state().results).toMatchObject({ phase: 'failed', lines: [] });
    desk.setQuery('n.t');
    await done(3);
  });

  it('shows the passages of a code, and follows what is tagged and undone', async () => {
    const [id = ''] = bench.workspace.store.getState().articles.keys();
    const nato = { kind: 'actor', actor: { name: 'NATO' }, alias: '', note: '' } as const;
    unwrap(await bench.workspace.run(addTag(id, { start: 0, end: 4 }, nato)));
    const [code = ''] = bench.workspace.store.getState().actors.keys();
    session.setState({ dock: { name: 'passages', code } });
    await done(1);
    expect(state().results.lines[0]?.tag).toMatchObject({ kind: 'actor', actor: code });
    unwrap(await bench.workspace.undo());
    await done(0);
    unwrap(await bench.workspace.redo());
    await done(1);
  });

  it('keeps what was found when the dock is closed, and looks again when it is opened after a change', async () => {
    session.setState({ dock: { name: 'find' } });
    desk.setQuery('nato');
    await done(3);
    session.setState({ dock: null });
    expect(state().results.hits).toBe(3);
    unwrap(await bench.workspace.undo());
    session.setState({ dock: { name: 'find' } });
    await done(0);
  });
});
