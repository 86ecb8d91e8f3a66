/** What the codebook's formats have in common. */
import type { Actor, Position } from '../domain/model.ts';
import type { FailedItem } from './project-file/report.ts';

export interface Codebook {
  readonly actors: readonly Actor[];
  /** Siblings in the analyst's order; parents need not come first. */
  readonly positions: readonly Position[];
}

export interface ParsedCodebook {
  /** Every reference in it leads to a code in it; no position lies below itself, no actor is a member of itself. */
  readonly codebook: Codebook;
  /** Ids that were made for this reading only: the file did not give these codes one. */
  readonly madeIds: ReadonlySet<string>;
  /** Everything that was not taken as it stands, with its reason. */
  readonly failed: readonly FailedItem[];
}

/** What a format cannot carry, each in a sentence for people. */
export type Losses = (codebook: Codebook) => string[];

/** Bytes or characters; a codebook of a hundred thousand codes is far smaller. */
export const LARGEST_CODEBOOK = 50 * 1024 * 1024;
export const MOST_CODES = 100_000;

/** For positions that come without a colour: whoever takes them gives one. */
export const NO_COLOUR = '';

/** '#rgb' and '#rrggbb' as '#rrggbb'; null for anything else. */
export function readColour(raw: string): string | null {
  const colour = raw.trim();
  if (/^#[\da-f]{6}$/iu.test(colour)) return colour;
  if (!/^#[\da-f]{3}$/iu.test(colour)) return null;
  return `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`;
}

/** Items in one line: joined by '; ', each readable, and told apart again whatever is in them. */
export const joinList = (items: readonly string[]): string => items.map((item) => escapeItem(item)).join('; ');

/** Names with values in one line: 'wikidata=Q7184; viaf=1'. */
export const joinPairs = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${escapeItem(key, true)}=${escapeItem(value)}`)
    .join('; ');

function escapeItem(item: string, isKey = false): string {
  if (item === '') return '\\-';
  const escaped = item.replace(isKey ? /[\\;=]/gu : /[\\;]/gu, (sign) => `\\${sign}`);
  return escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

const unescapeItem = (item: string): string =>
  item.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign === '-' ? '' : sign));

const rawItems = (line: string): string[] =>
  [...`${line};`.matchAll(/((?:\\.|[^\\;])*)\\?; ?/gsu)].map(([, item = '']) => item);

export const splitList = (line: string): string[] => (line === '' ? [] : rawItems(line).map(unescapeItem));

/** Null where an item has no '='. */
export function splitPairs(line: string): Record<string, string> | null {
  const pairs: [string, string][] = [];
  for (const item of line === '' ? [] : rawItems(line)) {
    const [, key, value] = /^((?:\\.|[^\\=])*)=(.*)$/su.exec(item) ?? [];
    if (key === undefined || value === undefined) return null;
    pairs.push([unescapeItem(key), unescapeItem(value)]);
  }
  return Object.fromEntries(pairs.filter(([key]) => !['__proto__', 'constructor', 'prototype'].includes(key)));
}

/** Parents before their children, siblings as they come; what has no parent in the list stands at the top. */
export function treeOrder<P extends Pick<Position, 'id' | 'parentId'>>(
  positions: readonly P[],
): { position: P; above: readonly P[] }[] {
  const known = new Set(positions.map(({ id }) => id));
  const below = new Map<string | null, P[]>();
  for (const position of positions) {
    const parent = position.parentId !== null && known.has(position.parentId) ? position.parentId : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(position);
    else below.set(parent, [position]);
  }
  const ordered: { position: P; above: readonly P[] }[] = [];
  const waiting = (below.get(null) ?? []).map((position) => ({ position, above: [] as readonly P[] })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    ordered.push(next);
    const above = [...next.above, next.position];
    for (const child of (below.get(next.position.id) ?? []).toReversed()) waiting.push({ position: child, above });
  }
  return ordered;
}
