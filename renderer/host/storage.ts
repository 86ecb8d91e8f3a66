/** What the browser says of the room for this program's data. */
export interface StorageState {
  /** Whether the browser has promised not to clear the data when room gets scarce. */
  readonly persisted: boolean;
  /** Bytes that the browser allows, which is no promise that the disk has them; null where it does not say. */
  readonly quota: number | null;
  /** Bytes that are used; null where the browser does not say. */
  readonly usage: number | null;
}

/** Asks the browser to keep the data when room gets scarce. Whether it does is its own decision. */
export const askToPersist = (storage: StorageManager | undefined): Promise<boolean> =>
  orElse(false, async () => (await storage?.persisted?.()) || ((await storage?.persist?.()) ?? false));

export async function storageState(storage: StorageManager | undefined): Promise<StorageState> {
  const persisted = await orElse(false, async () => (await storage?.persisted?.()) ?? false);
  const { quota, usage } = await orElse<StorageEstimate>({}, async () => (await storage?.estimate?.()) ?? {});
  return { persisted, quota: quota ?? null, usage: usage ?? null };
}

/** A browser may refuse the question itself: where cookies are blocked, or outside a secure page. */
async function orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
}
