/** Ways up in a hierarchy, one added after the other, none of which may lead in a circle. */
export class Upward {
  readonly #above = new Map<string, string[]>();

  /** Adds the way from one to what is above it; false, and nothing added, where it would lead in a circle. */
  add(from: string, to: string): boolean {
    if (this.#leads(to, from)) return false;
    this.put(from, to);
    return true;
  }

  /** Adds a way that is known to lead in no circle. */
  put(from: string, to: string): void {
    const above = this.#above.get(from);
    if (above) above.push(to);
    else this.#above.set(from, [to]);
  }

  #leads(from: string, to: string): boolean {
    const seen = new Set<string>();
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.#above.get(id) ?? []));
    }
    return false;
  }
}
