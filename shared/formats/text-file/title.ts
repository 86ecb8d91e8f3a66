import { datelineOf } from '../../domain/text/canonical.ts';
import { graphemeStart } from '../../domain/text/span.ts';

/** Longest title, in UTF-16 code units, with the ellipsis. */
const LONGEST = 80;

/** A first “sentence” shorter than this is more likely an abbreviation: “Mr. Smith said …”. */
const SHORTEST = 20;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A title for an article that has none: its first line, or the first sentence of it, without the dateline and without
 * Markdown's heading marks, shortened at a word. Else the file's name without its ending.
 */
export function titleOf(text: string, name: string): string {
  const body = datelineOf(text) ? text.replace(/^\s*date\s+\d{4}-\d{2}-\d{2}/iu, '') : text;
  const line = body.trim().split('\n', 1)[0] ?? '';
  const plain = line
    .replace(/^#+\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return shorten(firstSentence(plain)) || name.replace(/(?<=.)\.[^.]*$/u, '');
}

function firstSentence(line: string): string {
  // More than the longest title is never needed, and a line may be a megabyte.
  let length = 0;
  for (const { segment } of sentences.segment(line.slice(0, 4 * LONGEST))) {
    length += segment.length;
    if (length >= SHORTEST) break;
  }
  const sentence = line.slice(0, length).trim();
  return sentence.endsWith('.') && !sentence.endsWith('..') ? sentence.slice(0, -1) : sentence;
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const room = graphemeStart(sentence, LONGEST - 1);
  const space = sentence.lastIndexOf(' ', room);
  // Scripts without spaces are cut between characters.
  const cut = sentence.slice(0, space > LONGEST / 2 ? space : room);
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
