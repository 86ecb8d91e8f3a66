import { describe, expect, it } from 'vitest';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import type { Sink } from '../io.ts';
import { cliBench, sink } from '../testing.ts';

/** Everything in it is invented. The emoji counts one code point, and two code units. */
const TEXT = [
  'date 2022-01-09 GENEVA — Deputy Trade Minister Elena Markova 🌾 told reporters on Monday that talks would go on.',
  '',
  '“We will not accept the draft of December 17,” said Markova. The Baltic Grain Council declined to comment.',
  '',
].join('\n');

const bench = cliBench();

interface Printed {
  readonly file: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly error?: string;
  readonly suggestions?: readonly Suggested[];
}
interface Suggested extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const documentsOf = (stdout: string) => JSON.parse(stdout).documents as readonly Printed[];
const suggest = async (...args: string[]) => {
  const ran = await bench.run(['suggest', ...args]);
  return { ...ran, documents: documentsOf(ran.stdout) };
};
const first = async (...args: string[]) => (await suggest(...args)).documents[0]?.suggestions ?? [];
const of = (suggestions: readonly Suggested[], kind: string, quote: string) =>
  suggestions.find((one) => one.kind === kind && one.quote === quote);

// The first run loads the readers of all kinds of files.
describe('suggest, with the engines', { timeout: 60_000 }, () => {
  it('prints dates, actors and positions in the shape that is documented, in code points', async () => {
    await bench.write('a.txt', TEXT);
    const { exit, stderr, documents } = await suggest('a.txt');
    expect([exit, stderr, documents.length]).toEqual([0, '', 1]);
    const [document] = documents;
    expect(Object.keys(document ?? {})).toEqual(['file', 'title', 'publishedOn', 'suggestions']);
    expect(document).toMatchObject({ file: 'a.txt', publishedOn: '2022-01-09' });
    const suggestions = document?.suggestions ?? [];
    const characters = [...TEXT];
    for (const { start, end, quote, confidence, rule, why } of suggestions) {
      expect(characters.slice(start, end).join('')).toBe(quote);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect([rule, why]).toEqual([expect.stringMatching(/./u), expect.stringMatching(/\.$/u)]);
    }
    expect(suggestions.map(({ start }) => start)).toEqual(suggestions.map(({ start }) => start).sort((a, b) => a - b));
    const start = characters.join('').indexOf('December 17') - 1;
    expect(of(suggestions, 'date', 'December 17')).toEqual({
      ...{ kind: 'date', start, end: start + 11, quote: 'December 17', date: '2021-12-17' },
      ...{ confidence: expect.any(Number), rule: expect.any(String), why: expect.any(String) },
    });
    expect(of(suggestions, 'actor', 'Elena Markova')).toMatchObject({
      actor: { name: 'Elena Markova', kind: 'person' },
    });
    expect(
      of(suggestions, 'actor', 'Elena Markova')?.actor,
      'an id only of an actor of the project',
    ).not.toHaveProperty('id');
    const said = suggestions.find(({ kind, quote }) => kind === 'position' && quote.includes('not accept'));
    expect(said).toMatchObject({ holders: ['Elena Markova'], saidOn: expect.any(String), stance: expect.any(String) });
    expect(Object.keys(said ?? {})).toEqual([
      ...['kind', 'start', 'end', 'quote', 'positions', 'stance', 'holders', 'addressees', 'saidOn'],
      ...['confidence', 'rule', 'why'],
    ]);
  });

  it('believes --published rather than the dateline', async () => {
    await bench.write('a.txt', TEXT);
    const [document] = (await suggest('a.txt', '--published', '2020-01-20')).documents;
    expect(document?.publishedOn).toBe('2020-01-20');
    expect(of(document?.suggestions ?? [], 'date', 'December 17')?.date).toBe('2019-12-17');
  });

  it('leaves dates without a value where the day of publication is not known', async () => {
    await bench.write('a.txt', 'Elena Markova said yesterday that talks would go on.');
    const suggestions = await first('a.txt');
    expect(of(suggestions, 'date', 'yesterday')).toMatchObject({ date: '' });
    expect(of(await first('a.txt', '--published', '2022-01-09'), 'date', 'yesterday')).toMatchObject({
      date: '2022-01-08',
    });
  });

  it('prints only the kinds that are asked for, and reads in the language that is', async () => {
    await bench.write('a.txt', TEXT);
    const kinds = async (...args: string[]) =>
      [...new Set((await first('a.txt', ...args)).map(({ kind }) => kind))].sort();
    expect(await kinds()).toEqual(['actor', 'date', 'position']);
    expect(await kinds('--kinds', 'date')).toEqual(['date']);
    expect(await kinds('--kinds', 'position,actor')).toEqual(['actor', 'position']);
    await bench.write('b.txt', 'Am 3. Mai 2021 war nichts.');
    expect(of(await first('b.txt', '--language', 'de'), 'date', '3. Mai 2021')).toMatchObject({ date: '2021-05-03' });
  });

  it('knows the actors of a project by their ids, and what was dismissed in it', async () => {
    await bench.write('a.txt', TEXT);
    await bench.write('project.json', JSON.stringify(PROJECT));
    const suggestions = await first('a.txt', '--project', 'project.json');
    expect(of(suggestions, 'actor', 'Elena Markova')).toMatchObject({
      actor: { id: 'markova', name: 'Elena Markova', kind: 'person' },
    });
    const day = of(suggestions, 'date', 'December 17');
    expect(day?.why).toMatch(/In this project such words were dismissed once, which makes it less sure\.$/u);
    expect(Number(day?.confidence)).toBeLessThan(Number(of(await first('a.txt'), 'date', 'December 17')?.confidence));
  });

  it('streams many files, in their order, with what is wrong with one in its place', async () => {
    await bench.write('a.txt', TEXT);
    await bench.write('b.txt', 'Elena Markova spoke on January 3, 2022.');
    await bench.write('broken.docx', 'PK\u0003\u0004 and then nothing');
    const pieces: string[] = [];
    const stdout: Sink = {
      write: (chunk, done) => {
        pieces.push(String(Buffer.from(chunk as Uint8Array)));
        setImmediate(done);
      },
    };
    const stderr = sink();
    const { exit } = await bench.run(['suggest', 'a.txt', 'broken.docx', 'b.txt'], { stdout, stderr });
    expect(exit).toBe(3);
    const documents = documentsOf(pieces.join(''));
    expect(
      documents.map(({ file, error, suggestions }) => [file, typeof error, (suggestions ?? []).length > 0]),
    ).toEqual([
      ['a.txt', 'undefined', true],
      ['broken.docx', 'string', false],
      ['b.txt', 'undefined', true],
    ]);
    expect(Object.keys(documents[1] ?? {})).toEqual(['file', 'error']);
    expect(stderr.text()).toMatch(/^Not read: broken\.docx: /mu);
    expect(pieces.length, 'each as soon as it is done').toBeGreaterThanOrEqual(4);
    expect(pieces[0]).toContain('"a.txt"');
    expect(pieces[0]).not.toContain('b.txt');
  });
});

const BEFORE = 'It was on December 3.';
const AT = '2026-01-01T00:00:00.000Z';
const PROJECT = {
  ...{ format: 'standpoint-project', version: 1, offsetUnit: 'unicode-code-point', exportedAt: AT },
  generator: { name: 'Standpoint', version: '0.1.0' },
  project: { id: 'p', title: 'Grain', description: '', createdAt: AT },
  coders: [{ id: 'c', name: 'Ann' }],
  actors: [
    { id: 'markova', name: 'Elena Markova', kind: 'person', aliases: [], memberOf: [], note: '', externalIds: {} },
  ],
  positions: [],
  documents: [
    {
      ...{
        id: 'd',
        title: 'Before',
        source: '',
        author: '',
        url: '',
        language: 'en',
        publishedOn: '2022-01-01',
        importedAt: AT,
      },
      ...{ status: 'new', note: '', text: BEFORE, sha256: hashText(BEFORE), tags: [] },
      dismissed: [{ kind: 'date', start: 10, end: 20, quote: 'December 3', value: '2021-12-03' }],
    },
  ],
};
