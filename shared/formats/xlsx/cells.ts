import { isFormula } from '../formula-cells.ts';

/** UTF-16 code units that a cell holds at most. */
export const MOST_IN_CELL = 32_767;

/** Styles of cells, by their place in the stylesheet. */
export const STYLES = { plain: 0, head: 1, text: 2, guarded: 3 } as const;

/** What XML cannot carry, or reads as something else, and what already looks like the escape for it. */
const HARD = /_x[\da-f]{4}_|[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/giu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as a workbook has it (ST_Xstring): `_x000B_` is what XML forbids, `_x005F_` the underscore of what looks so. */
export const xmlText = (text: string): string =>
  text
    .replace(HARD, (found) => (found.startsWith('_') ? `_x005F${found}` : escapeUnit(found)))
    .replace(/[&<>"]/gu, (sign) => MARKUP[sign] ?? sign);

const escapeUnit = (unit: string): string =>
  unit === '\n' || unit === '\t' ? unit : `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** As much as a cell holds; where something is cut, it says how much. No character is cut in two. */
export function fitting(text: string): string {
  if (text.length <= MOST_IN_CELL) return text;
  const room = MOST_IN_CELL - 60;
  const end = (text.codePointAt(room - 1) ?? 0) > 0xffff ? room - 1 : room;
  return `${text.slice(0, end)} […] (cut: ${text.length - end} more characters)`;
}

/**
 * A cell: a string written in its place, or a number. A string is never run, whatever it begins with; one that would
 * become a formula when it is edited is marked as text (quotePrefix).
 */
export function cellXml(place: string, value: string | number, isHead = false): string {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (value === '') return '';
  const style = isHead ? STYLES.head : isFormula(value) ? STYLES.guarded : STYLES.text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(value))}</t></is></c>`;
}

/** 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
