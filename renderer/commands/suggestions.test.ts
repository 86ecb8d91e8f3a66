import { beforeEach, describe, expect, it } from 'vitest';
import type { ActorSuggestion, PositionSuggestion, Suggestion } from '../../shared/domain/suggestions/suggestion.ts';
import { deleteArticle } from './articles.ts';
import { addActor, addPosition } from './codebook.ts';
import type { Command } from './command.ts';
import { replaceText } from './new-text.ts';
import { acceptSuggestion, contentOfSuggestion, dismissSuggestion, neverSuggest, suggestAgain } from './suggestions.ts';
import { type Bench, exported, imported, openBench, TEXT, unwrap, withArticle } from './testing.ts';

let bench: Bench & { article: string };
beforeEach(async () => {
  bench = await withArticle();
});

const at = (quote: string) => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length, quote, confidence: 0.9, why: 'It is a name.', rule: 'test' };
};
const ryabkov: ActorSuggestion = {
  ...at('Sergei Ryabkov'),
  ...{ kind: 'actor', actor: { id: null, name: 'Sergei Ryabkov', kind: 'person' }, others: [] },
};
const monday: Suggestion = { ...at('Monday'), kind: 'date', date: '2022-01-03' };
const position = (part: Partial<PositionSuggestion>): PositionSuggestion => ({
  ...at('“NATO must stop,”'),
  ...{ kind: 'position', positions: [], stance: 'opposes', holders: [ryabkov.actor], addressees: [], saidOn: '' },
  ...part,
});
const state = () => bench.workspace.store.getState();
const run = (command: Command) => bench.workspace.run(command);
const accept = (suggestion: Suggestion) => {
  const content = contentOfSuggestion(suggestion);
  if (!content) throw new Error('it does not say enough');
  return run(acceptSuggestion(bench.article, suggestion, content));
};
const dismissed = () => state().articles.get(bench.article)?.dismissed;

describe('accepting a suggestion', () => {
  it('makes the tag, and the actor with it, as one change that one undo takes back', async () => {
    unwrap(await accept(ryabkov));
    expect(state().open?.tags).toMatchObject([{ kind: 'actor', quote: 'Sergei Ryabkov' }]);
    expect([...state().actors.values()]).toMatchObject([{ name: 'Sergei Ryabkov', kind: 'person', aliases: [] }]);
    unwrap(await bench.workspace.undo());
    expect(state()).toMatchObject({ open: { tags: [] }, actors: new Map() });
    unwrap(await bench.workspace.redo());
    expect(state().open?.tags).toHaveLength(1);
  });

  it('takes the actor of the codebook where it came there meanwhile', async () => {
    unwrap(
      await run(
        addActor({ name: 'Sergei Ryabkov', kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} }),
      ),
    );
    unwrap(await accept(ryabkov));
    expect(state().actors.size).toBe(1);
  });

  it('takes the likeliest position of the codebook, and never makes one', async () => {
    expect(contentOfSuggestion(position({}))).toBeNull();
    expect(contentOfSuggestion(position({ positions: [{ id: 'p', likelihood: 1 }], holders: [] }))).toBeNull();
    unwrap(await run(addPosition({ label: 'Enlargement', parentId: null, description: '', colour: '#336699' })));
    const [id = ''] = state().positions.keys();
    unwrap(await accept(position({ positions: [{ id, likelihood: 0.8 }] })));
    expect(state().open?.tags).toMatchObject([{ kind: 'position', position: id, stance: 'opposes' }]);
    const gone = await accept(position({ positions: [{ id: 'gone', likelihood: 0.8 }] }));
    expect(gone).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(state().positions.size).toBe(1);
  });

  it('asks for the value of a date that has none', () => {
    expect(contentOfSuggestion({ ...monday, date: '' } as Suggestion)).toBeNull();
  });

  it('changes nothing where the text or the codebook has moved on', async () => {
    const before = await exported(bench.workspace);
    const wrong: Suggestion[] = [
      { ...ryabkov, start: 0, end: 14 },
      { ...ryabkov, start: -5, end: Number.NaN },
      { ...ryabkov, end: 1e9 },
      { ...ryabkov, start: 3, end: 3, quote: '' },
      { ...ryabkov, actor: { id: 'gone', name: 'Nobody', kind: 'person' } },
      { ...monday, date: 'yesterday' } as Suggestion,
    ];
    for (const one of wrong) expect(await accept(one)).toMatchObject({ ok: false });
    expect((await accept({ ...ryabkov, start: 0, end: 14 })).ok || '').toBe('');
    expect(await exported(bench.workspace)).toBe(before);
    unwrap(await run(deleteArticle(bench.article)));
    expect(await accept(ryabkov)).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(await run(dismissSuggestion(bench.article, ryabkov))).toMatchObject({ ok: false, error: { code: 'gone' } });
  });
});

describe('dismissing a suggestion', () => {
  it('is remembered with the article, once, and taken back by one undo', async () => {
    unwrap(await run(dismissSuggestion(bench.article, ryabkov)));
    unwrap(await run(dismissSuggestion(bench.article, monday)));
    expect(unwrap(await run(dismissSuggestion(bench.article, monday)))).toBeNull();
    const { start, end, quote } = ryabkov;
    expect(dismissed()).toEqual([
      { kind: 'date', start: monday.start, end: monday.end, quote: 'Monday', value: '2022-01-03' },
      { kind: 'actor', start, end, quote, value: 'Sergei Ryabkov' },
    ]);
    expect(state().open?.tags).toEqual([]);
    unwrap(await bench.workspace.undo());
    expect(dismissed()).toHaveLength(1);
    unwrap(await bench.workspace.undo());
    expect(state().articles.get(bench.article)).not.toHaveProperty('dismissed');
  });

  it('survives a restart, is heard in another window, and goes with the project file', async () => {
    const other = await bench.window();
    unwrap(await run(dismissSuggestion(bench.article, ryabkov)));
    unwrap(await run(neverSuggest({ kind: 'actor', quote: 'the\n Russian  side' })));
    await other.catchUp();
    expect(other.store.getState().articles.get(bench.article)?.dismissed).toEqual(dismissed());
    expect(other.store.getState().info.neverSuggested).toEqual([{ kind: 'actor', words: 'the Russian side' }]);
    await other.close();
    const again = await bench.window();
    expect(again.store.getState().articles.get(bench.article)?.dismissed).toEqual(dismissed());
    await again.close();
    const file = await exported(bench.workspace);
    const copy = await openBench(imported(file), 'copy');
    expect(await exported(copy.workspace)).toBe(file);
    expect(copy.workspace.store.getState().articles.get(bench.article)?.dismissed).toEqual(dismissed());
  });

  it('holds on in a later text where the words stand as before', async () => {
    unwrap(await run(dismissSuggestion(bench.article, monday)));
    unwrap(await run(dismissSuggestion(bench.article, ryabkov)));
    const text = TEXT.replace('Sergei', 'Sergey');
    unwrap(await run(replaceText(bench.article, { text, sha256: 'f'.repeat(64) }, new Map(), new Set())));
    expect(dismissed()).toMatchObject([{ quote: 'Monday' }]);
    unwrap(await bench.workspace.undo());
    expect(dismissed()).toHaveLength(2);
  });
});

describe('words that are never suggested', () => {
  it('are kept once, whatever their case, and let go again', async () => {
    unwrap(await run(neverSuggest({ kind: 'actor', quote: 'May' })));
    expect(unwrap(await run(neverSuggest({ kind: 'actor', quote: 'may' })))).toBeNull();
    unwrap(await run(neverSuggest({ kind: 'date', quote: 'May' })));
    expect(state().info.neverSuggested).toHaveLength(2);
    unwrap(await run(suggestAgain({ kind: 'actor', words: 'May' })));
    expect(unwrap(await run(suggestAgain({ kind: 'actor', words: 'May' })))).toBeNull();
    unwrap(await run(suggestAgain({ kind: 'date', words: 'May' })));
    expect(state().info).not.toHaveProperty('neverSuggested');
    unwrap(await bench.workspace.undo());
    expect(state().info.neverSuggested).toEqual([{ kind: 'date', words: 'May' }]);
  });
});
