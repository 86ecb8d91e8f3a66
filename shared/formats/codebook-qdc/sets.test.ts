import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/model.ts';
import { buildCodebookQdc } from './build.ts';
import { parseCodebookQdc } from './parse.ts';

function parse(text: string) {
  const parsed = parseCodebookQdc(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const guid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const code = (number: number, name: string, more = '') =>
  `<Code guid="${guid(number)}" name="${name}" isCodable="true">${more}</Code>`;
const person = '<Description>--- Standpoint ---\nkind: person\nalso called: Alliance</Description>';
const set = (name: string, members: readonly number[], more = '', attribute = 'guid') =>
  `<Set guid="${guid(99)}" name="${name}">${more}${members.map((one) => `<MemberCode ${attribute}="${guid(one)}"/>`).join('')}</Set>`;
const book = (codes: string, sets: string) =>
  `<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes><Sets>${sets}</Sets></CodeBook>`;

const actor = (id: string, name: string, memberOf: readonly string[] = []): Actor => ({
  ...{ id, name, kind: 'person', aliases: [], note: '', externalIds: {} },
  memberOf,
});

describe('sets of codes', () => {
  it('go out for memberships, and memberships that another program adds to them or leaves come in', () => {
    const actors = [actor('a', 'NATO'), actor('b', 'Ann', ['a']), actor('c', 'Bo')];
    const built = buildCodebookQdc({ actors, positions: [] }, 'x');
    const file = built.ok ? built.value : '';
    expect(file.match(/<MemberCode/gu)).toHaveLength(1);
    const [, own = ''] = /<MemberCode (guid="[^"]+")/u.exec(file) ?? [];
    const [, bo = ''] = /<Code (guid="[^"]+") name="Bo"/u.exec(file) ?? [];
    // Renamed there: the set is known by its GUID.
    const changed = file
      .replace(/(<Set [^>]*name=")NATO/u, '$1The alliance')
      .replace(`<MemberCode ${own}/>`, `<MemberCode ${own}/><MemberCode ${bo}/>`);
    const { codebook, failed } = parse(changed);
    expect(failed).toEqual([]);
    expect(codebook.actors.map(({ name, memberOf }) => [name, memberOf])).toEqual([
      ['NATO', []],
      ['Ann', ['a']],
      ['Bo', ['a']],
    ]);
  });

  it('called like a kind say which codes are actors of that kind', () => {
    const { codebook, failed } = parse(
      book(
        `${code(1, 'NATO')}${code(2, 'Enlargement', code(3, 'Poland'))}${code(4, 'Ann', person)}`,
        set('organisations', [1]) + set('States', [3, 4]),
      ),
    );
    expect(codebook.actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['NATO', 'organisation'],
      ['Poland', 'state'],
      ['Ann', 'person'],
    ]);
    expect(codebook.positions.map(({ label }) => label)).toEqual(['Enlargement']);
    expect(failed).toEqual([{ item: 'set “States”', reason: expect.stringMatching(/another kind already.*“Ann”/u) }]);
  });

  it('called like one actor say who its members are, also as projects write them', () => {
    const codes = `${code(1, 'NATO', person)}${code(2, 'Ann')}${code(3, 'Talks help')}`;
    const sets = `${set('Alliance', [2, 3, 8], '<Description>ours</Description>', 'targetGUID')}${set('Persons', [2])}`;
    const { codebook, failed } = parse(book(codes, sets));
    expect(codebook.actors.map(({ name, memberOf }) => [name, memberOf])).toEqual([
      ['NATO', []],
      ['Ann', [guid(1)]],
    ]);
    expect(failed.map(({ reason }) => reason)).toEqual([
      'One code that it names is not in the file.',
      'Of its codes, these are positions, which are members of nothing. They are kept: “Talks help”.',
      'Its description has no place here. It was left out.',
    ]);
  });

  it('called like nothing here are left out and told with their codes', () => {
    const codes = Array.from({ length: 10 }, (_, index) => code(index, `c${index}`)).join('');
    const { codebook, failed } = parse(book(codes, set('To do', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])));
    expect(codebook.positions).toHaveLength(10);
    expect(failed).toEqual([
      { item: 'set “To do”', reason: expect.stringMatching(/left out; its codes are kept: “c0”.*“c7” and 2 more\.$/u) },
    ]);
  });

  it('called like two actors mean neither of them; an actor in its own set is not a member of itself', () => {
    const codes = `${code(1, 'NATO', person)}${code(2, 'Pact', person)}`;
    expect(parse(book(codes, set('Alliance', [1]))).failed).toMatchObject([{ item: 'set “Alliance”' }]);
    const { codebook, failed } = parse(book(codes, set('NATO', [1, 2])));
    expect(codebook.actors.map(({ memberOf }) => memberOf)).toEqual([[], [guid(1)]]);
    expect(failed).toMatchObject([{ reason: expect.stringContaining('member of itself') }]);
  });
});
