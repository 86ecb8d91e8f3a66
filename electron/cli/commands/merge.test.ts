import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliBench } from '../testing.ts';

const bench = cliBench();
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');

interface File {
  documents: { tags: { note: string; updatedAt: string }[] }[];
  exportedAt: string;
}

/** The sample with another note on its first tag, changed at some time. */
function changed(note: string, updatedAt: string): string {
  const file = JSON.parse(readFileSync(SAMPLE, 'utf8')) as File;
  const [tag] = file.documents[0]?.tags ?? [];
  if (!tag) throw new Error('the sample has tags');
  Object.assign(tag, { note, updatedAt });
  return JSON.stringify(file);
}

const noteIn = async (file: string) => (JSON.parse(await bench.read(file)) as File).documents[0]?.tags[0]?.note;

describe('merge', () => {
  it('makes one project of two, decides conflicts by the rule, and lists them', async () => {
    await bench.write('a.json', changed('mine', '2030-01-01T00:00:00.000Z'));
    await bench.write('b.json', changed('theirs', '2031-01-01T00:00:00.000Z'));
    for (const [prefer, note] of [
      ['A', 'mine'],
      ['B', 'theirs'],
      ['newer', 'theirs'],
    ] as const) {
      const asked = ['merge', 'a.json', 'b.json', '--out', 'c.json', '--prefer', prefer, '--report', 'report.json'];
      const { exit, stderr } = await bench.run(asked);
      expect([exit, await noteIn('c.json')]).toEqual([0, note]);
      expect(stderr).toContain('Conflict: tag');
      expect(JSON.parse(await bench.read('report.json'))).toMatchObject({
        conflicts: [{ what: 'tag', a: { note: 'mine' }, b: { note: 'theirs' } }],
      });
    }
    expect((await bench.run(['validate', 'c.json'])).exit).toBe(0);
  });

  it('of a project with itself is the project, and tells so as JSON', async () => {
    const { exit, stdout } = await bench.run(['merge', SAMPLE, SAMPLE, '-o', 'same.json', '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      written: ['same.json'],
      conflicts: [],
      remarks: [],
      added: { tags: 0 },
    });
    const plain = (json: string) => ({ ...JSON.parse(json), exportedAt: '', generator: {} });
    expect(plain(await bench.read('same.json'))).toEqual(plain(readFileSync(SAMPLE, 'utf8')));
  });

  it('refuses a rule that is none, and to write over what it reads', async () => {
    await bench.write('a.json', readFileSync(SAMPLE, 'utf8'));
    expect((await bench.run(['merge', 'a.json', SAMPLE, '-o', 'c.json', '--prefer', 'mine'])).exit).toBe(2);
    expect((await bench.run(['merge', 'a.json', SAMPLE, '-o', 'a.json'])).exit).toBe(2);
    expect((await bench.run(['merge', 'a.json', SAMPLE, '-o', 'c.json', '--report', 'a.json'])).exit).toBe(2);
  });
});
