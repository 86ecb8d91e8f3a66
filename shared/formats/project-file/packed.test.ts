import zlib from 'node:zlib';
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { gunzip } from '../archive/gunzip.ts';
import { PROJECT_CAPS } from '../archive/read.ts';
import { readFile } from '../readers.ts';
import { buildProjectFile } from './build.ts';

const NAME = 'Talks 2026-01-31 09-05.standpoint.json.gz';
const bytes = (text: string) => new TextEncoder().encode(text);
const open = (packed: Uint8Array, name = NAME) =>
  readFile(packed, name, {
    decoder: (label) => new TextDecoder(label, { fatal: true }),
    newId: () => 'an-id',
    now: '2026-01-31T00:00:00.000Z',
  });

async function jsonOf(project: Project): Promise<Uint8Array> {
  let json = '';
  for await (const piece of buildProjectFile(sourceOf(project), STAMP)) json += piece;
  return bytes(json);
}

/** As the program packs its snapshots. */
async function packed(plain: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([plain as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const some = (): Project => fc.sample(anyProject(), { numRuns: 1, seed: 11 })[0] as Project;

describe('a project file that was compressed', () => {
  it('gives the project as it was, whatever it is and whoever has compressed it', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const plain = await jsonOf(project);
        for (const each of [await packed(plain), gzipSync(plain, { filename: 'a.json', mtime: 0 })]) {
          const read = await open(each);
          expect(read).toMatchObject({ ok: true, value: { kind: 'project', project: { project, failed: [] } } });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives back all bytes, however many there are and however the packed ones are cut into pieces', async () => {
    for (const length of [0, 1, 5, 16_383, 16_384, 16_385, 700_000]) {
      const plain = Uint8Array.from({ length }, (_, at) => (at * 2_654_435_761) >>> 13);
      const read = gunzip(await packed(plain), 'a.gz', PROJECT_CAPS);
      expect(read.ok && Buffer.compare(read.value, plain), String(length)).toBe(0);
    }
  });

  it('is known by what is in it: without its ending, and in a longer array', async () => {
    const whole = await packed(await jsonOf(some()));
    const within = new Uint8Array(whole.length + 20).fill(7);
    within.set(whole, 10);
    expect(await open(within.subarray(10, 10 + whole.length), 'backup.bin')).toMatchObject({ ok: true });
  });

  it('that was cut off anywhere, or had a bit of it turned, gives all of the project or nothing', async () => {
    const project = some();
    const whole = await packed(await jsonOf(project));
    for (let length = 3; length < whole.length; length += 1) {
      expect(await open(whole.subarray(0, length)), String(length)).toMatchObject({
        ok: false,
        error: { code: 'archive-broken', message: expect.stringContaining(NAME) },
      });
    }
    for (let at = 3; at < whole.length; at += 1) {
      const turned = whole.slice();
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
      const read = await open(turned);
      // The time in the head and the system it was made on say nothing of the project.
      if (read.ok) expect(read.value).toMatchObject({ project: { project } });
    }
  }, 60_000);

  it('that has something behind it is refused', async () => {
    const whole = await packed(await jsonOf(some()));
    const two = new Uint8Array(Buffer.concat([whole, whole]));
    expect(await open(two)).toMatchObject({ ok: false, error: { code: 'archive-broken' } });
    expect(await open(new Uint8Array(Buffer.concat([whole, bytes('more')])))).toMatchObject({ ok: false });
  });

  it('whose content is something else says so', async () => {
    const others = ['', 'An article.', '{"format":"other"}', '[{"text":"a"}]', 'title,text\na,b\n', '\0\u0001'];
    for (const each of [...others.map(bytes), zipSync({ a: bytes('b') }), new Uint8Array([0xff, 0xfe, 0xfd])]) {
      expect(await open(await packed(each))).toMatchObject({ ok: false });
    }
    expect(await open(await packed(bytes('An article.')))).toMatchObject({
      error: { code: 'not-a-project', message: expect.stringContaining(NAME) },
    });
    // Packed twice.
    expect(await open(await packed(await packed(await jsonOf(some()))))).toMatchObject({
      error: { code: 'not-a-project' },
    });
  });

  it('that unpacks to very much more than its size is refused before it has', async () => {
    const bomb = zlib.gzipSync(new Uint8Array(150e6), { level: 9 });
    expect(bomb.byteLength).toBeLessThan(150_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await open(bomb)).toMatchObject({ ok: false, error: { code: 'archive-too-large' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(500e6);
  }, 30_000);

  it('is refused where it is larger than may be read, and where its ratio is', async () => {
    const plain = Uint8Array.from({ length: 3e6 }, (_, at) => at % 251);
    const file = await packed(plain);
    const code = (caps: typeof PROJECT_CAPS) => {
      const read = gunzip(file, 'a.gz', caps);
      return read.ok ? 'read' : read.error.code;
    };
    expect(code({ entry: 3e6, ratio: 1000 })).toBe('read');
    expect(code({ entry: 3e6 - 1, ratio: 1000 })).toBe('archive-too-large');
    expect(code({ entry: 3e6, ratio: 10 })).toBe('archive-too-large');
  });

  it('of whatever bytes it is made, throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (rest) => {
        const read = await open(new Uint8Array([0x1f, 0x8b, 8, ...rest]));
        expect(read.ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
