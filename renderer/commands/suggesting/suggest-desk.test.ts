import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/contract/settings.ts';
import { createSession } from '../../state/session.ts';
import { addArticles, deleteArticle, editArticle } from '../articles.ts';
import { addActor } from '../codebook.ts';
import { addTag } from '../tags.ts';
import { type Bench, openBench, unwrap } from '../testing.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { ReadAlong } from './read-along.ts';
import { SuggestDesk } from './suggest-desk.ts';
import { plainSuggester } from './testing.ts';

const TEXT = 'Ada Lind met Olaf Berg on December 17.\n\n“No,” said Ada Lind.';
let bench: Bench;
let ids: string[];
let desk: SuggestDesk;
let asked: ToWorker[];
let workers: number;
let isBroken: boolean;
const session = createSession();
const settings = createStore<Settings>(() => DEFAULT_SETTINGS);

/** A worker in the window's own thread; what it does is what the real one does. */
function makeWorker(): Worker {
  workers += 1;
  const reading = new ReadAlong(bench.database, (knowledge) => {
    if (isBroken) throw new Error('out of order');
    return plainSuggester(knowledge);
  });
  const worker = {
    onmessage: null as ((event: { data: FromWorker }) => void) | null,
    terminate: () => {
      worker.onmessage = null;
    },
    postMessage: async (message: ToWorker) => {
      asked.push(message);
      const say = (data: FromWorker) => worker.onmessage?.({ data });
      try {
        if (message.type === 'suggest')
          say({ type: 'suggested', id: message.id, suggested: await reading.suggest(message.documentId) });
        if (message.type !== 'look-through') return;
        for await (const stretch of reading.lookThrough(message)) say({ type: 'stretch', id: message.id, stretch });
        say({ type: 'end', id: message.id });
      } catch (error) {
        if ('id' in message) say({ type: 'failed', id: message.id, message: String(error) });
      }
    },
  };
  return worker as unknown as Worker;
}

beforeEach(async () => {
  bench = await openBench();
  const articles = [TEXT, 'Ada Lind slept.', 'nothing at all'].map((text) => ({
    title: text,
    text,
    publishedOn: '2022-01-09',
  }));
  unwrap(await bench.workspace.run(addArticles(articles)));
  ids = [...bench.workspace.store.getState().articles.keys()];
  await bench.workspace.openArticle(ids[0] ?? '');
  [asked, workers, isBroken] = [[], 0, false];
  settings.setState(DEFAULT_SETTINGS, true);
  session.setState({ suggestion: null, activeTag: null, selection: null, form: null, notices: [], dialog: null });
  desk?.close();
  desk = new SuggestDesk({ session, settings, change: (part) => settings.setState(part), makeWorker });
  desk.open(bench.workspace);
  await shown(['Ada Lind', 'Olaf Berg', 'December 17', '“No,”', 'No', 'Ada Lind']);
});

const quotes = () => desk.store.getState().shown.map(({ quote }) => quote);
const shown = (expected: string[]) => vi.waitFor(() => expect(quotes()).toEqual(expected), { timeout: 4_000 });
const current = () => desk.current?.quote ?? null;
const state = () => bench.workspace.store.getState();
const questions = () => asked.filter(({ type }) => type === 'suggest').length;

describe('walking through the suggestions', () => {
  it('goes in reading order, from the caret on, and stops at the ends', () => {
    expect(desk.step(1, 5)).toBe(true);
    expect(current()).toBe('Olaf Berg');
    expect(desk.step(-1, null)).toBe(true);
    expect(current()).toBe('Ada Lind');
    expect(desk.step(-1, null)).toBe(false);
    expect(current()).toBe('Ada Lind');
    for (let left = 5; left > 0; left -= 1) expect(desk.step(1, null)).toBe(true);
    expect(desk.step(1, null)).toBe(false);
    desk.select(null);
    expect(desk.step(1, TEXT.length)).toBe(false);
    expect(desk.step(-1, TEXT.length)).toBe(true);
  });

  it('ends where a passage is selected or a tag is taken up', () => {
    desk.step(1, 0);
    session.setState({ selection: { start: 0, end: 3 } });
    expect(current()).toBeNull();
    desk.step(1, 0);
    session.setState({ activeTag: 'tag' });
    expect(current()).toBeNull();
  });
});

describe('deciding', () => {
  it('accepts one after the other, also two at once, and makes the new actor known in the next ones', async () => {
    desk.step(1, 0);
    desk.accept();
    desk.accept();
    await shown(['December 17', '“No,”', 'No', 'Ada Lind']);
    expect(current()).toBe('December 17');
    expect(state().open?.tags.map(({ quote }) => quote)).toEqual(['Ada Lind', 'Olaf Berg']);
    await vi.waitFor(() =>
      expect(desk.store.getState().shown.at(-1)).toMatchObject({ actor: { id: expect.any(String) } }),
    );
    unwrap(await bench.workspace.undo());
    expect(quotes()).toContain('Olaf Berg');
    expect(state().actors.size).toBe(1);
  });

  it('dismisses, and undo brings the suggestion back', async () => {
    desk.step(1, 0);
    desk.dismiss();
    await shown(['Olaf Berg', 'December 17', '“No,”', 'No', 'Ada Lind']);
    expect(current()).toBe('Olaf Berg');
    unwrap(await bench.workspace.undo());
    expect(quotes()[0]).toBe('Ada Lind');
  });

  it('is less sure of the same elsewhere in the article, and goes on where that is not sure enough to be shown', async () => {
    desk.step(1, 0);
    desk.dismiss(() => desk.store.getState().shown.at(-1));
    await vi.waitFor(() => expect(desk.current?.start).toBe(TEXT.lastIndexOf('Ada')));
    await shown(['Olaf Berg', 'December 17', '“No,”', 'No']);
    expect(current()).toBeNull();
    unwrap(await bench.workspace.undo());
    await shown(['Ada Lind', 'Olaf Berg', 'December 17', '“No,”', 'No', 'Ada Lind']);
  });

  it('keeps an order of one’s own, and has none current after the last', async () => {
    desk.select(desk.store.getState().shown[5] ?? null);
    desk.dismiss(() => desk.store.getState().shown[0]);
    await vi.waitFor(() => expect(quotes()).toHaveLength(5));
    expect(desk.current?.start).toBe(0);
    desk.select(desk.store.getState().shown.at(-1) ?? null);
    desk.dismiss();
    await vi.waitFor(() => expect(current()).toBeNull());
  });

  it('opens the form where a suggestion does not say enough, filled with it', async () => {
    desk.step(1, TEXT.indexOf('“'));
    const position = desk.current;
    desk.accept();
    await vi.waitFor(() => expect(session.getState().form).toMatchObject({ kind: 'position', suggestion: position }));
    expect(state().open?.tags).toEqual([]);
    expect(state().positions.size).toBe(0);
  });

  it('asks which actor is meant where it may be several, by place, and goes on in the order that was asked for', async () => {
    desk.step(1, 0);
    const key = session.getState().suggestion;
    const [one] = desk.store.getState().shown;
    if (one?.kind !== 'actor') throw new Error('no actor is suggested');
    for (const name of ['Ada Lind senior', 'Ada Lind junior']) {
      const fields = { name, kind: 'person' as const, aliases: [], memberOf: [], note: '', externalIds: {} };
      unwrap(await bench.workspace.run(addActor(fields)));
    }
    const [senior, junior] = [...state().actors.values()];
    if (!senior || !junior) throw new Error('the actors are missing');
    const open = { ...one, actor: senior, others: [junior] };
    desk.store.setState(({ shown }) => ({ shown: [open, ...shown.slice(1)] }));
    desk.select(open);
    desk.accept(() => desk.store.getState().shown.at(-1));
    await vi.waitFor(() => expect(session.getState().choosing).toContain('actor 0 8'));
    expect([state().open?.tags, key === null]).toEqual([[], false]);
    desk.acceptOne(5);
    await vi.waitFor(() => expect(session.getState().choosing).toBeNull());
    expect(state().open?.tags).toEqual([]);
    desk.accept(() => desk.store.getState().shown.at(-1));
    await vi.waitFor(() => expect(session.getState().choosing).not.toBeNull());
    desk.acceptOne(1);
    await vi.waitFor(() => expect(state().open?.tags).toMatchObject([{ quote: 'Ada Lind', actor: junior.id }]));
    await vi.waitFor(() => expect(desk.current?.start).toBe(TEXT.lastIndexOf('Ada')));
  });

  it('never suggests words again, in any article', async () => {
    desk.step(1, 0);
    desk.never();
    await shown(['Olaf Berg', 'December 17', '“No,”', 'No']);
    await bench.workspace.openArticle(ids[1] ?? '');
    await vi.waitFor(() => expect(desk.store.getState()).toMatchObject({ documentId: ids[1], shown: [] }));
    expect(desk.store.getState().made.actor).toBe(1);
  });

  it('asks before it accepts all of an actor', () => {
    desk.step(1, 0);
    desk.acceptAll('project');
    expect(session.getState().dialog).toMatchObject({
      name: 'accept-all',
      where: 'project',
      actor: { name: 'Ada Lind' },
    });
  });
});

describe('what is shown', () => {
  it('follows the switches without reading anything again', async () => {
    settings.setState({ suggestKinds: ['date'] });
    expect(quotes()).toEqual(['December 17']);
    settings.setState({ suggestKinds: ['actor', 'date'], suggestFrom: 0.7 });
    expect(quotes()).toEqual(['December 17']);
    settings.setState({ suggestFrom: 1 });
    expect(quotes()).toEqual([]);
    expect(questions()).toBe(1);
  });

  it('is asked for anew where the facts of the article or the codebook change, not where a tag comes', async () => {
    const content = { kind: 'date' as const, date: '2021-12-17', note: '' };
    const start = TEXT.indexOf('December');
    unwrap(await bench.workspace.run(addTag(ids[0] ?? '', { start, end: start + 11 }, content)));
    expect(quotes()).not.toContain('December 17');
    expect(questions()).toBe(1);
    unwrap(await bench.workspace.run(editArticle(ids[0] ?? '', { title: 'Another' })));
    expect(questions()).toBe(1);
    unwrap(await bench.workspace.run(editArticle(ids[0] ?? '', { publishedOn: '2021' })));
    expect(questions()).toBe(2);
    for (const name of ['A', 'B'])
      unwrap(
        await bench.workspace.run(
          addActor({ name, kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} }),
        ),
      );
    await vi.waitFor(() => expect(questions()).toBe(3));
  });

  it('is nothing of another article, nor of one that is gone', async () => {
    await bench.workspace.openArticle(ids[2] ?? '');
    expect(quotes()).toEqual([]);
    await bench.workspace.openArticle(ids[0] ?? '');
    await vi.waitFor(() => expect(quotes()).toHaveLength(6));
    unwrap(await bench.workspace.run(deleteArticle(ids[0] ?? '')));
    expect(quotes()).toEqual([]);
    expect(current()).toBeNull();
  });

  it('is told once where nothing can be made, and everything else goes on', async () => {
    desk.close();
    isBroken = true;
    desk.open(bench.workspace);
    await vi.waitFor(() => expect(desk.store.getState().error).toContain('out of order'));
    await bench.workspace.openArticle(ids[1] ?? '');
    await vi.waitFor(() => expect(desk.store.getState().error).toContain('out of order'));
    expect(session.getState().notices).toMatchObject([{ tone: 'failure' }]);
    isBroken = false;
    desk.again();
    await shown(['Ada Lind']);
    expect(desk.store.getState().error).toBeNull();
  });
});

describe('all articles', () => {
  it('are looked through with progress, and can be left off', async () => {
    desk.through.count();
    expect(desk.store.getState().through).toMatchObject({ phase: 'running', done: 0, of: 3 });
    await vi.waitFor(() => expect(desk.store.getState().through?.phase).toBe('done'));
    expect(desk.store.getState().through?.found.map(({ documentId }) => documentId)).toEqual([ids[0], ids[1]]);
    desk.through.count();
    desk.through.stop();
    expect(desk.store.getState().through).toMatchObject({ phase: 'stopped' });
    expect(workers).toBe(1);
  });

  it('give the passages of an actor', async () => {
    desk.through.gather({ id: null, name: 'Ada Lind' });
    await vi.waitFor(() => expect(desk.store.getState().passages?.phase).toBe('done'));
    expect(desk.store.getState().passages?.lines.map(({ start }) => start)).toEqual([0, TEXT.lastIndexOf('Ada'), 0]);
    desk.through.forgetPassages();
    expect(desk.store.getState().passages).toBeNull();
  });
});
