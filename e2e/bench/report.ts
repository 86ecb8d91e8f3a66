import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { ROOT } from '../support/paths.ts';
import type { Figure } from './harness.ts';
import type { Spread } from './statistics.ts';

/** What a run of one part gave: its figures, or why it could not be measured. */
export interface Outcome {
  readonly part: string;
  readonly figures: readonly Figure[];
  readonly failure?: string;
}

/** Where and with what it was measured. */
export function machine(chromium: string) {
  const [cpu] = os.cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    revision: revision(),
    processor: cpu?.model ?? 'unknown processor',
    cores: os.cpus().length,
    memory: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    // How many tasks wanted a core while it was measured: with more than there are cores, times are too long.
    load: os.loadavg().map((load) => Number(load.toFixed(1))),
    chromium,
    node: process.versions.node,
  };
}

export function table(outcomes: readonly Outcome[], on: ReturnType<typeof machine>): string {
  const rows = outcomes.flatMap(({ part, figures, failure }) => [
    ...figures.map(row),
    ...(failure
      ? [`| ${part}: could not be measured: ${failure.replace(/\s+/gu, ' ').slice(0, 300)} | | | | | | | | |`]
      : []),
  ]);
  return [
    `Measured on ${on.day}, revision ${on.revision}: ${on.processor}, ${on.cores} cores, ${on.memory} GB, ${on.system}; load ${on.load.join(', ')} (1, 5, 15 minutes); Chromium ${on.chromium}, headless; Node ${on.node}. Milliseconds unless it says otherwise.`,
    '',
    '| | runs | min | median | p95 | baseline: min | median | p95 | goal |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---|',
    ...rows,
  ].join('\n');
}

function row({ what, program, baseline, goal, unit = 'ms' }: Figure): string {
  const met = goal && program[goal.of] <= goal.most;
  const aim = goal ? `${goal.of} ≤ ${short(goal.most)}: ${met ? 'met' : 'missed'}` : '';
  const base = baseline ? cells(baseline) : '– | – | –';
  return `| ${what}${unit === 'ms' ? '' : ` (${unit})`} | ${program.runs} | ${cells(program)} | ${base} | ${aim} |`;
}

const cells = ({ min, median, p95 }: Spread): string => [min, median, p95].map(short).join(' | ');
const short = (value: number): string => value.toFixed(value < 100 ? 1 : 0);

/** Of the repository, with a mark where the working tree is not what was committed. */
function revision(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
