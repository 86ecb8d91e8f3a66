import { expect, it } from 'vitest';
import { readBytes, STREAM } from './inputs.ts';
import { cliBench, NOW, sink, streamOf } from './testing.ts';

const bench = cliBench();

// pdf.js refuses Node's own Buffer, whose slices also share their memory where those of bytes are copies.
it('gives readers plain bytes, as the screen does', async () => {
  await bench.write('a.txt', 'Text');
  const io = {
    ...{ cwd: bench.folder, stdin: streamOf('Text'), stdout: sink(), stderr: sink(), version: '1' },
    ...{ now: () => new Date(NOW), newId: () => 'id', signal: new AbortController().signal },
  };
  for (const file of ['a.txt', STREAM]) {
    const bytes = await readBytes(file, io);
    if (!bytes.ok) throw new Error(bytes.error.message);
    expect(Object.getPrototypeOf(bytes.value)).toBe(Uint8Array.prototype);
    expect(new TextDecoder().decode(bytes.value)).toBe('Text');
  }
});
