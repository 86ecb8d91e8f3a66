import { LETTERS } from './edges.ts';
import { ENGLISH_QUARTERS } from './english-quarters.ts';
import { END, pattern, SEASON, seasonNumber, shiftOf, sideOf, YEAR, yearOf } from './english-words.ts';
import type { Beside, Meaning, Pattern } from './meaning.ts';

/** Years, decades, centuries, seasons and feasts. */

/** What comes before a number that is no year. */
const NOT_YEAR_BEFORE =
  /(?:[$£€¥#№=+]\s?|\b(?:[Nn]o|[Nn]os|[Ff]light|[Rr]oute|[Hh]ighway|[Rr]oom|[Bb]oeing|[Mm]odel|[Pp]age|[Uu]nit|[Bb]lock|[Ww]indows|[Oo]ffice|[Rr]esolution|[Aa]rticle|[Ss]ection|some|nearly|almost|than|over|least|most|approximately|another|up to|level|index|Nikkei|Russell|Topix|average|points?|US|Rs|DM|FFr|sq|[Ff]ormula|[Tt]op|[Ff]ortune)\.?\s)$/u;

/** What comes after one: people, things and measures. */
const NOT_YEAR_AFTER =
  /^(?:\s?(?:%|percent|per cent|people|persons|troops|soldiers|men|women|children|dead|miles|kilomet|km|meters|metres|feet|foot|tons|tonnes|dollars|pounds|euros|yen|points|shares|jobs|workers|employees|votes|seats|homes|houses|times|words|pages|copies|cars|units|barrels|acres|hectares|hours|days|weeks|months|years|members|delegates|students|police|officers|families|prisoners|refugees|civilians|local time|GMT|EST|EDT|CET|UTC|hrs|block|of the|or more|square|cubic|calories|horsepower|kg|lb|megawatt|lots|contracts|rounds|cases|passengers)\b|-(?:\p{L}+-)?(?:page|mile|foot|meter|pound|ton|member|seat|man|strong|year|word|point|square|acre|megawatt|horsepower|room)|[.:]\d|['’]s? (?:block))/iu;

/** Years long ago look like counts: only after a word that years stand behind. */
const YEAR_BEFORE =
  /(?:\b(?:in|since|of|by|from|until|till|to|and|before|after|between|circa|around|about|during|year|early|late|the|for|through|or|December|January|born|ca\.)\s|[(–—-]|mid-)$/iu;

function isYear(year: string, { before, after }: Beside): boolean {
  if (NOT_YEAR_BEFORE.test(before) || NOT_YEAR_AFTER.test(after)) return false;
  // “Date(2010, 1, 2)”, “x[2010]”, “i<1999”: code.
  if (/\p{L}\[$|[<>]\s?$/u.test(before) || (/\($/u.test(before) && /^, ?\d/u.test(after))) return false;
  if (/\babout\s$/iu.test(before) && !/\b(?:in|since|until) about\s$/iu.test(before) && /^\s\p{Ll}/u.test(after))
    return false;
  // “at 1930 (GMT)” is an hour.
  if (/\bat\s$/iu.test(before) && !/^\s(?:levels?|prices|rates)\b/u.test(after)) return false;
  const number = Number(year);
  return number >= 1900 && number <= 2059 ? true : YEAR_BEFORE.test(before);
}

const fiscal =
  '(?:(?:[Tt]he )?(?:[Ff]iscal|[Cc]alendar) [Yy]ear |(?:[Ff]iscal|[Cc]alendar)(?: |-)|[Tt]he [Yy]ear |(?<ad>A\\.D\\. ))?';

const year: Pattern = {
  rule: 'year',
  regex: pattern(`${fiscal}(?<year>${YEAR})(?![-–/]\\d)|[Tt]he (?<named>${YEAR}) (?:fiscal|calendar) year${END}`),
  mean: ({ year: digits = '', named }, beside) => {
    if (named) return { is: 'value', value: named };
    return isYear(digits, beside) ? { is: 'value', value: digits } : null;
  },
};

const years: Pattern = {
  rule: 'years',
  regex: pattern(`(?<year>${YEAR})(?<dash>[-–/])(?<last>\\d{4}|\\d\\d)(?![\\d/–-])${END}`),
  mean: ({ year: first = '', last = '', dash }, beside) => {
    if (!isYear(first, beside)) return null;
    const full = last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
    if (Number(full) <= Number(first) || Number(full) > 2100) return null;
    // “2002-03” may be March as well.
    if (dash === '-' && last.length === 2 && Number(last) <= 12 && Number(full) !== Number(first) + 1)
      return { is: 'value', value: `${first}-${last}` };
    return { is: 'value', value: `${first}/${full}` };
  },
};

const shortYear: Pattern = {
  rule: 'year',
  regex: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|and|to|from|[Ff]or|[Tt]he|his|her|its) )(?:[Ff]iscal )?['’](?<year>\\d\\d)(?![\\d${LETTERS}]|['’])`,
    'gu',
  ),
  mean: ({ year: digits = '' }) => ({ is: 'value', value: yearOf(digits), short: true }),
};

const TENS: Readonly<Record<string, string>> = {
  ...{ twenties: '192X', thirties: '193X', forties: '194X', fifties: '195X' },
  ...{ sixties: '196X', seventies: '197X', eighties: '198X', nineties: '199X' },
};
const EARLY = '(?:[Tt]he )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)(?:-to-late)?(?:-| ))?';

const decade: Pattern = {
  rule: 'decade',
  regex: pattern(`${EARLY}(?<decade>1[5-9]\\d|20\\d)0(?:['’]s|s)${END}`),
  // “The 1800s” are the century; only of this one the first ten years are meant.
  mean: ({ decade: digits = '' }) => ({
    is: 'value',
    value: /^1\d0$/u.test(digits) ? `${digits.slice(0, 2)}XX` : `${digits}X`,
  }),
};

const shortDecade: Pattern = {
  rule: 'decade',
  regex: pattern(
    `(?:${EARLY}['’](?<ten>[2-9])0['’]?s|[Tt]he (?:(?:early|late|mid)(?:-| ))?(?:(?<digit>[5-9])0['’]?s|(?<word>${Object.keys(TENS).join('|')})))${END}`,
  ),
  mean: ({ ten, digit, word }, { before }) =>
    // “Highs in the 90s”.
    digit && /\b(?:temperatures?|highs?|lows?|degrees|scores?)\b/iu.test(before)
      ? null
      : { is: 'value', value: word ? (TENS[word] ?? '19XX') : `19${ten ?? digit}X` },
};

const CENTURIES: Readonly<Record<string, number>> = {
  ...{ fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20 },
};

const century: Pattern = {
  rule: 'century',
  regex: pattern(
    `${EARLY}(?<number>1\\d|2[01]|${Object.keys(CENTURIES).join('|')}|twenty-first)(?:th|st)?(?: |-)[Cc]entury${END}`,
  ),
  mean: ({ number = '' }) => ({
    is: 'value',
    value: `${(CENTURIES[number] ?? (/^\d+$/u.test(number) ? Number(number) : 21)) - 1}XX`,
  }),
};

const NO_SEASON = /^\s(?:of|from|in (?:the|his|her|its|prices|sales|price)|Games|Olympics?|Palace|Street)\b/u;

const season: Pattern = {
  rule: 'season',
  regex: pattern(
    `(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) |(?<the>[Tt]he )|(?<that>[Tt]hat (?:same )?))?(?<season>${SEASON})${END}(?:(?: of| in|,)? (?<year>${YEAR})(?:[-–/]\\d\\d(?!\\d))?|(?: of| in)? (?<yearSide>last|this|next) year${END})?`,
  ),
  mean: ({ side, the, that, season: name = '', year: digits, yearSide }, { before, after }) => {
    const number = seasonNumber(name);
    // “that fall”, but not “that fall of the dollar”, “said that summer sales rose”.
    if (that)
      return !digits &&
        !yearSide &&
        (/^(?:[,.;]|$)/u.test(after) || /^[Tt]hat same/u.test(that) || /(?:^|[.,;]\s|\b(?:and|in|by)\s)$/u.test(before))
        ? { is: 'season', season: number, side: '', yearShift: null, fromText: true }
        : null;
    if (digits) return { is: 'value', value: `${digits}-${number}` };
    if (yearSide) return { is: 'season', season: number, side: '', yearShift: shiftOf(yearSide) };
    if (side)
      return /^\s(?:Games|Olympic|Palace|Meeting)/u.test(after) ||
        (/^\s(?:of|from|in) (?:the|a|his)\b/u.test(after) && /fall|spring/iu.test(name))
        ? null
        : { is: 'season', season: number, side: sideOf(side), yearShift: null };
    const inIt =
      /\b(?:in|during|by|since|until|before|through|early|late|over|of)\s$/iu.test(before) || /\bmid-$/iu.test(before);
    if (!inIt || (!the && !/\b(?:by|since|until|early|late|in)\s$|\bmid-$/iu.test(before))) return null;
    // “in the fall of the Wall”, “the spring in his step”, “in fall fashion”, “the Winter Olympics”.
    if (
      /^\s(?:of|from|\p{L}+)/u.test(after) &&
      // “Forecasters who in the fall saw a slump”: with its article it is rarely anything else.
      !(the && /\b(?:in|during|until|by)\s$/iu.test(before) && !NO_SEASON.test(after)) &&
      !/^\s(?:and|but|when|after|before|because|as|to|for|with|at|on|he|she|they|it|the|a)\b/u.test(after)
    )
      return null;
    return { is: 'season', season: number, side: '', yearShift: null };
  },
};

const FEASTS =
  "New Year['’]s (?:Day|Eve)|Christmas(?: Day| Eve)?|Thanksgiving(?: Day)?|Halloween|Valentine['’]s Day|St\\. Patrick['’]s Day|Labor Day|Memorial Day|Veterans Day|Columbus Day|Presidents['’] Day|Good Friday|Easter(?: Sunday| Monday)?|Independence Day|(?:the )?Fourth of July|Bastille Day|May Day|Boxing Day|Black Friday|Black Monday|Ash Wednesday|Palm Sunday|Maundy Thursday|Mother['’]s Day|Father['’]s Day|Martin Luther King(?:,? Jr\\.?,?)? Day|9/11(?![/\\d])";

/** The day that is called by its date, in whatever year. */
const NINE_ELEVEN: Meaning = { is: 'holiday', name: '9/11', year: 2001, side: '' };

export const SEPTEMBER_11: Pattern = {
  rule: 'holiday',
  regex: pattern(
    `(?:Sept\\.?|September) 11(?:th)?(?=(?: terror(?:ist|ism)?| suicide)?(?: attacks?| hijack(?:ers?|ings?)| commission| victims?| Commission| plot(?:ters)?| families)${END}|, terror)`,
  ),
  mean: () => NINE_ELEVEN,
};

const holiday: Pattern = {
  rule: 'holiday',
  regex: pattern(`(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his) )?(?<name>${FEASTS})${END}(?:,? (?<year>${YEAR}))?`),
  mean: ({ side, name = '', year: digits }, { before, after }) => {
    if (
      /^(?:['’]s)?\s(?:season|shopping|tree|trees|card|cards|gift|gifts|present|presents|party|parties|dinner|sales?|carol|bonus|Island|eggs?|music|bunny|holiday|weekend|week|parade|break|rush)\b/u.test(
        after,
      )
    )
      return null;
    if (/\b(?:[Ee]very|[Ee]ach|[Aa]nnual|Father|Merry|Happy)\s$/u.test(before)) return null;
    // “The Good Friday accord” is a treaty.
    if (/^\s(?:accords?|agreements?|peace|[Aa]greement|[Aa]ccords?)\b/u.test(after)) return null;
    if (name === '9/11') return NINE_ELEVEN;
    return {
      is: 'holiday',
      name: name.replace(/^the /u, '').toLowerCase().replaceAll('’', "'").replace(/\s+/gu, ' '),
      year: digits ? Number(digits) : null,
      side: sideOf(side),
    };
  },
};

const yearEnd: Pattern = {
  rule: 'year-end',
  regex: pattern(
    `(?:(?:[Tt]he )?[Yy]ear['’]s(?: |-)end|[Yy]ear(?:-| )?end|[Mm]id-?year|(?:[Tt]he )?(?<unit>[Mm]onth|[Ww]eek|[Qq]uarter)(?:['’]s(?: |-)|-)end)(?: (?<year>${YEAR})| (?<yearSide>last|this|next) year)?${END}`,
  ),
  mean: ({ year: digits, yearSide, unit }) =>
    unit
      ? { is: 'shift', unit: unit.toLowerCase() as 'month' | 'week' | 'quarter', by: 0 }
      : digits
        ? { is: 'value', value: digits }
        : { is: 'shift', unit: 'year', by: yearSide ? shiftOf(yearSide) : 0 },
};

export const ENGLISH_PERIODS: readonly Pattern[] = [
  ...ENGLISH_QUARTERS,
  ...[years, year, shortYear, decade, shortDecade, century, season, holiday, yearEnd],
];
