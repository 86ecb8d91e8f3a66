import { ENGLISH_CALENDAR, PART_AFTER, PART_BEFORE } from './english-calendar.ts';
import { ENGLISH_PERIODS, SEPTEMBER_11 } from './english-periods.ts';
import { ENGLISH_RELATIVE } from './english-relative.ts';
import { ENGLISH_SPELLED } from './english-spelled.ts';
import type { Grammar } from './find.ts';
import { NUMERIC } from './numeric.ts';

/** English, as the news of the last decades writes it. */
export const ENGLISH: Grammar = {
  patterns: [
    ...NUMERIC,
    SEPTEMBER_11,
    ...ENGLISH_CALENDAR,
    ...ENGLISH_RELATIVE,
    ...ENGLISH_PERIODS,
    ...ENGLISH_SPELLED,
  ],
  modifiers: [
    /(?:[Tt]he )?(?:[Vv]ery )?\b(?:end|beginning|start|middle|close|first part|latter part|early part|later part|latter half|rest|remainder|balance|(?:first|last|final|early|closing|opening) (?:few )?(?:days?|weeks?)) of (?:the )?$/u,
    /(?:\b[Tt]he )?\b(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)(?:-to-late)?(?: in (?:the )?| |-)$/u,
  ],
  about: /\b(?:[Aa]bout|[Aa]round|[Rr]oughly|[Aa]pproximately|[Cc]irca|ca?\.) $/u,
  partAfter: PART_AFTER,
  partBefore: PART_BEFORE,
  between: /\b[Bb]etween\s(?:the\s)?$/u,
  and: /^\sand\s(?:the\s)?$/u,
  to: /^\s(?:to|and|through|until|till)\s(?:the\s)?$|^\s?[-–—]\s?$/u,
};
