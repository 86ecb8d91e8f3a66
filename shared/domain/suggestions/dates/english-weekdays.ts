import { END, EVERY, pattern, shiftOf, sideOf, WEEKDAY, weekdayNumber } from './english-words.ts';
import type { Pattern } from './meaning.ts';

/** Weekdays by name. */

const AGAIN = /^\s(?:nights|mornings|evenings|afternoons)\b/u;

/** “By that Tuesday his lawyers were in court”, but not “said that Tuesday's vote was fair”. */
const thatWeekday: Pattern = {
  rule: 'from-text',
  regex: pattern(`[Tt]hat(?: same)? (?<weekday>${WEEKDAY})${END}(?!['’]s)`),
  mean: ({ weekday: name = '' }, { before, after }) =>
    /\b(?:by|on|until|since|of|from|after|before|for|late|early)\s$/iu.test(before) || /^ ?[,.;]/u.test(after)
      ? { is: 'weekday', weekday: weekdayNumber(name), side: 'coming', weekShift: null, fromText: true }
      : null,
};

/** Names with a weekday in them. */
const NAMED_BEFORE =
  /\b(?:Black|Bloody|Ruby|Super|Ash|Fat|Good|Palm|Easter|Sheffield|Girl|Man|Joe|TGI|Freaky|Holy|Billy|Maundy)\s$/u;
const NAMED_AFTER =
  /^\s(?:Times|Telegraph|Mail|Mirror|Express|Night Live|Night Football|Night Lights|Evening Post|Review|School|Post|Business Post|Herald|Group|Tribune|Independent|Mass|Morning Inc|Club|Magazine|Sport|Star|World|Age|Society|Circle|Supper)\b/u;

const weekday: Pattern = {
  rule: 'weekday',
  regex: pattern(
    `(?:(?<side>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|previous|next|preceding)) )?(?<weekday>${WEEKDAY})${END}(?:(?: of| in)? (?<week>last|this|next) week${END})?`,
  ),
  mean: ({ side, weekday: name = '', week }, { before, after }) => {
    // “the first Tuesday in November” is told by its month.
    if (/\b(?:first|second|third|fourth|last)\s$/iu.test(before) && /^\s(?:in|of)\s/u.test(after)) return null;
    if (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)) return null;
    if (EVERY.test(before) || AGAIN.test(after)) return null;
    // “February 27, 1998, Friday”: it stands there already.
    if (/\d, (?:19|20)\d\d,\s$/u.test(before)) return null;
    const fromText = /^the\s/iu.test(side ?? '') && /following|previous|preceding|next/iu.test(side ?? '');
    const weekShift = week ? shiftOf(week) : null;
    return { is: 'weekday', weekday: weekdayNumber(name), side: sideOf(side), weekShift, fromText };
  },
};

export const ENGLISH_WEEKDAYS: readonly Pattern[] = [thatWeekday, weekday];
