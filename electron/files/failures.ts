import type { HostError, HostErrorCode } from '../../shared/contract/host.ts';
import { err, ok, type Result } from '../../shared/domain/result.ts';

/** What was being done, because the same code asks different things of the user. */
export type Doing = 'open' | 'save';

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

const READ_SENTENCES: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  ENOENT: ['not-found', 'is not there any more. It may have been moved, renamed or deleted: choose it again.'],
  EACCES: ['no-permission', 'may not be read by you. Ask for permission to read it, or copy it to a folder of yours.'],
  EISDIR: ['is-directory', 'is a folder. Open the files inside it instead.'],
  EBUSY: ['io-error', 'is in use by another program. Close it there, then try again.'],
};

const SAVE_SENTENCES: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  ENOENT: ['not-found', 'could not be saved, because its folder is not there any more. Choose another folder.'],
  EACCES: ['no-permission', 'may not be written by you. Choose another folder or another name.'],
  EISDIR: ['is-directory', 'is a folder. Choose another name.'],
  EBUSY: ['io-error', 'is in use by another program. Close it there, then save again.'],
  ENOSPC: ['disk-full', 'could not be saved, because the disk is full. Free some space or choose another disk.'],
  EROFS: ['read-only', 'could not be saved, because the disk is read-only. Choose another place.'],
  ENAMETOOLONG: ['io-error', 'could not be saved, because its name is too long. Choose a shorter name.'],
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
  const known = (doing === 'open' ? READ_SENTENCES : SAVE_SENTENCES)[SAME_AS[code] ?? code];
  const kept = doing === 'save' ? ' If there was a file of that name, it is unchanged.' : '';
  if (known) return { code: known[0], message: `“${name}” ${known[1]}${kept}` };
  const verb = doing === 'open' ? 'read' : 'saved';
  return {
    code: 'io-error',
    message: `“${name}” could not be ${verb}: the system reports ${code || 'an unknown error'}. Try another place.${kept}`,
  };
}

/** Runs `work`; an exception becomes a failure that the page can show. */
export async function attempt<T>(name: string, doing: Doing, work: () => Promise<T>): Promise<Result<T, HostError>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(hostErrorOf(error, name, doing));
  }
}
