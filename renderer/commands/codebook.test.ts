import { describe, expect, it } from 'vitest';
import { nextColour } from '../../shared/domain/colours.ts';
import { addActor, addPosition, deleteActor, deletePosition, impactOf } from './codebook.ts';
import { mergeActors } from './codebook-merge.ts';
import { addTag } from './tags.ts';
import { begun, openBench, unwrap } from './testing.ts';

const actor = (name: string) => addActor({ name, kind: 'group', aliases: [], memberOf: [], note: '' });

describe('a new position', () => {
  it('has the colour that was chosen, else the next in turn', async () => {
    const { workspace } = await openBench();
    const fields = { parentId: null, description: '' };
    unwrap(await workspace.run(addPosition({ ...fields, label: 'A' })));
    unwrap(await workspace.run(addPosition({ ...fields, label: 'B', colour: '#123456' })));
    unwrap(await workspace.run(addPosition({ ...fields, label: 'C' })));
    const colours = [...workspace.store.getState().positions.values()].map(({ colour }) => colour);
    expect(colours).toEqual([nextColour(0), '#123456', nextColour(2)]);
  });
});

describe('deleting a code', () => {
  it('leaves the tags of one of the other kind that has the same id, as files of other programs may have it', async () => {
    const rest = { aliases: [], memberOf: [], note: '', externalIds: {} };
    const { workspace, database } = await openBench({
      ...(await begun()),
      actors: [{ id: '1', name: 'NATO', kind: 'organisation', ...rest }],
      positions: [{ id: '1', label: 'Stop', parentId: null, description: '', colour: '#112233' }],
    });
    const [article = ''] = workspace.store.getState().articles.keys();
    await workspace.openArticle(article);
    const content = { kind: 'actor' as const, actor: { id: '1' }, alias: '', note: '' };
    unwrap(await workspace.run(addTag(article, { start: 34, end: 38 }, content)));
    expect(await impactOf(database, 'positions', '1')).toMatchObject({ tagsRemoved: 0, articles: 0 });
    unwrap(await workspace.run(deletePosition('1')));
    expect(workspace.store.getState().open?.tags).toMatchObject([{ actor: '1' }]);
    unwrap(await workspace.run(deleteActor('1')));
    expect(workspace.store.getState().open?.tags).toEqual([]);
  });

  it('tells how many codes that were merged into it go with it', async () => {
    const { workspace, database } = await openBench();
    for (const name of ['A', 'B', 'C']) unwrap(await workspace.run(actor(name)));
    const [a = '', b = '', c = ''] = workspace.store.getState().actors.keys();
    unwrap(await workspace.run(mergeActors([a], b)));
    unwrap(await workspace.run(mergeActors([b], c)));
    expect(await impactOf(database, 'actors', c)).toMatchObject({ merged: 2 });
  });
});
