import { COUNT, countOf, END, MONTH, monthNumber, pattern, shiftOf, sideOf, WEEKDAY, YEAR } from './english-words.ts';
import { NO_YEAR, type Pattern, type Unit } from './meaning.ts';

/** Dates counted from the publication, or from the last date of the text. */

const UNIT = '(?:day|week|weekend|month|quarter|year|decade|century)';
const unitOf = (word: string | undefined): Unit =>
  (word ?? 'day')
    .toLowerCase()
    .replace(/^centuries$/u, 'century')
    .replace(/s$/u, '') as Unit;

const DAYS: Readonly<Record<string, number>> = {
  ...{ today: 0, yesterday: -1, tomorrow: 1 },
  ...{ 'the day before yesterday': -2, 'the day after tomorrow': 2 },
};

const namedDay: Pattern = {
  rule: 'today',
  regex: pattern(`(?<words>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow)${END}`, 'giu'),
  mean: ({ words = '' }, { before, after }) => {
    // “USA Today”, “Russia Today”: names.
    if (/^T/u.test(words) && /\p{Lu}\p{L}*\s$/u.test(before) && words !== words.toUpperCase()) return null;
    if (/^T/u.test(words) && /^["”’']{0,2}\s(?:show|newspaper|program|programme)\b/u.test(after)) return null;
    return { is: 'shift', unit: 'day', by: DAYS[words.toLowerCase().replace(/\s+/gu, ' ')] ?? 0 };
  },
};

/** A part of this day says the day; hours are no part of a date tag. */
const partOfToday: Pattern = {
  rule: 'part-of-today',
  regex: pattern(
    `(?<words>tonight|last night|(?:early |late |earlier |later )?this (?:morning|afternoon|evening))${END}`,
    'giu',
  ),
  mean: ({ words = '' }, { after }) =>
    /^['’]s\s\p{Lu}/u.test(after) ? null : { is: 'shift', unit: 'day', by: /^last/iu.test(words) ? -1 : 0 },
};

/** “last week”, “this year”, “the current quarter”. “The last week”, “the past year” and “the next year” are durations. */
const unit: Pattern = {
  rule: 'unit',
  regex: pattern(
    `(?<side>[Tt]his past|[Tt]his coming|[Ll]ast|LAST|[Tt]his|THIS|[Nn]ext|NEXT|[Tt]he current|[Tt]he coming|[Tt]he present|[Tt]he upcoming|[Cc]urrent|[Tt]he (?:last|past|next)(?= (?:fiscal|calendar) )) (?:fiscal |calendar |business |crop )?(?<unit>${UNIT}|WEEK|MONTH|YEAR)${END}(?<rest>-(?:end|earlier|ago)${END})?(?! (?:and a half|or so))`,
  ),
  mean: ({ side = '', unit: name, rest }, { before, after }) => {
    if (rest || /\b(?:the|The|every|each|his|her|its|their|our|my|of|than)\s$/u.test(before)) {
      if (rest || !/\b(?:of|than)\s$/u.test(before)) return null;
    }
    if (unitOf(name) === 'day') return null;
    if (/^\s(?:of|in which|when)\s(?:the|his|her|a)\b/u.test(after) && /^this/iu.test(side)) return null;
    const past = /past$/iu.test(side) ? -1 : shiftOf(side);
    if (unitOf(name) === 'weekend')
      return { is: 'weekday', weekday: 7, side: sideOf(side), weekShift: null, fromText: false };
    return { is: 'shift', unit: unitOf(name), by: past };
  },
};

const ABOUT =
  '(?:about|around|roughly|approximately|nearly|almost|some|just|only|just over|more than|over|less than|at least) ';
const UNITS = `${UNIT.slice(0, -1)}|days|weeks|months|quarters|years|decades|centuries)`;

/** “two and a half years ago”, “half a century ago”. */
const halfAgo: Pattern = {
  rule: 'ago',
  regex: pattern(
    `(?:(?<count>${COUNT})(?: |-)and(?: |-)(?:a|one)(?: |-)half years|(?<year>(?:a|one) year and a half)|half (?:a|of a) (?<unit>year|decade|century)|a half(?: |-)(?<other>year|decade|century))(?: |-)ago${END}`,
    'giu',
  ),
  mean: ({ count = '', year: one, unit: name, other }) => {
    const half = (name ?? other)?.toLowerCase();
    if (half === 'year') return { is: 'shift', unit: 'month', by: -6 };
    if (half) return { is: 'shift', unit: 'year', by: half === 'decade' ? -5 : -50 };
    return { is: 'shift', unit: 'year', by: one ? -1.5 : -countOf(count) - 0.5 };
  },
};

/** “two years ago”. “Years ago” and “several weeks ago” say no date. */
const ago: Pattern = {
  rule: 'ago',
  regex: pattern(
    `(?:${ABOUT})?(?<count>${COUNT})(?: |-)(?:full |short |calendar )?(?<unit>${UNITS})(?: |-)(?:ago|(?<hence>from now|from today|hence))${END}`,
    'giu',
  ),
  mean: ({ count = '', unit: name, hence }, { before }) =>
    // “half a century ago”.
    /\bhalf\s$/iu.test(before) ? null : { is: 'shift', unit: unitOf(name), by: (hence ? 1 : -1) * countOf(count) },
};

/** “The week before” needs nothing behind it; “the week before the vote” goes on. */
const ENDS = '(?= ?[,.;:)–—]| ?--|\\s*$| (?:and|but|in|at|while|with)\\b)';

const BEFORE_YEAR =
  'last year|a year (?:earlier|ago|before)|the (?:previous|prior|preceding) year|the year (?:before|earlier)';
const SAME = 'same|comparable|corresponding|like|equivalent|year-earlier|year-ago';

/** “a year ago” beside a quarter's figures is that quarter's of the year before. */
const yearBefore: Pattern = {
  rule: 'year-before',
  regex: pattern(
    `(?:(?<ago>(?:[Aa]|[Oo]ne) year ago)|(?:[Aa]|[Oo]ne) year (?:earlier|before${ENDS})|[Tt]he year earlier|(?:[Tt]he |[Ii]ts )?(?:(?:comparable|corresponding|same|similar) )?(?:year-(?:earlier|ago)|(?<=[Tt]he |[Ii]ts )prior-year) (?:(?<first>quarter|period|month|week|half)|(?<nth>(?:third|second|first|fourth)(?: |-)quarter))|year-(?:earlier|ago)|[Tt]he (?:${SAME}) (?<same>quarter|month|period|week|half) (?:of |in )?(?:${BEFORE_YEAR}|(?<year>${YEAR}))|[Tt]he (?:(?:${SAME}) )?(?<named>${YEAR}) (?<period>period|quarter))${END}`,
  ),
  mean: ({ ago: said, first, nth, same, year, named, period }, { before }) => {
    if (/\b(?:half|and)\s$/iu.test(before) && said) return null;
    const word = nth ? 'quarter' : (first ?? same ?? period ?? '');
    const unit = word === 'quarter' || word === 'period' || word === 'month' || word === 'week' ? word : null;
    const digits = year ?? named;
    return { is: 'yearBefore', ago: said !== undefined, unit, year: digits ? Number(digits) : null };
  },
};

const fromText: Pattern = {
  rule: 'from-text',
  regex: pattern(
    `(?<count>${COUNT}) (?<unit>${UNITS}) (?:(?<sooner>earlier|before${ENDS}|previously)|(?<later>later|afterwards?|after${ENDS}))${END}`,
    'giu',
  ),
  mean: ({ count = '', unit: name, sooner }, { before, after }) => {
    if (/\b(?:than|no)\s$/iu.test(before) || /^\sthan\b/u.test(after)) return null;
    // “the day before.”, but not “the years later”.
    if (/^the$/iu.test(count) && !/^(?:day|week|month|year)$/iu.test(name ?? '')) return null;
    return {
      is: 'textShift',
      unit: unitOf(name),
      by: (sooner ? -1 : 1) * countOf(count),
      orPublication: Boolean(sooner),
    };
  },
};

/** “earlier in the day”, “later in the year”: that of the text, or that of the publication. */
const inThePeriod: Pattern = {
  rule: 'from-text',
  regex: pattern(`(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) in the (?<unit>day|week|month|year|decade|century)${END}`),
  mean: ({ unit: name = '' }) => {
    if (name === 'day') return { is: 'textShift', unit: 'day', by: 0, orPublication: true };
    if (name === 'month' || name === 'year') return { is: 'latest', unit: name };
    return { is: 'shift', unit: unitOf(name), by: 0 };
  },
};

/** “that year”, “the same month”, “the following day”. */
const anaphor: Pattern = {
  rule: 'from-text',
  regex: pattern(
    `(?<side>[Tt]hat very|[Tt]hat same|[Tt]he very same|[Tt]hat|[Tt]he same|[Tt]he following|[Tt]he next|[Tt]he previous|[Tt]he preceding|[Tt]he prior|[Tt]he subsequent|[Tt]he ensuing|[Tt]he very next) (?<unit>day|week|month|quarter|year|decade|century)${END}(?!['’]s? \\p{Ll}+ later)`,
  ),
  mean: ({ side = '', unit: name = '' }, { before, after }) => {
    // “the same day that …”, “that day when” name no date by themselves; “the same week as” neither.
    if (/^\s(?:as|that|when|in which)\b/u.test(after) && /same|that/iu.test(side)) return null;
    // “The next century” is none of the text's.
    if (/next/u.test(side) && name === 'century') return { is: 'shift', unit: 'century', by: 1 };
    // “over the next year” lasts a year.
    if (/next/u.test(side) && name !== 'day' && /\b(?:over|within|for|during|in|of|throughout)\s$/iu.test(before))
      return null;
    const back = /previous|prior|preceding/u.test(side);
    const orPublication = back || (/next/u.test(side) && name !== 'day');
    return { is: 'textShift', unit: unitOf(name), by: shiftOf(side), orPublication };
  },
};

/** “Since the start of the year it has lost a tenth”: no clause that goes with “the year”. */
const EDGE_OF = /\b(?:beginning|start|end|rest|remainder|middle|balance) of\s$/iu;

/** “the year”, “the quarter”, “the month” of which figures are told. */
const thePeriod: Pattern = {
  rule: 'the-period',
  regex: pattern(
    `(?<the>[Tt]he|[Tt]he latest|[Ll]atest|[Tt]he most recent|[Tt]he last|[Tt]he past|[Tt]he full|[Tt]he fiscal|[Tt]he whole|[Tt]he current fiscal) (?<unit>quarter|month|year|week|weekend|decade|century|(?<=(?:latest|most recent) )period)${END}(?!-(?!end)| (?:\\d{4}|before|after|since|of|when|that|earlier|ago|old|long|following|later|he|she|they|we|I)\\b)`,
  ),
  mean: ({ the = '', unit: name = '' }, { before, after }) => {
    if (name === 'weekend') {
      if (!/\b(?:over|during|at|on|for|of|in|through|until|throughout|by|since|after|before)\s$/iu.test(before))
        return null;
      return { is: 'weekday', weekday: 7, side: '', weekShift: null, fromText: false };
    }
    if (name !== 'quarter' && /^\s(?:ended|ending|ends)\b/u.test(after)) return null;
    if (/last|past/iu.test(the) && name !== 'quarter') return null;
    if (name === 'period') return { is: 'shift', unit: 'quarter', by: -1 };
    if (name === 'quarter') {
      // What is told of “the latest quarter” is over, whatever is forecast beside.
      const ended = quarterEnding(after);
      if (ended) return { is: 'part', unit: 'quarter', number: ended, ...NO_YEAR };
      if (/latest|recent/u.test(the)) return { is: 'shift', unit: 'quarter', by: -1 };
      return /\b(?:in|on|of|to|from) the quarter-?(?:final|back|mile)/iu.test(`${before}${the} ${name}${after}`)
        ? null
        : { is: 'latest', unit: 'quarter' };
    }
    const alone = /^the$/iu.test(the);
    if (
      alone &&
      !/(?:\b(?:quarter and|half and|for|during|in|within|throughout|early in|late in|later in|earlier in|rest of|remainder of|end of|beginning of|start of|middle of|half of|balance of|part of|(?:first|second|third|fourth|last|final|opening|closing) [a-z]{3,15} of|so far) )$/iu.test(
        before,
      )
    )
      return null;
    // What counts since then is of the year that is on, even if the verb is of the past.
    if (/\bsince the (?:start|beginning) of\s$/iu.test(before) && name !== 'week')
      return { is: 'shift', unit: unitOf(name), by: 0 };
    if (/^\s(?:to|he|she|they|it)\b/u.test(after) && !EDGE_OF.test(before)) return null;
    if (name === 'decade' || name === 'century') return alone ? { is: 'shift', unit: name, by: 0 } : null;
    if (name === 'week') return { is: 'shift', unit: 'week', by: /latest|recent/u.test(the) ? -1 : 0 };
    return { is: 'latest', unit: name === 'month' ? 'month' : 'year' };
  },
};

/** Of “the quarter ended Sept. 30”: which it is, where its end is near that of a quarter of the year. */
function quarterEnding(after: string): number | null {
  const [, month = '', day = '31'] = ENDED.exec(after) ?? [];
  if (!month) return null;
  const number = monthNumber(month);
  if (number % 3 === 0) return number / 3;
  return number % 3 === 1 && Number(day) < 8 ? (number - 1) / 3 || 4 : null;
}
const ENDED = new RegExp(`^\\s(?:that )?(?:ended|ending|ends|to)\\s(?:on )?(${MONTH})(?: (\\d{1,2}))?${END}`, 'u');

const weekdayAgo: Pattern = {
  rule: 'weekday',
  regex: pattern(`(?:a week ago (?<weekday>${WEEKDAY})|(?<other>${WEEKDAY}) a week ago)${END}`),
  mean: ({ weekday, other }) => ({
    ...{ is: 'weekday', weekday: DAY_ORDER.indexOf((weekday ?? other ?? '').slice(0, 2).toLowerCase()) },
    ...{ side: '', weekShift: -1, fromText: false },
  }),
};
const DAY_ORDER = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

export const ENGLISH_RELATIVE: readonly Pattern[] = [
  ...[namedDay, partOfToday, unit, inThePeriod, yearBefore, halfAgo, ago, fromText, anaphor, thePeriod, weekdayAgo],
];
