import { describe, expect, it } from 'vitest';
import { hashText } from '../../shared/domain/text/canonical.ts';
import { articlesOfCodes } from '../db/read.ts';
import { type AddReport, addArticles, markArticle } from './articles.ts';
import { addTag } from './tags.ts';
import { openBench, unwrap } from './testing.ts';

const article = (title: string, text = `${title}.`) => ({ title, text, publishedOn: '' });

describe('articles that come in together', () => {
  it('are one change, each with what became of it', async () => {
    const { workspace } = await openBench();
    unwrap(await workspace.run(addArticles([article('One')])));
    const [one] = workspace.store.getState().articles.keys();
    let report: AddReport | null = null;
    const given = [article('Two'), article('One again', 'One.'), article('Two again', 'Two.'), article('Three')];
    unwrap(
      await workspace.run(
        addArticles(given, (made) => {
          report = made;
        }),
      ),
    );
    const [two, three] = [...workspace.store.getState().articles.keys()].slice(1);
    expect(report).toMatchObject({
      outcomes: [
        { id: two, isNew: true },
        { id: one, isNew: false },
        { id: two, isNew: false },
        { id: three, isNew: true },
      ],
    });
    unwrap(await workspace.undo());
    expect([...workspace.store.getState().articles.keys()]).toEqual([one]);
  });

  it('stay in the order in which they were given', async () => {
    const { workspace, window } = await openBench();
    const titles = ['Delta', 'Alpha', 'Charlie', 'Bravo'];
    unwrap(await workspace.run(addArticles(titles.map((title) => article(title)))));
    const other = await window();
    expect([...other.store.getState().articles.values()].map(({ title }) => title)).toEqual(titles);
  });

  it('keep the hash and the source that they come with', async () => {
    const { workspace } = await openBench();
    const sha256 = hashText('Four.');
    unwrap(await workspace.run(addArticles([{ ...article('Four'), sha256, source: ' The\nTimes ' }])));
    expect([...workspace.store.getState().articles.values()]).toMatchObject([{ sha256, source: 'The Times' }]);
  });
});

describe('the status of an article', () => {
  it('is one undoable change that the list of changes can name, and none where it is so already', async () => {
    const { workspace } = await openBench();
    unwrap(await workspace.run(addArticles([article('One')])));
    const [id = ''] = workspace.store.getState().articles.keys();
    unwrap(await workspace.run(markArticle(id, 'done')));
    expect(workspace.store.getState()).toMatchObject({ undo: { command: 'mark-done', subject: 'One' } });
    expect(unwrap(await workspace.run(markArticle(id, 'done')))).toBeNull();
    unwrap(await workspace.undo());
    expect(workspace.store.getState().articles.get(id)?.status).toBe('new');
    expect(await workspace.run(markArticle('nowhere', 'done'))).toMatchObject({ ok: false, error: { code: 'gone' } });
  });
});

describe('the articles in which an actor is tagged', () => {
  it('are found by any part that the actor has in a tag', async () => {
    const { workspace, database } = await openBench();
    unwrap(await workspace.run(addArticles([article('One'), article('Two'), article('Three')])));
    const [one = '', two = ''] = workspace.store.getState().articles.keys();
    const named = { kind: 'actor' as const, actor: { name: 'NATO' }, alias: '', note: '' };
    unwrap(await workspace.run(addTag(one, { start: 0, end: 3 }, named)));
    const [nato = ''] = workspace.store.getState().actors.keys();
    const taken = {
      kind: 'position' as const,
      position: { name: 'Enlargement' },
      stance: 'supports' as const,
      holders: [{ id: nato }],
      addressees: [],
      saidOn: '',
      note: '',
    };
    unwrap(await workspace.run(addTag(two, { start: 0, end: 3 }, taken)));
    expect(await articlesOfCodes(database, [nato])).toEqual(new Set([one, two]));
    expect(await articlesOfCodes(database, ['nobody'])).toEqual(new Set());
  });
});
