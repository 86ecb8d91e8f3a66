interface Options {
  /** Parts that are always drawn: as many as fill the pane as a rule, since they are there before the first look. */
  readonly first: number;
  /** Parts on either side of what is in sight that are drawn too, when there is time. */
  readonly ahead: number;
  /** Drawn parts on either side that are kept, so that going back and forth costs nothing. */
  readonly kept: number;
  /** A part that has to stay drawn wherever it is. */
  readonly holds?: (part: Element) => boolean;
}

/** Of no more parts than these all are drawn: there is nothing to be spared. */
const SMALL = 8;
/** Milliseconds after which a part is drawn ahead even if the machine is busy. */
const PATIENCE = 300;

/**
 * Which parts of something long are drawn: those in sight of a pane that scrolls, and some around them. The parts are
 * the children of one element, one below the other; how a part looks that is not drawn is up to its owner.
 *
 * It looks when the pane scrolls, which is before the frame is painted: nobody who scrolls sees a part that is not drawn.
 */
export class PartsInSight {
  readonly #options: Options;
  readonly #drawn: Set<number>;
  readonly #listeners = new Map<number, () => void>();
  #number: number;
  #view: { readonly root: HTMLElement; readonly pane: HTMLElement } | null = null;
  #later = 0;

  constructor(number: number, options: Options) {
    this.#number = number;
    this.#options = options;
    this.#drawn = new Set();
    this.#fill();
  }

  has(index: number): boolean {
    return this.#drawn.has(index);
  }

  /** There are more parts now, or fewer. */
  resize(number: number): void {
    if (number === this.#number) return;
    this.#number = number;
    this.#fill();
  }

  /** So many are drawn before anything has been looked at, and always. */
  get first(): number {
    return this.#number <= SMALL ? this.#number : this.#options.first;
  }

  #fill(): void {
    for (let index = 0; index < this.first; index += 1) this.#set(index, true);
  }

  /** For `useSyncExternalStore`: tells a part when it is to be drawn, or is so no longer. */
  subscriber(index: number): (listener: () => void) => () => void {
    return (listener) => {
      this.#listeners.set(index, listener);
      return () => this.#listeners.delete(index);
    };
  }

  /** Follows what is in sight; gives what ends that. */
  attach(root: HTMLElement, pane: HTMLElement): () => void {
    this.#view = { root, pane };
    const look = () => this.look();
    pane.addEventListener('scroll', look, { passive: true });
    // It tells of the first sizes too, and of what turned out to be shorter than it was thought to be. In the next
    // frame, since what is drawn changes the size again.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    observer.observe(pane);
    observer.observe(root);
    return () => {
      pane.removeEventListener('scroll', look);
      observer.disconnect();
      cancelAnimationFrame(frame);
      cancelIdleCallback(this.#later);
      this.#view = null;
    };
  }

  /** Draws a part that is about to come into sight. */
  draw(index: number): void {
    this.#set(index, true);
  }

  /** Draws at once what is in sight, and the rest in time. */
  look(): void {
    const sight = this.#inSight();
    if (!sight) return;
    for (let index = sight.first; index <= sight.last; index += 1) this.#set(index, true);
    cancelIdleCallback(this.#later);
    this.#later = requestIdleCallback(() => this.#step(), { timeout: PATIENCE });
  }

  /** One part at a time, so that no frame has to wait for many. */
  #step(): void {
    const sight = this.#inSight();
    if (!sight) return;
    const next = this.#nextAhead(sight);
    const gone = next === null ? this.#tooFar(sight) : null;
    if (next !== null) this.#set(next, true);
    else if (gone !== null) this.#set(gone, false);
    else return;
    this.#later = requestIdleCallback(() => this.#step(), { timeout: PATIENCE });
  }

  #nextAhead({ first, last }: Sight): number | null {
    for (let away = 1; away <= this.#options.ahead; away += 1) {
      for (const index of [last + away, first - away]) {
        if (index >= 0 && index < this.#number && !this.#drawn.has(index)) return index;
      }
    }
    return null;
  }

  #tooFar({ first, last }: Sight): number | null {
    const { first: always, kept, holds } = this.#options;
    for (const index of this.#drawn) {
      if (index < always || (index >= first - kept && index <= last + kept)) continue;
      const part = this.#view?.root.children[index];
      if (!part || !holds?.(part)) return index;
    }
    return null;
  }

  #set(index: number, isDrawn: boolean): void {
    if (this.#drawn.has(index) === isDrawn) return;
    if (isDrawn) this.#drawn.add(index);
    else this.#drawn.delete(index);
    this.#listeners.get(index)?.();
  }

  #inSight(): Sight | null {
    if (!this.#view || this.#number <= SMALL) return null;
    const { root, pane } = this.#view;
    const { top, bottom } = pane.getBoundingClientRect();
    const boxOf = (index: number) => root.children[index]?.getBoundingClientRect();
    let [first, high] = [0, this.#number - 1];
    while (first < high) {
      const middle = (first + high) >> 1;
      if ((boxOf(middle)?.bottom ?? 0) <= top) first = middle + 1;
      else high = middle;
    }
    let last = first;
    while (last + 1 < this.#number && (boxOf(last + 1)?.top ?? bottom) < bottom) last += 1;
    return { first, last };
  }
}

interface Sight {
  readonly first: number;
  readonly last: number;
}
