/** A run of text as a page has it. Units are points; `y` is the baseline and grows upward. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  readonly isLeftward: boolean;
}

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Lines that are read one after the other: a column, or a part of the page with one. From the top. */
export type Column = readonly Line[];

/** Parts of the letters' height: a gap from which on two pieces are two words; and two columns' lines. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1;
/** Baselines so near to one another are one line. */
const SAME_LINE = 0.35;
/** Pieces come from the top: of the rows above one, only the last few can be its own. */
const NEAR_ROWS = 4;
/** A page with more lines is no page of a newspaper: it is not cut across, which would take very long. */
const MOST_LINES = 600;
/** Lines that each side of a gutter has at least: two short lines beside one another are a table, not columns. */
const COLUMN_LINES = 3;

/**
 * The columns of a page in the order in which they are read. Lines are gathered by their baselines; a gutter that goes
 * through a whole region parts it into columns; a region without one is cut across where a part of it then has one
 * (a headline above two columns), as in the recursive X-Y cut of document analysis.
 */
export function columnsOf(pieces: readonly Piece[]): Column[] {
  return cut(linesOf(pieces)).map((region) => mergedLines(region).sort((a, b) => b.y - a.y));
}

/** Pieces on one baseline with no gap between them. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows
      .slice(-NEAR_ROWS)
      .findLast((one) => Math.abs((one[0]?.y ?? 0) - piece.y) < SAME_LINE * Math.min(piece.size, one[0]?.size ?? 0));
    if (row) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => {
    const runs: Piece[][] = [];
    for (const piece of row.sort((a, b) => a.x - b.x)) {
      const last = runs.at(-1)?.at(-1);
      if (last && piece.x - (last.x + last.width) < COLUMN_GAP * Math.max(last.size, piece.size))
        runs.at(-1)?.push(piece);
      else runs.push([piece]);
    }
    return runs.map(lineOf);
  });
}

function lineOf(run: readonly Piece[]): Line {
  const leftward = run.filter(({ isLeftward }) => isLeftward).length * 2 > run.length;
  const ordered = leftward ? run.toReversed() : run;
  let text = '';
  let last: Piece | null = null;
  for (const piece of ordered) {
    const gap = last ? (leftward ? last.x - (piece.x + piece.width) : piece.x - (last.x + last.width)) : 0;
    const isWord = last !== null && gap > WORD_GAP * piece.size && !/\s$/u.test(text) && !/^\s/u.test(piece.text);
    text += (isWord ? ' ' : '') + piece.text;
    last = piece;
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...run.map(({ x }) => x)),
    right: Math.max(...run.map(({ x, width }) => x + width)),
    y: Math.max(...run.map(({ y }) => y)),
    size: Math.max(...run.map(({ size }) => size)),
  };
}

function cut(lines: readonly Line[]): Line[][] {
  const columns = byGutter(lines);
  if (columns) return columns.flatMap(cut);
  const bands = byBand(lines);
  return bands ? bands.flatMap(cut) : lines.length > 0 ? [[...lines]] : [];
}

/** Left and right of the widest gutter that no line crosses. */
function byGutter(lines: readonly Line[]): [Line[], Line[]] | null {
  const sorted = [...lines].sort((a, b) => a.left - b.left);
  let reach = sorted[0]?.right ?? 0;
  let best: { at: number; width: number } | null = null;
  for (const line of sorted) {
    const width = line.left - reach;
    if (width > COLUMN_GAP * line.size * 0.8 && width > (best?.width ?? 0)) best = { at: line.left, width };
    reach = Math.max(reach, line.right);
  }
  if (!best) return null;
  const { at } = best;
  const [left, right] = [lines.filter((line) => line.left < at), lines.filter((line) => line.left >= at)];
  const isColumn = (side: readonly Line[]) => new Set(side.map(({ y }) => Math.round(y))).size >= COLUMN_LINES;
  return isColumn(left) && isColumn(right) ? [left, right] : null;
}

/** Above and below the first border between lines that makes columns on one of its sides. */
function byBand(lines: readonly Line[]): [Line[], Line[]] | null {
  if (lines.length > MOST_LINES) return null;
  const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => b - a);
  // Cuts far from either end are tried last: a headline is above its columns, a footnote below.
  const order = heights
    .slice(1)
    .map((_, index) => (index % 2 === 0 ? index / 2 : heights.length - 2 - (index - 1) / 2));
  for (const index of order) {
    const border = heights[index + 1] ?? 0;
    const [above, below] = [lines.filter(({ y }) => y > border), lines.filter(({ y }) => y <= border)];
    if (byGutter(above) || byGutter(below)) return [above, below];
  }
  return null;
}

/** Runs that stand beside one another in one column are one line after all: a table's row, a wide gap. */
function mergedLines(region: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of [...region].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const last = rows.at(-1);
    if (last && Math.abs(last.y - line.y) < SAME_LINE * Math.min(last.size, line.size)) {
      rows[rows.length - 1] = {
        text: `${last.text}\t${line.text}`,
        left: Math.min(last.left, line.left),
        right: Math.max(last.right, line.right),
        y: last.y,
        size: Math.max(last.size, line.size),
      };
    } else rows.push(line);
  }
  return rows;
}
