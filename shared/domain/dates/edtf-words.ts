import { boundsOf } from './edtf-bounds.ts';
import { type Edtf, type EdtfDate, type EdtfEnd, type EdtfInterval, parseEdtf } from './edtf-syntax.ts';

/**
 * A date in plain English words: “17 December 2021”, “about 9 January 2022”, “third quarter of 2021”, “the 1990s”.
 * `locale` sets how days and months are written ('en-US': “December 17, 2021”). What is no EDTF is given back as it is.
 */
export function describeEdtf(value: string, locale = 'en-GB'): string {
  const read = parseEdtf(value);
  return read.ok ? wordsOf(read.value, locale) : value;
}

function wordsOf(value: Edtf, locale: string): string {
  if (value.kind === 'date') return dateWords(value, locale);
  if (value.kind === 'interval') return intervalWords(value, locale);
  const parts = value.members.map((member) => {
    if (member.kind === 'date') return dateWords(member, locale);
    const { from, to } = member;
    if (from === 'open') return `${endWords(to, locale)} or earlier`;
    if (to === 'open') return `${endWords(from, locale)} or later`;
    return value.of === 'one' ? `some time between ${bothEnds(member, locale)}` : intervalWords(member, locale);
  });
  const joint = value.of === 'one' ? ' or ' : ' and ';
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${joint}${parts.at(-1)}`;
}

const bothEnds = ({ from, to }: EdtfInterval, locale: string) =>
  `${endWords(from, locale)} and ${endWords(to, locale)}`;

function intervalWords({ from, to }: EdtfInterval, locale: string): string {
  if (from === 'open') return `until ${endWords(to, locale)}`;
  if (to === 'open') return `from ${endWords(from, locale)} on`;
  if (from === 'unknown' || to === 'unknown') return `from ${endWords(from, locale)} to ${endWords(to, locale)}`;
  return `${shortened(from, to, locale)} to ${dateWords(to, locale)}`;
}

/** “9 to 10 January 2022”: what the end repeats is left out of the beginning, where the day is written first. */
function shortened(from: EdtfDate, to: EdtfDate, locale: string): string {
  const doubtful = from.uncertain || from.approximate || to.uncertain || to.approximate;
  const plain = isDay(from) && isDay(to) && !from.time && !to.time && !doubtful;
  if (!plain || locale !== 'en-GB' || from.year !== to.year) return dateWords(from, locale);
  return from.month === to.month
    ? String(Number(from.day))
    : formatted(from, locale, { day: 'numeric', month: 'long' });
}

const endWords = (end: EdtfEnd, locale: string): string =>
  typeof end === 'string' ? 'an unknown date' : dateWords(end, locale);

function dateWords(date: EdtfDate, locale: string): string {
  const doubt = `${date.uncertain ? 'possibly ' : ''}${date.approximate ? 'about ' : ''}`;
  const time = date.time ? `, ${date.time}` : '';
  return `${doubt}${bareWords(date, locale)}${time}`;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function bareWords(date: EdtfDate, locale: string): string {
  const { year, month, day } = date;
  if (`${month}${day}`.includes('X') || (month && year.includes('X'))) return maskedWords(date, locale);
  const part = Number(month);
  if (part >= 37) {
    const [name, first] = part >= 40 ? ['half', 40] : ['third', 37];
    return `${ORDINALS[part - first]} ${name} of ${yearWords(year)}`;
  }
  if (part >= 33) return `${ORDINALS[part - 33]} quarter of ${yearWords(year)}`;
  if (part >= 21) {
    const half = part >= 29 ? ' (southern hemisphere)' : part >= 25 ? ' (northern hemisphere)' : '';
    return `${SEASONS[(part - 21) % 4]} ${yearWords(year)}${half}`;
  }
  if (isDay(date)) return formatted(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return month ? formatted(date, locale, { month: 'long', year: 'numeric' }) : yearWords(year);
}

function maskedWords(date: EdtfDate, locale: string): string {
  const { year, month, day } = date;
  const known = (part: string) => part !== '' && !part.includes('X');
  if (day === 'XX' && known(month)) return `some day in ${bareWords({ ...date, day: '' }, locale)}`;
  if (month === 'XX' && (day === 'XX' || day === '') && known(year)) {
    return `some ${day ? 'day' : 'month'} in ${yearWords(year)}`;
  }
  if (known(month) && (known(day) || day === '')) {
    const parts = day ? ({ day: 'numeric', month: 'long' } as const) : ({ month: 'long' } as const);
    // A leap year, so that 29 February can be said.
    const when = year === 'XXXX' ? 'of an unknown year' : `of a year in ${yearWords(year)}`;
    return `${formatted({ ...date, year: '2000' }, locale, parts)} ${when}`;
  }
  const { first, last } = boundsOf(date);
  return `some time between ${describeEdtf(first ?? '', locale)} and ${describeEdtf(last ?? '', locale)}`;
}

function yearWords(written: string): string {
  if (/^\d{3}X$/u.test(written)) return `the ${written.slice(0, 3)}0s`;
  if (written === 'XXXX') return 'an unknown year';
  if (written.includes('X') || written.includes('S')) {
    const { first, last } = boundsOf({ ...NO_PARTS, year: written });
    return `the years ${Number(first?.slice(0, 4))} to ${Number(last?.slice(0, 4))}`;
  }
  const year = Number(written.replace(/^Y/u, ''));
  // The year 0 of the standard is 1 BC.
  return year <= 0 ? `${1 - year} BC` : String(year);
}

const NO_PARTS: EdtfDate = {
  ...{ kind: 'date', year: '', month: '', day: '', time: '' },
  ...{ uncertain: false, approximate: false },
};

const isDay = ({ year, month, day }: EdtfDate): boolean =>
  /^-?\d{4}$/u.test(year) && month !== '' && /^\d\d$/u.test(day);

function formatted({ year, month, day }: EdtfDate, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day || '1'));
  const era = Number(year) <= 0 && parts.year ? { era: 'short' as const } : {};
  return formatOf(locale, { ...parts, ...era }).format(date);
}

/** Made once for each way of saying a date: to make one takes longer than to say a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(parts).join(' ')}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
