import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProjectFile } from '../../shared/formats/project-file/build.ts';
import { parseProjectFile } from '../../shared/formats/project-file/parse.ts';
import { anyProject } from '../../shared/testing/arbitraries.ts';
import { openProjectDatabase } from '../db/database.ts';
import type { ProjectState } from '../state/project-state.ts';
import { addArticles, deleteArticle, editArticle } from './articles.ts';
import { addActor, addPosition, deleteActor, deletePosition, editActor, editPosition } from './codebook.ts';
import type { Command } from './command.ts';
import { readSource } from './export-project.ts';
import { renameCoder } from './project.ts';
import { addTag, deleteTag, editTag, moveTag, type TagContent } from './tags.ts';
import { CODER, counters, linkedChannels, openBench, unwrap } from './testing.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const TEXT = 'On Monday Sergei Ryabkov spoke.\n\n“NATO must stop,” Ryabkov said 😀 in Geneva. السلام e\u0301.';
const ARTICLE = { title: 'Talks', text: TEXT, publishedOn: '2022-01-09' };

async function exported(workspace: Workspace): Promise<string> {
  let text = '';
  const stamp = { version: '0', exportedAt: '2026-01-31T00:00:00.000Z' };
  for await (const piece of buildProjectFile(await readSource(workspace.database), stamp)) text += piece;
  return text;
}

async function withArticle() {
  const bench = await openBench();
  unwrap(await bench.workspace.run(addArticles([ARTICLE])));
  const [article] = bench.workspace.store.getState().articles.keys();
  await bench.workspace.openArticle(article ?? '');
  return { ...bench, article: article ?? '' };
}

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

/** A project that begins with its article: there is nothing before it to undo. */
async function begun() {
  const { workspace } = await withArticle();
  const parsed = parseProjectFile(await exported(workspace));
  return unwrap(parsed).project;
}

/** Steps of an analyst, as numbers that are turned into something that fits what is there. */
const anyStep = fc.tuple(fc.nat(13), fc.nat(999), fc.nat(999), fc.nat(999));

const pick = <T>(items: Iterable<T>, number: number): T | undefined => {
  const all = [...items];
  return all[number % Math.max(1, all.length)];
};

const NAMES = ['NATO', 'Ryabkov', 'Россия', 'الأمم', '😀 e\u0301', '<script>'];

function stepOf(
  state: ProjectState,
  [what, a, b, c]: readonly [number, number, number, number],
): Command | 'undo' | 'redo' | null {
  const article = pick(state.articles.keys(), a) ?? '';
  const tag = pick(state.open?.tags ?? [], a)?.id ?? '';
  const actorId = pick(state.actors.keys(), b) ?? '';
  const positionId = pick(state.positions.keys(), b) ?? '';
  const name = NAMES[c % NAMES.length] ?? '';
  const span = { start: b % TEXT.length, end: c % (TEXT.length + 1) };
  const content: TagContent = (
    [
      actor(name),
      { kind: 'date', date: '2022-01', note: name },
      {
        kind: 'position',
        position: { name },
        stance: 'opposes',
        holders: [{ name: 'NATO' }],
        addressees: [{ name }],
        saidOn: '2022',
        note: '',
      },
    ] as const
  )[a % 3] as TagContent;
  const fields = { name: `${name} ${c}`, kind: 'group' as const, aliases: [name], memberOf: [actorId], note: '' };
  switch (what) {
    case 0:
      return addArticles([{ title: name, text: `${TEXT} ${a % 4}`, publishedOn: '' }]);
    case 1:
    case 2:
    case 3:
      return addTag(state.open?.id ?? article, span, content);
    case 4:
      return editTag(tag, content);
    case 5:
      return moveTag(tag, span);
    case 6:
      return deleteTag(tag);
    case 7:
      return editArticle(article, { status: 'done', note: name });
    case 8:
      return a % 3 === 0 ? deleteArticle(article) : addActor(fields);
    case 9:
      return b % 2 ? editActor(pick(state.actors.keys(), c) ?? '', fields) : deleteActor(actorId);
    case 10:
      return addPosition({
        label: `${name} ${b % 5}`,
        parentId: pick(state.positions.keys(), c) ?? null,
        description: '',
      });
    case 11:
      return b % 2
        ? editPosition(positionId, {
            label: name,
            parentId: pick(state.positions.keys(), c) ?? null,
            description: name,
            colour: '#112233',
          })
        : deletePosition(positionId);
    case 12:
      return 'undo';
    default:
      return 'redo';
  }
}

const refer = (state: ProjectState): string[] => {
  const missing: string[] = [];
  for (const tag of state.open?.tags ?? []) {
    if (state.open?.text.slice(tag.start, tag.end) !== tag.quote) missing.push(`quote of ${tag.id}`);
    if (!state.coders.has(tag.coder)) missing.push(`coder of ${tag.id}`);
    const actors =
      tag.kind === 'actor' ? [tag.actor] : tag.kind === 'position' ? [...tag.holders, ...tag.addressees] : [];
    missing.push(...actors.filter((id) => !state.actors.has(id)));
    if (tag.kind === 'position' && !state.positions.has(tag.position)) missing.push(tag.position);
  }
  for (const { memberOf } of state.actors.values()) missing.push(...memberOf.filter((id) => !state.actors.has(id)));
  for (const { parentId } of state.positions.values())
    if (parentId !== null && !state.positions.has(parentId)) missing.push(parentId);
  return missing;
};

const RUNS = Number(process.env.STANDPOINT_RUNS ?? 25);

describe('whatever an analyst does', () => {
  it('every slice equals its quote, every reference resolves, the screen says what the database says, and undo goes back to the start', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const { workspace, database } = await openBench(await begun());
        const article = [...workspace.store.getState().articles.keys()][0] ?? '';
        await workspace.openArticle(article);
        const start = await exported(workspace);
        for (const step of steps) {
          const command = stepOf(workspace.store.getState(), step);
          if (command === 'undo' || command === 'redo') await workspace[command]();
          else if (command) {
            const result = await workspace.run(command);
            if (!result.ok) expect(result.error.code).not.toBe('not-saved');
          }
          expect(refer(workspace.store.getState())).toEqual([]);
          if (!workspace.store.getState().open) await workspace.openArticle(article);
        }
        const end = await exported(workspace);
        const parsed = parseProjectFile(end);
        expect(parsed.ok && parsed.value.failed).toEqual([]);

        // What the screen has come to by applying entries is what a fresh start reads.
        const { newId, now } = counters();
        const fresh = await openWorkspace({
          key: 'bench',
          database,
          newId,
          now,
          coder: () => CODER,
          channel: linkedChannels()(),
        });
        const open = workspace.store.getState().open;
        if (open) await fresh.openArticle(open.id);
        expect(sorted(fresh.store.getState())).toEqual(sorted(workspace.store.getState()));

        let undone = 0;
        while ((await workspace.undo()).ok) undone += 1;
        expect(await exported(workspace)).toBe(start);
        for (let step = 0; step < undone; step += 1) unwrap(await workspace.redo());
        expect(await exported(workspace)).toBe(end);
        await workspace.close();
      }),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('a project that was exported and imported again is the same, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const { workspace } = await openBench(project);
        const first = await exported(workspace);
        const parsed = parseProjectFile(first);
        if (!parsed.ok) throw new Error(parsed.error.message);
        expect(parsed.value.failed).toEqual([]);
        const again = await openBench(parsed.value.project);
        expect(await exported(again.workspace)).toBe(first);
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

function sorted(state: ProjectState) {
  const rows = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const { actors, positions, articles, coders, tagCounts, usage, open, info, seq, undo, redo } = state;
  return {
    actors: rows(actors),
    positions: rows(positions),
    articles: rows(articles),
    coders: rows(coders),
    tagCounts: rows(tagCounts),
    usage: rows(usage),
    open,
    info,
    seq,
    undo,
    redo,
  };
}

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
