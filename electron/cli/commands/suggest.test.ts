import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SuggestOptions } from '../../../shared/domain/suggestions/suggest.ts';
import type { Knowledge, Reading, Suggestion } from '../../../shared/domain/suggestions/suggestion.ts';
import { docxOf } from '../../../shared/testing/document-files.ts';
import type { Sink } from '../io.ts';
import { brokenPipe, cliBench, streamOf } from '../testing.ts';

const stub = vi.hoisted(() => ({
  knowledge: [] as Knowledge[],
  readings: [] as Reading[],
  made: (_: Reading): Suggestion[] => [],
}));
vi.mock('../../../shared/domain/suggestions/suggest.ts', () => ({
  suggester: (knowledge: Knowledge, _: SuggestOptions) => {
    stub.knowledge.push(knowledge);
    return {
      suggest: (reading: Reading) => {
        stub.readings.push(reading);
        return stub.made(reading);
      },
    };
  },
}));

const bench = cliBench();
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');

interface Printed {
  readonly file: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly error?: string;
  readonly suggestions?: readonly Readonly<Record<string, unknown>>[];
}
const documentsOf = (stdout: string) => JSON.parse(stdout).documents as Printed[];

const BASE = { confidence: 0.9, rule: 'r', why: 'Because.' };
const RYABKOV = { id: null, name: 'Sergei Ryabkov', kind: 'person' as const };

/** One of each kind, wherever the words stand. */
function eachKind({ text }: Reading): Suggestion[] {
  const at = (quote: string) => ({
    ...BASE,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
  });
  if (!text.includes('Ryabkov')) return [];
  return [
    { ...at('Ryabkov'), kind: 'actor', actor: RYABKOV, others: [{ ...RYABKOV, name: 'Another', id: 'x' }] },
    { ...at('on Monday'), kind: 'date', date: '2022-01-10' },
    {
      ...{ ...at('no'), kind: 'position', positions: [{ id: 'no-favours', likelihood: 0.5 }], stance: 'opposes' },
      ...{ holders: [RYABKOV], addressees: [{ ...RYABKOV, name: 'NATO' }], saidOn: '2022-01-09' },
    },
  ];
}
const TEXT = '𝒜 day: Ryabkov said “no” on Monday.';

beforeEach(() => {
  Object.assign(stub, { knowledge: [], readings: [], made: eachKind });
});

describe('suggest', () => {
  it('prints what it would propose, in code points, with holders by name', async () => {
    await bench.write('a.txt', TEXT);
    const { exit, stdout, stderr } = await bench.run(['suggest', 'a.txt', '--published', '2022-01-09']);
    expect([exit, stderr]).toEqual([0, '']);
    const reason = { confidence: 0.9, rule: 'r', why: 'Because.' };
    expect(documentsOf(stdout)).toEqual([
      {
        ...{ file: 'a.txt', title: expect.any(String), publishedOn: '2022-01-09' },
        suggestions: [
          {
            ...{
              kind: 'actor',
              start: 7,
              end: 14,
              quote: 'Ryabkov',
              actor: { name: 'Sergei Ryabkov', kind: 'person' },
            },
            ...{ others: [{ id: 'x', name: 'Another', kind: 'person' }], ...reason },
          },
          { ...{ kind: 'date', start: 25, end: 34, quote: 'on Monday', date: '2022-01-10' }, ...reason },
          {
            ...{ kind: 'position', start: 21, end: 23, quote: 'no', stance: 'opposes', saidOn: '2022-01-09' },
            ...{ positions: [{ id: 'no-favours', label: '', likelihood: 0.5 }] },
            ...{ holders: ['Sergei Ryabkov'], addressees: ['NATO'], ...reason },
          },
        ],
      },
    ]);
    const [first] = documentsOf(stdout)[0]?.suggestions ?? [];
    expect([...TEXT].slice(Number(first?.start), Number(first?.end)).join('')).toBe('Ryabkov');
  });

  it('reads with the day and the language it is told, else with those of the file or its dateline', async () => {
    await bench.write('a.txt', 'date 2022-01-09 Ryabkov said no on Monday.');
    await bench.write('b.html', '<html lang="de"><body><p>date 2022-02-03 Ein Text.</p></body></html>');
    await bench.write('c.txt', 'A text.');
    const published = async (...more: string[]) =>
      documentsOf((await bench.run(['suggest', 'a.txt', 'b.html', 'c.txt', ...more])).stdout).map(
        (one) => one.publishedOn,
      );
    expect(await published()).toEqual(['2022-01-09', '2022-02-03', '']);
    expect(await published('--published', '2021-05')).toEqual(['2021-05', '2021-05', '2021-05']);
    stub.readings = [];
    await published('--language', 'EN-gb');
    expect(stub.readings.map(({ language }) => language)).toEqual(['en-GB', 'en-GB', 'en-GB']);
    expect(stub.readings[0]).toMatchObject({ publishedOn: '2022-01-09', text: expect.stringMatching(/^date /u) });
  });

  it('leaves out the kinds that were not asked for', async () => {
    await bench.write('a.txt', TEXT);
    const { stdout } = await bench.run(['suggest', 'a.txt', '--kinds', 'position, Date']);
    expect(documentsOf(stdout)[0]?.suggestions?.map(({ kind }) => kind)).toEqual(['date', 'position']);
  });

  it('knows the codebook and the coded passages of a project', async () => {
    await bench.write('a.txt', TEXT);
    const { exit, stdout } = await bench.run(['suggest', 'a.txt', '--project', SAMPLE]);
    expect(exit).toBe(0);
    const file = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    const [knowledge] = stub.knowledge;
    expect(knowledge?.actors).toHaveLength(file.actors.length);
    const coded = file.documents[0].tags.filter((tag: { kind: string }) => tag.kind === 'position');
    expect(knowledge?.passages).toEqual(
      coded.map(({ position, stance, quote }: Record<string, string>) => ({ position, stance, quote })),
    );
    const said = documentsOf(stdout)[0]?.suggestions?.find(({ kind }) => kind === 'position');
    expect(said?.positions).toEqual([{ id: 'no-favours', label: 'Russia asks for no favours', likelihood: 0.5 }]);
  });

  it('reads whatever import reads: of a project each article, of a table each row, of a folder each file', async () => {
    await bench.write('t.csv', 'title,text,date\nOne,First text.,2020-01-02\nTwo,Second text.,\n');
    await bench.write('w.docx', docxOf('<w:p><w:r><w:t>Ryabkov said no on Monday.</w:t></w:r></w:p>'));
    const { stdout, stderr, exit } = await bench.run(['suggest', SAMPLE, 't.csv', 'w.docx', '-'], {
      stdin: streamOf('Piped.'),
    });
    expect(exit).toBe(0);
    expect(stderr).toContain('Look at t.csv: Its columns were taken by their names');
    expect(documentsOf(stdout).map(({ file, publishedOn }) => [path.basename(file), publishedOn])).toEqual([
      ['sample.standpoint.json', '2022-01-09'],
      ['t.csv', '2020-01-02'],
      ['t.csv', ''],
      ['w.docx', expect.any(String)],
      ['-', ''],
    ]);
    expect(documentsOf(stdout)[3]?.suggestions).toHaveLength(3);
    const folder = await bench.run(['suggest', '.']);
    expect(documentsOf(folder.stdout).map(({ file }) => file)).toEqual(['t.csv', 't.csv', 'w.docx']);
  });

  it('tells of files that cannot be read, in their place, and goes on', async () => {
    await bench.write('a.txt', TEXT);
    await bench.write('empty.txt', '');
    const { exit, stdout, stderr } = await bench.run(['suggest', 'gone.txt', 'a.txt', 'empty.txt']);
    expect(exit).toBe(3);
    expect(documentsOf(stdout)).toEqual([
      { file: 'gone.txt', error: expect.stringContaining('not there') },
      expect.objectContaining({ file: 'a.txt', suggestions: expect.any(Array) }),
      { file: 'empty.txt', error: expect.stringContaining('empty') },
    ]);
    expect(stderr.match(/^Not read: /gmu)).toHaveLength(2);
    const none = await bench.run(['suggest', 'gone.txt']);
    expect([none.exit, documentsOf(none.stdout)]).toEqual([1, [{ file: 'gone.txt', error: expect.any(String) }]]);
  });

  it('tells of records that were left out of a project', async () => {
    const file = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    file.documents.push({ id: 'broken' });
    await bench.write('p.json', JSON.stringify(file));
    const { exit, stdout, stderr } = await bench.run(['suggest', 'p.json']);
    expect([exit, documentsOf(stdout).length]).toEqual([3, 1]);
    expect(stderr).toContain('Left out: p.json, documents[1]');
    await bench.write('a.txt', TEXT);
    expect((await bench.run(['suggest', 'a.txt', '--project', 'p.json'])).exit).toBe(3);
  });

  it('writes each document before it reads the next, and waits for whoever reads', async () => {
    await bench.write('a.txt', 'First.');
    await bench.write('b.txt', 'Second.');
    const order: string[] = [];
    stub.made = ({ text }) => {
      order.push(`read ${text}`);
      return [];
    };
    const stdout: Sink = {
      write: (chunk, done) => {
        order.push('writing');
        setTimeout(() => {
          order.push(`written ${String(chunk).trim().slice(0, 30)}`);
          done();
        }, 5);
      },
    };
    expect((await bench.run(['suggest', 'a.txt', 'b.txt'], { stdout })).exit).toBe(0);
    expect(order.map((step) => step.split(' ')[0])).toEqual([
      ...['read', 'writing', 'written', 'read', 'writing', 'written', 'writing', 'written'],
    ]);
  });

  it('stops where it is told to', async () => {
    await bench.write('a.txt', 'First.');
    const stop = new AbortController();
    stub.made = () => {
      stop.abort();
      return [];
    };
    expect((await bench.run(['suggest', 'a.txt'], { signal: stop.signal })).exit).toBe(130);
  });

  it('is quiet where whoever read the output has gone', async () => {
    await bench.write('a.txt', TEXT);
    expect(await bench.run(['suggest', 'a.txt', 'a.txt'], { stdout: brokenPipe })).toMatchObject({
      exit: 141,
      stderr: '',
    });
  });

  it('lets no suggestion out that does not say its quote', async () => {
    await bench.write('a.txt', TEXT);
    stub.made = () => [{ ...BASE, kind: 'date', start: 0, end: 4, quote: 'Elsewhere', date: '2022' }];
    expect((await bench.run(['suggest', 'a.txt'])).exit).toBe(70);
  });

  it.each<[string, string[], string]>([
    ['a day that is none', ['--published', '2022-02-31'], '--published is no date'],
    ['a kind that is none', ['--kinds', 'date,actr'], '--kinds knows no “actr”. Did you mean “actor”?'],
    ['no kind at all', ['--kinds', ','], '--kinds names none'],
    ['a language that is none', ['--language', 'english language'], '--language is no language'],
    ['an encoding that is none', ['--encoding', 'klingon'], '“klingon”'],
  ])('refuses %s before it reads anything', async (_, args, sentence) => {
    const { exit, stdout, stderr } = await bench.run(['suggest', 'a.txt', ...args]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('refuses a project that is none', async () => {
    await bench.write('a.txt', TEXT);
    expect(await bench.run(['suggest', 'a.txt', '--project', 'a.txt'])).toMatchObject({ exit: 1, stdout: '' });
  });
});
