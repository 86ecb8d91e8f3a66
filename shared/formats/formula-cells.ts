/**
 * What a spreadsheet would run as a formula, and what looks like the mark against it: signs also in full width, and behind
 * whatever cannot be seen (blanks, no-break spaces, control and format characters).
 */
const DANGEROUS = /^'|^[\t\r]|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

export const isFormula = (cell: string): boolean => DANGEROUS.test(cell);

/** A cell that no spreadsheet runs as a formula. An apostrophe in front is how spreadsheets themselves mark text. */
export const harmless = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

/** The cell as it was before `harmless`. */
export const unharmed = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
