import { likeness, type Sketch } from './sketch.ts';

/** A text that is like another one. */
export interface Alike<Id> {
  readonly id: Id;
  /** 0 to 1. */
  readonly likeness: number;
}

/** The smallest hashes of a sketch, by which candidates are found: texts that are half alike share some of so many. */
const PROBES = 32;

/** Texts among which like ones are looked for, without comparing each with each. */
export class AlikeIndex<Id> {
  readonly #sketches: { readonly id: Id; readonly sketch: Sketch }[] = [];
  readonly #byHash = new Map<number, number[]>();

  add(id: Id, sketch: Sketch): void {
    const place = this.#sketches.push({ id, sketch }) - 1;
    for (const hash of sketch.hashes.subarray(0, PROBES)) {
      const places = this.#byHash.get(hash);
      if (places) places.push(place);
      else this.#byHash.set(hash, [place]);
    }
  }

  /** The one that is most like it and at least so much, the first of several; null without one. `least` is 0.5 or more. */
  mostAlike(sketch: Sketch, least: number): Alike<Id> | null {
    const candidates = new Set<number>();
    for (const hash of sketch.hashes.subarray(0, PROBES)) {
      for (const place of this.#byHash.get(hash) ?? []) candidates.add(place);
    }
    let best: Alike<Id> | null = null;
    for (const place of [...candidates].sort((a, b) => a - b)) {
      const found = this.#sketches[place];
      if (!found) continue;
      const how = likeness(sketch, found.sketch);
      if (how >= least && how > (best?.likeness ?? 0)) best = { id: found.id, likeness: how };
    }
    return best;
  }
}
