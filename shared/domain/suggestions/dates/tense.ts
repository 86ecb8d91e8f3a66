import { firstSentence, lastSentence } from './sentence-around.ts';
import { foreignTense } from './tense-foreign.ts';

/** Which way a weekday or a month without its year looks: what the verb beside it says. */
export type Tense = 'past' | 'future' | 'unsaid';

/** Characters before and after that are read. */
const BEFORE = 170;
const AFTER = 70;

const PAST_VERBS = new Set(
  (
    'was were had did said told went came fell rose began became got gave made took left won lost met sent spoke held led paid ' +
    'sold bought found felt kept brought built broke caught chose cut drew drove ate flew forgot fought grew heard hid hit knew ' +
    'laid lay let meant put quit read ran saw sought set shook shot shut slept spent split spread stood struck swore taught thought ' +
    'threw understood wore withdrew wrote became overcame underwent has have having been since dated ago'
  ).split(' '),
);
/** “set for Friday”, “due Monday”: past by form, but they look ahead. */
const AHEAD = new Set(
  (
    'will wo shall scheduled expected due planned slated set plans plan expires expire begins begin starts start opens upcoming ' +
    'payable continues lasts leaves arrives meets ends visits resumes goes travels flies returns closes votes runs comes hope expects ' +
    'hopes intends expecting hoping should may might would can could must forthcoming planning likely redeemable maturing matures ' +
    'takes convenes briefs hosts publishes testifies departs follows unveils decides presents addresses faces plays rises'
  ).split(' '),
);
/** Nouns as well: “announced plans Tuesday”, “won 225 votes Sunday”. They count after somebody who does it. */
const NOUNS = new Set(
  'plans plan hope hopes start visits votes runs returns ends hosts presents addresses faces'.split(' '),
);
const DOERS = new Set(
  (
    'he she it they who which that president minister parliament senate house assembly committee court council board team exhibit ' +
    'exhibition season session deadline offer war fighting government'
  ).split(' '),
);
/** What was done or not done by then: “failed to reach agreement Monday”. */
const DONE = new Set(
  'failed refused declined managed forced began continued able unable used tried helped returned went came arrived gathered'.split(
    ' ',
  ),
);
const NOT_VERBS = new Set(
  'united hundred indeed need speed feed seed bed red shed wed sacred embed exceed succeed proceed breed bleed indebted'.split(
    ' ',
  ),
);
/** What the reporting verb stands for is told by the clause before it: “will close the plant, it said Friday”. */
const BY = /\b(?:until|till|by|no later than|deadline(?: of| is)?)\s(?:the\s)?$/iu;
/** What every other report says of somebody who gave no comment. */
const UNREACHED =
  /\b(?:could(?:n['’]t| not)? (?:\p{L}+ )?be (?:reached|located|determined|contacted|seen|heard|felt)|would(?:n['’]t| not) (?:comment|say|elaborate|discuss|confirm|identify))\b[^.]{0,60}$/u;
const WAS = /\b(?:was|were|did|had been|stayed|remained|lasted|waited|worked)\b(?:\s\S+){0,5}\s$/u;
const SINCE = /\b(?:since|dated|as of|following|from)\s(?:the\s)?$/iu;

export function tenseAt(text: string, start: number, end: number, language: string): Tense {
  if (language && language !== 'en') {
    return foreignTense(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER), language);
  }
  const before = lastSentence(text.slice(Math.max(0, start - BEFORE), start));
  if (SINCE.test(before) && !/\bfrom\s/iu.test(before.slice(-6))) return 'past';
  if (/\bset\sfor\s(?:the\s)?$|\b(?:is|are|falls)\s(?:on\s)?$/u.test(before)) return 'future';
  if (UNREACHED.test(before)) return 'past';
  if (/^\s(?:is|are|marks|will)\b/u.test(text.slice(end, end + 8))) return 'future';
  const back = nearest(words(before).reverse());
  if (BY.test(before) && !WAS.test(before)) return 'future';
  if (back !== 'unsaid') return back;
  // Who says so does not tell when it is: “it ends Friday, he said”.
  return nearest(words(firstSentence(text.slice(end, end + AFTER))).filter((word) => word !== 'said'));
}

/** The first word that tells; read from the date outwards. */
function nearest(list: readonly string[]): Tense {
  for (const [at, written] of list.entries()) {
    const word = written.endsWith("'ll") ? 'will' : written.replace(/n't$/u, '');
    const next = list[at + 1] ?? '';
    if (AHEAD.has(word) && looksAhead(list, at, word)) return 'future';
    // Backwards: “agreed to meet Tuesday”, “is to meet”: an infinitive looks ahead.
    if (next === 'to' && /^[a-z]{2,}$/u.test(word) && !/^(?:the|a|an|be|have)$/u.test(word) && BASE.has(word))
      return DONE.has(list[at + 2] ?? '') ? 'past' : 'future';
    // “will be published”, “to be held”: a passive that looks ahead.
    if (/^be$/u.test(next) || (list[at + 2] === 'be' && next.endsWith('ly'))) return 'future';
    if (PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word))) return 'past';
  }
  return 'unsaid';
}

/** Of the words that may look ahead, whether this one does where it stands. */
function looksAhead(list: readonly string[], at: number, word: string): boolean {
  const [before = '', after = ''] = [list[at + 1], list[at - 1]];
  if (word === 'set') return /^(?:is|are|be|been|was)$/u.test(before);
  if (word === 'expected') return !/^(?:than|as)$/u.test(before);
  return !NOUNS.has(word) || after === 'to' || DOERS.has(before);
}

/** Verbs that the news has in “to …” before a date. */
const BASE = new Set(
  (
    'meet begin start open close end vote decide visit arrive leave return hold take make report announce release issue publish go ' +
    'resume expire complete finish appear testify speak travel fly launch sign deliver attend discuss consider play face run rule ' +
    'reopen retire resign step become enter join host present submit receive pay convene gather reach come hear respond act ' +
    'cut put hit let shut quit read spread split sell buy build win lose bring keep file introduce offer pass approve review raise lower pay ' +
    'unveil extend deploy withdraw land dock address celebrate mark move order'
  ).split(' '),
);

const words = (slice: string): string[] =>
  slice
    .replace(/\bMay\b|\b[Dd]ue to\b/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}']+/gu) ?? [];
