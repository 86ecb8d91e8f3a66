import { canonicalText } from '../../domain/text/canonical.ts';
import { dateInName, LONGEST_DATE, SHORTEST_DAY } from './dates.ts';
import { withoutEnding } from './endings.ts';
import type { NamePattern, Piece, Placeholder } from './pattern.ts';

/** What a name says of an article; what it does not say is absent. */
export interface NameFields {
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  /** As BCP 47 has it. */
  readonly language?: string;
  /** EDTF. */
  readonly publishedOn?: string;
}

/** BCP 47 keeps its tags within this. */
const LONGEST_LANGUAGE = 35;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu;

/**
 * What the name says by the pattern, or null where it does not match. `path` is relative, its folders parted by slashes;
 * the pattern is held against its end, without the ending of the file. An impossible date does not match.
 */
export function matchName(pattern: NamePattern, path: string): NameFields | null {
  const cut = cutName(pattern, path);
  if (!cut) return null;
  const fields: Record<string, string> = {};
  for (const [at, pieces] of pattern.levels.entries()) {
    for (const [index, piece] of pieces.entries()) {
      if (piece.kind === 'field') Object.assign(fields, fieldOf(piece.field, cut[at]?.[index] ?? ''));
    }
  }
  return fields;
}

/** The pieces of the name as the pattern has them, level by level; null where it does not match. Time grows with the lengths of both. */
export function cutName({ levels }: NamePattern, path: string): readonly (readonly string[])[] | null {
  // Some systems take the accents of names apart.
  const names = withoutEnding(path.normalize('NFC')).split('/');
  if (names.length < levels.length) return null;
  const cut: (readonly string[])[] = [];
  for (const [at, pieces] of levels.entries()) {
    const level = cutLevel(pieces, names[names.length - levels.length + at] ?? '');
    if (!level) return null;
    cut.push(level);
  }
  return cut;
}

interface Name {
  readonly text: string;
  /** For each place the first one from there on at which there is more than white space. */
  readonly said: Int32Array;
}

/** Where what follows a piece can begin. */
interface Rest {
  /** 1 for each such place. */
  readonly fits: Uint8Array;
  /** For each place the first such place from there on; behind the end where there is none. */
  readonly next: Int32Array;
  /** The last such place; -1 where there is none. */
  readonly last: number;
}

/**
 * First from the end to the start: where can the rest of the pieces begin? Then from the start to the end, along what
 * leads on. Nothing is tried twice, whatever the pattern.
 */
function cutLevel(pieces: readonly Piece[], text: string): readonly string[] | null {
  if (!hasLiterals(pieces, text)) return null;
  const name = { text, said: firstPlaces(text.length, (at) => !isBlank(text, at)) };
  const rests: Rest[] = [];
  let fits = new Uint8Array(text.length + 1);
  fits[text.length] = 1;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const rest = restOf(fits);
    rests[index] = rest;
    // The first piece has one place to begin.
    if (index > 0) fits = placesOf(pieces[index] as Piece, name, rest);
  }
  const cut: string[] = [];
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const to = endOf(piece, name, from, rests[index] as Rest);
    if (to < 0) return null;
    cut.push(text.slice(from, to));
    from = to;
  }
  return cut;
}

/** Whether the texts of the pattern are there at all, one behind the other: mostly they are not, and that is seen soon. */
function hasLiterals(pieces: readonly Piece[], text: string): boolean {
  let from = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'literal') continue;
    const at = text.indexOf(piece.text, from);
    if (at < 0) return false;
    from = at + piece.text.length;
  }
  return true;
}

const restOf = (fits: Uint8Array): Rest => ({
  fits,
  next: firstPlaces(fits.length, (at) => fits[at] === 1),
  last: fits.lastIndexOf(1),
});

/** Where the piece can begin, so that the rest can follow it. */
function placesOf(piece: Piece, name: Name, rest: Rest): Uint8Array<ArrayBuffer> {
  const { text } = name;
  const fits = new Uint8Array(text.length + 1);
  const mark = (from: number) => {
    if (endOf(piece, name, from, rest) >= 0) fits[from] = 1;
  };
  if (piece.kind === 'literal') {
    for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + 1)) mark(at);
  } else for (let from = 0; from < text.length; from += 1) mark(from);
  return fits;
}

/** For each place from 0 to `length` the first one from there on that is `wanted`; `length` where there is none. */
function firstPlaces(length: number, wanted: (at: number) => boolean): Int32Array {
  const first = new Int32Array(length + 1);
  first[length] = length;
  let last = length;
  for (let at = length - 1; at >= 0; at -= 1) {
    if (wanted(at)) last = at;
    first[at] = last;
  }
  return first;
}

// What stands for a space in names that have none is nothing by itself either.
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f) return code === UNDERSCORE;
  return code <= 0xa0 || text.charAt(at).trim() === '';
}

const UNDERSCORE = 0x5f;

/**
 * Where a piece that begins at `from` ends, so that the rest can follow; -1 where it cannot. Dates and titles take as much
 * as they can, everything else as little: “Talks - day two - Reuters” is `{title} - {source}`.
 */
function endOf(piece: Piece, { text, said }: Name, from: number, rest: Rest): number {
  if (piece.kind === 'literal') {
    const to = from + piece.text.length;
    return rest.fits[to] === 1 && text.startsWith(piece.text, from) ? to : -1;
  }
  switch (piece.field) {
    case 'date':
      return isDigit(text, from) ? endOfDate(text, from, rest) : -1;
    case 'language':
      return endOfLanguage(text, from, rest);
    default: {
      // Nothing but white space is nothing: it goes on to more than that.
      const least = (said[from] ?? text.length) + 1;
      const to = piece.field === 'title' ? rest.last : (rest.next[least] ?? -1);
      return to >= least && to <= text.length ? to : -1;
    }
  }
}

const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39;

function endOfDate(text: string, from: number, { fits }: Rest): number {
  for (let to = from + LONGEST_DATE; to > from; to -= 1)
    if (fits[to] === 1 && dateInName(text.slice(from, to)) && !isTorn(text, from, to)) return to;
  return -1;
}

/** Whether a date is only a piece of something: of a number, or, where it is no day, of a day that is none: 2022-02-30. */
function isTorn(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 4);
  if (/\d$/u.test(before) || /^\d/u.test(after)) return true;
  const isDay = to - from >= SHORTEST_DAY;
  return !isDay && (/(?:^|\D)\d{1,2}[-_.]$/u.test(before) || /^[-_.]\d{1,2}(?:\D|$)/u.test(after));
}

function endOfLanguage(text: string, from: number, { fits }: Rest): number {
  for (let to = from + 2; to <= from + LONGEST_LANGUAGE; to += 1)
    if (fits[to] === 1 && LANGUAGE.test(text.slice(from, to))) return to;
  return -1;
}

function fieldOf(field: Placeholder, raw: string): NameFields {
  switch (field) {
    case 'skip':
      return {};
    case 'date':
      return { publishedOn: dateInName(raw) };
    case 'language':
      return { language: raw.length <= 3 ? raw.toLowerCase() : raw };
    default:
      return { [field]: wordsOf(raw) };
  }
}

/** One line of words. In names without spaces an underscore stands for one. */
function wordsOf(raw: string): string {
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const plain = line(canonicalText(raw));
  return plain.includes(' ') ? plain : line(plain.replace(/_+/gu, ' '));
}
