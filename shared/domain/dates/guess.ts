import * as chrono from 'chrono-node';
import { isEdtf } from './edtf.ts';
import { edtfOfResult } from './guess-chrono.ts';
import { byRules } from './guess-rules.ts';

/**
 * What date a passage means, as EDTF, to fill a form with: '' where it says none. `publishedOn` is the article's
 * publication date (EDTF or ''); unless it is a whole day, only dates that name their year are told. Nothing is
 * invented: the value is as precise as the words are (“December” is a month, “2019” a year), and what only a
 * reader could decide (“12/11/2021”) is ''.
 */
export function guessDate(passage: string, publishedOn: string): string {
  const reference = dayOf(publishedOn);
  const words = passage
    .trim()
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^["'“”‘’(]+|["'“”‘’),.;:]+$/gu, '');
  const about = /^(?:about|around|circa|roughly|approximately|ca?\.) (.+)$/iu.exec(words)?.[1];
  const guess = exactly(about ?? words, reference);
  const value = about && /^[\d-]+$/u.test(guess) ? `${guess}~` : guess;
  return isEdtf(value) ? value : '';
}

function exactly(words: string, reference: string): string {
  if (/^\d{4}/u.test(words) && isEdtf(words)) return words;
  const [, first = '', last = ''] = /^(?:between|from) (.+) (?:and|to|until|till|through) (.+)$/iu.exec(words) ?? [];
  if (first && last) return between(first, last, reference);
  return byRules(words, reference) ?? byChrono(words.replace(PART_OF_DAY, ''), reference);
}

/** “the evening of January 9th” is January 9th: hours are no part of a date tag. */
const PART_OF_DAY = /\b(?:the )?(?:early |late )?(?:morning|afternoon|evening|night) (?:of|on) /iu;

/** The beginning may leave its year or month to the end: “between May and July 2021”. */
function between(first: string, last: string, reference: string): string {
  const year = /\b\d{4}$/u.exec(last)?.[0];
  const from = exactly(year && !/\d{4}/u.test(first) ? `${first} ${year}` : first, reference);
  const to = exactly(last, reference);
  return from && to && !`${from}${to}`.includes('/') ? `${from}/${to}` : '';
}

/** English first; the others only for dates that name a month, since their short words mean other things in English. */
const LOCALES = [chrono.de, chrono.fr, chrono.es];
const CYRILLIC = [chrono.ru, chrono.uk];

function byChrono(words: string, reference: string): string {
  const when = { instant: new Date(`${reference || UNSAID}T12:00:00Z`), timezone: 0 };
  const locales = /\p{Script=Cyrillic}/u.test(words) ? CYRILLIC : LOCALES;
  const [english] = chrono.en.casual.parse(words.replace(SIDE_OF_MONTH, ''), when);
  if (english) return edtfOfResult(english, words, reference);
  const [other] = locales
    .flatMap((locale) => locale.parse(words, when).slice(0, 1))
    .filter(({ start }) => start.isCertain('month') && (start.isCertain('day') || start.isCertain('year')))
    .sort((a, b) => b.text.length - a.text.length);
  return other ? edtfOfResult(other, words, reference) : '';
}

/** chrono stumbles over the “last” of “last May”; which May is meant is settled afterwards. */
const SIDE_OF_MONTH = /\b(?:last|next) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u;

/** Where no publication date is known chrono still needs a day to count from; what it counts is thrown away. */
const UNSAID = '2000-01-01';

/** A publication date that is a whole day, without its marks of doubt; else ''. */
function dayOf(publishedOn: string): string {
  const day = publishedOn.replace(/[?~%]$/u, '');
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && isEdtf(day) ? day : '';
}
