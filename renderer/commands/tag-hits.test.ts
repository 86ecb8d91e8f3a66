import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from './articles.ts';
import { type TagHitsReport, tagHits } from './tag-hits.ts';
import type { TagContent } from './tags.ts';
import { type Bench, openBench, unwrap } from './testing.ts';

const NATO: TagContent = { kind: 'actor', actor: { name: 'NATO', kind: 'organisation' }, alias: '', note: '' };
let bench: Bench;
let ids: string[];

beforeEach(async () => {
  bench = await openBench();
  const fields = { source: '', author: '', url: '', language: '' };
  const texts = ['NATO and NATO.', 'No, Nato!'];
  const articles = texts.map((text, index) => ({ title: text, text, publishedOn: `2022-01-0${index + 1}`, ...fields }));
  unwrap(await bench.workspace.run(addArticles(articles)));
  ids = [...bench.workspace.store.getState().articles.values()]
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
    .map(({ id }) => id);
});

const hits = () => [
  { documentId: ids[0] ?? '', start: 0, end: 4, quote: 'NATO' },
  { documentId: ids[0] ?? '', start: 9, end: 13, quote: 'NATO' },
  { documentId: ids[1] ?? '', start: 4, end: 8, quote: 'Nato' },
];

const run = async (content: TagContent, list: ReturnType<typeof hits>, saidOnPublication = true) => {
  let report: TagHitsReport | null = null;
  const result = await bench.workspace.run(
    tagHits(content, list, {
      saidOnPublication,
      onReport: (made) => {
        report = made;
      },
    }),
  );
  return { result, report };
};

describe('tagging all hits', () => {
  it('tags every passage as one change that one undo takes back, with the new actor', async () => {
    const { result, report } = await run(NATO, hits());
    expect(report).toEqual({ tagged: 3, skipped: 0 });
    expect(unwrap(result)).toMatchObject({ command: 'tag-passages', subject: 'NATO' });
    const tags = await bench.database.tags.toArray();
    expect(tags.map(({ quote }) => quote).sort()).toEqual(['NATO', 'NATO', 'Nato']);
    expect(new Set(tags.map((tag) => (tag.kind === 'actor' ? tag.actor : '')))).toEqual(
      new Set([...bench.workspace.store.getState().actors.keys()]),
    );
    unwrap(await bench.workspace.undo());
    expect(await bench.database.tags.count()).toBe(0);
    expect(bench.workspace.store.getState().actors.size).toBe(0);
  });

  it('leaves out passages that do not say any more what they said, and tells how many', async () => {
    const [first, second, third] = hits();
    if (!first || !second || !third) throw new Error('there are three');
    const { report } = await run(NATO, [
      first,
      { ...second, start: 8, end: 12 },
      { ...third, documentId: 'gone' },
      { ...third, end: 900 },
    ]);
    expect(report).toEqual({ tagged: 1, skipped: 3 });
  });

  it('writes nothing where none of them is there', async () => {
    const { result } = await run(NATO, [{ documentId: 'gone', start: 0, end: 4, quote: 'NATO' }]);
    expect(result).toMatchObject({ ok: false, error: { code: 'gone' } });
    expect(bench.workspace.store.getState().actors.size).toBe(0);
  });

  it('gives each position the day of its own article, unless a day is given', async () => {
    const position: TagContent = {
      kind: 'position',
      position: { name: 'Enlargement' },
      stance: 'opposes',
      holders: [{ name: 'Russia', kind: 'state' }],
      addressees: [],
      saidOn: '2021-12-17',
      note: '',
    };
    await run(position, hits());
    const said = async () =>
      (await bench.database.tags.toArray()).map((tag) => (tag.kind === 'position' ? tag.saidOn : '')).sort();
    expect(await said()).toEqual(['2022-01-01', '2022-01-01', '2022-01-02']);
    unwrap(await bench.workspace.undo());
    await run(position, hits(), false);
    expect(await said()).toEqual(['2021-12-17', '2021-12-17', '2021-12-17']);
  });

  it('refuses a date that is none', async () => {
    const { result } = await run({ kind: 'date', date: 'soon', note: '' }, hits());
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-date' } });
  });
});
