import type { FailedItem } from './project-file/report.ts';

/** Counts what would be said again and again, and tells it once: the reason is a sentence made of the number. */
export class Tally {
  readonly #counts = new Map<string, { item: string; reason: (count: number) => string; count: number }>();

  /** Of one item there may be several reasons: they are told apart by their functions' sentences for one. */
  add(item: string, reason: (count: number) => string, count = 1): void {
    const key = `${item}\n${reason(1)}`;
    const known = this.#counts.get(key) ?? { item, reason, count: 0 };
    known.count += count;
    this.#counts.set(key, known);
  }

  /** In the order in which they came up. */
  failed(): FailedItem[] {
    return [...this.#counts.values()].map(({ item, reason, count }) => ({ item, reason: reason(count) }));
  }
}
