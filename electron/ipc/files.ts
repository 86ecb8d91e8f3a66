import path from 'node:path';
import type { ChosenFile, OpenPurpose, SaveRequest } from '../../shared/contract/host.ts';
import { failure, ok } from '../../shared/domain/result.ts';
import { attempt } from '../files/failures.ts';
import { readWhole } from '../files/read.ts';
import type { Saves } from '../files/saves.ts';
import type { Tokens } from '../files/tokens.ts';
import type { Handlers } from './register.ts';

export interface FileParts {
  readonly tokens: Tokens;
  readonly saves: Saves;
  /** Ask the user; undefined where they chose nothing. */
  readonly askOpen: (purpose: OpenPurpose) => Promise<readonly string[] | undefined>;
  readonly askSave: (request: SaveRequest) => Promise<string | undefined>;
  readonly choose: (path: string) => Promise<ChosenFile>;
  /** A file of the user's was read. */
  readonly wasRead: (path: string) => void;
}

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `files.${string}`>>;

const CANCELLED = failure('cancelled', 'Nothing was chosen.');

export const fileHandlers = ({ tokens, saves, askOpen, askSave, choose, wasRead }: FileParts): FileHandlers => ({
  'files.open': async (purpose) => {
    const paths = await askOpen(purpose);
    return paths === undefined ? CANCELLED : ok(await Promise.all(paths.map(choose)));
  },
  'files.adopt': async (file) => {
    // What was dragged out of another program's window is no file on the disk, and has no path.
    if (!path.isAbsolute(file)) {
      return failure('not-found', 'What was dropped is not a file on this computer. Save it first, then open it.');
    }
    return ok(await choose(file));
  },
  'files.read': async (token) => {
    const file = tokens.pathOf(token);
    if (file === undefined) return failure('unknown-token', 'This file is not known any more. Choose it again.');
    const result = await attempt(path.basename(file), 'open', () => readWhole(file));
    if (result.ok) wasRead(file);
    return result;
  },
  'files.beginSave': async (request) => {
    const file = await askSave(request);
    if (file === undefined) return CANCELLED;
    const begun = await saves.begin(file);
    return begun.ok ? ok({ token: begun.value, name: path.basename(file), size: 0 }) : begun;
  },
  'files.writeSave': (token, chunk) => saves.write(token, chunk),
  'files.commitSave': (token, size) => saves.commit(token, size),
  'files.abandonSave': (token) => saves.abandon(token),
});
