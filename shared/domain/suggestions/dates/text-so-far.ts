import { unitAt } from '../../dates/units.ts';
import type { Unit } from './meaning.ts';
import { lastSentence } from './sentence-around.ts';

/** Dates that the text has named before a place in it: what “that year” and “two days later” count from. */
export class TextSoFar {
  readonly #last = new Map<Grain, Mention>();
  /** The last that are not to come. */
  readonly #over = new Map<Grain, Mention>();
  /** What figures are told of; not what they are compared with. */
  readonly #told = new Map<Grain, Mention>();

  readonly #text: string;
  readonly #publishedOn: string;
  /** In which the text was published. */
  readonly #quarter: string;
  /** The first that is reported on. */
  readonly #oldest: string;

  constructor(text: string, publishedOn: string) {
    this.#text = text;
    this.#publishedOn = publishedOn;
    this.#quarter = unitAt('quarter', publishedOn, 0) || '9999';
    this.#oldest = unitAt('quarter', publishedOn, -3);
  }

  remember(value: string, quote: string, at: number): void {
    const grain = grainOf(value);
    if (!grain) return;
    const mention = { value: plain(value), quote, at };
    this.#last.set(grain, mention);
    if (mention.value <= this.#publishedOn) this.#over.set(grain, mention);
    if (!this.#isCompared(grain, mention)) this.#told.set(grain, mention);
  }

  /**
   * “up in the third quarter from the fourth quarter of 1988”, “in October, against 46% in September”, “its first loss since
   * the second quarter of 1986”: figures go on being told of the later.
   */
  #isCompared(grain: Grain, { value, at }: Mention): boolean {
    const told = this.#told.get(grain);
    if (!told || value >= told.value || (grain === 'quarter' && told.value > this.#quarter)) return false;
    if (grain === 'quarter') return at - told.at < 3 * PIECE;
    return this.#goesOn(told, at);
  }

  /**
   * The last date that is fine enough to count this unit from: a day, month or year. “Earlier” is not counted from what is
   * to come.
   */
  last(unit: Unit, earlier = false): Mention | null {
    const fine = FINE[unit];
    const mentions = fine.flatMap((grain) => (earlier ? this.#over : this.#last).get(grain) ?? []);
    const latest = mentions.sort((a, b) => b.at - a.at)[0];
    return latest ? { ...latest, value: startOf(latest.value) } : null;
  }

  /** The last quarter or month of the sentences before; a year only of the sentence itself. */
  whole(unit: 'quarter' | 'month' | 'year', at: number): Mention | null {
    const mention = this.#toldOf(unit, at);
    if (!mention) return null;
    const reach = { quarter: 3 * PIECE, month: PIECE, year: 0 }[unit];
    return at - mention.at < reach || this.#goesOn(mention, at) ? mention : null;
  }

  /**
   * What figures are compared with “a year earlier”, a mention of `grains`. “For the nine months” has no name in EDTF: then
   * null, and the year is told.
   */
  comparable(at: number, grains: readonly Grain[]): Mention | null {
    if (SOME_MONTHS.test(lastSentence(this.#text.slice(Math.max(0, at - SENTENCE), at)))) return null;
    const near = grains.flatMap((grain) => this.#toldOf(grain, at) ?? []).filter((one) => at - one.at < PIECE);
    return near.sort((a, b) => b.at - a.at)[0] ?? null;
  }

  /** What a sentence names goes before what others are about: “in the second quarter it earned $5, up from $3 a year earlier”. */
  #toldOf(grain: Grain, at: number): Mention | null {
    const [told, last] = [this.#told.get(grain), this.#last.get(grain)];
    const mention = (told && last && this.#goesOn(last, at) && !this.#goesOn(told, at) ? last : told) ?? null;
    // “In the fourth quarter of 1988 it ran at 94%” is not what a report of October 1989 goes on with.
    const isOld = mention && grain === 'quarter' && mention.value < this.#oldest && !this.#goesOn(mention, at);
    return isOld ? null : mention;
  }

  /** Whether figures stand beside: “$16.1 million, or 69 cents a share, a year ago”, “A year ago, it had profit of $3 million”. */
  isFigure(at: number): boolean {
    return (
      /\d[^.!?]{0,40}$|\d\.\d[^.!?]{0,40}$/u.test(this.#text.slice(Math.max(0, at - 60), at)) ||
      EARNED.test(this.#text.slice(at, at + 100))
    );
  }

  /** Whether a place stands in the same paragraph. */
  isNear({ at, quote }: Mention, until: number): boolean {
    return until - at < 4 * PIECE && !PARAGRAPH.test(this.#text.slice(at + quote.length, until));
  }

  /** The year in which a story of the past goes on: one that was named a few words before. */
  yearOfStory(at: number): { year: number; quote: string } | null {
    const mentions = [...this.#last.values()].filter((one) => at - one.at < STORY && /^\d{4}/u.test(one.value));
    const latest = mentions.sort((a, b) => b.at - a.at)[0];
    return latest && /\b\d{4}\b/u.test(latest.quote) && this.#goesOn(latest, at) && !this.#isAside(latest)
      ? { year: Number(latest.value.slice(0, 4)), quote: latest.quote }
      : null;
  }

  /** “The festival, begun in 1978, ran from Jan. 17”: the sentence goes on elsewhere. */
  #isAside({ at, quote }: Mention): boolean {
    return this.#text[at + quote.length] === ',' && ASIDE.test(this.#text.slice(Math.max(0, at - STORY), at));
  }

  /** In the same sentence, and not “since 1998”, which is where something began that goes on. */
  #goesOn({ at, quote }: Mention, until: number): boolean {
    const between = this.#text.slice(at + quote.length, until);
    return !/[.!?…;]["”’)]{0,2}\s|\n/u.test(between) && !OLD_BEGINNING.test(this.#text.slice(Math.max(0, at - 10), at));
  }
}

const OLD_BEGINNING = /(?:^|[^\p{L}])(?:since|from|to|born in|seit|depuis|desde|с|з|із)\s$/iu;

export interface Mention {
  readonly value: string;
  readonly quote: string;
  readonly at: number;
}

const EARNED = /^[^.]{5,50}\b(?:profit|net|earned|earnings|loss|lost|sales|revenue)\b[^.]{0,40}\d/u;
const ASIDE = /,\s(?:who|whose|which|where|that|\p{Ll}{2,}(?:ed|en|un|ilt|orn|old))\b[^,.;]*$/u;
const SOME_MONTHS = /\b(?:two|four|five|six|seven|eight|nine|ten|11|12|twelve|[2-9]|10)(?: |-)months?\b/u;
const PARAGRAPH = /\n\s*\n|[.!?"”)]\s*\n/u;

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade';

/** Characters within which figures are compared: a sentence or two. */
const PIECE = 400;
/** Characters of a sentence that are read. */
const SENTENCE = 200;
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
