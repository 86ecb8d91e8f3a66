import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProjectFile } from '../../../shared/formats/project-file/build.ts';
import { anyProject } from '../../../shared/testing/arbitraries.ts';
import { sourceOf } from '../project-source.ts';
import { cliBench, NOW, streamOf } from '../testing.ts';

const bench = cliBench();
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');
const sample = readFileSync(SAMPLE, 'utf8');

// biome-ignore lint/suspicious/noExplicitAny: a file that is broken on purpose
async function faultsAfter(change: (file: any) => void) {
  const file = JSON.parse(sample);
  change(file);
  await bench.write('p.json', JSON.stringify(file));
  const { exit, stdout } = await bench.run(['validate', 'p.json', '--json']);
  const report = JSON.parse(stdout) as { isValid: boolean; faults: { place: string; reason: string }[] };
  expect([exit, report.isValid]).toEqual(report.faults.length === 0 ? [0, true] : [1, false]);
  return report.faults;
}

describe('validate', () => {
  it('finds no fault in the sample', async () => {
    expect(await bench.run(['validate', SAMPLE])).toMatchObject({ exit: 0, stdout: '' });
    expect((await bench.run(['validate', '-'], { stdin: streamOf(sample) })).exit).toBe(0);
  });

  it('looks into one that is compressed, and says what is wrong with the compression', async () => {
    const packed = gzipSync(sample);
    await bench.write('p.json.gz', packed);
    expect((await bench.run(['validate', 'p.json.gz'])).exit).toBe(0);
    await bench.write('cut.json.gz', packed.subarray(0, packed.length - 9));
    const cut = await bench.run(['validate', 'cut.json.gz']);
    expect(cut).toMatchObject({ exit: 1, stdout: expect.stringContaining('was cut off') });
    expect((await bench.run(['merge', 'p.json.gz', SAMPLE, '-o', 'merged.json'])).exit).toBe(0);
    expect((await bench.run(['export', 'p.json.gz', '--format', 'standpoint', '--out', 'p.json'])).exit).toBe(0);
    expect((await bench.run(['validate', 'p.json'])).exit).toBe(0);
  });

  it('finds none in the gold set', async () => {
    const gold = path.resolve(import.meta.dirname, '../../../assets/gold');
    const files = readdirSync(gold).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(await bench.run(['validate', path.join(gold, file)])).toMatchObject({ exit: 0, stdout: '' });
  });

  it('finds none in any project that the program writes', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        let json = '';
        for await (const piece of buildProjectFile(sourceOf(project), { version: '1', exportedAt: NOW })) json += piece;
        const { exit, stdout } = await bench.run(['validate', '-'], { stdin: streamOf(json) });
        expect([exit, stdout]).toEqual([0, '']);
      }),
      { numRuns: 40 },
    );
  });

  // biome-ignore lint/suspicious/noExplicitAny: a file that is broken on purpose
  it.each<[string, (file: any) => void, string]>([
    ['a value outside its list', (file) => (file.documents[0].tags[10].stance = 'likes'), 'documents[0].tags[10]'],
    ['a reference to nobody', (file) => (file.documents[0].tags[0].actor = 'nobody'), 'documents[0].tags[0]'],
    ['a span beside its quote', (file) => (file.documents[0].tags[3].start += 1), 'documents[0].tags[3]'],
    ['a span outside the text', (file) => (file.documents[0].tags[3].end = 1e6), 'documents[0].tags[3]'],
    ['another quote', (file) => (file.documents[0].tags[2].quote = 'Someone'), 'documents[0].tags[2]'],
    ['a text that is not the one of its hash', (file) => (file.documents[0].sha256 = '00'), 'documents[0]'],
    ['a date that is none', (file) => (file.documents[0].tags[1].date = '2022-02-31'), 'documents[0].tags[1]'],
    ['a position below itself', (file) => (file.positions[0].parentId = file.positions[0].id), 'positions[0]'],
    ['an id twice', (file) => file.documents[0].tags.push(file.documents[0].tags[0]), 'documents[0].tags[25]'],
    ['a field that nobody knows', (file) => (file.colour = 'red'), 'the field “colour” of the file'],
    ['a list that is missing', (file) => delete file.coders, 'coders'],
    [
      'an instant in another zone, which is read as another text',
      (file) => (file.documents[0].tags[1].createdAt = '2026-01-31T10:01:00+01:00'),
      'documents[0].tags[1].createdAt',
    ],
  ])('finds %s, with its place', async (_, change, place) => {
    const faults = await faultsAfter(change);
    expect(faults.some((fault) => fault.place === place || fault.place.startsWith(`${place} “`))).toBe(true);
    if (place !== 'coders') expect(faults).toHaveLength(1);
  });

  it('does not take another order of the records for a fault', async () => {
    expect(
      await faultsAfter((file) => {
        file.actors.reverse();
        file.documents[0].tags.reverse();
      }),
    ).toEqual([]);
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['no JSON', '{ "format": '],
    ['another JSON', '[1]'],
    ['no UTF-8', new Uint8Array([0x7b, 0xff])],
    ['an article', 'Text'],
  ])('tells of a file with %s that it is none', async (_, content) => {
    await bench.write('p.json', content);
    const { exit, stdout } = await bench.run(['validate', 'p.json']);
    expect([exit, stdout]).toEqual([1, expect.stringMatching(/^p\.json: .+\n$/u)]);
  });

  it('tells of a file that is not there', async () => {
    expect(await bench.run(['validate', 'p.json'])).toMatchObject({
      exit: 1,
      stdout: expect.stringContaining('not there'),
    });
  });
});
