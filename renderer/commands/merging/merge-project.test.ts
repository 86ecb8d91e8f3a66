import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/domain/model.ts';
import { conflictKey, type MergeOptions, type Side } from '../../../shared/formats/merge/merge.ts';
import { anyProject } from '../../../shared/testing/arbitraries.ts';
import { addArticles, editArticle } from '../articles.ts';
import { addActor, addPosition, editActor } from '../codebook.ts';
import { mergePositions, takeApart } from '../codebook-merge.ts';
import { movePosition } from '../codebook-order.ts';
import type { Command } from '../command.ts';
import { neverSuggest } from '../suggestions.ts';
import { addTag, editTag } from '../tags.ts';
import { begun, CODER, exported, imported, openBench, TEXT, unwrap } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { mergeProject } from './merge-project.ts';
import { readOpenRows } from './open-rows.ts';
import { planMerge } from './plan-merge.ts';
import { previewMerge } from './preview-merge.ts';

const group = { kind: 'group' as const, aliases: [], note: '', memberOf: [] };
const names = (name: string) => ({ kind: 'actor', actor: { name }, alias: '', note: '' }) as const;
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

/** The project as it is, and as another analyst has it who did these things with a copy of it. */
async function versions(base: readonly Command[], theirs: (workspace: Workspace) => Promise<void>) {
  const project = await begun(base);
  const other = await openBench(project, 'other');
  const [id] = other.workspace.store.getState().articles.keys();
  await other.workspace.openArticle(id ?? '');
  await theirs(other.workspace);
  const from = imported(await exported(other.workspace));
  const bench = await openBench(project);
  await bench.workspace.openArticle(id ?? '');
  return { ...bench, theirs: from, article: id ?? '' };
}

const tagFirst = (quote: string, name: string): Command => ({
  name: 'add-tag',
  plan: async (database, context) => {
    const [id] = await database.documents.toCollection().primaryKeys();
    return addTag(id ?? '', at(quote), names(name)).plan(database, context);
  },
});

async function merge({ workspace, theirs }: { workspace: Workspace; theirs: Project }, options: MergeOptions) {
  const open = await readOpenRows(workspace.database);
  const { changes } = planMerge(open, theirs, options);
  return workspace.run(mergeProject(theirs, open.seq, changes));
}

const meanings = (workspace: Workspace) => {
  const { open, actors } = workspace.store.getState();
  return open?.tags.map((tag) => `${tag.quote}: ${tag.kind === 'actor' ? actors.get(tag.actor)?.name : tag.kind}`);
};

describe('merging another project', () => {
  it('brings articles, tags and codes as one change that is undone and redone to the byte, and that other windows follow', async () => {
    const bench = await versions([tagFirst('Ryabkov', 'Ryabkov')], async (other) => {
      unwrap(await other.run(addArticles([{ title: 'Later', text: 'NATO answered.', publishedOn: '2022' }])));
      const [, id = ''] = other.store.getState().articles.keys();
      unwrap(await other.run(addTag(id, { start: 0, end: 4 }, names('NATO'))));
      unwrap(await other.run(tagFirst('Geneva', 'Geneva')));
    });
    const { workspace, window } = bench;
    const before = await exported(workspace);
    const second = await window();
    await second.openArticle(bench.article);
    const entry = unwrap(await merge(bench, { prefer: 'newer' }));
    expect(entry).toMatchObject({ command: 'merge-project', subject: 'Talks' });
    expect(meanings(workspace)).toEqual(['Ryabkov: Ryabkov', 'Geneva: Geneva']);
    expect(workspace.store.getState().articles.size).toBe(2);
    await second.catchUp();
    expect(meanings(second)).toEqual(meanings(workspace));
    const after = await exported(workspace);
    expect(new Set(imported(after).articles.map(({ text }) => text))).toEqual(new Set([TEXT, 'NATO answered.']));
    unwrap(await workspace.undo());
    expect(await exported(workspace)).toBe(before);
    // As after a restart: the log is all there is.
    const afresh = await window();
    unwrap(await afresh.redo());
    expect(await exported(afresh)).toBe(after);
    unwrap(await afresh.undo());
    expect(await exported(afresh)).toBe(before);
  });

  it('is decided by a rule and one by one', async () => {
    const bench = await versions([tagFirst('Ryabkov', 'Ryabkov'), tagFirst('Geneva', 'Geneva')], async (other) => {
      for (const tag of other.store.getState().open?.tags ?? [])
        unwrap(await other.run(editTag(tag.id, names(`Their ${tag.quote}`))));
    });
    const open = await readOpenRows(bench.database);
    const { conflicts } = previewMerge(open, bench.theirs).report;
    expect(conflicts).toMatchObject([
      { what: 'tag', name: 'Ryabkov', documentId: bench.article, coders: { a: CODER.id, b: CODER.id } },
      { what: 'tag', name: 'Geneva' },
    ]);
    const [, geneva] = conflicts;
    const decisions = new Map([[geneva ? conflictKey(geneva) : '', 'a' as const]]);
    unwrap(await merge(bench, { prefer: 'b', decisions }));
    expect(meanings(bench.workspace)).toEqual(['Ryabkov: Their Ryabkov', 'Geneva: Geneva']);
  });

  it('says what it would bring, and that there is nothing new in what is here already', async () => {
    const bench = await versions([tagFirst('Ryabkov', 'Ryabkov')], async (other) => {
      unwrap(await other.run(addArticles([{ title: 'Later', text: 'NATO answered.', publishedOn: '' }])));
      unwrap(await other.run(addActor({ ...group, name: 'NATO' })));
      unwrap(await other.run(addPosition({ label: 'Peace', parentId: null, description: '' })));
      unwrap(await other.run(editArticle(firstArticle(other), { source: 'Reuters', status: 'done' })));
      unwrap(await other.run(neverSuggest({ kind: 'actor', quote: 'the Hill' })));
    });
    const { workspace, theirs } = bench;
    unwrap(await workspace.run(neverSuggest({ kind: 'date', quote: 'May' })));
    expect(previewMerge(await readOpenRows(workspace.database), theirs)).toMatchObject({
      added: { articles: ['Later'], actors: ['NATO'], positions: ['Peace'], coders: [], wordings: ['the Hill'] },
      changed: { articles: 1, actors: 0, positions: 0, tags: 0 },
      isEmpty: false,
    });
    unwrap(await merge(bench, { prefer: 'a' }));
    expect(workspace.store.getState().info.neverSuggested?.map(({ words }) => words)).toEqual(['May', 'the Hill']);
    expect(previewMerge(await readOpenRows(workspace.database), theirs).isEmpty).toBe(true);
    expect(unwrap(await merge(bench, { prefer: 'a' }))).toBeNull();
  });

  it('is refused where the project was changed since it was compared, and changes nothing then', async () => {
    const bench = await versions([], async (other) => unwrap(await other.run(tagFirst('Geneva', 'Geneva'))) as never);
    const { workspace, window, theirs } = bench;
    const open = await readOpenRows(workspace.database);
    const { changes } = planMerge(open, theirs, { prefer: 'a' });
    unwrap(await (await window()).run(addActor({ ...group, name: 'Meanwhile' })));
    const before = await exported(workspace);
    const result = await workspace.run(mergeProject(theirs, open.seq, changes));
    expect(result).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await exported(workspace)).toBe(before);
    unwrap(await merge(bench, { prefer: 'a' }));
    expect(meanings(workspace)).toEqual(['Geneva: Geneva']);
  });

  it('leaves positions where they are, puts new ones behind them, and lets merged ones be taken apart at their place', async () => {
    const add = (label: string) => addPosition({ label, parentId: null, description: '' });
    const idOf = (workspace: Workspace, label: string) =>
      [...workspace.store.getState().positions.values()].find((one) => one.label === label)?.id ?? '';
    const order = (workspace: Workspace) =>
      [...workspace.store.getState().positions.values()].sort((a, b) => a.rank - b.rank).map(({ label }) => label);
    const bench = await versions([add('Trade'), add('Peace'), add('Arms')], async (other) => {
      for (const label of ['Talks', 'Treaty', 'Summit']) unwrap(await other.run(add(label)));
      unwrap(await other.run(mergePositions([idOf(other, 'Treaty')], idOf(other, 'Summit'))));
    });
    const { workspace } = bench;
    unwrap(await workspace.run(movePosition(idOf(workspace, 'Arms'), null, idOf(workspace, 'Trade'))));
    unwrap(await merge(bench, { prefer: 'a' }));
    expect(order(workspace)).toEqual(['Arms', 'Trade', 'Peace', 'Talks', 'Summit']);
    const [treaty] = workspace.store.getState().merges.keys();
    unwrap(await workspace.run(takeApart(treaty ?? '')));
    expect(order(workspace)).toEqual(['Arms', 'Trade', 'Peace', 'Talks', 'Treaty', 'Summit']);
  });

  it('joins what both say of an actor that has the same name in either', async () => {
    const { workspace } = await openBench(await begun([addActor({ ...group, name: 'NATO', note: 'Ours.' })]));
    const other = await openBench(await begun([addActor({ ...group, name: 'Nato', note: 'Theirs.' })]), 'other');
    unwrap(await merge({ workspace, theirs: imported(await exported(other.workspace)) }, { prefer: 'b' }));
    expect([...workspace.store.getState().actors.values()]).toMatchObject([{ name: 'NATO', note: 'Ours.\n\nTheirs.' }]);
    const [id = ''] = workspace.store.getState().actors.keys();
    unwrap(await workspace.run(editActor(id, { ...group, name: 'NATO' })));
  });

  it('of whatever two projects gives one that is sound, and is taken back to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), anyProject(), fc.constantFrom('a', 'b', 'newer'), async (mine, theirs, prefer) => {
        const { workspace } = await openBench(mine);
        const before = await exported(workspace);
        const merged = unwrap(await merge({ workspace, theirs }, { prefer: prefer as Side }));
        imported(await exported(workspace));
        if (merged) unwrap(await workspace.undo());
        expect(await exported(workspace)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

const firstArticle = (workspace: Workspace) => [...workspace.store.getState().articles.keys()][0] ?? '';
