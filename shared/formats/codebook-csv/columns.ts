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

/**
 * Whether a table's first line is that of a codebook, and not of a table of articles: it has a column for the names of
 * codes, and none for texts.
 */
export function isCodebookHead(head: string): boolean {
  const [line = ''] = head.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
  const names = line.split(/[,;\t]/u).map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  return names.some((name) => CODE_NAMES.has(name)) && !names.some((name) => TEXT_NAMES.has(name));
}

const CODE_NAMES = new Set(['name', 'label', 'tag', 'code', 'code name', 'codename', 'actor', 'position']);
const TEXT_NAMES = new Set(['text', 'full text', 'fulltext', 'body', 'content', 'article', 'article text']);

/** Between the labels of a path: Issue › Claim. */
export const PATH_SIGN = ' › ';
