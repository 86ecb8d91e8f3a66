import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../shared/formats/archive/build.ts';
import { readArchive } from '../../../shared/formats/archive/read.ts';
import { EXPORTS } from '../../../shared/formats/exports.ts';
import { writeFolder } from '../outputs.ts';
import { brokenPipe, cliBench, NOW, sink, streamOf } from '../testing.ts';

const bench = cliBench();
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');
const sample = readFileSync(SAMPLE, 'utf8');
const io = () => ({
  ...{ cwd: bench.folder, stdin: streamOf(''), stdout: sink(), stderr: sink(), version: '1' },
  ...{ now: () => new Date(NOW), newId: () => 'id', signal: new AbortController().signal },
});

describe('export', () => {
  it.each(EXPORTS.map(({ id, extension }) => [id, extension]))('writes the sample as %s', async (id, extension) => {
    const out = `out.${extension}`;
    const { exit, stdout } = await bench.run(['export', SAMPLE, '--format', id, '--out', out, '--json']);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: id, written: [out], failed: [] });
    expect((await stat(path.join(bench.folder, out))).size).toBeGreaterThan(0);
    // The same bytes go to standard output, and where several files are packed, their folder holds the same files.
    const piped = await bench.run(['export', SAMPLE, '--format', id, '--out', '-']);
    if (!/zip|xlsx|qdpx/u.test(extension)) expect(piped.stdout).toBe(await bench.read(out));
    if (extension !== 'zip') return;
    await bench.run(['export', SAMPLE, '--format', id, '--out', 'folder/']);
    const archive = readArchive(readFileSync(path.join(bench.folder, out)), out);
    for (const [name, bytes] of archive.ok ? archive.value : []) {
      expect(readFileSync(path.join(bench.folder, 'folder', name)).equals(bytes)).toBe(true);
    }
  });

  it('writes a project file that holds what was read and has no faults', async () => {
    expect((await bench.run(['export', SAMPLE, '-f', 'standpoint', '-o', 'p.json'])).exit).toBe(0);
    const plain = (json: string) => ({ ...JSON.parse(json), exportedAt: '', generator: {} });
    expect(plain(await bench.read('p.json'))).toEqual(plain(sample));
    expect(JSON.parse(await bench.read('p.json'))).toMatchObject({ exportedAt: NOW, generator: { version: '1.2.3' } });
    expect((await bench.run(['validate', 'p.json'])).exit).toBe(0);
  });

  it('gives a single file in a folder the name of the project', async () => {
    await bench.run(['export', SAMPLE, '-f', 'standpoint', '-o', 'new/']);
    expect(await readdir(path.join(bench.folder, 'new'))).toEqual(['Sample the Geneva talks.standpoint.json']);
  });

  it('unpacks an archive into folders, and writes over no file that is read', async () => {
    const archive = () =>
      buildArchive([
        { name: 'a.txt', content: 'A' },
        { name: 'deep/b.txt', content: 'B' },
      ]);
    expect(await writeFolder('out', archive(), [], io())).toEqual(['a.txt', 'deep/b.txt']);
    expect(await bench.read('out/deep/b.txt')).toBe('B');
    await bench.write('out/a.txt', 'read');
    await expect(writeFolder('out', archive(), ['out/a.txt'], io())).rejects.toThrow('would be replaced');
    expect(await bench.read('out/a.txt')).toBe('read');
  });

  it('writes what can be read of a broken project, lists the rest, and does not call it a success', async () => {
    await bench.write('bad.json', sample.replace('"opposes"', '"dislikes"'));
    const { exit, stderr } = await bench.run(['export', 'bad.json', '-f', 'standpoint', '-o', 'p.json']);
    expect([exit, stderr]).toEqual([3, expect.stringContaining('bad.json, documents[0].tags[17]')]);
    expect(JSON.parse(await bench.read('p.json')).documents[0].tags).toHaveLength(24);
  });

  it('refuses what is no project', async () => {
    await bench.write('a.txt', 'Text');
    for (const file of ['a.txt', 'missing.json']) {
      expect((await bench.run(['export', file, '-f', 'standpoint', '-o', 'p.json'])).exit).toBe(1);
    }
    expect(await readdir(bench.folder)).toEqual(['a.txt']);
  });

  it('ends quietly where whoever read the output has gone', async () => {
    const args = ['export', SAMPLE, '-f', 'standpoint', '-o', '-'];
    expect(await bench.run(args, { stdout: brokenPipe })).toMatchObject({ exit: 141, stderr: '' });
  });
});

describe('convert', () => {
  it('makes a project of an article, and takes the format from the ending', async () => {
    await bench.write('a.txt', 'date 2022-01-09 Text.');
    for (const out of ['one.json', 'two.STANDPOINT', 'three.standpoint.json']) {
      expect((await bench.run(['convert', 'a.txt', out])).exit).toBe(0);
      expect(JSON.parse(await bench.read(out)).documents[0].publishedOn).toBe('2022-01-09');
    }
  });

  it.each(EXPORTS.map(({ id, extension }) => [id, extension]))(
    'knows %s by .%s, or asks for it where others end so',
    async (id, extension) => {
      const alike = EXPORTS.filter((format) => format.extension === extension);
      const { exit, stderr } = await bench.run(['convert', SAMPLE, `out.${extension}`]);
      if (alike.length === 1) return expect(exit).toBe(0);
      expect(exit).toBe(2);
      for (const format of alike) expect(stderr).toContain(format.id);
      expect((await bench.run(['convert', SAMPLE, `out.${extension}`, '--format', id])).exit).toBe(0);
    },
  );

  it('writes nothing where nothing could be read, and never over what is read', async () => {
    await bench.write('a.json', sample);
    expect((await bench.run(['convert', 'missing.txt', 'p.json'])).exit).toBe(1);
    expect((await bench.run(['convert', 'a.json', './a.json'])).exit).toBe(2);
    expect(await bench.read('a.json')).toBe(sample);
    expect(await readdir(bench.folder)).toEqual(['a.json']);
  });
});
