import type { Span } from '../../domain/model.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';

interface Line {
  /** Its place in the file with its id, for people. */
  readonly at: string;
}

/** `T`: passages. The parts are in code points of the file, as they stand there. */
export interface Entity extends Line {
  readonly id: string;
  readonly type: string;
  readonly parts: readonly Span[];
  /** Null where the line has none. */
  readonly quote: string | null;
}

export interface Argument {
  readonly role: string;
  /** The id of an entity or event. */
  readonly target: string;
}

/** `R`: from the first argument to the second. */
export interface Relation extends Line {
  readonly id: string;
  readonly type: string;
  readonly from: Argument;
  readonly to: Argument;
}

/** `E` */
export interface Event extends Line {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly args: readonly Argument[];
}

/** `A` and `M`; without a value it is a mark that is there or not. */
export interface Attribute extends Line {
  readonly type: string;
  readonly target: string;
  readonly value: string;
}

/** `N`: who or what a passage means, in a database outside. */
export interface Normalisation extends Line {
  readonly target: string;
  readonly authority: string;
  readonly reference: string;
  /** What it is called there, '' where the line does not tell. */
  readonly title: string;
}

/** `#` */
export interface Note extends Line {
  readonly type: string;
  readonly target: string;
  readonly text: string;
}

/** `*`: passages that mean the same. */
export interface Equivalence extends Line {
  readonly type: string;
  readonly members: readonly string[];
}

/** A file of annotations, each line by its kind and in its order. */
export interface Standoff {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly events: readonly Event[];
  readonly attributes: readonly Attribute[];
  readonly normalisations: readonly Normalisation[];
  readonly notes: readonly Note[];
  readonly equivalences: readonly Equivalence[];
  /** Lines that are none of these. */
  readonly failed: readonly FailedItem[];
}

/** Reads the lines of brat standoff; `file` is their file for people. */
export function readLines(text: string, file: string): Standoff {
  const lists: Lists = {
    ...{ entities: [], relations: [], events: [], attributes: [], normalisations: [] },
    ...{ notes: [], equivalences: [], failed: [] },
  };
  const ids = new Set<string>();
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') continue;
    const tab = line.indexOf('\t');
    const [id, rest] = tab < 0 ? [line, ''] : [line.slice(0, tab), line.slice(tab + 1)];
    const at = `${file}, line ${index + 1} “${excerpt(id)}”`;
    const fail = (reason: string) => lists.failed.push({ item: at, reason: `${reason} It was left out.` });
    // Only what others refer to has to be one of its own.
    if (/^[TER]/u.test(id) && ids.has(id)) {
      fail('Its id was given before.');
      continue;
    }
    ids.add(id);
    const second = rest.indexOf('\t');
    const [head, tail] = second < 0 ? [rest, null] : [rest.slice(0, second), rest.slice(second + 1)];
    const words = head.split(/\s+/u).filter((word) => word !== '');
    if (!take({ id, at, words, tail }, lists)) fail('It is no line of brat standoff.');
  }
  return lists;
}

/** A line in its parts: words up to the second tab, and what stands behind it (null without one). */
interface Parts extends Line {
  readonly id: string;
  readonly words: readonly string[];
  readonly tail: string | null;
}

type Lists = { readonly [Kind in keyof Standoff]: Standoff[Kind][number][] };

/** False for what is no line of the format. */
function take(parts: Parts, lists: Lists): boolean {
  switch (parts.id.charAt(0)) {
    case 'T':
      return push(lists.entities, entityOf(parts));
    case 'R':
      return push(lists.relations, relationOf(parts));
    case 'E':
      return push(lists.events, eventOf(parts));
    case 'A':
    case 'M':
      return push(lists.attributes, attributeOf(parts));
    case 'N':
      return push(lists.normalisations, normalisationOf(parts));
    case '#':
      return push(lists.notes, noteOf(parts));
    case '*':
      return push(lists.equivalences, equivalenceOf(parts));
    default:
      return false;
  }
}

function push<T>(list: T[], item: T | null): boolean {
  if (item) list.push(item);
  return item !== null;
}

function entityOf({ id, at, words: [type, ...places], tail: quote }: Parts): Entity | null {
  const place = places.join(' ');
  if (!type || !/^\d+ \d+(?:;\d+ \d+)*$/u.test(place)) return null;
  const parts = place.split(';').map((part): Span => {
    const [start = Number.NaN, end = Number.NaN] = part.split(' ').map(Number);
    return { start, end };
  });
  return { at, id, type, parts: parts.sort((a, b) => a.start - b.start), quote };
}

function argumentOf(word: string | undefined): Argument | null {
  const colon = word?.indexOf(':') ?? -1;
  return word && colon > 0 && colon < word.length - 1
    ? { role: word.slice(0, colon), target: word.slice(colon + 1) }
    : null;
}

function relationOf({ id, at, words: [type, ...args] }: Parts): Relation | null {
  const [from, to] = args.map(argumentOf);
  return type && from && to && args.length === 2 ? { at, id, type, from, to } : null;
}

function eventOf({ id, at, words }: Parts): Event | null {
  const [first, ...args] = words.map(argumentOf);
  if (!first || args.includes(null)) return null;
  return { at, id, type: first.role, trigger: first.target, args: args as Argument[] };
}

const attributeOf = ({ at, words: [type, target, ...value] }: Parts): Attribute | null =>
  type && target ? { at, type, target, value: value.join(' ') } : null;

function normalisationOf({ at, words: [, target, where], tail: title }: Parts): Normalisation | null {
  const read = argumentOf(where);
  return target && read ? { at, target, authority: read.role, reference: read.target, title: title ?? '' } : null;
}

const noteOf = ({ at, words: [type = '', target = ''], tail }: Parts): Note => ({ at, type, target, text: tail ?? '' });

const equivalenceOf = ({ at, words: [type, ...members] }: Parts): Equivalence | null =>
  type && members.length > 1 ? { at, type, members } : null;
