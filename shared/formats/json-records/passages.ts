import { resolve } from '../../domain/anchoring/resolve.ts';
import type { Span } from '../../domain/model.ts';
import { canonicalText } from '../../domain/text/canonical.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { type ForeignSpan, type ForeignText, type Reading, says } from './readings.ts';

/** A quote of this length does not stand twice in a text by chance. */
const TELLING = 24;
/** Searches by likeness, of some 30 ms each, in one file; and characters that are looked through for words that moved. */
const MOST_SEARCHES = 50;
const MOST_CHARACTERS = 200_000_000;

/** Finds where passages lie, and lists those that cannot be found. One for each file. */
export class Passages {
  readonly #readings: readonly Reading[];
  readonly #failed: FailedItem[];
  #searches = 0;
  #characters = 0;

  /** The readings of offsets, the likeliest first; there is at least one. */
  constructor(readings: readonly Reading[], failed: FailedItem[]) {
    this.#readings = readings;
    this.#failed = failed;
  }

  /**
   * Where a passage lies in the canonical text. With a quote: by the first reading under which it says that, else where
   * its words are found beyond doubt, which is told. Without one: by the likeliest reading.
   */
  find(text: ForeignText, given: ForeignSpan, item: string): Span | null {
    const [likeliest] = this.#readings;
    const first = likeliest ? text.read(given, likeliest) : null;
    if (given.quote === '') {
      if (!first) this.#fail(item, `${placeOf(given)} is empty or outside the text`);
      return first;
    }
    for (const reading of this.#readings) {
      const span = text.read(given, reading);
      if (span && says(text.text, span, given.quote)) return span;
    }
    const found = this.findWords(text.text, first?.start ?? given.start, given.quote);
    const named = `${item} “${excerpt(given.quote)}”`;
    if (!found) {
      const said = first ? `says “${excerpt(text.text.slice(first.start, first.end))}”` : 'is outside the text';
      this.#fail(named, `${placeOf(given)} ${said}, and its words were not found beyond doubt elsewhere`);
      return null;
    }
    const reason = says(text.text, found, given.quote) ? 'its words stand' : 'nearly its words stand';
    this.#failed.push({ item: named, reason: `It was taken where ${reason}: ${placeOf(given)} says something else.` });
    return found;
  }

  /** Words that stand in one place only, or are too long for a chance; null where that is not so. */
  findWords(text: string, near: number, given: string): Span | null {
    const quote = canonicalText(given);
    if (quote.trim() === '') return null;
    this.#characters += text.length;
    if (this.#characters > MOST_CHARACTERS) return null;
    const at = text.indexOf(quote);
    if (at >= 0 && text.indexOf(quote, at + 1) < 0) return { start: at, end: at + quote.length };
    if (quote.length < TELLING) return null;
    this.#searches += 1;
    if (this.#searches > MOST_SEARCHES) return null;
    const start = Number.isSafeInteger(near) ? Math.max(0, Math.min(near, text.length)) : 0;
    const found = resolve(text, { start, end: start + quote.length, quote, prefix: '', suffix: '' });
    return found.kind === 'lost' ? null : found.span;
  }

  #fail(item: string, reason: string): void {
    this.#failed.push({ item, reason: `${reason}. It was left out.` });
  }
}

const placeOf = ({ start, end }: Span): string =>
  Number.isNaN(start) || Number.isNaN(end) ? 'Its span' : `Its span ${start}–${end}`;
