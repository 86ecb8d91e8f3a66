import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Project, Tag } from '../../domain/model.ts';
import { sampleProject } from '../../testing/sample.ts';
import { seeded } from '../../testing/seeded.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { readArchive } from '../archive/read.ts';
import type { ParsedProject } from '../project-file/parse.ts';
import { expectSound, NOW, tools } from '../qdpx/testing.ts';
import { readFile } from '../readers.ts';
import { brat } from './build.ts';
import { groupFiles } from './pairs.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const zip = (files: Files): Uint8Array =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  );

const read = (files: Files) => readFile(zip(files), 'corpus.zip', tools());

/** What was read, unchecked: the check of what is large would take longer than the reading. */
async function parsedAsItIs(files: Files): Promise<ParsedProject> {
  const file = await read(files);
  if (!file.ok) throw new Error(file.error.message);
  if (file.value.kind !== 'project') throw new Error(file.value.kind);
  return file.value.project;
}

async function parsed(files: Files): Promise<ParsedProject> {
  const result = await parsedAsItIs(files);
  await expectSound(result.project);
  return result;
}

/** A text with lines of annotations; `{T1 ORG NATO}` says where its first “NATO” is. */
async function annotated(text: string, lines: readonly string[]): Promise<ParsedProject> {
  const points = [...text];
  const placed = lines.map((line) =>
    line.replace(/^\{(\S+) (\S+) (.*)\}$/u, (_, id: string, type: string, quote: string) => {
      const start = [...text.slice(0, text.indexOf(quote))].length;
      expect(points.slice(start, start + [...quote].length).join('')).toBe(quote);
      return `${id}\t${type} ${start} ${start + [...quote].length}\t${quote}`;
    }),
  );
  return parsed({ 'a.txt': text, 'a.ann': `${placed.join('\n')}\n` });
}

/** What a tag says, in words. */
function said({ actors, positions, articles }: Project): string[] {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name;
  return articles.flatMap(({ tags }) =>
    tags.map((tag: Tag) => {
      const note = tag.note ? ` [${tag.note.replaceAll('\n', ' | ')}]` : '';
      if (tag.kind === 'actor') return `${tag.quote}: ${nameOf(tag.actor)}${note}`;
      if (tag.kind === 'date') return `${tag.quote}: ${tag.date}${note}`;
      const label = positions.find(({ id }) => id === tag.position)?.label;
      const on = tag.saidOn && ` on ${tag.saidOn}`;
      const to = tag.addressees.length > 0 ? ` to ${tag.addressees.map(nameOf)}` : '';
      return `${tag.quote}: ${tag.holders.map(nameOf)} ${tag.stance} ${label}${to}${on}${note}`;
    }),
  );
}

const reasons = ({ failed }: ParsedProject) => failed.map(({ item, reason }) => `${item}: ${reason}`);

const TEXT = 'Sergei Ryabkov of the Foreign Ministry 😀 warned NATO in Geneva on 9 January 2022. He fears expansion.';

describe('a corpus that was annotated in brat', () => {
  it('has actors, dates and positions by the types of its passages', async () => {
    const { project, failed } = await annotated(TEXT, [
      '{T1 Person Sergei Ryabkov}',
      '{T2 ORG Foreign Ministry}',
      '{T3 Organization NATO}',
      '{T4 gpe Geneva}',
      '{T5 DATE 9 January 2022}',
      '{T6 Fear fears expansion}',
    ]);
    expect(failed).toEqual([]);
    expect(said(project)).toEqual([
      'Sergei Ryabkov: Sergei Ryabkov',
      'Foreign Ministry: Foreign Ministry',
      'NATO: NATO',
      'Geneva: Geneva',
      '9 January 2022: 2022-01-09',
      'fears expansion:  neutral Fear',
    ]);
    expect(project.actors.map(({ name, kind }) => `${name}, ${kind}`)).toEqual([
      'Foreign Ministry, organisation',
      'Geneva, state',
      'NATO, organisation',
      'Sergei Ryabkov, person',
    ]);
    expect(project.coders).toMatchObject([{ name: 'Unknown coder' }]);
    expect(project.info).toMatchObject({ title: 'corpus', createdAt: NOW });
    expect(project.articles[0]?.article.origin?.report).toEqual([
      '“a.txt” with its annotations, in brat standoff.',
      'Positions counted in code points from 0, the end excluded, CR LF as two.',
    ]);
  });

  it('has a statement of each event: holders and addressees from its arguments, the rest in the note', async () => {
    const { project, ...more } = await annotated(TEXT, [
      '{T1 Person Sergei Ryabkov}',
      '{T2 ORG NATO}',
      '{T3 Warning warned}',
      '{T4 LOC Geneva}',
      '{T5 DATE 9 January 2022}',
      'E1\tWarning:T3 Speaker:T1 Addressee2:T2 Place:T4 Said_on:T5',
      'E2\tWarning:T3 Holder:T2',
      'A1\tStance E1 negative',
      'A2\tNegation E2',
      'M1\tConfidence E2 low',
      '#1\tAnnotatorNotes E1\tlook again',
      '#2\tAnnotatorNotes T3\tboth',
    ]);
    expect(said(project).filter((line) => line.startsWith('warned'))).toEqual([
      'warned: Sergei Ryabkov opposes Warning to NATO on 2022-01-09 [both | look again | Place: “Geneva”]',
      'warned: NATO neutral Warning [both | Negation | Confidence: low]',
    ]);
    expect(reasons({ project, ...more })).toEqual([
      'Event “Warning”, argument “Place”: It has no place of its own. It stands in the note on its passage.',
    ]);
  });

  it('has relations as holders and addressees, whichever way they lead; others are told and stand in notes', async () => {
    const { project, ...more } = await annotated(TEXT, [
      '{T1 Person Sergei Ryabkov}',
      '{T2 ORG Foreign Ministry}',
      '{T3 Claim fears expansion}',
      '{T4 ORG NATO}',
      'R1\tHolder Arg1:T3 Arg2:T1',
      'R2\tAddressee Arg1:T4 Arg2:T3',
      'R3\tWorks_for Arg1:T1 Arg2:T2',
      'R4\tWorks_for Arg1:T4 Arg2:T2',
      'R5\tHolder Arg1:T1 Arg2:T2',
    ]);
    expect(said(project)).toEqual([
      'Sergei Ryabkov: Sergei Ryabkov [Works_for: “Foreign Ministry” | Holder: “Foreign Ministry”]',
      'Foreign Ministry: Foreign Ministry',
      'NATO: NATO [Works_for: “Foreign Ministry”]',
      'fears expansion: Sergei Ryabkov neutral Claim to NATO',
    ]);
    expect(reasons({ project, ...more })).toEqual([
      'Relation “Works_for”: It has no place of its own. 2 of them stand in the notes on their passages.',
      'Relation “Holder”: It has no place of its own. It stands in the note on its passage.',
    ]);
  });

  it('has ids of authorities, and mentions that mean the same as one actor with other names', async () => {
    const text = 'Sergei Ryabkov spoke. Ryabkov left. He smiled. Paris slept, and Paris of Troy too.';
    const { project, failed } = await annotated(text, [
      '{T1 PER Sergei Ryabkov}',
      'T2\tPER 22 29\tRyabkov',
      '{T3 PER He}',
      'T4\tLOC 47 52\tParis',
      'T5\tPER 64 69\tParis',
      '*\tEquiv T1 T2',
      '*\tEquiv T3 T2',
      'N1\tReference T2 Wikidata:Q4405143\tSergei Alexeyevich Ryabkov',
      'N2\tReference T4 Wikidata:Q90\tParis',
    ]);
    expect(failed).toEqual([]);
    expect(project.actors.map(({ id: _, note: _n, memberOf: _m, ...actor }) => actor)).toEqual([
      { name: 'Paris', kind: 'person', aliases: [], externalIds: {} },
      { name: 'Paris', kind: 'state', aliases: [], externalIds: { wikidata: 'Q90' } },
      {
        name: 'Sergei Alexeyevich Ryabkov',
        kind: 'person',
        aliases: ['Ryabkov', 'Sergei Ryabkov', 'He'],
        externalIds: { wikidata: 'Q4405143' },
      },
    ]);
  });

  it('has dates that the values of time expressions say, and those that can be read from the day of publication', async () => {
    const { project, ...more } = await annotated('date 2022-01-09 On Monday, three years on, at noon.', [
      '{T1 TIMEX3 On Monday}',
      '{T2 TIMEX3 three years on}',
      '{T3 Time noon}',
      'A1\tvalue T2 2025-01',
    ]);
    expect(project.articles[0]?.article.publishedOn).toBe('2022-01-09');
    expect(said(project)).toEqual(['On Monday: 2022-01-10', 'three years on: 2025-01']);
    expect(reasons({ project, ...more })).toEqual([
      'a.ann, line 3 “T3”: “noon” is no date that can be read. It was left out.',
    ]);
  });

  it('keeps a passage of several parts as a whole, and tells where they do not stand side by side', async () => {
    const { project, ...more } = await annotated('north and south\nof it', [
      'T1\tDirection 0 5;10 15\tnorth south',
      'T2\tDirection 10 15;16 18\tsouth of',
      'T3\tDirection 16 18;10 15\tsouth of',
    ]);
    expect(said(project)).toEqual([
      'north and south:  neutral Direction',
      'south\nof:  neutral Direction',
      'south\nof:  neutral Direction',
    ]);
    expect(reasons({ project, ...more })).toEqual([
      'a.ann, line 1 “T1”: Its parts do not stand side by side. The passage from the first to the last of them was taken.',
    ]);
  });

  it.each([
    ['code points of the file, CR LF as two', 'x\r\n😀 NATO', [5, 9]],
    ['code points, CR LF as one', 'x\r\n😀 NATO', [4, 8]],
    ['UTF-16 code units, CR LF as two', 'x\r\n😀 NATO', [6, 10]],
    ['code points, with the byte-order mark', '\uFEFF😀 NATO', [3, 7]],
    ['code points, without the byte-order mark', '\uFEFF😀 NATO', [2, 6]],
    ['code points, with control characters', 'a\u0007b NATO', [4, 8]],
  ])('has its positions counted in %s, as its quotes tell', async (_, text, [start, end]) => {
    const { project, failed } = await parsed({ 'a.txt': text, 'a.ann': `T1\tORG ${start} ${end}\tNATO\r\n` });
    expect(failed).toEqual([]);
    expect(said(project)).toEqual(['NATO: NATO']);
  });

  it('tells each line that leads to nothing', async () => {
    const result = await annotated('NATO met.', [
      '{T1 ORG NATO}',
      '{T1 ORG met}',
      'T2\tORG 0 4\tEU',
      'T3\tORG 4 4\t',
      'T4\tORG 0 99999999999999999999\tNATO',
      'T5\tORG x y\tNATO',
      'T6\tORG 4 5\t ',
      'R1\tHolder Arg1:T1 Arg2:T9',
      'R2\tHolder Arg1:T1',
      'E1\tMeet:T8',
      'E2\tMeet:T1 Theme:T7 broken',
      'A1\tNegation T8',
      'A2\tNegation R1',
      'N1\tReference T8 Wikidata:Q1\tx',
      'N2\tReference T1 __proto__:Q1\tx',
      '#1\tAnnotatorNotes T8\tx',
      '*\tEquiv T1 T8',
      'hello',
      '',
    ]);
    expect(said(result.project)).toEqual(['NATO: x']);
    expect(reasons(result)).toEqual([
      'a.ann, line 2 “T1”: Its id was given before. It was left out.',
      'a.ann, line 6 “T5”: It is no line of brat standoff. It was left out.',
      'a.ann, line 9 “R2”: It is no line of brat standoff. It was left out.',
      'a.ann, line 11 “E2”: It is no line of brat standoff. It was left out.',
      'a.ann, line 18 “hello”: It is no line of brat standoff. It was left out.',
      'a.ann, line 3 “T2”: The text says “NATO” there, and the line quotes “EU”. It was left out.',
      'a.ann, line 4 “T3”: Its span 4–4 is empty or outside the text. It was left out.',
      'a.ann, line 5 “T4”: Its span 0–100000000000000000000 is empty or outside the text. It was left out.',
      'a.ann, line 10 “E1”: What it is about (T8) is not there. It was left out.',
      'a.ann, line 8 “R1”: What it is about (T9) is not there. It was left out.',
      'a.ann, line 12 “A1”: What it is about (T8) is not there. It was left out.',
      'a.ann, line 13 “A2”: It is about a relation, which has no place of its own. It was left out.',
      'a.ann, line 14 “N1”: What it is about (T8) is not there. It was left out.',
      'a.ann, line 16 “#1”: What it is about (T8) is not there. It was left out.',
      'a.ann, line 17 “*”: It does not join mentions of actors that are there. It was left out.',
      'a.ann, line 15 “N2”: The name “__proto__” is not allowed. This id was left out.',
      'a.ann, line 7 “T6”: There is nothing but white space in it: it names nobody. It was left out.',
    ]);
  });
});

describe('what was added in brat to an export of ours', () => {
  it('joins what is there: names that are known, a holder that was drawn, a note', async () => {
    const { project, ...more } = await annotated(TEXT, [
      '{T1 Actor NATO}',
      '#1\tAnnotatorNotes T1\tNATO (organisation, a1)',
      '{T2 Position fears expansion}',
      'A1\tStance T2 opposes',
      '#2\tAnnotatorNotes T2\tNATO should not grow (b1) · holders: NATO (organisation, a1) · said on: 2022-01 · note: sic',
      '{T3 Actor Sergei Ryabkov}',
      'R1\tHolder Arg1:T2 Arg2:T3',
      '#3\tAnnotatorNotes T2\tlook again',
    ]);
    expect(reasons({ project, ...more })).toEqual([]);
    expect(said(project)).toEqual([
      'Sergei Ryabkov: Sergei Ryabkov',
      'NATO: NATO',
      'fears expansion: NATO,Sergei Ryabkov opposes NATO should not grow on 2022-01 [sic | look again]',
    ]);
    expect(project.actors).toContainEqual(expect.objectContaining({ id: 'a1', kind: 'organisation' }));
    expect(project.positions).toMatchObject([{ id: 'b1', label: 'NATO should not grow' }]);
  });

  it('keeps the first of several names of one code, and the others of an actor as other names', async () => {
    const { project, ...more } = await annotated(TEXT, [
      '{T1 Position fears expansion}',
      '#1\tAnnotatorNotes T1\tNo growth (b1) · holders: NATO (organisation, a1)',
      '{T2 Position warned}',
      '#2\tAnnotatorNotes T2\tNo more growth (b1) · holders: The Alliance (organisation, a1)',
    ]);
    expect(project.actors).toMatchObject([{ name: 'NATO', aliases: ['The Alliance'] }]);
    expect(project.positions).toMatchObject([{ label: 'No growth' }]);
    expect(reasons({ project, ...more })).toEqual([
      'a.ann, line 3 “T2”: Its position is called “No growth” before. It was kept under that name.',
    ]);
  });

  it('is a note like any other where ours was written over', async () => {
    const { project } = await annotated(TEXT, [
      '{T1 Actor NATO}',
      '#1\tAnnotatorNotes T1\tNATO (organisation, a1) why?',
    ]);
    expect(said(project)).toEqual(['NATO: NATO [NATO (organisation, a1) why?]']);
  });
});

describe('an archive of brat', () => {
  it('has folders; what is neither text nor annotations is told, but not what configures brat or a system put there', async () => {
    const { project, ...more } = await parsed({
      'corpus/': new Uint8Array(),
      'corpus/annotation.conf': '[entities]',
      'corpus/b.ann': 'T1\tORG 0 4\tNATO',
      'corpus/b.txt': 'NATO met.',
      'corpus/a/b.txt': 'Not yet.',
      'corpus/lost.ann': 'T1\tORG 0 4\tNATO',
      'corpus/README.md': 'Read me',
      'corpus/latin.txt': new Uint8Array([0x4e, 0xe9, 0x41]),
      'corpus/latin.ann': '',
      'corpus/empty.txt': ' ',
      'corpus/empty.ann': 'T1\tORG 0 1\t ',
      '__MACOSX/corpus/._b.txt': 'x',
      'corpus/.DS_Store': 'x',
    });
    expect(project.articles.map(({ article, tags }) => [article.title, tags.length])).toEqual([
      ['Not yet', 0],
      ['NATO met', 1],
    ]);
    expect(reasons({ project, ...more })).toEqual([
      'corpus/empty.txt: It has no text, and was left out. Its 1 passages were left out with it.',
      expect.stringMatching(
        /^corpus\/latin.txt: “corpus\/latin.txt” is not in UTF-8.*It was left out with its annotations\.$/u,
      ),
      'corpus/lost.ann: Its text “corpus/lost.txt” is not there. It was left out.',
      'corpus/README.md: It is neither a text nor annotations. It was left out.',
    ]);
  });

  it.each([
    ['has no annotations', { 'a.txt': 'NATO met.' }, 'unsupported', /no collection of brat.*Unpack it/u],
    ['has no texts', { 'a.ann': 'T1\tORG 0 4\tNATO' }, 'no-texts', /a\.ann: Its text “a\.txt” is not there/u],
    ['leads out of itself', { '../a.ann': '' }, 'archive-unsafe', /holds a file with the name/u],
  ])('that %s is refused', async (_, files, code, message) => {
    expect(await read(files as unknown as Files)).toMatchObject({
      ok: false,
      error: { code, message: expect.stringMatching(message) },
    });
  });
});

describe('files of brat that were chosen by themselves', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('are one project where texts are chosen along with their annotations', async () => {
    const beside = [
      { name: 'b.ann', bytes: bytes('T1\tORG 0 2\tEU') },
      { name: 'a.txt', bytes: bytes('NATO met.') },
      { name: 'b.txt', bytes: bytes('EU met.') },
    ];
    const file = await readFile(bytes('T1\tORG 0 4\tNATO'), 'a.ann', { ...tools(), beside });
    if (!file.ok || file.value.kind !== 'project') throw new Error('not read');
    const { project, failed } = file.value.project;
    expect([project.info.title, failed]).toEqual(['a and 1 other', []]);
    expect(said(project)).toEqual(['NATO: NATO', 'EU: EU']);
    expect(project.articles.map(({ article }) => article.origin?.file)).toEqual(['a.txt', 'b.txt']);
  });

  it('are refused without their text, which is named', async () => {
    expect(await readFile(bytes('T1\tORG 0 4\tNATO'), 'in/talks.ann', tools())).toMatchObject({
      ok: false,
      error: { code: 'no-text', message: expect.stringContaining('Choose “talks.txt” along with it') },
    });
  });

  it('are grouped by their names; all others stay by themselves', () => {
    const group = (...names: string[]) =>
      groupFiles(names, (name) => name).map(({ main, beside }) => [main, ...beside].join(' '));
    expect(group('a.txt', 'b.md')).toEqual(['a.txt', 'b.md']);
    expect(group('z.pdf', 'a.txt', 'b.txt', 'a.ann', 'c.ann')).toEqual(['z.pdf', 'a.ann a.txt', 'b.txt', 'c.ann']);
    expect(group('annotation.conf', 'b.ANN', 'a.ann', 'a.txt', 'in/a.txt', 'b.TXT')).toEqual([
      'b.ANN a.ann b.TXT a.txt annotation.conf',
      'in/a.txt',
    ]);
    expect(group('annotation.conf', 'a.ann')).toEqual(['annotation.conf', 'a.ann']);
  });
});

describe('whatever is changed in an export', () => {
  it('nothing is thrown, and what comes back keeps every rule', async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of brat.build(sourceOf(sampleProject()), STAMP, { rawCells: false }))
      pieces.push(piece as Uint8Array);
    const whole = new Uint8Array(Buffer.concat(pieces));
    const archive = readArchive(whole, 'a.zip');
    if (!archive.ok) throw new Error(archive.error.message);
    const files = Object.fromEntries(archive.value);
    const [name = ''] = Object.keys(files).filter((one) => one.endsWith('.ann'));
    const tokens = new TextDecoder().decode(files[name]).split(/([\t\n :;()·]|\d+)/u);
    const random = seeded(5);
    const at = () => Math.floor(random() * tokens.length);
    let taken = 0;
    for (let run = 0; run < 100; run += 1) {
      const other = [...tokens];
      for (let change = 0; change < 8; change += 1) other[at()] = random() < 0.3 ? '' : (tokens[at()] ?? '');
      const { project } = await parsed({ ...files, [name]: other.join('') });
      taken += project.articles.flatMap(({ tags }) => tags).length;
    }
    expect(taken).toBeGreaterThan(1200);
    for (let run = 0; run < 150; run += 1) {
      const other = whole.slice();
      for (let change = 0; change < 4; change += 1) other[Math.floor(random() * other.length)] = random() * 256;
      await readFile(other, 'a.zip', tools());
    }
  });

  it('lines that say more than any project are cut off, and that is told', async () => {
    const text = 'a '.repeat(50_000);
    const lines = Array.from({ length: 2000 }, (_, index) => `T${index}\tClaim 0 1;99998 99999\ta a`);
    const { project, ...more } = await parsedAsItIs({ 'a.txt': text, 'a.ann': lines.join('\n') });
    expect(project.articles[0]?.tags.length).toBeLessThan(510);
    expect(reasons({ project, ...more }).at(-1)).toMatch(
      /^Annotations: What they say is too much: 1\d+ were left out\.$/u,
    );
  });

  it('many events on one passage, and chains of mentions that mean the same, are read in good time', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => index);
    const result = await parsedAsItIs({
      'a.txt': 'x '.repeat(5001),
      'a.ann': [
        'T0\tClaim 0 1\tx',
        ...many.map((index) => `T${index + 1}\tPER ${2 * index} ${2 * index + 1}\tx`),
        ...many.map((index) => `E${index}\tClaim:T0 Holder:T${index + 1}`),
        ...many.map((index) => `A${index}\tNegation T0`),
        ...many.map((index) => `*\tEquiv T${5000 - index} T${Math.max(1, 4999 - index)}`),
      ].join('\n'),
    });
    expect(result.project.actors).toHaveLength(1);
    expect(result.failed.at(-1)?.item).toBe('Annotations');
  });
});
