import { DAY_END, END, MONTH, monthNumber, pattern } from './english-words.ts';
import type { Pattern } from './meaning.ts';

/** Numbers in words, as transcripts of broadcasts have them: “May twenty-seventh, nineteen eighty-six”. */

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  ...[
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  ...['thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
];
const LATE_ORDINALS = [...ORDINALS.slice(0, 9).map((unit) => `twenty-${unit}`), 'thirtieth', 'thirty-first'];
const DAYS = [...ORDINALS, ...LATE_ORDINALS];

const YEAR = `(?<hundreds>[Nn]ineteen|[Ee]ighteen|[Tt]wenty)(?: |-)(?:(?<tens>${TENS.join('|')})(?:(?: |-)(?<unit>${UNITS.join('|')}))?|(?<teen>${TEENS.join('|')})|oh(?: |-)(?<oh>${UNITS.join('|')}))`;

type Groups = Readonly<Record<string, string | undefined>>;

function spelledYear({ hundreds = '', tens, unit, teen, oh }: Groups): string {
  const century = { nineteen: 19, eighteen: 18, twenty: 20 }[hundreds.toLowerCase()] ?? 19;
  const ones = UNITS.indexOf(unit ?? oh ?? '') + 1;
  const rest = teen ? TEENS.indexOf(teen) + 10 : (tens ? (TENS.indexOf(tens) + 2) * 10 : 0) + ones;
  return `${century}${String(rest).padStart(2, '0')}`;
}

const year: Pattern = {
  rule: 'spelled',
  regex: pattern(`${YEAR}${END}`),
  mean: (groups, { before, after }) => {
    // “Twenty fifteen” and the like may be two numbers; “nineteen eighty-six” is hardly one.
    const sure = /^nineteen$/iu.test(groups.hundreds ?? '') && groups.tens;
    const asked = /\b(?:in|since|of|by|until|from|year|before|after|and|to)\s$/iu.test(before);
    if (/^\s?(?:percent|hundred|thousand|million|dollars|people)\b/u.test(after)) return null;
    return sure || asked ? { is: 'value', value: spelledYear(groups) } : null;
  },
};

const monthYear: Pattern = {
  rule: 'spelled',
  regex: pattern(`(?<month>${MONTH})(?: of|,)? ${YEAR}${END}`),
  mean: (groups) => {
    const month = String(monthNumber(groups.month ?? '')).padStart(2, '0');
    return { is: 'value', value: `${spelledYear(groups)}-${month}` };
  },
};

const twoThousand: Pattern = {
  rule: 'spelled',
  regex: pattern(`(?:[Tt]he )?year two thousand(?:(?: and)? (?<unit>${UNITS.join('|')}))?${END}`),
  mean: ({ unit }) => ({ is: 'value', value: `200${UNITS.indexOf(unit ?? '') + 1}` }),
};

const decade: Pattern = {
  rule: 'spelled',
  regex: pattern(
    `(?:[Tt]he )?(?:(?:early|late|mid)(?: |-))?nineteen(?: |-)(?<tens>${TENS.map((ten) => ten.replace(/y$/u, 'ies')).join('|')})${END}`,
  ),
  mean: ({ tens = '' }) => ({ is: 'value', value: `19${TENS.indexOf(tens.replace(/ies$/u, 'y')) + 2}X` }),
};

const day: Pattern = {
  rule: 'spelled',
  regex: pattern(
    `(?<month>${MONTH}) (?:the )?(?<day>${DAYS.toReversed().join('|')})${END}(?:,? ${YEAR}${END}|,? (?<figures>(?:19|20)\\d\\d)${DAY_END})?(?! (?:quarter|half|week))`,
  ),
  mean: (groups) => {
    const month = monthNumber(groups.month ?? '');
    const number = DAYS.indexOf(groups.day ?? '') + 1;
    const named = groups.figures ?? (groups.hundreds ? spelledYear(groups) : '');
    if (!named) return { is: 'day', month, day: number, lastDay: number, weekday: null, side: '', yearShift: null };
    return { is: 'value', value: [named, String(month).padStart(2, '0'), String(number).padStart(2, '0')].join('-') };
  },
};

export const ENGLISH_SPELLED: readonly Pattern[] = [day, monthYear, year, twoThousand, decade];
