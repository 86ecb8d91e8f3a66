import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Io, Sink } from './io.ts';
import { run } from './run.ts';

export interface Ran {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Bench {
  /** A new folder for each test; the commands run in it. */
  readonly folder: string;
  run(args: readonly string[], more?: Partial<Io>): Promise<Ran>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  read(name: string): Promise<string>;
}

export const NOW = '2026-02-01T08:00:00.000Z';

/** Runs commands in this process: real files, and streams that can be looked at. */
export function cliBench(): Bench {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'standpoint-cli-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const place = (name: string) => path.join(folder, name);
  return {
    get folder() {
      return folder;
    },
    write: (name, content) => writeFile(place(name), content),
    read: (name) => readFile(place(name), 'utf8'),
    run: async (args, more = {}) => {
      const [stdout, stderr] = [sink(), sink()];
      let ids = 0;
      const exit = await run(args, {
        cwd: folder,
        stdin: streamOf(''),
        ...{ stdout, stderr, version: '1.2.3' },
        now: () => new Date(NOW),
        newId: () => `id-${++ids}`,
        signal: new AbortController().signal,
        ...more,
      });
      return { exit, stdout: stdout.text(), stderr: stderr.text() };
    },
  };
}

export function sink(isTTY = false): Sink & { text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    isTTY,
    write: (chunk, done) => {
      chunks.push(Buffer.from(chunk));
      setImmediate(done);
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** A sink whose reader went away. */
export const brokenPipe: Sink = {
  write: (_, done) => setImmediate(() => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))),
};

export async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text);
}
