import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyProject } from '../../testing/arbitraries.ts';
import { sampleProject } from '../../testing/sample.ts';
import { readFile } from '../readers.ts';
import { parseQdpx } from './parse.ts';
import { code, codebook, expectSound, exported, foreign, guid, parsed, passage, textSource, tools } from './testing.ts';

const CODES = codebook(code('Talks'));
const TEXT = { 'sources/one.txt': 'one 😀 two' };
const one = (inside: string, more = '') =>
  foreign(`${CODES}<Sources>${textSource('one', inside)}</Sources>${more}`, TEXT);
const sentences = (bytes: Uint8Array) => parsed(bytes).failed.map(({ item, reason }) => `${item}: ${reason}`);
const refusal = (bytes: Uint8Array, name = 'work.qdpx') => {
  const read = parseQdpx(bytes, name, tools());
  return read.ok ? 'read' : read.error.code;
};

describe('what is wrong in a project is told, and the rest is read', () => {
  it.each([
    [
      'a text that is missing',
      foreign(`<Sources>${textSource('gone', '')}</Sources>`),
      /^source 1 “gone”: Its text “internal:\/\/gone.txt” is not in the file\. It was left out\.$/u,
    ],
    [
      'a text that is not in Unicode',
      foreign(`<Sources>${textSource('one', '')}</Sources>`, { 'sources/one.txt': new Uint8Array([0x41, 0xe9]) }),
      /not in UTF-8 or UTF-16/u,
    ],
    [
      'a text that is empty',
      foreign(`<Sources>${textSource('one', '')}</Sources>`, { 'sources/one.txt': '' }),
      /Its text is empty/u,
    ],
    [
      'a passage beyond the text',
      one(passage(0, 99, 'Talks')),
      /^source 1 “one”, passage 1: Its span 0–99 is empty or outside the text/u,
    ],
    ['a passage that ends before it begins', one(passage(3, 1, 'Talks')), /Its span 3–1/u],
    ['a passage at no number', one(passage(0, 1, 'Talks').replace('"0"', '"x"')), /Its span -1–1/u],
    [
      'a code that is not there',
      one(passage(0, 1, 'Other')),
      new RegExp(`It is coded with ${guid('Other').toLowerCase()}, which is no code`, 'u'),
    ],
    [
      'a coder who is not there',
      one(passage(0, 1, 'Talks', `creatingUser="${guid('who')}"`)),
      /is not in the file\. It was kept as of an unknown coder/u,
    ],
    [
      'a note that is not there',
      one(passage(0, 1, 'Talks', '', `<NoteRef targetGUID="${guid('n')}"/>`)),
      /^note 7E57C0DE.*: Something refers to it/u,
    ],
    [
      'a code on the whole article',
      one(`<Coding guid="${guid('c')}"><CodeRef targetGUID="${guid('Talks')}"/></Coding>`),
      /A code on the whole article/u,
    ],
    ['a list that is not known', one('', '<Other/>'), /^Other: It is not known/u],
    [
      'a case about a passage that is not there',
      one('', `<Cases><Case guid="${guid('k')}"><SelectionRef targetGUID="${guid('s')}"/></Case></Cases>`),
      /^case 1: Which passages belong to it was left out/u,
    ],
  ])('%s', (_, bytes, expected) => {
    expect(sentences(bytes)).toContainEqual(expect.stringMatching(expected));
  });

  it('and a source that comes twice gets another id, with tags of their own', () => {
    const twice = textSource('one', passage(0, 3, 'Talks'));
    const { project } = parsed(foreign(`${CODES}<Sources>${twice}${twice}</Sources>`, TEXT));
    expect(new Set(project.articles.map(({ article }) => article.id)).size).toBe(2);
    expect(new Set(project.articles.flatMap(({ tags }) => tags.map(({ id }) => id))).size).toBe(2);
  });

  it('and actors whose sets make them members of each other keep only what goes round no circle', async () => {
    const set = (name: string, member: string) =>
      `<Set guid="${guid(`set ${name}`)}" name="${name}"><MemberCode targetGUID="${guid(member)}"/></Set>`;
    const codes = codebook(code('Actors', code('A') + code('B') + code('C')));
    const file = foreign(`${codes}<Sets>${set('A', 'B')}${set('B', 'C')}${set('C', 'A')}</Sets>`);
    await expectSound(parsed(file).project);
    expect(parsed(file).project.actors.flatMap(({ memberOf }) => memberOf)).toHaveLength(2);
    expect(sentences(file)).toContainEqual(expect.stringMatching(/It is a member of itself by way of/u));
  });

  it('and a passage of ours that no longer says what it said is left out', async () => {
    const files = unzipSync(await exported(sampleProject()));
    const [name = ''] = Object.keys(files);
    const changed = zipSync({
      ...files,
      [name]: strToU8(strFromU8(files[name] ?? new Uint8Array()).replaceAll('Ryabkov', 'Sherman')),
    });
    const { project, failed } = parsed(changed);
    expect(project.articles[0]?.tags.every(({ quote }) => !quote.includes('Ryabkov'))).toBe(true);
    expect(failed.filter(({ reason }) => reason.startsWith('The text says “')).length).toBeGreaterThan(1);
  });
});

describe('a file is refused', { timeout: 30_000 }, () => {
  const project = '<Project xmlns="urn:QDA-XML:project:1.0" name="x"/>';

  it.each([
    ['a document type', zipSync({ 'project.qde': strToU8(`<!DOCTYPE x [<!ENTITY a "b">]>${project}`) }), 'forbidden'],
    ['a document type in small letters', strToU8(`<!doctype x>${project}`), 'forbidden'],
    ['no description', zipSync({ 'sources/a.txt': strToU8('a') }), 'not-a-project'],
    ['a codebook', zipSync({ 'project.qde': strToU8('<CodeBook/>') }), 'not-a-project'],
    ['a description that ends early', zipSync({ 'project.qde': strToU8('<Project><Users>') }), 'not-xml'],
    ['a description in another encoding', zipSync({ 'project.qde': new Uint8Array([0x3c, 0xe9]) }), 'not-utf8'],
    [
      'levels without end',
      zipSync({ 'project.qde': strToU8(`<Project>${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}</Project>`) }),
      'not-xml',
    ],
    [
      'elements without end',
      zipSync({ 'project.qde': strToU8(`<Project>${'<a/>'.repeat(3e6)}</Project>`) }, { level: 0 }),
      'too-large',
    ],
    [
      'a bomb',
      zipSync({ 'project.qde': strToU8(project), 'sources/a.txt': new Uint8Array(60e6) }, { level: 9 }),
      'archive-too-large',
    ],
    ['a way out of the archive', zipSync({ '../project.qde': strToU8(project) }), 'archive-unsafe'],
    ['half an archive', zipSync({ 'project.qde': strToU8(project) }).subarray(0, 60), 'archive-broken'],
    ['nothing', new Uint8Array(), 'not-xml'],
  ])('for %s', (_, bytes, expected) => {
    const before = performance.now();
    expect(refusal(bytes)).toBe(expected);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('never for being large: long passages, many lists and many cases are read in time', () => {
    const many = 20_000;
    const passages = Array.from({ length: many }, (_, index) =>
      passage(0, 900_000 + index, 'Talks', `name="${'x'.repeat(20)}"`),
    );
    const cases = `<Case guid="${guid('k')}"><SourceRef targetGUID="${guid('one')}"/></Case>`.repeat(many);
    const file = foreign(
      `${'<Users/>'.repeat(many)}${CODES}<Cases>${cases}</Cases><Sources>${textSource('one', passages.join(''))}</Sources>`,
      { 'sources/one.txt': 'x \r\n'.repeat(240_000) },
    );
    const before = performance.now();
    expect(parsed(file).project.articles[0]?.tags).toHaveLength(many);
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('or read as what it is, by its content', async () => {
    const named = async (name: string, bytes: Uint8Array) => {
      const read = await readFile(bytes, name, tools());
      return read.ok ? read.value.kind : read.error.code;
    };
    const bytes = zipSync({ 'project.qde': strToU8(project) });
    expect(await named('work.qdpx', bytes)).toBe('project');
    expect(await named('work.zip', bytes)).toBe('project');
    expect(await named('work.zip', zipSync({ 'a.txt': strToU8('project.qde') }))).not.toBe('project');
    expect(await named('work.txt', strToU8('project.qde'))).toBe('articles');
  });
});

const runs = Number(process.env.STANDPOINT_RUNS ?? 200);

describe('whatever is changed in a file', { timeout: 5000 + runs * 50 }, () => {
  const [project] = fc.sample(
    anyProject().filter(({ articles, merges }) => articles.length > 1 && merges.length > 1),
    { seed: 4, numRuns: 1 },
  ) as [ReturnType<typeof sampleProject>];
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const changed = (bytes: Uint8Array, at: readonly (readonly [number, number])[]) => {
    const copy = bytes.slice();
    for (const [place, byte] of at) copy[place % copy.length] = byte;
    return copy;
  };
  /** Read or refused; what is read keeps every rule of the model, as a project file says that is made of it. */
  const check = async (bytes: Uint8Array) => {
    const before = performance.now();
    const read = parseQdpx(bytes, 'a.qdpx', tools());
    expect(performance.now() - before).toBeLessThan(10_000);
    if (!read.ok) expect(read.error.message).not.toBe('');
    else await expectSound(read.value.project);
  };

  it('nothing is thrown for bytes of the archive', async () => {
    const bytes = await exported(project);
    await fc.assert(
      fc.asyncProperty(changes, (at) => check(changed(bytes, at))),
      { numRuns: runs, seed: 1 },
    );
  });

  it('nothing is thrown for bytes of the description or the texts in it', async () => {
    const files = unzipSync(await exported(project));
    const names = Object.keys(files);
    const name = fc.oneof(fc.constant('project.qde'), fc.constantFrom(...names));
    await fc.assert(
      fc.asyncProperty(name, changes, (one, at) =>
        check(zipSync({ ...files, [one]: changed(files[one] ?? new Uint8Array(1), at) }, { level: 0 })),
      ),
      { numRuns: runs, seed: 2 },
    );
  });

  it('nothing is thrown for elements that stand in other places, twice or not at all', async () => {
    const files = unzipSync(await exported(project));
    const lines = strFromU8(files['project.qde'] ?? new Uint8Array()).split('\n');
    const whole = lines.filter((line) => line.startsWith('<') && /\/>$|<\/\w+>$/u.test(line) && !line.startsWith('</'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 9 }), (moves) => {
        const other = [...lines];
        for (const [from, to] of moves) other[2 + (to % (other.length - 3))] = whole[from % whole.length] ?? '';
        const balanced = other.join('\n');
        return check(zipSync({ ...files, 'project.qde': strToU8(balanced) }, { level: 0 }));
      }),
      { numRuns: runs, seed: 3 },
    );
  });

  it('nothing is thrown for values that stand in the place of others', async () => {
    const files = unzipSync(await exported(project));
    const parts = strFromU8(files['project.qde'] ?? new Uint8Array()).split('"');
    const odd = (number: number) => (number * 2 + 1) % (parts.length - (parts.length % 2 ? 1 : 0));
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 9 }), async (moves) => {
        const other = [...parts];
        // Not the declaration, which is no part of what is read.
        for (const [from, to] of moves) if (odd(to) > 5) other[odd(to)] = parts[odd(from)] ?? '';
        const bytes = zipSync({ ...files, 'project.qde': strToU8(other.join('"')) }, { level: 0 });
        if (refusal(bytes) === 'read') taken += 1;
        await check(bytes);
      }),
      { numRuns: runs, seed: 4 },
    );
    expect(taken).toBe(runs);
  });
});
