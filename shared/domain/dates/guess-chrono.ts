import type { ParsedComponents, ParsedResult } from 'chrono-node';

/** As EDTF what chrono-node found in `words`; '' where it implied rather than found. `reference` is a day or ''. */
export function edtfOfResult({ text, start, end }: ParsedResult, words: string, reference: string): string {
  if (NO_DATE.test(text) || isOrdinaryWord(text)) return '';
  // Without a publication date only a year that stands in the text is one.
  if (!reference && !text.includes(String(start.get('year')))) return '';
  const from = edtfOf(start, words, reference);
  const to = end ? edtfOf(end, words, reference) : '';
  if (!from || !end) return from && WEEKS_AWAY.test(text) ? `${from}~` : from;
  return to === from ? from : to && `${from}/${to}`;
}

/** Durations, hours and “now” are no dates. */
const NO_DATE = /^(?:for|within|over|during the (?:last|past|next)|the (?:last|past|next) \S+ \S+s)\b|^now$/iu;

/** “in two weeks” names no day. */
const WEEKS_AWAY = /\bweeks?\b.*\bago\b|\bin\b.*\bweeks?\b/iu;

/** Names of months and days are written with a capital in English; short forms of them without one are words. */
const isOrdinaryWord = (text: string): boolean => /^(?:may|march|mar|sat|sun|mon|wed|jan|dec)$/u.test(text);

function edtfOf(part: ParsedComponents, words: string, reference: string): string {
  const { year, month, day } = { year: part.get('year'), month: part.get('month'), day: part.get('day') };
  if (year === null || month === null || day === null || year < 0 || year > 9999) return '';
  const sure = (name: 'year' | 'month' | 'day' | 'weekday') => part.isCertain(name);
  const numbers = (count: 1 | 2 | 3) =>
    [String(shiftedYear(part, words, reference)).padStart(4, '0'), two(month), two(day)].slice(0, count).join('-');
  if (sure('day') || sure('weekday')) return numbers(3);
  if (sure('month')) return numbers(2);
  return sure('year') ? numbers(1) : '';
}

/** chrono takes the nearest December; “last” and “next” say on which side of the publication it is. */
function shiftedYear(part: ParsedComponents, words: string, reference: string): number {
  const year = part.get('year') ?? 0;
  if (part.isCertain('year') || part.isCertain('weekday') || !reference) return year;
  const month = `${String(year).padStart(4, '0')}-${two(part.get('month') ?? 1)}`;
  if (/\blast (?!week|month|year)\p{Lu}/u.test(words) && month >= reference.slice(0, 7)) return year - 1;
  if (/\bnext (?!week|month|year)\p{Lu}/u.test(words) && month <= reference.slice(0, 7)) return year + 1;
  return year;
}

const two = (number: number): string => String(number).padStart(2, '0');
