import type { Unit } from './meaning.ts';

/** Dates that the text has named before a place in it: what “that year” and “two days later” count from. */
export class TextSoFar {
  readonly #last = new Map<Grain, Mention>();

  readonly #text: string;
  /** Of the publication; 0 where it is unknown. */
  readonly #year: number;

  constructor(text: string, publishedOn: string) {
    this.#text = text;
    this.#year = Number(publishedOn.slice(0, 4));
  }

  remember(value: string, quote: string, at: number): void {
    const grain = grainOf(value);
    // “its first loss since the second quarter of 1986”: figures go on being compared with those of now.
    if (grain === 'quarter' && this.#last.has(grain) && Number(value.slice(0, 4)) < this.#year - 1) return;
    if (grain) this.#last.set(grain, { value: plain(value), quote, at });
  }

  /** The last date that is fine enough to count this unit from: a day, month or year. */
  last(unit: Unit): Mention | null {
    const fine = FINE[unit];
    const mentions = fine.flatMap((grain) => this.#last.get(grain) ?? []);
    const latest = mentions.sort((a, b) => b.at - a.at)[0];
    return latest ? { ...latest, value: startOf(latest.value) } : null;
  }

  /** The last quarter of the sentences before; a month or a year only of the sentence itself. */
  whole(unit: 'quarter' | 'month' | 'year', at: number): Mention | null {
    const mention = this.#last.get(unit);
    if (!mention) return null;
    return (unit === 'quarter' ? at - mention.at < 3 * PIECE : this.#goesOn(mention, at)) ? mention : null;
  }

  /** What figures are compared with “a year earlier”. “A year ago” counts from today, save for a quarter. */
  comparable(at: number, ago: boolean): Mention | null {
    const grains: readonly Grain[] = ago ? ['quarter'] : ['quarter', 'month', 'year'];
    const near = grains.flatMap((grain) => this.#last.get(grain) ?? []).filter((one) => at - one.at < PIECE);
    return near.sort((a, b) => b.at - a.at)[0] ?? null;
  }

  /** The year in which a story of the past goes on: one that was named a few words before. */
  yearOfStory(at: number): { year: number; quote: string } | null {
    const mentions = [...this.#last.values()].filter((one) => at - one.at < STORY && /^\d{4}/u.test(one.value));
    const latest = mentions.sort((a, b) => b.at - a.at)[0];
    return latest && /\b\d{4}\b/u.test(latest.quote) && this.#goesOn(latest, at)
      ? { year: Number(latest.value.slice(0, 4)), quote: latest.quote }
      : null;
  }

  /** In the same sentence, and not “since 1998”, which is where something began that goes on. */
  #goesOn({ at, quote }: Mention, until: number): boolean {
    const between = this.#text.slice(at + quote.length, until);
    return !/[.!?…;]\s|\n/u.test(between) && !OLD_BEGINNING.test(this.#text.slice(Math.max(0, at - 10), at));
  }
}

const OLD_BEGINNING = /(?:^|[^\p{L}])(?:since|from|to|born in|seit|depuis|desde|с|з|із)\s$/iu;

export interface Mention {
  readonly value: string;
  readonly quote: string;
  readonly at: number;
}

type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/** Characters within which figures are compared: a sentence or two. */
const PIECE = 400;
/** A few words. */
const STORY = 90;

const FINE: Readonly<Record<Unit, readonly Grain[]>> = {
  day: ['day'],
  week: ['day', 'week'],
  weekend: ['day', 'week'],
  month: ['day', 'month', 'week'],
  quarter: ['day', 'month', 'quarter'],
  half: ['day', 'month', 'quarter'],
  year: ['day', 'week', 'month', 'quarter', 'season', 'year'],
  decade: ['day', 'month', 'year', 'decade'],
  century: ['day', 'month', 'year', 'decade'],
};

const plain = (value: string): string => value.replace(/[?~%]/gu, '');

function grainOf(value: string): Grain | null {
  const written = plain(value);
  if (/^\d{4}$/u.test(written)) return 'year';
  if (/^\d{3}X$/u.test(written)) return 'decade';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(written)) return 'day';
  if (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u.test(written)) return 'week';
  const part = Number(/^\d{4}-(\d{2})$/u.exec(written)?.[1] ?? 0);
  if (part >= 1 && part <= 12) return 'month';
  if (part >= 21 && part <= 24) return 'season';
  return part >= 33 && part <= 36 ? 'quarter' : null;
}

/** The day, month or year with which a date begins. */
function startOf(value: string): string {
  const [first = ''] = value.split('/');
  if (/^\d{3}X$/u.test(first)) return `${first.slice(0, 3)}0`;
  const part = Number(first.slice(5, 7));
  if (part >= 33) return `${first.slice(0, 4)}-${String((part - 33) * 3 + 1).padStart(2, '0')}`;
  return part >= 21 ? first.slice(0, 4) : first;
}
