/**
 * Lines in capitals only, or without any, as if they were written plainly, of the same length: names of months and days keep their capital.
 * The patterns tell “May” from “may” by it.
 */
export const softened = (text: string): string =>
  text
    .replace(CAPITALS, (line) => line.replace(/[A-Z]+/gu, (word, at: number) => plain(word, line, at)))
    .replace(SMALL, raised);

/** A whole line of some length without a capital of English, as in transcripts of broadcasts. */
const SMALL = /^[^A-Z\n]{20,}$/gm;

/** Names of days and months that are nothing else, and those that are words as well. */
const RAISED =
  /(?<![a-z\d'’-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|thanksgiving|easter|(?:may|march)(?= (?:the )?(?:\d|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]{3,5}teenth|twent|thirt|of (?:last|this|next|nineteen)|nineteen))|(?<=\b(?:in|since|last|next|this|of|by|until|early|late|mid|from|during|between|before|after)[ -])(?:may|march)(?! (?:be|have|not|on)\b))(?![a-z\d])/gu;

/** With its days and months written large, and the words that open its sentences. */
const raised = (line: string): string =>
  line
    .replace(RAISED, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .replace(/(?<=[a-z\d]{2}[.!?] {1,2})[a-z]/gu, (letter) => letter.toUpperCase());

/** A whole line of some length without a small letter. */
const CAPITALS = /^[^\p{Ll}\n]{20,}$/gmu;

const NAMES =
  /^(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|MON|TUE|TUES|WED|THU|THURS|FRI|SAT|SUN|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|CHRISTMAS|EASTER|THANKSGIVING)$/u;

/** Where “MAY” and “MARCH” are months rather than verbs. */
const MONTH_BEFORE = /\b(?:IN|SINCE|LAST|NEXT|THIS|OF|BY|UNTIL|EARLY|LATE|MID|FROM|DURING|BETWEEN|ON)[ -]$/u;

function plain(word: string, line: string, at: number): string {
  const isVerb =
    /^(?:MAY|MARCH)$/u.test(word) &&
    !MONTH_BEFORE.test(line.slice(Math.max(0, at - 10), at)) &&
    !/^ \d/u.test(line.slice(at + word.length, at + word.length + 2));
  return NAMES.test(word) && !isVerb ? `${word.slice(0, 1)}${word.slice(1).toLowerCase()}` : word.toLowerCase();
}
