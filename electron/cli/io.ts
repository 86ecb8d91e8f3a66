import type { ReadTools } from '../../shared/formats/found.ts';
import type { Stamp } from '../../shared/formats/project-file/build.ts';

/** What is written to: a stream of Node's, or a test's. */
export interface Sink {
  readonly isTTY?: boolean;
  /** `done` is called when it has gone out, or with what went wrong. */
  write(chunk: string | Uint8Array, done: (error?: Error | null) => void): unknown;
}

/** Everything that a command sees of the world beside files. */
export interface Io {
  /** The folder in which the user typed the command: paths are relative to it. */
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Of the program. */
  readonly version: string;
  now(): Date;
  newId(): string;
  /** Aborted when the user wants to stop: what was being written is given up. */
  readonly signal: AbortSignal;
}

export const send = (sink: Sink, chunk: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    sink.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

export const say = (io: Io, line: string): Promise<void> => send(io.stderr, `${harmless(line)}\n`);

/** Text for people. What a file says shall not steer the terminal. */
export const harmless = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');

export const printJson = (io: Io, value: unknown): Promise<void> =>
  send(io.stdout, `${JSON.stringify(value, null, 2)}\n`);

export const readTools = (io: Io, encoding?: string): ReadTools => ({
  decoder: (label) => new TextDecoder(label, { fatal: true }),
  newId: () => io.newId(),
  now: io.now().toISOString(),
  ...(encoding ? { encoding } : {}),
});

export const stampOf = (io: Io): Stamp => ({ version: io.version, exportedAt: io.now().toISOString() });

/** A line that is written over and over, where someone is looking; else nothing. */
export class Progress {
  readonly #sink: Sink;
  readonly #isSeen: boolean;
  #length = 0;

  constructor({ stderr }: Io) {
    this.#sink = stderr;
    this.#isSeen = stderr.isTTY === true;
  }

  async show(line: string): Promise<void> {
    if (!this.#isSeen) return;
    const short = [...line.replace(/\p{Cc}/gu, ' ')].slice(0, 78).join('');
    await send(this.#sink, `\r${short.padEnd(this.#length)}`);
    this.#length = short.length;
  }

  async clear(): Promise<void> {
    if (this.#length === 0) return;
    await send(this.#sink, `\r${' '.repeat(this.#length)}\r`);
    this.#length = 0;
  }
}
