/** A stretch that two texts have in common. UTF-16 code units. */
export interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * The stretches that a text and its later version share, in order and without overlap: the beginning and the end, lines
 * that stand in both once and in the same order ("patience"), and what touches these. What is not in them was changed.
 * Takes time proportional to the texts, but for sorting; compares by line first, so that a moved word is no stretch.
 */
export function sharedStretches(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, length: number) => {
    if (length === 0) return;
    const last = stretches.at(-1);
    if (last && last.before + last.length === from && last.after + last.length === to) {
      stretches[stretches.length - 1] = { ...last, length: last.length + length };
    } else stretches.push({ before: from, after: to, length });
  };
  /** Two pieces with nothing between them and what is settled already. */
  const gap = (from: number, fromEnd: number, to: number, toEnd: number) => {
    const most = Math.min(fromEnd - from, toEnd - to);
    let head = 0;
    while (head < most && before.charCodeAt(from + head) === after.charCodeAt(to + head)) head += 1;
    let tail = 0;
    while (tail < most - head && before.charCodeAt(fromEnd - 1 - tail) === after.charCodeAt(toEnd - 1 - tail))
      tail += 1;
    add(from, to, head);
    const anchors = linesInBoth(before, [from + head, fromEnd - tail], after, [to + head, toEnd - tail]);
    if (anchors.length > 0) {
      let [at, there] = [from + head, to + head];
      for (const anchor of anchors) {
        gap(at, anchor.before, there, anchor.after);
        add(anchor.before, anchor.after, anchor.length);
        [at, there] = [anchor.before + anchor.length, anchor.after + anchor.length];
      }
      gap(at, fromEnd - tail, there, toEnd - tail);
    }
    add(fromEnd - tail, toEnd - tail, tail);
  };
  gap(0, before.length, 0, after.length);
  return stretches;
}

type Range = readonly [start: number, end: number];

/** Whole lines that stand once in either range, as many as have the same order in both. */
function linesInBoth(before: string, one: Range, after: string, other: Range): Stretch[] {
  const [from, to] = [onceIn(before, one), onceIn(after, other)];
  const pairs = [...from].flatMap(([line, at]) => {
    const there = to.get(line);
    return there === undefined ? [] : [{ before: at, after: there, length: line.length }];
  });
  return risingPairs(pairs.sort((a, b) => a.before - b.before));
}

/** Lines that occur once, with their places; blank ones tell nothing. */
function onceIn(text: string, [start, end]: Range): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, lineEnd);
    // A piece of a line is not the line.
    const isWhole = (at === 0 || text[at - 1] === '\n') && (lineEnd === text.length || text[lineEnd] === '\n');
    if (line.trim() && isWhole) {
      if (places.has(line)) twice.add(line);
      places.set(line, at);
    }
    at = lineEnd + 1;
  }
  for (const line of twice) places.delete(line);
  return places;
}

/** The longest run of pairs, which come in the order of `before`, that rises in `after` too. */
function risingPairs(pairs: readonly Stretch[]): Stretch[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, { after }] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  }
  const run: Stretch[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
