import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { findJsonFault } from '../project-file/json-fault.ts';
import type { FailedItem } from '../project-file/report.ts';

/** The fields of a JSON object, as the file has them: nothing is known of their values. */
export type Fields = Readonly<Record<string, unknown>>;

export interface JsonRecord {
  /** Its place in the file, for people: “line 3”, “record 3”. */
  readonly at: string;
  readonly fields: Fields;
}

export interface JsonRecords {
  readonly records: readonly JsonRecord[];
  /** Lines and elements that are no records. */
  readonly failed: readonly FailedItem[];
}

export type RecordsFailure = Failure<'empty' | 'truncated' | 'not-json' | 'too-large'>;

/** Records that are read at once. */
export const MOST_RECORDS = 100_000;

/**
 * The objects of a JSON Lines file, or of a JSON file that is an array of them or one alone. A line that is none is listed; a
 * JSON file that is broken anywhere is refused. A record with half a character (a lone surrogate, which UTF-8 cannot carry)
 * is listed and left out. `name` is for the sentences.
 */
export function parseJsonRecords(text: string, name: string): Result<JsonRecords, RecordsFailure> {
  const plain = text.replace(/^\uFEFF/u, '');
  if (plain.trim() === '') return failure('empty', `“${name}” is empty.`);
  const failed: FailedItem[] = [];
  const found = /^\s*\[/u.test(plain) ? fromArray(plain, name) : fromLines(plain, name, failed);
  if (!found.ok) return found;
  if (found.value.length > MOST_RECORDS) {
    return failure('too-large', `“${name}” has more than ${MOST_RECORDS} records. Split it.`);
  }
  const records = found.value.flatMap(({ at, value, isSuspect }): JsonRecord[] => {
    const reason = !isObject(value)
      ? 'It is no JSON object. It was left out.'
      : isSuspect && hasHalfCharacter(value)
        ? 'It has half a character in it (a lone surrogate), so that its text cannot be trusted. It was left out.'
        : '';
    if (reason) failed.push({ item: at, reason });
    return isObject(value) && !reason ? [{ at, fields: value }] : [];
  });
  return ok({ records, failed });
}

interface Found {
  readonly at: string;
  readonly value: unknown;
  /** Whether an escape in it may stand for half a character: whole ones are mostly written out. */
  readonly isSuspect: boolean;
}

const SURROGATE = /\\ud[89a-f]/iu;

function fromArray(text: string, name: string): Result<Found[], RecordsFailure> {
  const parsed = parseWhole(text, name);
  if (!parsed.ok) return parsed;
  const isSuspect = SURROGATE.test(text);
  return ok((parsed.value as unknown[]).map((value, index) => ({ at: `record ${index + 1}`, value, isSuspect })));
}

/** An object over several lines is one record. */
function fromLines(text: string, name: string, failed: FailedItem[]): Result<Found[], RecordsFailure> {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!isJson(lines[first] ?? '')) {
    const whole = parseWhole(text, name);
    if (whole.ok) return ok([{ at: 'record 1', value: whole.value, isSuspect: SURROGATE.test(text) }]);
    if (!lines.slice(first + 1).some((line) => /^\s*\{/u.test(line) && isJson(line))) return whole;
  }
  const found: Found[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const at = `line ${index + 1}`;
    try {
      found.push({ at, value: JSON.parse(line), isSuspect: SURROGATE.test(line) });
    } catch {
      failed.push({ item: at, reason: 'It is no JSON object. It was left out.' });
    }
    if (found.length > MOST_RECORDS) break;
  }
  return ok(found);
}

function parseWhole(text: string, name: string): Result<unknown, RecordsFailure> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    if (fault?.truncated) {
      const why = 'it was not written or copied to its end. Nothing was read.';
      return failure('truncated', `“${name}” ends in the middle: ${why}`);
    }
    const place = fault ? ` It stops being JSON in line ${fault.line}, column ${fault.column}.` : '';
    return failure('not-json', `“${name}” is not JSON.${place} Nothing was read.`);
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Without recursion, so that deep nesting cannot end it. */
function hasHalfCharacter(root: unknown): boolean {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && !value.isWellFormed()) return true;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!key.isWellFormed()) return true;
      waiting.push(inner);
    }
  }
  return false;
}

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Ids may be numbers or words. */
export const idOf = (value: unknown): string => (typeof value === 'number' ? String(value) : stringOf(value));

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const objectsOf = (value: unknown): readonly Fields[] => listOf(value).filter(isObject);

/** An offset, perhaps written as a text; NaN for everything else. */
export function offsetOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{1,15}$/u.test(value) ? Number(value) : Number.NaN;
}

/** An instant of any zone and precision as ours; undefined for everything else. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(value)) return undefined;
  // Without a zone it is taken for UTC, which is what servers keep.
  return ofTime(Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/u.test(value) ? value : `${value}Z`));
}

/** Milliseconds since 1970 as an instant; undefined where its year has not four digits. */
export function ofTime(time: number): string | undefined {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year >= 0 && year < 10_000 ? date.toISOString() : undefined;
}
