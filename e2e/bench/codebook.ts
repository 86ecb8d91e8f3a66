import { Codebook } from '../../shared/domain/suggestions/actors/codebook.ts';
import { Page } from '../../shared/domain/suggestions/actors/page.ts';
import type { Figure } from './harness.ts';
import { generateNews } from './news.ts';
import { spread } from './statistics.ts';

const ACTORS = 5_000;
const ALIASES = 20;
const CHARACTERS = 1_000_000;
const RUNS = 9;

/**
 * A large codebook in this process, without a browser: how long until all its names can be found, and until they are found in
 * a megabyte. Times of the processor: a machine that is busy makes them no longer.
 */
export async function codebook(): Promise<Figure[]> {
  const actors = Array.from({ length: ACTORS }, (_, index) => ({
    ...{ id: `actor-${index}`, name: `${word(index * 7 + 400)} ${word(index * 13 + 8_000)}`, kind: 'person' as const },
    aliases: Array.from({ length: ALIASES }, (_, alias) => word(index * ALIASES + alias + 100_000)),
    ...{ memberOf: [], note: '', externalIds: {} },
  }));
  const named = (index: number) => actors[index % ACTORS];
  const text = generateNews({ words: 170_000, seed: 3 })
    .split('\n\n')
    .map((line, index) => `${line} ${named(index * 37)?.name} met ${named(index * 91)?.aliases[index % ALIASES]}.`)
    .join('\n\n')
    .slice(0, CHARACTERS);
  const [built, split, found]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    let [known, page]: [Codebook | null, Page | null] = [null, null];
    built.push(timeOf(() => (known = new Codebook(actors))));
    split.push(timeOf(() => (page = new Page(text, 'en'))));
    found.push(timeOf(() => page && known?.match(page)));
  }
  const what = `a codebook of ${ACTORS} actors with ${ALIASES} other names each`;
  return [
    { what: `${what}: ready to be found, processor time`, program: spread(built), goal: { of: 'p95', most: 1_000 } },
    { what: `${what}: 1 MB split into words, processor time`, program: spread(split) },
    {
      what: `${what}: found in 1 MB, processor time`,
      program: spread(found),
      goal: { of: 'p95', most: 200 },
    },
  ];
}

function timeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const SYLLABLES = 'ba ke li mo nu ra se ti vo zu da fe gi ho ju ka le mi no pu'.split(' ');

/** Another word for each number. */
function word(number: number): string {
  const base = SYLLABLES.length;
  const rest = number < base ? '' : word(Math.floor(number / base)).toLowerCase();
  const syllable = `${SYLLABLES[number % base]}${rest}`;
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
