import { breath } from '../breath.ts';

/** Who goes first in a worker: what was asked for, before what is done in the background. */
export class Turns {
  #asked = 0;
  #waiting: (() => void)[] = [];

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

  /** Lets messages come in, and waits until all that was asked for is answered. */
  async last(): Promise<void> {
    await breath();
    while (this.#asked > 0) {
      await new Promise<void>((go) => {
        this.#waiting.push(go);
      });
    }
  }
}
