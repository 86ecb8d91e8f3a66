import type { Column, Line } from './layout.ts';

/** Parts of the usual distance of two lines: from here on a new paragraph begins. */
const PARAGRAPH_GAP = 1.35;
/** Parts of the letters' height by which a paragraph's first line stands in. */
const INDENT = 0.8;
/** A line that ends so far before the column does, in parts of its width, ends its paragraph, if it ends a sentence too. */
const SHORT = 0.12;
/** Letters of another size, by so much, are a heading or a caption. */
const OTHER_SIZE = 0.12;

const SENTENCE_END = /[.!?…:;。！？][)\]"'’”»]*$/u;

export interface Paragraphs {
  readonly paragraphs: readonly string[];
  /** Where each column begins: in which paragraph, and where in it. UTF-16 code units. */
  readonly begins: readonly { readonly paragraph: number; readonly offset: number }[];
}

/**
 * The paragraphs of columns that are read one after the other. Lines are joined, words that were parted at a line's end
 * are whole again, and a paragraph that goes on in the next column is one.
 */
export function paragraphsOf(columns: readonly Column[]): Paragraphs {
  const paragraphs: string[] = [];
  const begins: { paragraph: number; offset: number }[] = [];
  for (const column of columns) {
    const usual = usualDistance(column);
    const [left, right] = [Math.min(...column.map((line) => line.left)), Math.max(...column.map((line) => line.right))];
    let last: Line | null = null;
    for (const line of column) {
      const goesOn = last ? !isFirst(line, last, { usual, left, right }) : continues(paragraphs.at(-1), line);
      const open = goesOn ? paragraphs.pop() : undefined;
      const text = open === undefined ? line.text : joined(open, line.text);
      if (!last) begins.push({ paragraph: paragraphs.length, offset: text.length - line.text.length });
      paragraphs.push(text);
      last = line;
    }
  }
  return { paragraphs, begins };
}

interface Shape {
  readonly usual: number;
  readonly left: number;
  readonly right: number;
}

function isFirst(line: Line, last: Line, { usual, left, right }: Shape): boolean {
  if (last.y - line.y > PARAGRAPH_GAP * usual) return true;
  if (Math.abs(line.size - last.size) > OTHER_SIZE * last.size) return true;
  const isIndented = line.left - left > INDENT * line.size && last.left - left < INDENT * last.size;
  if (isIndented && SENTENCE_END.test(last.text)) return true;
  return right - last.right > SHORT * (right - left) && SENTENCE_END.test(last.text);
}

/** A new column or page goes on with the paragraph that was open, where it was in the middle of a sentence. */
const continues = (open: string | undefined, line: Line): boolean =>
  open !== undefined && !SENTENCE_END.test(open) && /^[\p{Ll}\p{Lo}\d(“"«]/u.test(line.text) && open.length > 60;

/** The middle of the distances between lines: headings and gaps do not move it. */
function usualDistance(column: Column): number {
  const distances = column.slice(1).map((line, index) => (column[index]?.y ?? 0) - line.y);
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? Number.POSITIVE_INFINITY;
}

/** A hyphen between two small letters parts one word; any other stays, and nothing comes between. */
function joined(open: string, next: string): string {
  if (/\u00AD$/u.test(open)) return open.slice(0, -1) + next;
  if (/\p{L}[-‐]$/u.test(open)) return /^\p{Ll}/u.test(next) ? open.slice(0, -1) + next : open + next;
  const isUnspaced =
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u.test(open) &&
    /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(next);
  return isUnspaced ? open + next : `${open} ${next}`;
}
