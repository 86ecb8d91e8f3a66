/** The exit codes, as `--help` tells them. */
export const EXIT = {
  ok: 0,
  /** Nothing was written, or nothing could be read; of `validate`: there are faults. */
  failed: 1,
  /** The command was not understood. Nothing was read. */
  usage: 2,
  /** Written, but something was left out; it is listed. */
  partly: 3,
  /** A mistake of the program's own. */
  unexpected: 70,
  /** Stopped by the user. */
  stopped: 130,
  /** Whoever read the output stopped reading: what a shell tells of it. */
  pipe: 141,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_WORDS: readonly (readonly [Exit, string])[] = [
  [EXIT.ok, 'all was done'],
  [EXIT.failed, 'nothing was written, or nothing could be read; of validate: the file has faults'],
  [EXIT.usage, 'the command was not understood'],
  [EXIT.partly, 'it was written, but something was left out; it is listed'],
  [EXIT.unexpected, 'a mistake of the program'],
  [EXIT.stopped, 'stopped by Ctrl+C'],
  [EXIT.pipe, 'whoever read the output stopped reading'],
];

/** Ends a command with a sentence for the user. It travels as an exception only inside this folder. */
export class Stop extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, message: string) {
    super(message);
    this.name = 'Stop';
    this.exit = exit;
  }
}

export const misuse = (message: string): Stop => new Stop(EXIT.usage, message);
export const failed = (message: string): Stop => new Stop(EXIT.failed, message);
