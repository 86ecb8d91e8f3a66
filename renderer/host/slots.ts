/**
 * How a kept file lies in the private file system: in one of two files, `name~0` and `name~1`. Each begins with a head that
 * says which of the two is the newer. A file is replaced in the one that does not count, and its head is written last:
 * whatever stops the writing, the other one still counts.
 *
 * A temporary file that is moved to the name would be simpler. But names are kept by Chromium in a LevelDB of their own,
 * which lost all names of the origin in 2 of 150 kills of the browser while files were being moved, and with them the files.
 * Here names are made twice in the life of a file, and then only bytes change.
 */

/** What a worker has, and only a worker; the types of the DOM do not know it. */
export interface SyncAccess {
  write(buffer: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  getSize(): number;
  close(): void;
}

type WorkersFileHandle = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccess> };

export interface Slot {
  readonly index: 0 | 1;
  readonly handle: FileSystemFileHandle;
  /** Counts up with each replacement. */
  readonly number: number;
  /** Bytes without the head. */
  readonly size: number;
}

/** Bytes before the content: 'kept', the number of the slot, and the same number with all bits turned round. */
export const HEAD = 12;
const MARK = 0x6b657074;

export function headOf(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(HEAD));
  view.setUint32(0, MARK);
  view.setUint32(4, number);
  view.setUint32(8, ~number);
  return new Uint8Array(view.buffer);
}

/** The number that a head says; null where it is none: nothing, or a writing that was stopped. */
export function numberOf(head: ArrayBuffer): number | null {
  if (head.byteLength < HEAD) return null;
  const view = new DataView(head);
  const number = view.getUint32(4);
  return view.getUint32(0) === MARK && view.getUint32(8) === ~number >>> 0 ? number : null;
}

const slotName = (name: string, index: 0 | 1): string => `${name}~${index}`;

/** The kept file to which a file of the folder belongs; null where it is none of ours. */
export const nameOfSlot = (fileName: string): string | null => /^(.+)~[01]$/.exec(fileName)?.[1] ?? null;

/** The slot that counts; null where the file is not kept. */
export async function liveSlot(folder: FileSystemDirectoryHandle, name: string): Promise<Slot | null> {
  let live: Slot | null = null;
  for (const index of [0, 1] as const) {
    const handle = await folder.getFileHandle(slotName(name, index)).catch(absent);
    if (!handle) continue;
    const file = await handle.getFile();
    const number = numberOf(await file.slice(0, HEAD).arrayBuffer());
    if (number !== null && number > (live?.number ?? -1)) live = { index, handle, number, size: file.size - HEAD };
  }
  return live;
}

/**
 * The slot that counts, as `liveSlot` gives it. What a writing has left in the other one that was stopped goes: it takes room,
 * and may be what was there before a project was locked. What cannot be removed now is left to the next time.
 */
export async function sweptSlot(folder: FileSystemDirectoryHandle, name: string): Promise<Slot | null> {
  const live = await liveSlot(folder, name);
  for (const index of [0, 1] as const) {
    if (index !== live?.index) await sweep(folder, slotName(name, index), live !== null).catch(() => {});
  }
  return live;
}

async function sweep(folder: FileSystemDirectoryHandle, fileName: string, isNameUsed: boolean): Promise<void> {
  const handle = await folder.getFileHandle(fileName).catch(absent);
  if (!handle) return;
  const file = await handle.getFile();
  const head = await file.slice(0, HEAD).arrayBuffer();
  // A head that says something else was damaged: somebody may still make use of what is behind it.
  if (numberOf(head) === null && new Uint8Array(head).some((byte) => byte !== 0)) return;
  if (!isNameUsed) await folder.removeEntry(fileName);
  else if (file.size > 0) await accessing(handle, (access) => access.truncate(0));
}

/** Puts the content into the slot that does not count, and makes it count. */
export async function replace(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const live = await liveSlot(folder, name);
  const handle = await folder.getFileHandle(slotName(name, live?.index === 0 ? 1 : 0), { create: true });
  await accessing(handle, (access) => {
    try {
      access.truncate(0);
      access.truncate(HEAD); // nothing, which is no head
      writeAll(access, bytes, HEAD);
      access.flush();
      checkSize(access, HEAD + bytes.byteLength);
      writeAll(access, headOf((live?.number ?? 0) + 1), 0);
      access.flush();
    } catch (error) {
      access.truncate(0); // it must not count, and takes no room
      throw error;
    }
  });
  // The room of the old one. If that fails, the newer number counts all the same.
  if (live) await accessing(live.handle, (access) => access.truncate(0)).catch(() => {});
}

/** Writes behind the first `at` bytes of what counts, or makes the file; the caller knows that there are so many. */
export async function extend(
  folder: FileSystemDirectoryHandle,
  name: string,
  live: Slot | null,
  at: number,
  bytes: Uint8Array,
): Promise<void> {
  const handle = live?.handle ?? (await folder.getFileHandle(slotName(name, 0), { create: true }));
  await accessing(handle, (access) => {
    access.truncate(live ? HEAD + at : 0);
    if (!live) writeAll(access, headOf(1), 0);
    writeAll(access, bytes, HEAD + at);
    access.flush();
    checkSize(access, HEAD + at + bytes.byteLength);
  });
}

export async function removeSlots(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  const live = await liveSlot(folder, name);
  // The one that counts goes last: a stop in between must not bring back what was there before it.
  for (const index of live?.index === 0 ? ([1, 0] as const) : ([0, 1] as const))
    await folder.removeEntry(slotName(name, index)).catch(absent);
}

async function accessing(handle: FileSystemFileHandle, work: (access: SyncAccess) => void): Promise<void> {
  const access = await (handle as WorkersFileHandle).createSyncAccessHandle();
  try {
    work(access);
  } finally {
    access.close();
  }
}

function writeAll(access: SyncAccess, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.byteLength; ) {
    const written = access.write(bytes.subarray(done), { at: at + done });
    if (!(written > 0)) throw new Incomplete();
    done += written;
  }
}

function checkSize(access: SyncAccess, size: number): void {
  if (access.getSize() !== size) throw new Incomplete();
}

/** Not all bytes have arrived, and the browser has not said why. */
export class Incomplete extends Error {
  override readonly name = 'Incomplete';
}

export function absent(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}
