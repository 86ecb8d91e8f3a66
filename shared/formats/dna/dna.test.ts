import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionTag, Project } from '../../domain/model.ts';
import { canonicalText } from '../../domain/text/canonical.ts';
import { hardText } from '../../testing/arbitraries.ts';
import { type DnaFileOptions, type DnaRows, dnaFile } from '../../testing/dna-file.ts';
import { seeded } from '../../testing/seeded.ts';
import { mapText } from '../foreign-offsets.ts';
import { buildProjectFile } from '../project-file/build.ts';
import { type ParsedProject, parseProjectFile } from '../project-file/parse.ts';
import { readFile } from '../readers.ts';

const NOW = '2026-01-31T09:30:00.000Z';
/** 9 January 2022, midnight, UTC, in seconds. */
const DAY = 1_641_686_400;

async function read(bytes: Uint8Array, name = 'Talks.dna') {
  let last = 0;
  const newId = () => {
    last += 1;
    return `id ${last}`;
  };
  return readFile(bytes, name, { decoder: (label) => new TextDecoder(label, { fatal: true }), newId, now: NOW });
}

async function parsed(rows: DnaRows, options: DnaFileOptions = {}): Promise<ParsedProject> {
  const result = await read(dnaFile(rows, options));
  if (!result.ok) throw new Error(result.error.message);
  if (result.value.kind !== 'project') throw new Error('no project');
  return result.value.project;
}

/** The tags of an article in words. */
function statements({ actors, positions, coders, articles }: Project, index = 0) {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  return (articles[index]?.tags ?? []).map((tag) => {
    const { quote, stance, holders, position, note, saidOn, coder } = tag as PositionTag;
    const label = positions.find(({ id }) => id === position)?.label;
    const by = coders.find(({ id }) => id === coder)?.name;
    return { quote, stance, holders: holders.map(nameOf), position: label, note, saidOn, by };
  });
}

/** Whether it keeps every rule of the model: written as a project file, it comes back the same, and nothing is amiss. */
async function expectSound(project: Project): Promise<void> {
  const source = {
    ...project,
    articleIds: project.articles.map(({ article }) => article.id),
    article: async (id: string) => project.articles.find(({ article }) => article.id === id) as never,
  };
  let json = '';
  for await (const piece of buildProjectFile(source, { version: '1.0.0', exportedAt: NOW })) json += piece;
  const back = parseProjectFile(json);
  expect(back.ok && back.value.failed).toEqual([]);
  expect(back.ok && back.value.project).toEqual(project);
}

const TEXT = 'Sergei Ryabkov of the Foreign Ministry warned NATO. The alliance welcomed the talks.';
const place = (quote: string, text = TEXT) => [text.indexOf(quote), text.indexOf(quote) + quote.length] as const;

const TALKS: DnaRows = {
  coders: [
    [1, 'Admin'],
    [2, 'Anna'],
  ],
  documents: [[1, 'Talks', TEXT, 2, 'A. Author', 'The Herald', 'World', 'Read twice.', 'News', DAY]],
  statements: [
    [1, 1, 1, ...place('warned NATO'), 2],
    [2, 1, 1, ...place('welcomed the talks'), 1],
    [3, 3, 1, ...place('Foreign Ministry'), 2],
  ],
  entities: [
    { id: 1, variable: 1, value: '' },
    {
      id: 2,
      variable: 1,
      value: 'Sergei Ryabkov',
      attributes: { Type: 'Diplomat', Alias: 'Ryabkov; S. Ryabkov', Notes: 'Deputy minister.' },
    },
    { id: 3, variable: 2, value: 'Foreign Ministry', colour: [255, 153, 0] },
    { id: 4, variable: 2, value: 'NATO' },
    { id: 5, variable: 3, value: 'NATO should not grow', colour: [1, 2, 255], attributes: { Type: 'Enlargement' } },
    { id: 6, variable: 3, value: 'Talks help', attributes: { Type: 'Enlargement', Notes: 'Any talks.' } },
  ],
  shortTexts: [
    [1, 1, 2],
    [1, 2, 3],
    [1, 3, 5],
    [2, 1, 1],
    [2, 2, 4],
    [2, 3, 6],
  ],
  booleans: [
    [1, 4, 0],
    [2, 4, 1],
  ],
  longTexts: [[3, 11, 'Which department?']],
  regexes: ['missile'],
};

describe.each([2, 3] as const)('a database of DNA %i', (generation) => {
  it('becomes a project: documents, persons, organisations, concepts, agreement and coders', async () => {
    const { project, generator, failed } = await parsed(TALKS, { generation });
    expect(project.info).toMatchObject({ title: 'Talks', createdAt: NOW });
    expect(project.info.description).toContain('Agreement was taken as “supports”');
    expect(generator.name).toBe('Discourse Network Analyzer');
    expect(generator.version.startsWith(`${generation}.`)).toBe(true);
    expect(project.coders.map(({ name }) => name)).toEqual(['Admin', 'Anna']);
    const [article] = project.articles;
    expect(article?.article).toMatchObject({
      ...{ title: 'Talks', author: 'A. Author', source: 'The Herald', publishedOn: '2022-01-09', status: 'new' },
      note: 'Read twice.\nSection: World\nType: News',
      origin: { file: 'Talks.dna', report: [expect.stringContaining('Document 1'), 'Added there by Anna.'] },
    });
    expect(statements(project)).toEqual([
      {
        ...{ quote: 'Foreign Ministry', stance: 'neutral', holders: [], position: 'Annotation' },
        ...{ note: 'Which department?', saidOn: '', by: 'Anna' },
      },
      {
        ...{ quote: 'warned NATO', stance: 'opposes', holders: ['Sergei Ryabkov', 'Foreign Ministry'] },
        ...{ position: 'NATO should not grow', note: '', saidOn: '', by: 'Anna' },
      },
      {
        ...{ quote: 'welcomed the talks', stance: 'supports', holders: ['NATO'], position: 'Talks help' },
        ...{ note: '', saidOn: '', by: 'Admin' },
      },
    ]);
    expect(failed.map(({ item }) => item)).toEqual(['REGEXES', 'CODERS', 'Colours', 'Statement type “Annotation”']);
    await expectSound(project);
  });

  it('keeps what the analyst knows of persons, organisations and concepts', async () => {
    const { actors, positions } = (await parsed(TALKS, { generation })).project;
    const ministry = actors.find(({ name }) => name === 'Foreign Ministry');
    expect(ministry).toMatchObject({ kind: 'organisation', aliases: [], memberOf: [], note: '' });
    expect(actors.find(({ name }) => name === 'Sergei Ryabkov')).toMatchObject({
      ...{ kind: 'person', aliases: ['Ryabkov', 'S. Ryabkov'], memberOf: [ministry?.id] },
      note: 'Type: Diplomat\nDeputy minister.',
    });
    const issue = positions.find(({ label }) => label === 'Enlargement');
    expect(issue?.parentId).toBeNull();
    expect(positions.filter(({ parentId }) => parentId === issue?.id)).toMatchObject([
      { label: 'NATO should not grow', colour: '#0102ff', description: '' },
      { label: 'Talks help', description: 'Any talks.' },
    ]);
  });

  it('is the same whatever the size of its pages and its encoding', async () => {
    const expected = (await parsed(TALKS, { generation })).project.articles.map(({ tags }) => tags);
    for (const pageSize of [512, 1024, 8192, 65_536]) {
      for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be'] as const) {
        const { project } = await parsed(TALKS, { generation, pageSize, encoding });
        expect(project.articles.map(({ tags }) => tags)).toEqual(expected);
      }
    }
  });
});

describe('offsets', () => {
  it('lead to the same passage in the canonical text, whatever was left out before it', () => {
    const piece = fc.oneof(hardText(6), fc.constantFrom('\r\n', '\r\n\r\n', '\u0007', '\uFEFF', '\u0085'));
    const lead = fc.constantFrom('x', '\uFEFFx', '\u0000\uFEFF\r\nx');
    const pieces = fc.array(piece, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lead, pieces, fc.nat(), fc.nat(), (first, others, a, b) => {
        const all = [first, ...others];
        const [from, to] = [1 + (a % others.length), 1 + (b % others.length)].sort((x, y) => x - y) as [number, number];
        // The same text with a sign before and after the passage, which the canonical text keeps.
        const marked = canonicalText(
          [...all.slice(0, from), '\uE000', ...all.slice(from, to + 1), '\uE001', ...all.slice(to + 1)].join(''),
        );
        const expected = { start: marked.indexOf('\uE000'), end: marked.indexOf('\uE001') - 1 };
        for (const counting of ['shown', 'stored'] as const) {
          const counted = (list: readonly string[]) => {
            const text = list.join('');
            return counting === 'shown' ? text.replaceAll('\r\n', '\n').length : text.length;
          };
          const mapped = mapText(all.join(''), counting);
          expect(mapped.text).toBe(canonicalText(all.join('')));
          const span = mapped.toCanonical({ start: counted(all.slice(0, from)), end: counted(all.slice(0, to + 1)) });
          expect(span).toEqual(expected.start < expected.end ? expected : null);
        }
      }),
      { numRuns: 300 },
    );
  });

  const text = 'First line.\r\nSecond “line” 😀.\r\n\r\nThe ministry warned NATO.\r\n';
  const rows = (counted: string, quote: string): DnaRows => ({
    ...{ ...TALKS, documents: [[1, 'T', text, 1, '', '', '', '', '', DAY]], longTexts: [], booleans: [] },
    statements: [[1, 1, 1, ...place(quote, counted), 1]],
  });

  it('are counted as DNA shows a text, with line ends of one character', async () => {
    const { project } = await parsed(rows(text.replaceAll('\r\n', '\n'), 'ministry warned NATO'));
    expect(statements(project).map(({ quote }) => quote)).toEqual(['ministry warned NATO']);
    expect(project.articles[0]?.article.origin?.report.at(-1)).toMatch(/as DNA shows them/u);
  });

  it('are counted as the text is stored where the passages fit its words better so', async () => {
    const { project } = await parsed(rows(text, 'ministry warned NATO'));
    expect(statements(project).map(({ quote }) => quote)).toEqual(['ministry warned NATO']);
    expect(project.articles[0]?.article.origin?.report.at(-1)).toMatch(/as they are stored/u);
  });

  it('that split a character are widened to all of it', async () => {
    const plain = text.replaceAll('\r\n', '\n');
    const at = plain.indexOf('😀');
    const { project } = await parsed({ ...rows(plain, 'line'), statements: [[1, 1, 1, at + 1, at + 3, 1]] });
    expect(statements(project).map(({ quote }) => quote)).toEqual(['😀.']);
  });

  it('outside the text are listed, with all other statements kept', async () => {
    const list = [
      [1, 1, 1, 5, 5, 1],
      [2, 1, 1, 0, 999, 1],
      [3, 1, 9, 0, 5, 1],
      [4, 1, 1, 0, 6, 1],
    ] as const;
    const { project, failed } = await parsed({ ...TALKS, statements: list });
    expect(statements(project).map(({ quote }) => quote)).toEqual(['Sergei']);
    expect(failed.map(({ item }) => item).filter((item) => item.startsWith('STATEMENTS'))).toEqual([
      'STATEMENTS 3',
      'STATEMENTS 1',
      'STATEMENTS 2',
    ]);
  });
});

describe('dates of documents', () => {
  const dated = async (generation: 2 | 3, ...dates: number[]) => {
    const documents = dates.map((date, index) => [index + 1, 'T', 'Text.', 1, '', '', '', '', '', date]);
    const { project, failed } = await parsed({ documents }, { generation });
    const rounded = failed.some(({ item }) => item === 'Dates');
    return [...project.articles.map(({ article }) => `${article.publishedOn} ${article.note}`.trim()), rounded];
  };
  const HOUR = 3600;

  it('keep their time of day in the note', async () => {
    expect(await dated(3, DAY, DAY + 14.5 * HOUR, -DAY)).toEqual([
      '2022-01-09',
      '2022-01-09 Time: 14:30',
      '1917-12-24',
      false,
    ]);
  });

  it('are those of the place where DNA 2 had them, midnights before and after the clocks changed', async () => {
    expect(await dated(2, DAY - HOUR, DAY + 180 * 24 * HOUR - 2 * HOUR)).toEqual(['2022-01-09', '2022-07-08', true]);
    expect(await dated(2, DAY + 5 * HOUR, DAY + 4 * HOUR)).toEqual(['2022-01-09', '2022-01-09', true]);
    expect(await dated(2, DAY, DAY + 24 * HOUR)).toEqual(['2022-01-09', '2022-01-10', false]);
  });

  it('stay as they are where they have times of day', async () => {
    expect(await dated(2, DAY + 23 * HOUR, DAY + 9 * HOUR)).toEqual([
      '2022-01-09 Time: 23:00',
      '2022-01-09 Time: 09:00',
      false,
    ]);
  });

  it('are left open, and told, where they are none', async () => {
    expect(await dated(3, 10 ** 14)).toEqual(['', false]);
  });
});

describe('what DNA has and a project has not', () => {
  it('has a place in a note: other variables of a statement', async () => {
    const { project } = await parsed({
      ...TALKS,
      variables: [
        [1, 'Speaker', 'short text', 1],
        [2, 'organisation', 'short text', 1],
        [3, 'claim', 'short text', 1],
        [4, 'Supports', 'boolean', 1],
        [11, 'quoted', 'boolean', 1],
        [12, 'strength', 'integer', 1],
        [13, 'frame', 'short text', 1],
      ],
      statements: [[1, 1, 1, ...place('warned NATO'), 2]],
      entities: [...(TALKS.entities ?? []), { id: 9, variable: 13, value: 'Security' }],
      shortTexts: [...(TALKS.shortTexts?.slice(0, 3) ?? []), [1, 13, 9]],
      booleans: [
        [1, 4, 0],
        [1, 11, 1],
      ],
      integers: [[1, 12, -2]],
      longTexts: [],
    });
    expect(statements(project)).toEqual([
      {
        ...{ quote: 'warned NATO', stance: 'opposes', holders: ['Sergei Ryabkov', 'Foreign Ministry'] },
        ...{ position: 'NATO should not grow', saidOn: '', by: 'Anna' },
        note: 'quoted: yes\nstrength: -2\nframe: Security',
      },
    ]);
  });

  it('has a place as a position: statements of other types', async () => {
    const { project, failed } = await parsed({
      ...TALKS,
      types: [[2, 'NPF Story Element']],
      variables: [
        [5, 'villain', 'short text', 2],
        [6, 'organization', 'short text', 2],
      ],
      statements: [[1, 2, 1, ...place('warned NATO'), 1]],
      entities: [
        { id: 1, variable: 5, value: 'The West', attributes: { Type: 'x' } },
        { id: 2, variable: 6, value: 'NATO' },
      ],
      shortTexts: [
        [1, 5, 1],
        [1, 6, 2],
      ],
      ...{ booleans: [], longTexts: [] },
    });
    expect(statements(project)).toMatchObject([
      { position: 'NPF Story Element', stance: 'neutral', holders: ['NATO'], note: 'villain: The West' },
    ]);
    expect(failed.map(({ item }) => item)).toEqual([
      ...['REGEXES', 'CODERS', 'Variable “villain”', 'Statement type “NPF Story Element”'],
    ]);
  });

  it('is told: statements without agreement, without coders, and documents without text', async () => {
    const { project, failed } = await parsed({
      ...TALKS,
      coders: [],
      documents: [...(TALKS.documents ?? []), [2, 'Blank', ' \u0007', 1, '', '', '', '', '', DAY]],
      booleans: [],
      statements: [...(TALKS.statements ?? []), [4, 1, 2, 0, 1, 1]],
    });
    expect(statements(project).map(({ stance, by }) => [stance, by])).toEqual([
      ['neutral', 'Coder 2'],
      ['neutral', 'Coder 2'],
      ['neutral', 'Coder 1'],
    ]);
    expect(failed).toContainEqual({
      item: 'Statement type “DNA Statement”',
      reason: '2 of its statements are without agreement: the stance is neutral there.',
    });
    expect(failed).toContainEqual({
      item: 'DOCUMENTS 2 “Blank”',
      reason: 'It has no text, and was left out. Its only statement was left out with it.',
    });
    await expectSound(project);
  });
});

describe('articles', () => {
  it('arrive in the order of the database, told apart by a millisecond', async () => {
    const documents = [9, 3, 5].map((id) => [id, `T ${id}`, 'Text.', 1, '', '', '', '', '', DAY]);
    const { articles } = (await parsed({ documents })).project;
    expect(articles.map(({ article }) => `${article.title} ${article.importedAt.slice(-4)}`)).toEqual([
      ...['T 3 000Z', 'T 5 001Z', 'T 9 002Z'],
    ]);
  });
});

describe('trees of entities', () => {
  it('are memberships of organisations and positions below positions, without circles', async () => {
    const { project, failed } = await parsed({
      ...TALKS,
      entities: [
        { id: 1, variable: 2, value: 'Ministry' },
        { id: 2, variable: 2, value: 'Department', childOf: 1 },
        { id: 3, variable: 3, value: 'Above', childOf: 4 },
        { id: 4, variable: 3, value: 'Below', childOf: 3 },
        { id: 5, variable: 2, value: 'Ring', childOf: 5 },
        { id: 6, variable: 1, value: 'Ryabkov', childOf: 7, attributes: { Wikidata: 'Q4400793', party: 'none' } },
        { id: 7, variable: 1, value: 'Lavrov' },
      ],
      shortTexts: [],
    });
    const nameOf = (id: string) => project.actors.find((actor) => actor.id === id)?.name;
    expect(project.actors.map(({ name, memberOf }) => [name, memberOf.map(nameOf)])).toEqual([
      ['Department', ['Ministry']],
      ['Lavrov', []],
      ['Ministry', []],
      ['Ring', []],
      ['Ryabkov', []],
    ]);
    expect(project.actors[4]).toMatchObject({ externalIds: { wikidata: 'Q4400793' }, note: 'party: none' });
    const [above, below] = project.positions;
    expect([above?.parentId, below?.parentId]).toEqual([below?.id, null]);
    expect(failed.map(({ item }) => item)).toEqual(expect.arrayContaining(['Below', 'Ring', 'Ryabkov']));
    await expectSound(project);
  });
});

describe('what is no database of DNA', () => {
  it('is refused by name', async () => {
    const bytes = Buffer.from(dnaFile({})).toString('latin1');
    // The same file with its tables called otherwise.
    const other = new Uint8Array(Buffer.from(bytes.replaceAll('DOCUMENTS', 'CUPBOARDS'), 'latin1'));
    const result = await read(other, 'kitchen.db');
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'not-dna',
        message: expect.stringMatching(/“kitchen\.db” is an SQLite database, but none of Discourse Network Analyzer/u),
      },
    });
  });

  it('is told from files of DNA 1, and from texts that only end so', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await read(bytes('<?xml version="1.0"?><discourse/>'))).toMatchObject({ error: { code: 'unsupported' } });
    expect(await read(bytes('Only a text.'))).toMatchObject({ value: { kind: 'articles' } });
  });

  it('says where the newest changes may be missing', async () => {
    const { failed } = await parsed(TALKS, { journal: 'WAL' });
    expect(failed[0]?.reason).toContain('“Talks.dna-wal”');
  });
});

describe('a damaged database', () => {
  const wholes = ([2, 3] as const).map((generation) => dnaFile(TALKS, { generation, pageSize: 512 }));

  it('never throws, never hangs, and gives only what a project may hold', async () => {
    const runs = Number(process.env.STANDPOINT_RUNS ?? 240);
    let taken = 0;
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = seeded(seed);
      const bytes = wholes[seed % 2]?.slice() ?? new Uint8Array();
      const count = 1 + Math.floor(random() ** 3 * 60);
      for (let change = 0; change < count; change += 1) {
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      }
      const start = performance.now();
      const result = await read(bytes);
      expect(performance.now() - start, `seed ${seed}`).toBeLessThan(10_000);
      if (!result.ok || result.value.kind !== 'project') continue;
      taken += 1;
      await expectSound(result.value.project.project);
    }
    expect(taken).toBeGreaterThan(runs / 4);
  });

  it('gives what is left where it was cut off, and says so', async () => {
    const whole = wholes[1] ?? new Uint8Array();
    for (let length = 512; length < whole.length; length += 512) {
      const result = await read(whole.slice(0, length));
      const told =
        result.ok && result.value.kind === 'project'
          ? result.value.project.failed[0]?.reason
          : !result.ok && result.error.message;
      expect(told).toMatch(/cut off|damaged/u);
    }
  });
});

describe('a large database', () => {
  it('with 10,000 statements in long texts is read in seconds', async () => {
    const long = `${TEXT} `.repeat(2000);
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const rows: DnaRows = {
      ...TALKS,
      documents: numbers.slice(0, 50).map((index) => [index + 1, `Talks ${index}`, long, 1, '', '', '', '', '', DAY]),
      statements: numbers.map((index) => [index + 1, 1, (index % 50) + 1, index * 7, index * 7 + 100, 1]),
      shortTexts: numbers.flatMap((index) => [
        [index + 1, 1, 2],
        [index + 1, 2, 3 + (index % 2)],
        [index + 1, 3, 5 + (index % 2)],
      ]),
      booleans: numbers.map((index) => [index + 1, 4, index % 2]),
      longTexts: [],
    };
    const bytes = dnaFile(rows, { pageSize: 1024 });
    const start = performance.now();
    const result = await read(bytes);
    expect(performance.now() - start).toBeLessThan(10_000);
    const project = result.ok && result.value.kind === 'project' ? result.value.project.project : null;
    expect(project?.articles.reduce((sum, { tags }) => sum + tags.length, 0)).toBe(10_000);
  });
});
