import type { HostError, HostErrorCode } from '../../shared/contract/host.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';

/**
 * What was being done, because the same code asks different things of the user. Files that the user chose are opened and
 * saved; files of a project's safety copy are recalled and kept: where they lie is not the user's choice.
 */
export type Doing = 'open' | 'save' | 'recall' | 'keep';

/** A failure found by looking rather than told by the system. It travels as an exception only inside `files/`. */
export class FileFailure extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = 'FileFailure';
    this.code = code;
  }
}

/** The system's own code of a failed call, such as 'ENOENT'; '' where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

type Sentences = Readonly<Record<string, readonly [HostErrorCode, string]>>;

const READ_SENTENCES: Sentences = {
  ENOENT: ['not-found', 'is not there any more. It may have been moved, renamed or deleted: choose it again.'],
  EACCES: ['no-permission', 'may not be read by you. Ask for permission to read it, or copy it to a folder of yours.'],
  EISDIR: ['is-directory', 'is a folder. Open the files inside it instead.'],
  EBUSY: ['io-error', 'is in use by another program. Close it there, then try again.'],
};

const SAVE_SENTENCES: Sentences = {
  ENOENT: ['not-found', 'could not be saved, because its folder is not there any more. Choose another folder.'],
  EACCES: ['no-permission', 'may not be written by you. Choose another folder or another name.'],
  EISDIR: ['is-directory', 'is a folder. Choose another name.'],
  EBUSY: ['io-error', 'is in use by another program. Close it there, then save again.'],
  ENOSPC: ['disk-full', 'could not be saved, because the disk is full. Free some space or choose another disk.'],
  EROFS: ['read-only', 'could not be saved, because the disk is read-only. Choose another place.'],
  ENAMETOOLONG: ['io-error', 'could not be saved, because its name is too long. Choose a shorter name.'],
};

const ITS_FOLDER = 'in the folder “projects” of Standpoint’s data';
const NOT_A_FILE = ['not-a-file', `is a link or a folder ${ITS_FOLDER}, and is left alone. Remove it there.`] as const;

const RECALL_SENTENCES: Sentences = {
  ENOENT: ['not-found', 'is not there.'],
  EACCES: ['no-permission', `may not be read by you. Give yourself the right to read it ${ITS_FOLDER}.`],
  EISDIR: NOT_A_FILE,
  ELOOP: NOT_A_FILE,
  EBUSY: ['io-error', 'is in use by another program. Close it there, then try again.'],
};

const KEEP_SENTENCES: Sentences = {
  ENOENT: ['not-found', 'could not be written, because its folder is not there any more. Start Standpoint again.'],
  EACCES: ['no-permission', `may not be written by you. Give yourself the right to write ${ITS_FOLDER}.`],
  EISDIR: NOT_A_FILE,
  ELOOP: NOT_A_FILE,
  EBUSY: ['io-error', 'is in use by another program, such as a virus scanner or a backup. Close it there.'],
  ENOSPC: ['disk-full', 'could not be written, because the disk is full. Free some space.'],
  EROFS: ['read-only', 'could not be written, because the disk is read-only. Make it writable again.'],
};

interface Manner {
  readonly sentences: Sentences;
  readonly subject: (name: string) => string;
  readonly failed: string;
  /** What to do where nothing is known of the cause. */
  readonly advice: string;
  /** What was not lost. */
  readonly kept: string;
}

const named = (name: string) => `“${name}”`;
const copyNamed = (name: string) => `The safety copy “${name}”`;

const MANNERS: Readonly<Record<Doing, Manner>> = {
  open: { sentences: READ_SENTENCES, subject: named, failed: 'read', advice: 'Try another place.', kept: '' },
  save: {
    ...{ sentences: SAVE_SENTENCES, subject: named, failed: 'saved', advice: 'Try another place.' },
    kept: ' If there was a file of that name, it is unchanged.',
  },
  recall: {
    ...{ sentences: RECALL_SENTENCES, subject: copyNamed, failed: 'read', kept: '' },
    advice: 'Try again; if it stays, have the disk checked.',
  },
  keep: {
    ...{ sentences: KEEP_SENTENCES, subject: copyNamed, failed: 'written' },
    advice: 'If it stays, have the disk checked.',
    kept: ' What was kept before is still there.',
  },
};

/** Codes that ask the same of the user as another one. */
const SAME_AS: Readonly<Record<string, string>> = {
  ENOTDIR: 'ENOENT',
  EPERM: 'EACCES',
  ETXTBSY: 'EBUSY',
  EDQUOT: 'ENOSPC',
};

/** Says in words what went wrong with the file `name`. */
export function hostErrorOf(error: unknown, name: string, doing: Doing): HostError {
  if (error instanceof FileFailure) return { code: error.code, message: error.message };
  const code = systemCode(error);
  const { sentences, subject, failed, advice, kept } = MANNERS[doing];
  const known = sentences[SAME_AS[code] ?? code];
  if (known) return { code: known[0], message: `${subject(name)} ${known[1]}${kept}` };
  const reason = `the system reports ${code || 'an unknown error'}`;
  return { code: 'io-error', message: `${subject(name)} could not be ${failed}: ${reason}. ${advice}${kept}` };
}

/** Runs `work`; an exception becomes a failure that the page can show. */
export async function attempt<T>(name: string, doing: Doing, work: () => Promise<T>): Promise<Result<T, HostError>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(hostErrorOf(error, name, doing));
  }
}
