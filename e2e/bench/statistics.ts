export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Of times in milliseconds. The 95th percentile is the smallest time that 95 of 100 do not exceed. */
export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  const middle = sorted.length / 2;
  const median = sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2 : at(0.5);
  return { min: sorted[0] ?? Number.NaN, median, p95: at(0.95), runs: sorted.length };
}
