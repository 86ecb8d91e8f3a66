import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliBench, streamOf } from './testing.ts';

const bench = cliBench();
const sample = readFileSync(path.resolve(import.meta.dirname, '../../assets/sample/sample.standpoint.json'), 'utf8');

/** Its articles and tags, which JSON Lines carry whole. */
const articlesOf = (json: string) => JSON.parse(json).documents;

const TEXT = 'Ann Poe of NATO said “No”.';
const DOCCANO = `${JSON.stringify({
  id: 1,
  text: TEXT,
  label: [
    [0, 7, 'PER'],
    [21, 25, 'CLAIM'],
  ],
})}\n`;
const VALUE = { start: 11, end: 15, text: 'NATO', labels: ['ORG'] };
const TASK = {
  id: 1,
  data: { text: TEXT },
  annotations: [{ completed_by: 3, result: [{ id: 'a', type: 'labels', value: VALUE }] }],
};

describe('coded texts as JSON, on the command line', () => {
  it('are converted there and back without loss of articles and tags', async () => {
    await bench.write('sample.json', sample);
    expect((await bench.run(['convert', 'sample.json', 'sample.jsonl'])).exit).toBe(0);
    expect(await bench.run(['convert', 'sample.jsonl', 'again.json'])).toMatchObject({ exit: 0, stderr: '' });
    expect(articlesOf(await bench.read('again.json'))).toEqual(articlesOf(sample));
    expect((await bench.run(['validate', 'again.json'])).exit).toBe(0);
  });

  it('of other programs are converted, with what was left out told', async () => {
    await bench.write('all.jsonl', DOCCANO);
    const { exit, stderr } = await bench.run(['convert', 'all.jsonl', 'out.json']);
    expect(exit).toBe(3);
    expect(stderr).toContain('Label “CLAIM”: One passage was tagged with a position of that name');
    expect(articlesOf(await bench.read('out.json'))[0].tags.map(({ quote }: { quote: string }) => quote)).toEqual([
      'Ann Poe',
      '“No”',
    ]);
    expect((await bench.run(['validate', 'out.json'])).exit).toBe(0);
  });

  it('are imported beside articles, and read from standard input', async () => {
    await bench.write('task.json', JSON.stringify([TASK]));
    await bench.write('one.txt', 'Another article.');
    expect((await bench.run(['import', 'task.json', 'one.txt', '--out', 'out.json'])).exit).toBe(0);
    const documents = articlesOf(await bench.read('out.json'));
    expect(documents.map(({ tags }: { tags: unknown[] }) => tags.length)).toEqual([1, 0]);
    const piped = await bench.run(['convert', '-', 'piped.json'], { stdin: streamOf(JSON.stringify([TASK])) });
    expect(piped.exit).toBe(0);
    expect(articlesOf(await bench.read('piped.json'))).toHaveLength(1);
  });

  it('that hold nothing coded are still tables of articles', async () => {
    await bench.write('table.jsonl', '{"text":"One text.","title":"One"}\n{"text":"Another.","title":"Two"}\n');
    expect((await bench.run(['import', 'table.jsonl', '--out', 'out.json'])).exit).toBe(0);
    expect(articlesOf(await bench.read('out.json')).map(({ title }: { title: string }) => title)).toEqual([
      'One',
      'Two',
    ]);
  });

  it('that are coded in a way that is not known are tables too, with a warning', async () => {
    await bench.write('table.jsonl', '{"text":"One text.","marks":[{"begin":0,"end":3}]}\n');
    const { exit, stderr } = await bench.run(['import', 'table.jsonl', '--out', 'out.json']);
    expect(exit).toBe(0);
    expect(stderr).toContain('The column “marks” seems to hold passages that were coded in another program');
  });
});
