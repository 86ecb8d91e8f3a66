/**
 * What IndexedDB answers when the disk is full, the quota is used up, or its files cannot be written or read: none of it is
 * a mistake of the program, and all of it may be over soon.
 */
const TROUBLES = new Set([
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'TransactionInactiveError',
  'TimeoutError',
  'OpenFailedError',
]);

export const isStorageTrouble = (error: unknown): boolean => error instanceof Error && TROUBLES.has(error.name);

/** Whether it is for want of room. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota|full|space/iu.test(`${error.name} ${error.message} ${innerName(error)}`);

const innerName = (error: Error): string => String((error as { inner?: { name?: unknown } }).inner?.name ?? '');
