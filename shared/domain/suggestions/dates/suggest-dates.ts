import { addDays } from '../../dates/calendar.ts';
import { isEdtf } from '../../dates/edtf.ts';
import { languageToRead } from '../language.ts';
import type { DateSuggestion, Reading } from '../suggestion.ts';
import { findByChrono } from './by-chrono.ts';
import { softened } from './capitals.ts';
import { confidenceOf } from './confidence.ts';
import { findDates, longest } from './find.ts';
import { grammarOf } from './grammars.ts';
import type { Found } from './meaning.ts';
import { Resolver } from './resolve.ts';
import { tenseAt } from './tense.ts';
import { publicationWords, whyOf } from './why.ts';

export interface SuggestDatesOptions {
  /** Rules to leave out, by their ids: for figures on what each is worth. */
  readonly without?: ReadonlySet<string>;
}

/**
 * The date expressions of a text, in reading order, none over another, with their values in EDTF. Values that hang on
 * the publication date are '' where it is unknown, or known less exactly than they need.
 */
export function suggestDates(reading: Reading, { without = NONE }: SuggestDatesOptions = {}): DateSuggestion[] {
  const { text } = reading;
  const plainly = softened(text);
  const language = languageToRead(reading.language, text);
  const plain = findDates(plainly, grammarOf(language), without);
  const told = referenceOf(reading.publishedOn) || datelineOf(plain);
  const publishedOn = writtenOn(plain, plainly, told) ?? told;
  const chrono = without.has('chrono') ? [] : findByChrono(text, language, publishedOn);
  const found = chrono.length > 0 ? longest([...plain, ...chrono]) : plain;
  const publication = publicationWords(publishedOn);
  const resolver = new Resolver(publishedOn, text);
  return found.flatMap((one) => {
    const quote = text.slice(one.start, one.end);
    const tense = without.has('tense') ? () => 'unsaid' as const : () => tenseAt(plainly, one.start, one.end, language);
    const resolved = resolver.resolve(one, quote, tense);
    if (!resolved) return [];
    const { start, end, rule } = one;
    const confidence = confidenceOf(rule, resolved);
    return [
      {
        kind: 'date',
        start,
        end,
        quote,
        date: resolved.value,
        confidence,
        why: whyOf(quote, resolved, publication),
        rule,
      },
    ];
  });
}

const NONE: ReadonlySet<string> = new Set();

/** A publication date that can be counted from: a day, a month or a year, without its marks of doubt. */
function referenceOf(publishedOn: string): string {
  const plain = publishedOn.trim().replace(/[?~%]$/u, '');
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(plain) && !plain.startsWith('0000') && isEdtf(plain)
    ? plain
    : '';
}

/** Where a text begins with its day, it was written on it. */
const TOP = 160;

/** “BELGRADE, Feb. 13 - ”, with a name of an agency perhaps. */
const PLACE = /^\s*\p{Lu}[^\n]{2,60}, $/u;
const DASH = /^,?(?: \([^)\n]{2,30}\))?\s{0,2}[-–—_]/u;
/** Days that a report may be older than the paper. */
const OLD = 2;

/** The day of a dateline where the paper came out a day or two later: “today” is that day. */
function writtenOn(found: readonly Found[], text: string, publishedOn: string): string | null {
  const [first] = found;
  if (!first || first.start > TOP || publishedOn.length < 10 || first.meaning.is !== 'day') return null;
  const line = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start);
  if (!PLACE.test(line) || !DASH.test(text.slice(first.end, first.end + 40))) return null;
  const { month, day } = first.meaning;
  const days = Array.from({ length: OLD }, (_, at) => addDays(publishedOn, -1 - at));
  return days.find((one) => Number(one.slice(5, 7)) === month && Number(one.slice(8)) === day) ?? null;
}

function datelineOf(found: readonly Found[]): string {
  for (const { start, meaning } of found) {
    if (start > TOP) return '';
    if (meaning.is === 'value' && /^\d{4}-\d{2}-\d{2}$/u.test(meaning.value)) return referenceOf(meaning.value);
  }
  return '';
}
