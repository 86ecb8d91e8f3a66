import { describe, expect, it } from 'vitest';
import { openProjectDatabase } from '../db/database.ts';
import { addArticles } from './articles.ts';
import { addActor, editActor } from './codebook.ts';
import type { Command } from './command.ts';
import { renameCoder } from './project.ts';
import { addTag, editTag, moveTag, type TagContent } from './tags.ts';
import { ARTICLE, begun, CODER, exported, openBench, unwrap, withArticle } from './testing.ts';
import type { Workspace } from './workspace.ts';

const actor = (name: string): TagContent => ({ kind: 'actor', actor: { name, kind: 'person' }, alias: '', note: '' });
const tagsOf = (workspace: Workspace) => workspace.store.getState().open?.tags ?? [];

describe('a workspace', () => {
  it('makes a new actor with the tag that names it, and undo takes both away', async () => {
    const { workspace, article } = await withArticle();
    unwrap(await workspace.run(addTag(article, { start: 10, end: 24 }, actor('Sergei Ryabkov'))));
    expect(tagsOf(workspace)[0]).toMatchObject({ quote: 'Sergei Ryabkov', kind: 'actor', coder: CODER.id });
    expect([...workspace.store.getState().actors.values()].map(({ name }) => name)).toEqual(['Sergei Ryabkov']);
    unwrap(await workspace.undo());
    expect(tagsOf(workspace)).toEqual([]);
    expect(workspace.store.getState().actors.size).toBe(0);
    unwrap(await workspace.redo());
    expect(tagsOf(workspace)).toHaveLength(1);
  });

  it('takes a name that the codebook has for that actor, and remembers another name when asked to', async () => {
    const { workspace, article } = await withArticle();
    unwrap(await workspace.run(addTag(article, { start: 10, end: 24 }, actor('Sergei Ryabkov'))));
    const [id = ''] = workspace.store.getState().actors.keys();
    const again: TagContent = { kind: 'actor', actor: { id }, alias: 'Ryabkov', note: '' };
    unwrap(await workspace.run(addTag(article, { start: 17, end: 24 }, again)));
    unwrap(await workspace.run(addTag(article, { start: 10, end: 16 }, actor('Sergei  Ryabkov'))));
    expect([...workspace.store.getState().actors.values()]).toMatchObject([
      { name: 'Sergei Ryabkov', aliases: ['Ryabkov'] },
    ]);
    expect(workspace.store.getState().usage.get(id)).toBe(3);
  });

  it('makes a holder once that is also an addressee', async () => {
    const { workspace, article } = await withArticle();
    const content: TagContent = {
      kind: 'position',
      position: { name: 'NATO must stop' },
      stance: 'supports',
      holders: [{ name: 'Ryabkov' }],
      addressees: [{ name: 'Ryabkov' }, { name: 'NATO', kind: 'organisation' }],
      saidOn: '',
      note: '',
    };
    unwrap(await workspace.run(addTag(article, { start: 34, end: 48 }, content)));
    expect(workspace.store.getState().actors.size).toBe(2);
  });

  it.each<[string, TagContent, string]>([
    ['a date that is none', { kind: 'date', date: 'Monday', note: '' }, 'bad-date'],
    ['an empty date', { kind: 'date', date: '', note: '' }, 'bad-date'],
    ['an actor without a name', actor('  '), 'empty-name'],
    ['a name of 10,000 characters', actor('x'.repeat(10_000)), 'name-too-long'],
    [
      'a position that nobody holds',
      {
        kind: 'position',
        position: { name: 'P' },
        stance: 'opposes',
        holders: [],
        addressees: [],
        saidOn: '',
        note: '',
      },
      'no-code',
    ],
  ])('refuses %s and changes nothing', async (_, content, code) => {
    const { workspace, article } = await withArticle();
    const before = await exported(workspace);
    const result = await workspace.run(addTag(article, { start: 0, end: 9 }, content));
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await exported(workspace)).toBe(before);
    expect(workspace.store.getState().saving).toBe('saved');
  });

  it('refuses a tag that says what another one says of the same passage, made, edited or moved', async () => {
    const { workspace, article } = await withArticle();
    const [name, whole] = [
      { start: 17, end: 24 },
      { start: 10, end: 24 },
    ];
    const refused = { ok: false, error: { code: 'duplicate' } };
    unwrap(await workspace.run(addTag(article, name, actor('Ryabkov'))));
    const before = await exported(workspace);
    expect(await workspace.run(addTag(article, name, actor('Ryabkov')))).toMatchObject(refused);
    expect(await exported(workspace)).toBe(before);
    const date: TagContent = { kind: 'date', date: '2022', note: '' };
    for (const span of [name, whole]) unwrap(await workspace.run(addTag(article, span, date)));
    expect(await workspace.run(addTag(article, whole, date))).toMatchObject(refused);
    const [longer] = tagsOf(workspace);
    expect(await workspace.run(moveTag(longer?.id ?? '', name))).toMatchObject(refused);
    unwrap(await workspace.run(addTag(article, name, { ...actor('Ryabkov'), note: 'again' } as TagContent)));
    const noted = tagsOf(workspace).find(({ note }) => note);
    expect(await workspace.run(editTag(noted?.id ?? '', actor('Ryabkov')))).toMatchObject(refused);
  });

  it('refuses a passage of white space', async () => {
    const { workspace, article } = await withArticle();
    expect(await workspace.run(addTag(article, { start: 31, end: 33 }, actor('x')))).toMatchObject({
      ok: false,
      error: { code: 'bad-span' },
    });
  });

  it('adds the same article once', async () => {
    const { workspace } = await withArticle();
    let known: readonly { title: string }[] = [];
    unwrap(
      await workspace.run(
        addArticles([ARTICLE, { ...ARTICLE, text: 'Other' }], (report) => {
          known = report.known;
        }),
      ),
    );
    expect(workspace.store.getState().articles.size).toBe(2);
    expect(known).toHaveLength(1);
  });

  it('refuses an actor that would be a member of its own member', async () => {
    const { workspace } = await withArticle();
    const fields = { kind: 'organisation' as const, aliases: [], note: '' };
    unwrap(await workspace.run(addActor({ ...fields, name: 'A', memberOf: [] })));
    const [a = ''] = workspace.store.getState().actors.keys();
    unwrap(await workspace.run(addActor({ ...fields, name: 'B', memberOf: [a] })));
    const b = [...workspace.store.getState().actors.values()].find(({ name }) => name === 'B');
    const result = await workspace.run(editActor(a, { ...fields, name: 'A', memberOf: [b?.id ?? ''] }));
    expect(result).toMatchObject({ ok: false, error: { code: 'cycle' } });
  });

  it('goes back and forward to any change in one step, and lists what stands and what was undone', async () => {
    const { workspace, article } = await withArticle();
    for (const name of ['A', 'B', 'C'])
      unwrap(await workspace.run(addTag(article, { start: 10, end: 24 }, actor(name))));
    const names = () => [...workspace.store.getState().actors.values()].map(({ name }) => name);
    const [, second, third] = (await workspace.changes(3)).reverse().map(({ seq }) => seq);
    const first = (second ?? 0) - 1;
    unwrap(await workspace.stepTo(first));
    expect(names()).toEqual(['A']);
    expect((await workspace.changes(3)).map(({ subject, standing }) => `${subject} ${standing}`)).toEqual([
      'C undone',
      'B undone',
      'A done',
    ]);
    unwrap(await workspace.stepTo(third ?? 0));
    expect(names()).toEqual(['A', 'B', 'C']);
    unwrap(await workspace.stepTo(0));
    expect(workspace.store.getState().articles.size).toBe(0);
    unwrap(await workspace.stepTo(first));
    expect(names()).toEqual(['A']);
    unwrap(await workspace.run(addTag(article, { start: 10, end: 24 }, actor('D'))));
    expect(
      (await workspace.changes(9)).filter(({ standing }) => standing === 'dropped').map(({ subject }) => subject),
    ).toEqual(['C', 'B']);
  });

  it('names the one who works here, also in a project that came from elsewhere', async () => {
    const { workspace } = await openBench();
    unwrap(await workspace.run(renameCoder(CODER, ' Ada  Lind ')));
    expect(workspace.store.getState().coders.get(CODER.id)?.name).toBe('Ada Lind');
    const foreign = await openBench({ ...(await begun()), coders: [], articles: [] });
    unwrap(await foreign.workspace.run(renameCoder(CODER, 'Ada Lind')));
    expect([...foreign.workspace.store.getState().coders.values()]).toEqual([{ id: CODER.id, name: 'Ada Lind' }]);
    unwrap(await foreign.workspace.undo());
    expect(foreign.workspace.store.getState().coders.size).toBe(0);
  });

  it('introduces the one who works here with their first tag in a project of others', async () => {
    const { workspace } = await openBench({ ...(await begun()), coders: [{ id: 'other', name: 'Other' }] });
    const [id = ''] = workspace.store.getState().articles.keys();
    expect(workspace.store.getState().coders.has(CODER.id)).toBe(false);
    unwrap(await workspace.run(addTag(id, { start: 10, end: 24 }, actor('Sergei Ryabkov'))));
    expect(workspace.store.getState().coders.get(CODER.id)).toEqual(CODER);
  });

  it('says that there is nothing to undo', async () => {
    const { workspace } = await openBench();
    expect(await workspace.undo()).toMatchObject({ ok: false, error: { code: 'nothing-to-undo' } });
  });

  it('keeps undo and redo over a restart', async () => {
    const { workspace, article, window } = await withArticle();
    unwrap(await workspace.run(addTag(article, { start: 10, end: 24 }, actor('Sergei Ryabkov'))));
    const full = await exported(workspace);
    await workspace.close();
    const again = await window();
    expect(again.store.getState().undo).toMatchObject({ command: 'add-tag', subject: 'Sergei Ryabkov' });
    unwrap(await again.undo());
    unwrap(await again.undo());
    expect(again.store.getState().articles.size).toBe(0);
    unwrap(await again.redo());
    unwrap(await again.redo());
    expect(await exported(again)).toBe(full);
  });

  it('shows another window its changes, and neither overwrites the other', async () => {
    const { workspace, article, window } = await withArticle();
    const other = await window();
    await other.openArticle(article);
    await Promise.all([
      workspace.run(addTag(article, { start: 10, end: 24 }, actor('Sergei Ryabkov'))),
      other.run(addTag(article, { start: 34, end: 38 }, actor('NATO'))),
    ]);
    await Promise.all([workspace.catchUp(), other.catchUp()]);
    expect(tagsOf(workspace).map(({ quote }) => quote)).toEqual(['Sergei Ryabkov', 'NATO']);
    expect(tagsOf(other)).toEqual(tagsOf(workspace));
  });

  it('keeps nothing of a change that fails in the middle', async () => {
    const { workspace } = await withArticle();
    const before = await exported(workspace);
    const broken: Command = {
      name: 'broken',
      plan: async () => ({
        ok: true,
        value: {
          subject: '',
          changes: [
            { table: 'coders', id: 'c', before: null, after: { id: 'c', name: 'C' } },
            { table: 'coders', id: 'missing', before: { id: 'missing', name: 'M' }, after: null },
          ],
        },
      }),
    };
    expect(await workspace.run(broken)).toMatchObject({ ok: false, error: { code: 'not-saved' } });
    expect(await exported(workspace)).toBe(before);
    expect(workspace.store.getState().saving).toBe('failed');
  });
});

describe('a database', () => {
  it('that is not there is told, and is not made', async () => {
    await openBench();
    expect(await openProjectDatabase('other', { create: false })).toMatchObject({
      ok: false,
      error: { code: 'missing-database' },
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['standpoint-project-bench']);
  });
});
