import { describe, expect, it } from 'vitest';
import { addActor, addPosition, editActor } from './codebook.ts';
import { mergeActors } from './codebook-merge.ts';
import { clearUnused, unusedCodes } from './codebook-unused.ts';
import { addTag, type TagContent } from './tags.ts';
import { exported, unwrap, withArticle } from './testing.ts';

const FIELDS = { kind: 'group' as const, aliases: [], note: '' };

async function bench() {
  const made = await withArticle();
  const { workspace, article } = made;
  const state = () => workspace.store.getState();
  const id = (name: string) =>
    [...state().actors.values()].find((actor) => actor.name === name)?.id ??
    [...state().positions.values()].find((position) => position.label === name)?.id ??
    '';
  const actor = async (name: string, ...groups: string[]) =>
    unwrap(await workspace.run(addActor({ ...FIELDS, name, memberOf: groups.map(id) })));
  const position = async (label: string, parent?: string) =>
    unwrap(await workspace.run(addPosition({ label, parentId: parent ? id(parent) : null, description: '' })));
  const use = async (name: string) => {
    const content: TagContent = { kind: 'actor', actor: { id: id(name) }, alias: '', note: '' };
    unwrap(await workspace.run(addTag(article, { start: 0, end: 9 }, content)));
  };
  const unused = () => {
    const { actors, positions } = unusedCodes(state());
    const nameOf = (code: string) => state().actors.get(code)?.name ?? state().positions.get(code)?.label;
    return [...actors, ...positions].map(nameOf).sort();
  };
  return { ...made, state, id, actor, position, use, unused };
}

describe('codes that nobody uses', () => {
  it('are those without a tag whose members have none either', async () => {
    const { actor, position, use, unused } = await bench();
    await actor('Russia');
    await actor('Ministry', 'Russia');
    await actor('Ryabkov', 'Ministry');
    await actor('UN');
    await actor('WHO', 'UN');
    await position('Issue');
    await position('Claim', 'Issue');
    expect(unused()).toEqual(['Claim', 'Issue', 'Ministry', 'Russia', 'Ryabkov', 'UN', 'WHO']);
    await use('Ryabkov');
    expect(unused()).toEqual(['Claim', 'Issue', 'UN', 'WHO']);
  });

  it('are cleared in one step, which undo takes back', async () => {
    const { workspace, actor, position, use, unused, id, state } = await bench();
    await actor('NATO');
    await actor('UN');
    await actor('WHO', 'UN', 'NATO');
    await position('Issue');
    await position('Claim', 'Issue');
    await use('NATO');
    const before = await exported(workspace);
    const chosen = ['UN', 'WHO', 'Issue', 'Claim'].map(id);
    expect(unwrap(await workspace.run(clearUnused(chosen)))).toMatchObject({ subject: '4 codes' });
    expect([...state().actors.values()].map(({ name }) => name)).toEqual(['NATO']);
    expect(state().positions.size).toBe(0);
    expect(unused()).toEqual([]);
    unwrap(await workspace.undo());
    expect(await exported(workspace)).toBe(before);
  });

  it('may go alone: their members stay, and what stands under them moves up', async () => {
    const { workspace, actor, position, id, state } = await bench();
    await actor('UN');
    await actor('WHO', 'UN');
    await position('Issue');
    await position('Claim', 'Issue');
    unwrap(await workspace.run(clearUnused(['UN', 'Issue'].map(id))));
    expect([...state().actors.values()]).toMatchObject([{ name: 'WHO', memberOf: [] }]);
    expect([...state().positions.values()]).toMatchObject([{ label: 'Claim', parentId: null }]);
  });

  it('stay all when one of them came into use meanwhile, by itself or by a member', async () => {
    const { workspace, actor, use, id, window } = await bench();
    for (const name of ['UN', 'WHO', 'EU']) await actor(name);
    const chosen = ['UN', 'EU'].map(id);
    const other = await window();
    unwrap(await other.run(editActor(id('WHO'), { ...FIELDS, name: 'WHO', memberOf: [id('UN')] })));
    await use('WHO');
    const before = await exported(workspace);
    const result = await workspace.run(clearUnused(chosen));
    expect(result).toMatchObject({ error: { code: 'in-use', message: expect.stringContaining('“UN”') } });
    expect(await exported(workspace)).toBe(before);
  });

  it('take what was merged into them along', async () => {
    const { workspace, actor, id, state } = await bench();
    await actor('UN');
    await actor('United Nations');
    unwrap(await workspace.run(mergeActors([id('United Nations')], id('UN'))));
    unwrap(await workspace.run(clearUnused([id('UN')])));
    expect(state().merges.size).toBe(0);
    unwrap(await workspace.undo());
    expect(state().merges.size).toBe(1);
  });

  it('are told to be gone, or not chosen at all', async () => {
    const { workspace } = await bench();
    expect(await workspace.run(clearUnused(['none']))).toMatchObject({ error: { code: 'gone' } });
    expect(await workspace.run(clearUnused([]))).toMatchObject({ error: { code: 'no-code' } });
  });
});

describe('external ids of an actor', () => {
  it('are kept trimmed, none empty, and as they are where a form does not speak of them', async () => {
    const { workspace, state, id } = await bench();
    const fields = { ...FIELDS, name: 'NATO', memberOf: [] };
    const externalIds = { ' wikidata ': ' Q7184\n', viaf: ' ', '': 'x', ['__proto__']: 'y' };
    unwrap(await workspace.run(addActor({ ...fields, externalIds })));
    expect(state().actors.get(id('NATO'))?.externalIds).toEqual({ wikidata: 'Q7184' });
    unwrap(await workspace.run(editActor(id('NATO'), { ...fields, note: 'x' })));
    expect(state().actors.get(id('NATO'))).toMatchObject({ note: 'x', externalIds: { wikidata: 'Q7184' } });
    unwrap(await workspace.run(editActor(id('NATO'), { ...fields, externalIds: {} })));
    expect(state().actors.get(id('NATO'))?.externalIds).toEqual({});
  });

  it.each([{ ['x'.repeat(10_000)]: 'Q1' }, { wikidata: 'Q'.repeat(10_000) }])(
    'are refused with 10,000 characters',
    async (externalIds) => {
      const { workspace } = await bench();
      const result = await workspace.run(addActor({ ...FIELDS, name: 'NATO', memberOf: [], externalIds }));
      expect(result).toMatchObject({ ok: false, error: { code: 'name-too-long' } });
    },
  );
});
