/** The columns of our own codebook table, in their order: by them a file is known as ours. */
export const COLUMNS = [
  'type',
  'id',
  'name',
  'kind',
  'aliases',
  'memberOf',
  'memberOfNames',
  'externalIds',
  'path',
  'parentId',
  'description',
  'colour',
  'order',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Between the labels of a path: Issue › Claim. */
export const PATH_SIGN = ' › ';

/** What a spreadsheet would run as a formula, and what looks like the mark against it. */
const DANGEROUS = /^'|^[\t\r]|^\s*[=+\-@＝＋－＠]/u;

/** A cell that no spreadsheet runs as a formula. An apostrophe in front is how spreadsheets themselves mark text. */
export const harmless = (cell: string): string => (DANGEROUS.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `harmless`. */
export const unharmed = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
