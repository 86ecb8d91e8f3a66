import { breath } from '../breath.ts';

/** How long what is in the background gives way after each time that it is asked to, in milliseconds. */
const WAY = 250;
/** How long it rests meanwhile before each piece of work: who scrolls for minutes does not stop it. Milliseconds. */
export const REST = 100;

/** Who goes first in a worker: what was asked for, before what is done in the background. */
export class Turns {
  #asked = 0;
  #waiting: (() => void)[] = [];
  /** Until when the background gives way, on the clock of `performance`. */
  #until = 0;

  /** Does what was asked for; what is in the background waits meanwhile. */
  async first<T>(work: () => Promise<T>): Promise<T> {
    this.#asked += 1;
    try {
      return await work();
    } finally {
      this.#asked -= 1;
      if (this.#asked === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** Leaves the processors to what else goes on, for a moment. */
  giveWay(): void {
    this.#until = performance.now() + WAY;
  }

  /** Lets messages come in, and waits until all that was asked for is answered; rests while it is to give way. */
  async last(): Promise<void> {
    await breath();
    while (this.#asked > 0) {
      await new Promise<void>((go) => {
        this.#waiting.push(go);
      });
    }
    if (performance.now() < this.#until) await new Promise((go) => setTimeout(go, REST));
  }
}
