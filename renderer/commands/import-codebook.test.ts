import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Position } from '../../shared/domain/model.ts';
import type { Codebook, ParsedCodebook } from '../../shared/formats/codebook.ts';
import { buildCodebookCsv } from '../../shared/formats/codebook-csv/build.ts';
import { anyProject } from '../../shared/testing/arbitraries.ts';
import { planCodebookImport } from './codebook-import-plan.ts';
import { mergeActors, mergePositions, takeApart } from './codebook-merge.ts';
import { readSource } from './export-project.ts';
import { importCodebook } from './import-codebook.ts';
import { parseCodebook } from './reading/parse-codebook.ts';
import { openBench, unwrap } from './testing.ts';

const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id, name, kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} },
  ...more,
});
const position = (id: string, label: string, parentId: string | null = null, description = ''): Position => ({
  ...{ id, label, parentId, description, colour: '#3b7a57' },
});
const parsed = (codebook: Partial<Codebook>, madeIds: readonly string[] = []): ParsedCodebook => ({
  codebook: { actors: [], positions: [], ...codebook },
  madeIds: new Set(madeIds),
  failed: [],
});
const ids = () => {
  let made = 0;
  return () => {
    made += 1;
    return `made-${made}`;
  };
};
const ranked = (positions: readonly Position[]) => positions.map((one, rank) => ({ ...one, rank }));

describe('importing a codebook', () => {
  it('brings in new codes with their ids and their order, as one undo', async () => {
    const { workspace } = await openBench();
    const codebook = parsed({
      actors: [actor('a', 'NATO', { kind: 'organisation' }), actor('b', 'Ryabkov', { memberOf: ['a'] })],
      positions: [position('q', 'Second'), position('p', 'First'), position('c', 'Claim', 'p')],
    });
    const { seq } = workspace.store.getState();
    const entry = unwrap(await workspace.run(importCodebook(codebook, 'codes.csv')));
    expect(entry).toMatchObject({ command: 'import-codebook', subject: 'codes.csv', seq: seq + 1 });
    const source = await readSource(workspace.database);
    expect(source.actors).toEqual(codebook.codebook.actors);
    expect(source.positions.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['q', null],
      ['p', null],
      ['c', 'p'],
    ]);
    unwrap(await workspace.undo());
    expect(workspace.store.getState().actors.size + workspace.store.getState().positions.size).toBe(0);
  });

  it('knows a code by its id or its name, and lets it gain what it lacks', () => {
    const rows = {
      actors: [actor('a', 'NATO', { note: 'ours' }), actor('b', 'Russia')],
      positions: ranked([position('p', 'Issue'), position('c', 'Claim', 'p', 'ours')]),
      merges: [],
    };
    const plan = planCodebookImport(
      rows,
      parsed({
        actors: [
          actor('x', 'NATO', {
            kind: 'state',
            aliases: ['Alliance'],
            note: 'theirs',
            externalIds: { wikidata: 'Q7184' },
          }),
          actor('b', 'Russian Federation', { note: 'theirs', memberOf: ['x'] }),
        ],
        positions: [
          position('y', 'Issue', null, 'theirs'),
          position('z', 'Claim', 'y', 'theirs'),
          position('n', 'New', 'y'),
        ],
      }),
      ids(),
    );
    expect(plan.changes.map(({ after }) => after)).toEqual([
      { ...rows.actors[0], aliases: ['Alliance'], externalIds: { wikidata: 'Q7184' } },
      { ...rows.actors[1], aliases: ['Russian Federation'], note: 'theirs', memberOf: ['a'] },
      { ...rows.positions[0], description: 'theirs' },
      { ...position('n', 'New', 'p'), rank: 2 },
    ]);
    expect(plan).toMatchObject({ matched: 4, added: { actors: [], positions: ['New'] }, failed: [] });
    expect(plan.changed.map(({ name }) => name)).toEqual(['NATO', 'Russia', 'Issue']);
  });

  it('takes a position of the same name at another place for another one', () => {
    const rows = { actors: [], positions: ranked([position('p', 'Issue')]), merges: [] };
    const plan = planCodebookImport(
      rows,
      parsed({ positions: [position('o', 'Other'), position('i', 'Issue', 'o')] }),
      ids(),
    );
    expect(plan.added.positions).toEqual(['Other', 'Issue']);
  });

  it('gives new ids where the file has none or they are taken', () => {
    const rows = { actors: [], positions: ranked([position('a', 'Issue')]), merges: [] };
    const incoming = parsed({ actors: [actor('a', 'NATO'), actor('new: line 2', 'EU')] }, ['new: line 2']);
    expect(planCodebookImport(rows, incoming, ids()).changes.map(({ id }) => id)).toEqual(['made-1', 'made-2']);
  });

  it('lists what cannot come in: names twice, too long, and circles of members', () => {
    const plan = planCodebookImport(
      { actors: [], positions: [], merges: [] },
      parsed({
        actors: [
          actor('a', 'A', { memberOf: ['b'] }),
          actor('b', 'B', { memberOf: ['a'] }),
          actor('c', 'A'),
          actor('d', 'x'.repeat(10_000)),
        ],
      }),
      ids(),
    );
    expect(plan.added.actors).toEqual(['A', 'B']);
    expect(plan.failed).toHaveLength(3);
    expect(plan.changes.map(({ after }) => (after as Actor).memberOf)).toEqual([['b'], []]);
  });

  it('takes a code that was merged here since for what it was merged into, so that the merge can still be taken apart', async () => {
    const { workspace } = await openBench();
    const codebook = parsed({
      actors: [actor('k', 'Kremlin'), actor('r', 'Russia'), actor('p', 'Peskov', { memberOf: ['k'] })],
      positions: [position('a', 'Stop'), position('b', 'Halt'), position('c', 'Now', 'a')],
    });
    const older = parsed({
      actors: [...codebook.codebook.actors, actor('l', 'Lavrov', { memberOf: ['k'] })],
      positions: [...codebook.codebook.positions, position('d', 'Soon', 'a')],
    });
    unwrap(await workspace.run(importCodebook(codebook, 'codes.csv')));
    unwrap(await workspace.run(mergeActors(['k'], 'r')));
    unwrap(await workspace.run(mergePositions(['a'], 'b')));
    const { actors, positions, merges } = workspace.store.getState();
    const rows = { actors: [...actors.values()], positions: [...positions.values()], merges: [...merges.values()] };
    expect(planCodebookImport(rows, older, ids()).failed).toEqual([
      { item: '“Kremlin”', reason: 'It was merged into “Russia” here. What belongs to it belongs to that one.' },
      { item: '“Stop”', reason: 'It was merged into “Halt” here. What belongs to it belongs to that one.' },
    ]);
    unwrap(await workspace.run(importCodebook(older, 'older.csv')));
    const after = workspace.store.getState();
    expect([...after.actors.keys()].sort()).toEqual(['l', 'p', 'r']);
    expect(after.actors.get('l')?.memberOf).toEqual(['r']);
    expect([...after.positions.keys()].sort()).toEqual(['b', 'c', 'd']);
    expect(after.positions.get('d')?.parentId).toBe('b');
    unwrap(await workspace.run(takeApart('k')));
    expect(workspace.store.getState().actors.get('k')?.name).toBe('Kremlin');
  });

  it('changes nothing when a codebook comes back into its own project', () => {
    fc.assert(
      fc.property(anyProject(), ({ actors, positions }) => {
        const names = [...actors.map(({ name }) => name), ...positions.map(({ label }) => label)];
        fc.pre(names.every((name) => name.trim()));
        const bytes = new TextEncoder().encode(buildCodebookCsv({ actors, positions }, { byteOrderMark: true }));
        const rows = { actors, positions: ranked(positions), merges: [] };
        const plan = planCodebookImport(rows, unwrap(parseCodebook(bytes, 'codes.csv')), ids());
        expect(plan.added).toEqual({ actors: [], positions: [] });
        expect(plan.changes.filter(({ table }) => table === 'positions')).toEqual([]);
      }),
    );
  });
});

describe('a file that is to be a codebook', () => {
  const read = (bytes: Uint8Array) => parseCodebook(bytes, 'codes.csv');
  it('is refused when it is not text or not in UTF-8', () => {
    expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 0]))).toMatchObject({ ok: false, error: { code: 'unsupported' } });
    expect(read(new TextEncoder().encode('name\nx').map((byte) => (byte === 120 ? 0xe9 : byte)))).toMatchObject({
      ok: false,
      error: { code: 'not-utf8' },
    });
  });
  it('is read by what is in it, not by its name', () => {
    const xml = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="1" name="x"/></Codes></CodeBook>';
    expect(unwrap(read(new TextEncoder().encode(xml))).codebook.positions).toMatchObject([{ label: 'x' }]);
  });
});
