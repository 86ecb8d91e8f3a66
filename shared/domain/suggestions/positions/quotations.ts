import type { Span } from '../../model.ts';

/** A quotation with its marks; over several paragraphs where each of them opens it again. */
export interface Quotation extends Span {
  /** Whether more than a few words: what somebody says, and not how somebody calls a thing. */
  readonly isLong: boolean;
}

/** What closes a quotation, by what opened it. German and Nordic ways are among them. */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”',
  '"': '"',
  '‘': '’',
};

const MARKS = /[“”„«»"‘’]|\n\s*/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Words from which on a quotation is what somebody says. */
const LONG = 4;

/**
 * The quotations of a text in order, without those inside others. One that nothing closes by the end of its paragraph
 * is none, unless the next paragraph opens it again.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; mark: string; waits: boolean } | null = null;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    if (mark.startsWith('\n')) {
      const next = text.charAt(index + mark.length);
      // The mark that opens again has to be the same one.
      if (open && next === open.mark && text.charAt(index - 1) !== open.mark) open.waits = true;
      else open = null;
    } else if (open?.waits) {
      open.waits = false;
    } else if (open) {
      if (!(CLOSES[open.mark] ?? '').includes(mark) || !canClose(text, index)) continue;
      found.push(quotation(text, open.start, index + 1));
      open = null;
    } else if (mark in CLOSES && canOpen(text, index, mark)) {
      open = { start: index, mark, waits: false };
    }
  }
  return found;
}

function quotation(text: string, start: number, end: number): Quotation {
  const words = text.slice(start, Math.min(end, start + 200)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { start, end, isLong: words.length >= LONG };
}

/** At the start of a word, after none; in French a blank may follow. */
const canOpen = (text: string, at: number, mark: string): boolean =>
  !WORD.test(text.charAt(at - 1)) && (mark === '«' || text.charAt(at + 1).trim() !== '');

/** An apostrophe, and straight marks before a word, close nothing. */
const canClose = (text: string, at: number): boolean => !WORD.test(text.charAt(at + 1));
