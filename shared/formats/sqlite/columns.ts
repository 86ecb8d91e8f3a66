export interface Columns {
  /** As the table's rows have them, in their order. */
  readonly names: readonly string[];
  /** The one that stands for the row's id and is not stored with the row: its index; -1 where there is none. */
  readonly rowid: number;
}

/** The columns that a `CREATE TABLE` sentence declares, as far as a reader of rows needs them; none where it has no list. */
export function columnsOf(sql: string): Columns {
  const names: string[] = [];
  const types: string[] = [];
  let key: string | null = null;
  for (const words of definitionsOf(sql)) {
    const [first] = words;
    if (!first) continue;
    const upper = words.map((word) => word.toUpperCase());
    if (!isQuoted(first) && CONSTRAINTS.has(upper[0] ?? '')) {
      key ??= keyOf(words, upper);
      continue;
    }
    // A column that is computed when it is asked for is not stored.
    if (upper.some((word, index) => word === 'AS' && words[index + 1]?.startsWith('(')) && !upper.includes('STORED')) {
      continue;
    }
    const primary = upper.findIndex((word, index) => word === 'PRIMARY' && upper[index + 1] === 'KEY');
    if (primary > 0 && upper[primary + 2] !== 'DESC') key ??= plain(first);
    names.push(plain(first));
    types.push(upper[1] ?? '');
  }
  const at = names.findIndex((name) => name.toUpperCase() === key?.toUpperCase());
  return { names, rowid: types[at] === 'INTEGER' ? at : -1 };
}

const CONSTRAINTS: ReadonlySet<string> = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);

/** The only column of a primary key that stands at the end of the list; null where that has several, or is another. */
function keyOf(words: readonly string[], upper: readonly string[]): string | null {
  const at = upper.indexOf('PRIMARY');
  const list = words[at + 2];
  if (at < 0 || !list?.startsWith('(')) return null;
  const [columns = [], ...others] = split(tokens(list.slice(1, -1)));
  return others.length === 0 && columns[0] ? plain(columns[0]) : null;
}

function definitionsOf(sql: string): string[][] {
  const list = tokens(sql).find((token) => token.startsWith('('));
  return list ? split(tokens(list.slice(1, -1))) : [];
}

function split(words: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (word === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

const CLOSING: Readonly<Record<string, string>> = { "'": "'", '"': '"', '`': '`', '[': ']' };

const isQuoted = (token: string): boolean => (token[0] ?? '') in CLOSING;

/** A name without its quotes. */
function plain(token: string): string {
  const close = CLOSING[token[0] ?? ''];
  if (!close) return token;
  return token.slice(1, token.endsWith(close) && token.length > 1 ? -1 : undefined).replaceAll(close + close, close);
}

/** Words, quoted names, commas and whole brackets; comments and white space are left out. */
function tokens(sql: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < sql.length; ) {
    const end = endOfToken(sql, at);
    const token = sql.slice(at, end);
    if (!/^(?:\s|--|\/\*)/u.test(token)) found.push(token);
    at = end;
  }
  return found;
}

/** Where the token that begins here ends: after it, and at least one character on. */
function endOfToken(sql: string, at: number): number {
  const char = sql[at] ?? '';
  if (sql.startsWith('--', at)) return after(sql, '\n', at);
  if (sql.startsWith('/*', at)) return after(sql, '*/', at + 2);
  if (char in CLOSING) return endOfQuoted(sql, at);
  if (char === '(') {
    let depth = 0;
    for (let end = at; end < sql.length; ) {
      const next = sql[end];
      if (next === '(') depth += 1;
      if (next === ')') depth -= 1;
      end = next === '(' || next === ')' ? end + 1 : endOfToken(sql, end);
      if (depth === 0) return end;
    }
    return sql.length;
  }
  const [word] = /^(?:[^\s(),'"`[\]/-]+|\s+)/u.exec(sql.slice(at, at + 1000)) ?? [];
  return at + Math.max(1, word?.length ?? 1);
}

function endOfQuoted(sql: string, at: number): number {
  const close = CLOSING[sql[at] ?? ''] ?? '';
  for (let end = at + 1; end < sql.length; end += 1) {
    if (sql[end] !== close) continue;
    // Twice is one of them, inside.
    if (close === ']' || sql[end + 1] !== close) return end + 1;
    end += 1;
  }
  return sql.length;
}

function after(sql: string, mark: string, from: number): number {
  const at = sql.indexOf(mark, from);
  return at < 0 ? sql.length : at + mark.length;
}
