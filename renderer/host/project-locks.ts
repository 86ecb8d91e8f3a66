/**
 * Which projects are open in some window of this machine. A window that has a project open holds a lock that others can
 * hold too; deleting needs the lock for itself alone. The lock of a window that dies is free again.
 */
export interface ProjectLocks {
  /** Says that this window has the project open; waits while another deletes it. Gives what takes it back. */
  hold(key: string): Promise<() => Promise<void>>;
  /** Does the work while no window has the project open; null, and nothing done, where one has. */
  alone<T>(key: string, work: () => Promise<T>): Promise<T | null>;
  /** Does the work when no window does other work under this name. */
  inTurn<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * Without the system's locks nobody knows of other windows: then everything is allowed, and the database itself tells a
 * window whose project was deleted.
 */
const unlocked = (): ProjectLocks => {
  const queues = new Map<string, Promise<unknown>>();
  return {
    hold: async () => async () => {},
    alone: (_key, work) => work(),
    inTurn: (name, work) => {
      const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
      queues.set(
        name,
        turn.catch(() => {}),
      );
      return turn;
    },
  };
};

export function webLocks(locks: LockManager | undefined): ProjectLocks {
  if (!locks) return unlocked();
  const nameOf = (key: string) => `standpoint-project-${key}`;
  return {
    hold: (key) =>
      new Promise((granted, refused) => {
        const held: Promise<void> = locks.request(
          nameOf(key),
          { mode: 'shared' },
          () =>
            new Promise<void>((release) =>
              granted(() => {
                release();
                return held;
              }),
            ),
        );
        held.catch(refused);
      }),
    inTurn: (name, work) => locks.request(`standpoint-${name}`, work),
    alone: (key, work) => locks.request(nameOf(key), { ifAvailable: true }, async (lock) => (lock ? work() : null)),
  };
}
