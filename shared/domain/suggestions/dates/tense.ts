import { firstSentence, lastSentence } from './sentence-around.ts';
import { foreignTense } from './tense-foreign.ts';
import {
  ACCUSED,
  AHEAD,
  BASE,
  BEFORE_BASE,
  DOERS,
  DONE,
  NOT_VERBS,
  NOUNS,
  PAST_VERBS,
  PLURALS,
  TERMS,
} from './tense-words.ts';

/**
 * Which way a weekday or a month without its year looks: what the verb beside it says. `over`: surely past, however long ago
 * ("since Dec. 31"). `planned`: to come when it was planned, which may be over by now ("was to arrive Tuesday").
 */
export type Tense = 'past' | 'over' | 'future' | 'planned' | 'unsaid';

export const looksBack = (tense: Tense): boolean => tense === 'past' || tense === 'over';
export const looksForward = (tense: Tense): boolean => tense === 'future' || tense === 'planned';

/** Characters before and after that are read. */
const BEFORE = 170;
const AFTER = 70;

/** What is to be done by then: a term. */
const BY = /\b(?:by|through)\s(?:the\s|next\s|(?:midnight|noon|\d{1,2}(?::\d\d)?\s[ap]\.m\.)\s(?:on\s)?)?$/iu;
const UNTIL =
  /\b(?:until|till|no later than|deadline(?: of| is)?)\s(?:the\s|next\s|(?:midnight|noon|\d{1,2}(?::\d\d)?\s[ap]\.m\.)\s(?:on\s)?)?$/iu;
/** What every other report says of somebody who gave no comment. */
const UNREACHED =
  /\b(?:could(?:n['’]t| not)? (?:\p{L}+ )?be (?:reached|located|determined|contacted|seen|heard|felt)|(?<=\b(?:I|[Ww]e) )could(?:n['’]t| not)? (?:see|hear|feel|tell|smell)|would(?:n['’]t| not) (?:comment|say|elaborate|discuss|confirm|identify))\b[^.]{0,60}$/u;
const WAS =
  /\b(?:was|were|did|had been|stayed|remained|lasted|waited|worked|ran|lived|served|led|continued|kept)\b(?:\s\S+){0,5}\s$/u;
/** “was put off until December”, “were told to wait until Monday”. */
const PUT_OFF =
  /\b(?:put off|postponed|delayed|extended|adjourned|suspended|closed|moved|rescheduled|recessed|barred|banned|told|ordered|given|allowed|asked|held over)\b[^,;]{0,40}$/u;
const SINCE = /\b(?:since|dated|as of|following|from)\s(?:the\s)?$/iu;
/** What has begun or ended then, whatever month is nearer. */
const OVER =
  /\b(?:since|dated|took (?:effect|office|over|place)|began|started|ended|expired|opened|closed|died|last\s[a-z]{1,9}(?:ed|en|ld|et|id|de|on|ut|nt))\s(?:on\s|the\s)?$/iu;
/** “He was to have appeared in court Tuesday”. */
const HAVE_DONE = /\b(?:was|were)\s(?:supposed\s)?to\shave\s(?:\S+\s){1,6}$/u;
/** “is set for Friday, after a delay in August”. */
const AFTER_THAT = /,\safter\s(?:an?\s|the\s)?[^,;.]{1,40}\s(?:in|of|from)\s$/u;
/** “was to speak Tuesday”, “were scheduled to meet Tuesday”. */
const PLANNED =
  /\b(?:was|were|had been)\s(?:to|(?:scheduled|due|expected|set|supposed|slated|planned)\s(?:to|for))\s(?:\S+\s){0,8}$/u;
/** “ahead of Friday's report”, “beginning Monday”, “is set for Tuesday”, “will be on Sunday”. */
const AHEAD_OF =
  /\b(?:ahead of|in advance of|awaiting|await|awaits|waiting for|wait for|in time for|(?<!\b(?:did|not|didn['’]t|to)\s)(?:go|goes)\s(?:on\s(?:sale|trial|display|strike)|into\s(?:effect|force))(?:\son)?|for (?:delivery|release|publication)(?: on)?|(?:postponed|moved|delayed|rescheduled|put off|pushed back|adjourned)(?: [^\s,.]{1,15}){0,3} (?:to|for)|(?:beginning|starting|effective)(?: on| at [^,.]{1,15})?|set\sfor)\s(?:the\s|next\s)?$|\b(?:is|are|falls)\s(?:on\s|for\s)?$/u;
/** Nothing but these before a date: the verb behind it is its verb, even “said”. */
const OPENING =
  /^["“‘(`\s]*(?:(?:But|And|Late|Early|Also|Then|Later|Earlier)\s)?(?:(?:on|by|in|at|late|early|until|since)\s)?(?:the\s)?$/iu;
/** What belongs to a day or month that is possessive goes with the verb behind: “Monday's game will …”. */
const OWNED = /^ ?['’]s\s/u;

export function tenseAt(text: string, start: number, end: number, language: string): Tense {
  if (language && language !== 'en') {
    return foreignTense(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER), language);
  }
  const before =
    lastSentence(text.slice(Math.max(0, start - BEFORE), start))
      .split(/;\s/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER);
  if (
    OVER.test(before) &&
    !/\b(?:will|to|is|are|be|have|stay|stays|remain|remains|keep)\s\S+\s(?:on\s)?$/u.test(before)
  )
    return 'over';
  if (SINCE.test(before) && !/\bfrom\s/iu.test(before.slice(-6))) return 'past';
  if (AHEAD_OF.test(before)) return 'future';
  if (UNREACHED.test(before) || AFTER_THAT.test(before)) return 'past';
  if (HAVE_DONE.test(before)) return 'planned';
  const all = words(before);
  const list = all.slice(0, all.findLastIndex((word) => !LITTLE.test(word)) + 1);
  const back = nearest(list);
  // “Monday is the last day”; but “the plant that closed Monday will stay shut”.
  if (/^\s(?:is|are|marks|will)\b/u.test(after) && !(back === 'past' && isPast(lower(list.at(-1))))) return 'future';
  if (OWNED.test(after)) {
    const verb = nearest(words(clause(after)).slice(1, 7), 'onwards');
    if (verb !== 'unsaid') return verb;
  }
  if (UNTIL.test(before) && (!WAS.test(before) || PUT_OFF.test(before))) return 'future';
  if (BY.test(before) && !WAS.test(before) && isTerm(list)) return 'future';
  if (back === 'future' && PLANNED.test(before)) return 'planned';
  if (back !== 'unsaid') return back;
  // Who says so does not tell when it is: “it ends Friday, he said”.
  const isSaid = OPENING.test(before);
  const verbOf = (slice: string): Tense =>
    nearest(
      words(slice).filter((word) => isSaid || word !== 'said'),
      'onwards',
    );
  const rest = verbOf(firstSentence(after));
  // “Its shares, at $9 on Monday, will be split”: behind a comma another clause goes on.
  const ahead = rest === 'future' && !isSaid ? verbOf(clause(after)) : rest;
  return ahead === 'unsaid' && BY.test(before) ? 'future' : ahead;
}

/** Between a verb and its date. */
const LITTLE = /^(?:the|in|on|at|by|again|back|home|there|here|early|late|next|until|from|for|of)$/iu;

const clause = (slice: string): string => firstSentence(slice).split(/[,;:]/u)[0] ?? '';

/** “It has until Friday”, “must file by Friday”, “said it wanted an answer by Friday”, but not “fell to $3 by Friday”. */
function isTerm(list: readonly string[]): boolean {
  const verb = list.findLast((word) => isPast(lower(word)) || AHEAD.has(lower(word)));
  return verb !== undefined && (nearest(list) === 'future' || TERMS.has(lower(verb)));
}

/** The first word that tells, of words in reading order; read from the date outwards. */
function nearest(list: readonly string[], reading: 'back' | 'onwards' = 'back'): Tense {
  for (let step = 0; step < list.length; step += 1) {
    const at = reading === 'back' ? list.length - 1 - step : step;
    const word = lower(list[at]);
    // What stands before it.
    const next = lower(list[at - 1]);
    const second = lower(list[at - 2]);
    const isBeside = reading === 'back' && step === 0;
    if (AHEAD.has(word) && looksAhead(list, at, word)) return 'future';
    if (next === 'to') {
      if (DONE.has(second)) return 'past';
      // “is to sit again Monday”, “hopes to lay a line”: whatever the verb.
      if (BASE.has(word) || AHEAD.has(second) || /^(?:is|are)$/u.test(second)) return 'future';
      continue;
    }
    // “we shall have more on Thursday”, “would have reported Thursday”.
    if ((word === 'have' && MODAL.test(next)) || (next === 'have' && /^(?:will|shall|would|to)$/u.test(second)))
      return 'future';
    if (/^(?:play|meet|face|host|visit)$/u.test(word) && isMany(list[at - 1])) return 'future';
    if (BASE.has(word) && /^(?:who|which|they|we)$/u.test(next) && !PAST_VERBS.has(word)) return 'future';
    if (PLURALS.has(word) && isBeside && next && !BEFORE_BASE.has(next)) return 'future';
    // “is meeting him Friday”, but not “are investigating a fire Friday”.
    if (GOING.test(word) && IS.test(next)) return 'future';
    // “will be published”, “to be held”, “will stay closed”, “is closed Monday”: a passive that looks ahead.
    if (/^be$/u.test(next) || (second === 'be' && next.endsWith('ly'))) return 'future';
    if (isPast(word) && /^(?:stay|remain|get|become|keep)$/u.test(next)) return 'future';
    if (isBeside && word.endsWith('ed') && /^(?:is|are)$/u.test(next) && !ACCUSED.has(word)) return 'future';
    // “a detailed count”: what stands between an article and its noun is no verb.
    if (isPast(word) && !(!isBeside && word.endsWith('ed') && ARTICLE.test(next))) return 'past';
  }
  return 'unsaid';
}

const MODAL = /^(?:will|shall|would)$/u;
const ARTICLE = /^(?:an?|the|its|his|her|their|our|my|no|any|some)$/u;
const GOING =
  /^(?:meeting|playing|leaving|arriving|holding|hosting|opening|closing|starting|visiting|facing|flying|travell?ing|going|coming|returning|taking|moving|speaking|releasing|reporting|beginning|resuming|voting)$/u;
const IS = /^(?:is|are|(?:he|she|it|who|that)'s|(?:they|we|you)'re|i'm)$/u;

const isPast = (word: string): boolean =>
  PAST_VERBS.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word));

/** Of the words that may look ahead, whether this one does where it stands. */
function looksAhead(list: readonly string[], at: number, word: string): boolean {
  const [before = '', after] = [list[at - 1], lower(list[at + 1])];
  if (word === 'set') return /^(?:is|are|be|been|was)$/u.test(before);
  if (word === 'expected') return !/^(?:than|as)$/u.test(before);
  if (word === 'expect' && /^(?:had|have|was|did|a|the)$/u.test(before)) return false;
  if (!NOUNS.has(word)) return true;
  return (
    /^(?:to|out|off|through|up)$/u.test(after) ||
    DOERS.has(lower(before)) ||
    // “He scored twice and plays again Saturday”.
    (lower(before) === 'and' && /^(?:plays|faces|hosts|visits|returns)$/u.test(word)) ||
    (isName(before) && !/^(?:votes|plans|hopes|ends)$/u.test(word))
  );
}

/** “Italy faces Brazil Sunday”. */
const isName = (written: string): boolean => /^\p{Lu}\p{Ll}/u.test(written) && !/^The$|^A$|^In$/u.test(written);

/** “The Giants play Dallas Sunday”, “the champions meet Italy”. */
const isMany = (written = ''): boolean => isName(written) || /[^s']s$/u.test(written);

const lower = (written = ''): string => {
  const word = written.toLowerCase();
  return word.endsWith("'ll") ? 'will' : word.replace(/n't$/u, '');
};

const words = (slice: string): string[] =>
  slice
    .replace(/\bMay\b|\b[Dd]ue to\b/gu, '')
    .replaceAll('’', "'")
    .match(/[\p{L}']+/gu) ?? [];
