import { randomUUID } from 'node:crypto';
import { isPdfException } from '../../shared/formats/pdf/exceptions.ts';
import { EXIT, type Exit } from './exit.ts';
import { run } from './run.ts';

export interface Where {
  readonly version: string;
  readonly cwd: string;
}

/** Runs a command with the streams and signals of this process. */
export async function runProcess(args: readonly string[], { version, cwd }: Where): Promise<Exit> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Who asks twice does not want to wait for what cannot be interrupted; then a temporary file may stay.
      if (stop.signal.aborted) process.exit(EXIT.stopped);
      stop.abort();
    });
  }
  // What libraries remark to the console is not for the user, and would get into what is piped on.
  Object.assign(console, { log: silent, info: silent, warn: silent, error: silent, debug: silent });
  // Damage in a PDF is told by what it gives; pdf.js also leaves the failure of an attempt that nobody waits for.
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && isPdfException(reason.name))) throw reason;
  });
  // Each write is answered with its failure; without this the stream would throw it once more.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return run(args, {
    cwd,
    version,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    newId: randomUUID,
    signal: stop.signal,
  });
}

const silent = (): void => {};
