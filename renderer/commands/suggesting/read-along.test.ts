import { beforeEach, describe, expect, it } from 'vitest';
import type { Suggester } from '../../../shared/domain/suggestions/suggest.ts';
import type { Knowledge } from '../../../shared/domain/suggestions/suggestion.ts';
import { addArticles, deleteArticle, editArticle } from '../articles.ts';
import { addActor, addPosition } from '../codebook.ts';
import { acceptSuggestion, contentOfSuggestion, dismissSuggestion, neverSuggest } from '../suggestions.ts';
import { addTag } from '../tags.ts';
import { type Bench, openBench, unwrap } from '../testing.ts';
import { ReadAlong } from './read-along.ts';
import { plainSuggester } from './testing.ts';

let bench: Bench;
let ids: string[];
let made: Knowledge[];
let texts: string[];
let reading: ReadAlong;
let begun: string[];
const ALL = { kinds: ['actor', 'position', 'date'], from: 0 } as const;

const counting = (knowledge: Knowledge): Suggester => {
  made.push(knowledge);
  const own = plainSuggester(knowledge);
  return {
    suggest: (one) => {
      texts.push(one.text);
      if (one.text.startsWith('BROKEN')) throw new Error('cannot be read');
      return own.suggest(one);
    },
  };
};

beforeEach(async () => {
  bench = await openBench();
  [made, texts, begun] = [[], [], []];
  const articles = [
    'Ada Lind met Olaf Berg on December 17.',
    'In Geneva “no” was said by Ada Lind.',
    'nothing here',
    'BROKEN Text',
  ];
  const publishedOn = '2022-01-09';
  unwrap(await bench.workspace.run(addArticles(articles.map((text) => ({ title: text, text, publishedOn })))));
  ids = [...bench.workspace.store.getState().articles.keys()];
  reading = new ReadAlong(bench.database, counting);
});

const actor = (name: string, aliases: string[] = []) =>
  addActor({ name, kind: 'person', aliases, memberOf: [], note: '', externalIds: {} });
const of = async (index: number) => (await reading.suggest(ids[index] ?? ''))?.suggestions ?? [];
const through = async (
  wanted: { id: string | null; name: string } | null = null,
  limits: typeof ALL = ALL,
  leaveOut: readonly string[] = [],
) => {
  const stretches = [];
  for await (const stretch of reading.lookThrough({ limits, actor: wanted, leaveOut }, (id) => begun.push(id)))
    stretches.push(stretch);
  return stretches;
};

describe('an article that is read along', () => {
  it('is read once for a state of the codebook, and again when that or its facts change', async () => {
    expect((await of(0)).map(({ quote }) => quote)).toEqual(['Ada Lind', 'Olaf Berg', 'December 17']);
    await of(1);
    await of(0);
    expect([made.length, texts.length]).toEqual([1, 2]);
    unwrap(
      await bench.workspace.run(addTag(ids[0] ?? '', { start: 0, end: 3 }, { kind: 'date', date: '2022', note: '' })),
    );
    await of(0);
    expect([made.length, texts.length]).toEqual([1, 2]);
    unwrap(await bench.workspace.run(editArticle(ids[0] ?? '', { publishedOn: '' })));
    expect((await of(0)).at(-1)).toMatchObject({ kind: 'date', date: '' });
    unwrap(await bench.workspace.run(actor('Olaf Berg')));
    expect((await of(0))[1]).toMatchObject({ actor: { id: expect.any(String) }, confidence: 0.95 });
    expect([made.length, texts.length]).toEqual([2, 4]);
  });

  it('is read with the passages that were coded, the latest first', async () => {
    unwrap(
      await bench.workspace.run(addPosition({ label: 'Refusal', parentId: null, description: '', colour: '#336699' })),
    );
    unwrap(await bench.workspace.run(actor('Ada Lind')));
    const [position = ''] = bench.workspace.store.getState().positions.keys();
    const [holder = ''] = bench.workspace.store.getState().actors.keys();
    const content = {
      ...{ kind: 'position' as const, position: { id: position }, stance: 'opposes' as const },
      ...{ holders: [{ id: holder }], addressees: [], saidOn: '', note: '' },
    };
    await of(1);
    for (const end of [12, 13]) unwrap(await bench.workspace.run(addTag(ids[1] ?? '', { start: 11, end }, content)));
    expect((await of(1)).find(({ kind }) => kind === 'position')).toMatchObject({ positions: [{ id: position }] });
    expect(made.at(-1)?.passages.map(({ quote }) => quote)).toEqual(['no', 'n']);
    unwrap(await bench.workspace.undo());
    await of(1);
    expect(made.at(-1)?.passages.map(({ quote }) => quote)).toEqual(['n']);
  });

  it('is less sure of what was dismissed elsewhere and surer of what was tagged, and is not read again for it', async () => {
    const berg = async () => (await of(0))[1];
    const before = await berg();
    if (!before) throw new Error('nothing was suggested');
    unwrap(await bench.workspace.run(actor('Ada Lind')));
    const reads = async () => {
      await of(0);
      return texts.length;
    };
    const count = await reads();
    unwrap(await bench.workspace.run(dismissSuggestion(ids[0] ?? '', before)));
    expect(await berg()).toMatchObject({ confidence: (0.6 * 4) / 5, why: expect.stringContaining('dismissed once') });
    unwrap(await bench.workspace.undo());
    expect(await berg()).toEqual(before);
    unwrap(await bench.workspace.redo());
    unwrap(await bench.workspace.run(deleteArticle(ids[1] ?? '')));
    const again = new ReadAlong(bench.database, counting);
    const first = await again.suggest(ids[0] ?? '');
    expect(first?.suggestions[1]).toMatchObject({ confidence: (0.6 * 4) / 5 });

    const [ada] = await of(0);
    unwrap(
      await bench.workspace.run(
        acceptSuggestion(ids[0] ?? '', ada as never, contentOfSuggestion(ada as never) as never),
      ),
    );
    expect((await of(0))[0]).toMatchObject({
      confidence: (0.95 * 4 + 1) / 5,
      why: expect.stringContaining('tagged once'),
    });
    expect(await reads()).toBe(count + 1);
  });

  it('finds everything warm that is slow the first time, in the language of the project', async () => {
    let steps = 0;
    for await (const _ of reading.warm()) steps += 1;
    expect([made.length, steps]).toEqual([1, texts.length + 1]);
    expect(texts[0]).toContain('GENEVA');
    await of(0);
    expect(made).toHaveLength(1);
  });

  it('is null where it is gone, and what does not fit its text is left out', async () => {
    expect(await reading.suggest('gone')).toBeNull();
    const hostile = new ReadAlong(bench.database, () => ({
      suggest: () =>
        [
          { start: 0, end: 3, quote: 'Ada' },
          { start: 0, end: 3, quote: 'Ada' },
          { start: 0, end: 3, quote: 'Eve' },
          { start: 3, end: 3, quote: '' },
          { start: -2, end: 1e9, quote: 'Ada' },
          { start: Number.NaN, end: 2, quote: 'Ad' },
        ].map((span) => ({ ...span, kind: 'date' as const, date: '2022', confidence: 1, why: '', rule: '' })),
    }));
    expect((await hostile.suggest(ids[0] ?? ''))?.suggestions).toHaveLength(1);
  });
});

describe('all articles looked through', () => {
  it('count what is not decided on, step by step, and tell of one that cannot be read along', async () => {
    const stretches = await through();
    expect(stretches.map(({ done, of: all }) => `${done}/${all}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(stretches.map(({ found }) => found[0]?.counts)).toEqual([
      { actor: 2, position: 0, date: 1 },
      { actor: 2, position: 1, date: 0 },
      undefined,
      undefined,
    ]);
    expect(stretches[3]?.failed).toEqual([{ documentId: ids[3], reason: expect.stringContaining('cannot be read') }]);
    expect(stretches.map(({ looked }) => looked)).toEqual(ids.map((id) => [id]));
    expect(begun, 'each is told of before it is read').toEqual(ids);
  });

  it('go on where they were left off', async () => {
    const stretches = await through(null, ALL, [ids[3] ?? '', ids[0] ?? '']);
    expect(stretches.map(({ done, looked }) => [done, ...looked])).toEqual([
      [3, ids[1]],
      [4, ids[2]],
    ]);
  });

  it('leave out what is tagged, dismissed, never wanted, too uncertain or switched off', async () => {
    const [ada, , day] = await of(0);
    if (!ada || !day) throw new Error('nothing was suggested');
    unwrap(await bench.workspace.run(acceptSuggestion(ids[0] ?? '', ada, contentOfSuggestion(ada) as never)));
    unwrap(await bench.workspace.run(dismissSuggestion(ids[0] ?? '', day)));
    unwrap(await bench.workspace.run(neverSuggest({ kind: 'actor', quote: 'IN geneva' })));
    const counts = (await through()).map(({ found }) => found[0]?.counts);
    expect(counts.slice(0, 2)).toEqual([
      { actor: 1, position: 0, date: 0 },
      { actor: 1, position: 1, date: 0 },
    ]);
    const sure = (await through(null, { ...ALL, from: 0.9 } as never)).flatMap(({ found }) => found);
    expect(sure).toMatchObject([{ documentId: ids[1], counts: { actor: 1 } }]);
  });

  it('leave out of the passages of an actor what may be another one’s, and count it', async () => {
    for (const name of ['Olaf Berg', 'Ada Lind']) unwrap(await bench.workspace.run(actor(name)));
    const [olaf, ada] = [...bench.workspace.store.getState().actors.values()];
    if (!olaf || !ada) throw new Error('the actors are missing');
    reading = new ReadAlong(bench.database, (knowledge) => ({
      suggest: (one) =>
        plainSuggester(knowledge)
          .suggest(one)
          .map((made) => (made.kind === 'actor' && made.start > 0 ? { ...made, actor: olaf, others: [ada] } : made)),
    }));
    const found = (await through({ id: ada.id, name: '' })).flatMap((stretch) => stretch.found);
    expect(found.map(({ lines, leftOut }) => [lines.length, leftOut])).toEqual([
      [1, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it('give the passages of one actor, as lines with their words around', async () => {
    const lines = (await through({ id: null, name: 'Ada Lind' })).flatMap(({ found }) =>
      found.flatMap((one) => one.lines),
    );
    expect(lines).toMatchObject([
      { documentId: ids[0], left: '', hit: 'Ada Lind', start: 0, end: 8 },
      { documentId: ids[1], hit: 'Ada Lind', right: '.' },
    ]);
    unwrap(await bench.workspace.run(actor('A. Lind', ['Ada Lind'])));
    const [id = ''] = bench.workspace.store.getState().actors.keys();
    expect((await through({ id: null, name: 'Ada Lind' })).flatMap(({ found }) => found)).toEqual([]);
    expect((await through({ id, name: '' })).flatMap(({ found }) => found)).toHaveLength(2);
  });
});
