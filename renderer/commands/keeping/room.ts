import type { KeepCapability } from '../../../shared/contract/host.ts';

/** Bytes below which the analyst is told that room gets scarce: a large project and its snapshot still fit. */
export const SCARCE = 250 * 1024 * 1024;

/** Milliseconds between two looks. */
const EVERY = 60_000;

/** Told once when room gets scarce, and again only when there was enough of it in between. */
export class RoomWatch {
  readonly #keep: KeepCapability;
  readonly #tell: (free: number) => void;
  #told = false;

  constructor(keep: KeepCapability, tell: (free: number) => void) {
    this.#keep = keep;
    this.#tell = tell;
  }

  /** Looks now and from time to time. Gives what ends that. */
  start(): () => void {
    void this.look();
    const timer = setInterval(() => void this.look(), EVERY);
    return () => clearInterval(timer);
  }

  async look(): Promise<void> {
    const free = await this.#keep.free();
    if (!free.ok || free.value === null) return;
    const scarce = free.value < SCARCE;
    if (scarce && !this.#told) this.#tell(free.value);
    this.#told = scarce;
  }
}
