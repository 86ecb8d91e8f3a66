import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, compareStrings } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { type Codebook, treeOrder } from '../codebook.ts';
import { buildCodebookQdc, lossesOfQdc } from './build.ts';
import { parseCodebookQdc } from './parse.ts';

function build(codebook: Codebook): string {
  const built = buildCodebookQdc(codebook, 'Standpoint 1');
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
}

function parse(text: string) {
  const parsed = parseCodebookQdc(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const byId = (actors: readonly Actor[]) => actors.toSorted((a, b) => compareStrings(a.id, b.id));
const book = (codes: string) =>
  `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x"><Codes>${codes}</Codes></CodeBook>`;
const code = (name: string, inside = '', more = '') =>
  `<Code guid="${'0'.repeat(8)}-0000-4000-8000-${[...name]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .padStart(12, '0')
    .slice(-12)}" name="${name}" isCodable="true"${more}>${inside}</Code>`;

describe('the codebook as REFI-QDA', () => {
  it('comes back as it went out', () => {
    fc.assert(
      fc.property(anyProject(), ({ actors, positions }) => {
        fc.pre(actors.length + positions.length > 0);
        fc.pre(
          [...actors.map(({ name }) => name), ...positions.map(({ label }) => label)].every((name) => name.trim()),
        );
        const { codebook, failed, madeIds } = parse(build({ actors, positions }));
        expect([failed, madeIds.size]).toEqual([[], 0]);
        expect(byId(codebook.actors)).toEqual(byId(actors));
        expect(codebook.positions).toEqual(treeOrder(positions).map(({ position }) => position));
      }),
    );
  });

  it('keeps line ends, quotes and a text that looks like our own lines', () => {
    const description = ' a\r\n\tb & <c> ]]> \n\n--- Standpoint ---\nkind: person ';
    const positions = [{ id: 'p', label: 'a"\n&amp;\t<', parentId: null, description, colour: '#3b7a57' }];
    expect(parse(build({ actors: [], positions })).codebook.positions).toEqual(positions);
  });

  it('replaces what XML cannot hold, and says so before', () => {
    const positions = [{ id: 'p', label: 'a\u0001b', parentId: null, description: '\uD800', colour: '#3b7a57' }];
    const codebook = { actors: [], positions };
    expect(parse(build(codebook)).codebook.positions[0]).toMatchObject({ label: 'a\uFFFDb', description: '\uFFFD' });
    expect(lossesOfQdc(codebook)).toEqual([expect.stringContaining('control characters')]);
  });

  it('is not made of an empty codebook', () => {
    expect(buildCodebookQdc({ actors: [], positions: [] }, 'x')).toMatchObject({ ok: false, error: { code: 'empty' } });
  });
});

describe('codebooks of other programs', () => {
  it('gives positions in their tree, with decoded names and descriptions', () => {
    const inside = '<Description>One &amp; <![CDATA[<two> &amp;]]>&#10;three</Description>';
    const { codebook } = parse(book(code('A &amp; B', inside + code('C'), ' color="#F00"')));
    expect(codebook.positions).toMatchObject([
      { label: 'A & B', description: 'One & <two> &amp;\nthree', colour: '#FF0000', parentId: null },
      { label: 'C', parentId: codebook.positions[0]?.id },
    ]);
  });

  it('reads prefixes, braces and capitals', () => {
    const guid = '{1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294}';
    const text = `\uFEFF<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes><q:Code guid="${guid}" name="x" isCodable="true"/></q:Codes><q:Sets/></q:CodeBook>`;
    expect(parse(text).codebook.positions).toMatchObject([{ id: '1ff58b12-6f6f-4b0c-8be5-bbdc91f55294', label: 'x' }]);
  });

  it('lists broken codes and sets and takes the rest', () => {
    const sets = '<Sets><Set name="code group" guid="1"><MemberCode guid="2"/></Set></Sets>';
    const text = book(
      `${code('A')}${code('A')}<Code name=" " isCodable="true">${code('B')}</Code><Code guid="?" name="C"/>${code('D', '', ' color="red"')}`,
    );
    const { codebook, failed } = parse(text.replace('</CodeBook>', `${sets}</CodeBook>`));
    expect(codebook.positions.map(({ label }) => label)).toEqual(['A', 'B', 'C', 'D']);
    expect(failed.map(({ item }) => item)).toEqual(['“A”', 'a code without a name', '“C”', '“D”', 'set “code group”']);
  });

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><CodeBook/>', 'forbidden'],
    ['a document type in small letters', '<!doctype x><CodeBook/>', 'forbidden'],
    ['a broken end', '<CodeBook><Codes>', 'not-xml'],
    ['text', 'hello', 'not-xml'],
    ['a name that is not allowed', book('<Code __proto__="1"/>'), 'not-xml'],
    ['a depth without end', book(`${'<Code>'.repeat(5000)}${'</Code>'.repeat(5000)}`), 'not-xml'],
    ['a project', '<Project xmlns="urn:QDA-XML:project:1.0"/>', 'not-a-codebook'],
    ['something else', '<html/>', 'not-a-codebook'],
    ['nothing', ' ', 'empty'],
    ['no codes', '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>', 'empty'],
  ])('refuses %s', (_, text, refused) => {
    expect(parseCodebookQdc(text)).toMatchObject({ ok: false, error: { code: refused } });
  });
});
