/**
 * Where statement cards stand: as near to their passages as they can without overlapping. Pure; all lengths in pixels,
 * `top` from the top of the reader's body.
 */

export interface Wanted {
  /** Where it would stand if it were alone. */
  readonly top: number;
  readonly height: number;
  /** How strongly it keeps its place against the others: 1 unless it is the one that is looked at. */
  readonly weight?: number;
}

/**
 * The places of cards in reading order: none overlaps the one before, all keep `gap`, the first is not above 0, and the sum
 * of squared moves is the least that this allows (isotonic regression by pooling neighbours that press on each other).
 */
export function placeCards(wanted: readonly Wanted[], gap: number): number[] {
  const pools: { mean: number; weight: number; count: number }[] = [];
  const shifts: number[] = [];
  let shift = 0;
  for (const { top, height, weight = 1 } of wanted) {
    shifts.push(shift);
    let pool = { mean: top - shift, weight, count: 1 };
    for (let last = pools.at(-1); last && last.mean >= pool.mean; last = pools.at(-1)) {
      pools.pop();
      const sum = last.weight + pool.weight;
      pool = {
        mean: (last.mean * last.weight + pool.mean * pool.weight) / sum,
        weight: sum,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
    shift += height + gap;
  }
  const tops: number[] = [];
  for (const { mean, count } of pools) {
    for (let one = 0; one < count; one += 1) tops.push(Math.max(0, mean) + (shifts[tops.length] ?? 0));
  }
  return tops;
}

/** A card to be laid out: where its passage stands, and how high it is in full. */
export interface Card {
  readonly id: string;
  readonly top: number;
  readonly full: number;
}

/** A card as it is shown, or several that share a line. `ids` are in reading order. */
export interface Placed {
  readonly look: 'full' | 'line' | 'group';
  readonly ids: readonly string[];
  readonly top: number;
}

export interface Measures {
  readonly gap: number;
  /** Height of a card on one line, and of a group. */
  readonly line: number;
  /** How far a card may stand from its passage before the cards around it are shown on one line, or in a group. */
  readonly slack: number;
}

/** Weight of the active card: it stands beside its passage, the others make room. */
const HEAVY = 10_000;

/**
 * Full cards where there is room, one line each where it is crowded, groups ("+3 more") where even lines would stand too far
 * from their passages. The active card is always full; those of an opened group are always shown.
 */
export function layCards(
  cards: readonly Card[],
  { gap, line, slack }: Measures,
  active: string | null,
  opened: ReadonlySet<string>,
): Placed[] {
  const weightOf = (id: string) => (id === active ? HEAVY : 1);
  const crowded = crowdedCards(cards, gap, line, slack, weightOf);
  const entries: { look: Placed['look']; ids: string[]; top: number; height: number; weight: number }[] = [];
  let below = 0;
  for (const [index, { id, top, full: height }] of cards.entries()) {
    const look = crowded[index] && id !== active ? 'line' : 'full';
    const last = entries.at(-1);
    // Lines that pile up downwards are moved up again by half of it.
    const late = Math.max(top, below) - top > 1.5 * slack && !opened.has(id) && id !== active;
    const mayJoin = last && last.look !== 'full' && !last.ids.some((one) => opened.has(one));
    if (look === 'line' && late && mayJoin) {
      last.look = 'group';
      last.ids.push(id);
      continue;
    }
    const own = look === 'full' ? height : line;
    entries.push({ look, ids: [id], top, height: own, weight: weightOf(id) });
    below = Math.max(top, below) + own + gap;
  }
  const tops = placeCards(entries, gap);
  return entries.map(({ look, ids }, index) => ({ look, ids, top: tops[index] ?? 0 }));
}

/**
 * The cards that go on one line: as long as one stands too far from its passage, the card of that row of touching cards
 * that has the least room of its own. So a card that stands alone stays full, however crowded it is further on.
 */
function crowdedCards(
  cards: readonly Card[],
  gap: number,
  line: number,
  slack: number,
  weightOf: (id: string) => number,
): boolean[] {
  const crowded = cards.map(() => false);
  const heightOf = (index: number) => (crowded[index] ? line : (cards[index]?.full ?? 0));
  const roomOf = (index: number) => (cards[index + 1]?.top ?? Infinity) - (cards[index]?.top ?? 0);
  for (;;) {
    const tops = placeCards(
      cards.map(({ id, top }, index) => ({ top, height: heightOf(index), weight: weightOf(id) })),
      gap,
    );
    const touches = (index: number) =>
      index + 1 < cards.length && (tops[index + 1] ?? 0) - (tops[index] ?? 0) - heightOf(index) - gap < 0.5;
    let found = false;
    for (let from = 0, index = 0; index < cards.length; index += 1) {
      if (touches(index)) continue;
      const run = cards.slice(from, index + 1).map((_, at) => from + at);
      from = index + 1;
      const far = run.some((one) => Math.abs((tops[one] ?? 0) - (cards[one]?.top ?? 0)) > slack);
      const full = run.filter((one) => !crowded[one] && weightOf(cards[one]?.id ?? '') === 1);
      if (!far || full.length === 0) continue;
      // In a long row several at once, so that a crowd of a hundred is laid out in a few rounds.
      full.sort((a, b) => roomOf(a) - roomOf(b));
      for (const least of full.slice(0, Math.ceil(full.length / 6))) crowded[least] = true;
      found = true;
    }
    if (!found) return crowded;
  }
}
