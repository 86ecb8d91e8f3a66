import { breath } from '../breath.ts';

/** How long what is in the background gives way after each time that it is asked to, in milliseconds. */
const WAY = 250;
/** How long it rests meanwhile before each piece of work: who scrolls for minutes does not stop it. Milliseconds. */
export const REST = 100;

/**
 * Who goes first in a worker: what was asked for, before what is done in the background. One after the other: a transaction
 * that is open while something else is read along for a second would keep every window from writing for that second.
 */
export class Turns {
  #asked = 0;
  #waiting: (() => void)[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  /** Until when the background gives way, on the clock of `performance`. */
  #until = 0;

  /** Does what was asked for, as soon as what is being done is done; what is in the background waits meanwhile. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await this.#alone(work);
    } finally {
      this.#asked -= 1;
      if (this.#asked === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /**
   * A piece of what is done in the background: lets messages come in, waits until all that was asked for is answered, and
   * rests before it while it is to give way.
   */
  async last<T>(work: () => Promise<T>): Promise<T> {
    await breath();
    if (performance.now() < this.#until) await new Promise((go) => setTimeout(go, REST));
    while (this.#asked > 0) {
      await new Promise<void>((go) => {
        this.#waiting.push(go);
      });
    }
    return this.#alone(work);
  }

  /** Leaves the processors to what else goes on, for a moment. */
  giveWay(): void {
    this.#until = performance.now() + WAY;
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
