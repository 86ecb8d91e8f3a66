import { z } from 'zod';

/** The version of this format; another one is not read. */
export const LOCK = 1;

/** The most rounds that are tried: a file that asks for more would only hold the machine up. */
const MOST_ROUNDS = 10_000_000;

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`, 'u'));

const shape = z.object({
  lock: z.literal(LOCK),
  state: z.enum(['locking', 'locked', 'unlocking']),
  turn: z.int().min(1),
  derive: z.object({
    name: z.literal('PBKDF2-SHA-256'),
    rounds: z.int().min(1).max(MOST_ROUNDS),
    salt: hexOf(16),
  }),
  wrapped: z.object({
    cipher: z.literal('AES-256-GCM'),
    nonce: hexOf(12),
    key: hexOf(32 + 16),
  }),
});

/**
 * What a project is locked with: the key of its data, wrapped by what its passphrase gives. It lies beside the project
 * (`lock.json`) and in the list of projects.
 */
export type Lock = Readonly<z.infer<typeof shape>>;

/**
 * 'locking': some of the project may not be sealed yet; 'unlocking': some of it may not be sealed any more. Either is
 * carried on when the project is next opened.
 */
export type LockState = Lock['state'];

/** Null where it is no lock of this version, whatever it is. */
export function parseLock(value: unknown): Lock | null {
  const read = shape.safeParse(value);
  return read.success ? read.data : null;
}

/** What the wrapping vouches for beside the key: neither state nor number can be changed without the passphrase. */
export const vouchedFor = ({ lock, state, turn }: Pick<Lock, 'lock' | 'state' | 'turn'>): string =>
  `standpoint-lock ${lock} ${state} ${turn}`;
