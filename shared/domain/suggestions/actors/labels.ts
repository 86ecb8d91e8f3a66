/** Who speaks in a transcript, by the label before what is said: "MR. PRICE:", "MINISTER LAVROV:". */
import { isCommon, titleParts, titles } from './lexicon.ts';
import { keyOf } from './memory.ts';
import type { Found, Page } from './page.ts';
import { CAPITAL, isCapital, NUMBER } from './tokens.ts';

/** No label has more words. */
const LONGEST = 6;

/** Parts in a conversation and not names. */
const PARTS =
  /^(?:question|questions|answer|moderator|moderators|interviewer|interviewee|reporter|reporters|journalist|journaliste|host|anchor|operator|speaker|voice|voices|audience|presenter|staff|participant|unidentified|unknown|narrator|translator|interpreter|note|subject|date|from|to|re|frage|antwort|moderatorin|pregunta|respuesta|periodista|reponse|вопрос|ответ|ведущий|ведуча|питання|відповідь|корреспондент|q|a)$/;

interface Label {
  readonly first: number;
  readonly end: number;
  readonly titled: boolean;
}

/**
 * The persons in labels. A label is of somebody who is named in full elsewhere, has a title, or speaks more than once; a part such as
 * "QUESTION" is nobody.
 */
export function speakersIn(page: Page, persons: readonly Found[]): Found[] {
  const labels = labelsIn(page);
  if (labels.length === 0) return [];
  const inFull = new Map<string, string>();
  for (const { first, end } of persons) {
    const surname = keyOf(page, end - 1);
    if (end - first > 1 && !inFull.has(surname)) inFull.set(surname, page.slice(first, end));
  }
  const often = new Map<string, number>();
  for (const { end } of labels) often.set(keyOf(page, end - 1), (often.get(keyOf(page, end - 1)) ?? 0) + 1);
  return labels.flatMap((label) => {
    const surname = keyOf(page, label.end - 1);
    const name = inFull.get(surname);
    const again = label.end - label.first === 1 && (often.get(surname) ?? 0) > 1 && !isCommon(surname);
    if (!name && !label.titled && !again) return [];
    const { first, end } = label;
    const cue = name ?? page.slice(first, end);
    return [{ first, end, kind: 'person' as const, rule: 'person-speaker', ...(name ? { name } : {}), cue }];
  });
}

function labelsIn(page: Page): Label[] {
  const found: Label[] = [];
  for (let at = 0; at < page.tokens.length; at += 1) {
    if (page.at(at)?.block === page.at(at - 1)?.block && !page.at(at)?.opens) continue;
    const label = labelAt(page, at);
    if (label) found.push(label);
  }
  return found;
}

/** The name in capitals before a colon at the beginning of a line. */
function labelAt(page: Page, at: number): Label | null {
  const start = page.at(at)?.start ?? 0;
  if (at > 0 && !/[\n\r][ \t]*$/.test(page.text.slice(Math.max(0, start - 8), start))) return null;
  let end = at;
  while (end < at + LONGEST && page.at(end) && isCapital(page.tokens[end] as never) && (end === at || page.joined(end)))
    end += 1;
  const last = page.at(end - 1);
  if (end === at || !last || !/^(?: ?:)/.test(page.text.slice(last.end, last.end + 2))) return null;
  // In small letters it is a heading as likely as not.
  for (let word = at; word < end; word += 1)
    if (page.at(word)?.shape === CAPITAL && !titles.has(page.fold(word)) && !titleParts.has(page.fold(word)))
      return null;
  let first = at;
  while (first < end && (titles.has(page.fold(first)) || titleParts.has(page.fold(first)))) first += 1;
  if (first === end || page.at(end)?.shape === NUMBER) return null;
  for (let word = first; word < end; word += 1)
    if (PARTS.test(page.fold(word)) || (page.fold(word).length < 2 && end - first === 1)) return null;
  return { first, end, titled: first > at };
}
