import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Position } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { FORMULA_CELLS } from '../../testing/formula-cells.ts';
import { type Codebook, joinList, joinPairs, splitList, splitPairs, treeOrder } from '../codebook.ts';
import { harmless, unharmed } from '../formula-cells.ts';
import { buildCodebookCsv } from './build.ts';
import { parseCodebookCsv } from './parse.ts';

function parse(text: string) {
  const parsed = parseCodebookCsv(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const hostile = fc
  .array(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', "'", '"', ';', ',', '\\', 'n', '›', 'é', '😀', '＝'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const named = hostile.map((text) => `${text}x`);
const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  ...{ id: `actor ${name}`, name, kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} },
  ...more,
});
const position = (label: string, parentId: string | null = null, more: Partial<Position> = {}): Position => ({
  ...{ id: `id of ${label}`, label, parentId, description: '', colour: '#3b7a57' },
  ...more,
});

describe('the codebook as a table', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyProject(), fc.boolean(), ({ actors, positions }, byteOrderMark) => {
        const back = parse(buildCodebookCsv({ actors, positions }, { byteOrderMark }));
        const ordered = treeOrder(positions).map((one) => one.position);
        // A name of blanks alone is the one thing that a table cannot say.
        fc.pre([...actors.map(({ name }) => name), ...ordered.map(({ label }) => label)].every((name) => name.trim()));
        expect(back).toEqual({ codebook: { actors, positions: ordered }, madeIds: new Set(), failed: [] });
      }),
    );
  });

  it('comes back as it went out with strings that spreadsheets take for something else', () => {
    fc.assert(
      fc.property(named, fc.array(hostile), hostile, named, hostile, (name, aliases, note, label, description) => {
        const codebook: Codebook = {
          actors: [actor(name, { aliases, note, externalIds: { [name]: note } })],
          positions: [position(label), position('below', `id of ${label}`, { description })],
        };
        expect(parse(buildCodebookCsv(codebook, { byteOrderMark: false })).codebook).toEqual(codebook);
      }),
    );
  });

  it.each(FORMULA_CELLS)('makes %j harmless', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
    expect(unharmed(harmless(cell))).toBe(cell);
  });

  it('begins with a byte-order mark where it is asked to', () => {
    expect(buildCodebookCsv({ actors: [], positions: [] }, { byteOrderMark: true }).startsWith('\uFEFFtype,')).toBe(
      true,
    );
    expect(buildCodebookCsv({ actors: [], positions: [] }, { byteOrderMark: false }).startsWith('type,')).toBe(true);
  });

  it('is read after a spreadsheet has sorted it and saved it with semicolons', () => {
    const codebook = { actors: [], positions: [position('A'), position('B', 'id of A'), position('C')] };
    const [header = '', ...rows] = buildCodebookCsv(codebook, { byteOrderMark: false }).trim().split('\r\n');
    const saved = [header, ...rows.reverse()].join('\n').replaceAll(',', ';');
    expect(parse(saved).codebook).toEqual(codebook);
  });

  it('takes a line that was added by hand without an id', () => {
    const codebook = { actors: [], positions: [position('Issue')] };
    const text = `${buildCodebookCsv(codebook, { byteOrderMark: false })}position,,Claim,,,,,,Issue › Claim,,,,`;
    const { codebook: read, madeIds } = parse(text);
    expect(read.positions[1]).toMatchObject({ label: 'Claim', parentId: 'id of Issue' });
    expect(madeIds.has(read.positions[1]?.id ?? '')).toBe(true);
  });
});

describe('lists in one cell', () => {
  it('are told apart again', () => {
    fc.assert(
      fc.property(fc.array(hostile), fc.dictionary(named, hostile, { noNullPrototype: true }), (items, pairs) => {
        expect(splitList(joinList(items))).toEqual(items);
        expect(splitPairs(joinPairs(pairs))).toEqual(pairs);
      }),
    );
  });
});

describe('tables of other programs', () => {
  it('gives positions for a list of tags, and says which columns were not taken', () => {
    const { codebook, failed } = parse(
      'tag,parent,description,number of highlights\na.b,,Two,3\nc,a.b,"One\nmore",1\n',
    );
    expect(codebook.positions).toMatchObject([
      { label: 'a.b', parentId: null, description: 'Two' },
      { label: 'c', parentId: codebook.positions[0]?.id, description: 'One\nmore' },
    ]);
    expect(failed.map(({ item }) => item)).toEqual(['column “number of highlights”']);
  });

  it.each([
    ['comma', 'Name,Color\nA,#f00\n'],
    ['semicolon', 'Label;Colour\r\nA;#ff0000\r\n'],
    ['tab', '\uFEFFname\tcolor\nA\t#FF0000'],
  ])('reads cells with a %s between them', (_, text) => {
    expect(parse(text).codebook.positions).toMatchObject([{ label: 'A' }]);
    expect(parse(text).codebook.positions[0]?.colour.toLowerCase()).toBe('#ff0000');
  });

  it('reads names alone', () => {
    expect(parse('name\nA\n\nB\n').codebook.positions.map(({ label }) => label)).toEqual(['A', 'B']);
  });

  it('gives actors where a kind is told, and makes what only a path speaks of', () => {
    const { codebook } = parse('name,kind,path\nNATO,organization,\nClaim,,Issue / Claim\n');
    expect(codebook.actors).toMatchObject([{ name: 'NATO', kind: 'organisation' }]);
    expect(codebook.positions).toMatchObject([{ label: 'Issue', parentId: null }, { label: 'Claim' }]);
    expect(codebook.positions[1]?.parentId).toBe(codebook.positions[0]?.id);
  });

  it('keeps an apostrophe that is the analyst’s own', () => {
    expect(parse("name\n'tis\n").codebook.positions[0]?.label).toBe("'tis");
  });

  it('lists broken lines by their number and takes the rest', () => {
    const { codebook, failed } = parse('name,kind,parent\n"A\nB",,\n,,\n  ,person,\nC,planet,\nD,,nowhere\nE,,E\n');
    expect(failed).toEqual([
      { item: 'line 5', reason: 'It has no name. It was left out.' },
      { item: 'line 6 “C”', reason: expect.stringContaining('planet') },
      { item: 'line 7 “D”', reason: expect.stringContaining('not in the file') },
      { item: 'line 8 “E”', reason: expect.stringContaining('below itself') },
    ]);
    expect(codebook.positions.map(({ label }) => label)).toEqual(['A\nB', 'D', 'E']);
  });

  it('says a quotation mark that is never closed', () => {
    expect(parse('name\nA\n"B\nC\n').failed).toMatchObject([{ item: expect.stringContaining('line 3') }]);
  });

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['when,where\n1,2\n', 'no-names'],
  ])('refuses %j', (text, code) => {
    expect(parseCodebookCsv(text)).toMatchObject({ ok: false, error: { code } });
  });
});
