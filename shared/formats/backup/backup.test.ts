import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../domain/model.ts';
import { anyProject } from '../../testing/arbitraries.ts';
import { STAMP, sourceOf } from '../../testing/source-of.ts';
import { backup } from './build.ts';
import { readBackup } from './read.ts';

async function bytesOf(project: Project): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of backup.build(sourceOf(project), STAMP, { rawCells: false }))
    pieces.push(piece as Uint8Array);
  return new Uint8Array(Buffer.concat(pieces));
}

const some = (): Project => {
  const [project] = fc.sample(
    anyProject().filter(({ articles }) => articles.some(({ tags }) => tags.length > 2)),
    { numRuns: 1, seed: 11 },
  );
  if (!project) throw new Error('there is one');
  return project;
};

describe('a backup', () => {
  it('gives back the project as it was, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), async (project) => {
        const read = readBackup(await bytesOf(project), 'a.standpoint-backup');
        expect(read).toMatchObject({ ok: true, value: { project: { failed: [] } } });
        expect(read.ok && read.value.project.project).toEqual(project);
      }),
    );
  });

  it('that was cut off anywhere, or had a bit of it turned, restores nothing or all of it, and nothing else', async () => {
    const project = some();
    const whole = await bytesOf(project);
    const outcome = (bytes: Uint8Array) => {
      const read = readBackup(bytes, 'a');
      if (read.ok) expect(read.value.project.project).toEqual(project);
      return read.ok;
    };
    for (let length = 0; length < whole.length; length += 1) expect(outcome(whole.subarray(0, length))).toBe(false);
    let restored = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      if (outcome(bytes)) restored += 1;
    }
    // What is turned may be a time or a version in the archive that says nothing of the project.
    expect(restored).toBeLessThan(whole.length / 4);
  }, 60_000);

  it('that was made by a newer version, or is another archive, says so', async () => {
    expect(readBackup(new Uint8Array([0x50, 0x4b, 3, 4]), 'a')).toMatchObject({ ok: false });
    expect(readBackup(new TextEncoder().encode('no archive'), 'a')).toMatchObject({
      ok: false,
      error: { code: 'archive-broken' },
    });
  });
});
