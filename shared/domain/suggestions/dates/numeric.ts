import { isEdtf } from '../../dates/edtf.ts';
import { LETTERS_AND_FIGURES } from './edges.ts';
import { yearOf } from './english-words.ts';
import type { Meaning, Pattern } from './meaning.ts';

/** Dates in figures, in any language. */

const value = (year: string, month: string, day: string): string => {
  const written = `${yearOf(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(written) ? written : '';
};
const told = (written: string): Meaning | null => (written ? { is: 'value', value: written } : null);

const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** “1998/02/06”. */
const yearFirst: Pattern = {
  rule: 'numeric',
  regex: pattern(
    String.raw`(?<![${LETTERS_AND_FIGURES}$./-])(?<year>1[5-9]\d\d|20\d\d)(?<sign>[/.])(?<month>0?[1-9]|1[0-2])\k<sign>(?<day>0?[1-9]|[12]\d|3[01])(?![${LETTERS_AND_FIGURES}/-]|[.,]\d)`,
  ),
  mean: ({ year = '', month = '', day = '' }) => told(value(year, month, day)),
};

const iso: Pattern = {
  rule: 'numeric',
  regex: pattern(
    String.raw`(?<![${LETTERS_AND_FIGURES}./-])(?<year>1[5-9]\d\d|20\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?=T\d|[^${LETTERS_AND_FIGURES}-]|$)(?!-\d)`,
  ),
  mean: ({ year = '', month = '', day = '' }) => told(value(year, month, day)),
};

/** “19980206”, as agencies stamp it. */
const compact: Pattern = {
  rule: 'numeric',
  regex: pattern(
    String.raw`(?<![${LETTERS_AND_FIGURES}$.,-])(?<year>19[5-9]\d|20[0-4]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![${LETTERS_AND_FIGURES}]|[.,]\d)`,
  ),
  mean: ({ year = '', month = '', day = '' }) => told(value(year, month, day)),
};

/** With slashes or hyphens the month may come first or second. */
const slashes: Pattern = {
  rule: 'numeric',
  regex: pattern(
    String.raw`(?:(?<![${LETTERS_AND_FIGURES}$./-])|(?<=\b(?:AP|ap)-[A-Za-z]{2}-))(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![${LETTERS_AND_FIGURES}/-]|[.,]\d)`,
  ),
  mean: ({ first = '', second = '', year = '' }) => {
    const american = value(year, first, second);
    const other = value(year, second, first);
    return american && other && american !== other
      ? { is: 'either', values: [american, other] }
      : told(american || other);
  },
};

/** With dots the day comes first. */
const dots: Pattern = {
  rule: 'numeric',
  regex: pattern(
    String.raw`(?<![${LETTERS_AND_FIGURES}$./-])(?<day>\d{1,2})\.[ \u00a0]?(?<month>\d{1,2})\.[ \u00a0]?(?<year>(?:1[5-9]|20)\d\d)(?![${LETTERS_AND_FIGURES}/-]|[.,]\d)`,
  ),
  mean: ({ day = '', month = '', year = '' }) => told(value(year, month, day)),
};

export const NUMERIC: readonly Pattern[] = [iso, yearFirst, compact, slashes, dots];
