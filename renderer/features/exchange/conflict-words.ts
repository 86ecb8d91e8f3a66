import { describeEdtf } from '../../../shared/domain/dates/edtf.ts';
import type { Aligned, Reason } from '../../../shared/formats/merge/align.ts';
import type { Conflict, Side } from '../../../shared/formats/merge/merge.ts';
import type { Names } from '../../commands/merging/preview-merge.ts';
import { describeInstant } from '../../ui/instant.ts';

/** A field in which two versions differ, as each has it; '' where it has nothing. */
export interface FieldWords {
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

type Say = (value: unknown, names: Names) => string;

const text: Say = (value) => (typeof value === 'string' ? value : '');
const date: Say = (value) => (typeof value === 'string' && value ? describeEdtf(value) : '');
const actor: Say = (value, { actors }) => actors.get(text(value, NOBODY)) ?? '';
const actors: Say = (value, names) => (Array.isArray(value) ? value.map((one) => actor(one, names)).join(', ') : '');
const position: Say = (value, names) => names.positions.get(text(value, NOBODY)) ?? '';
const place: Say = (value, names) => (value === null ? 'at the top' : position(value, names));
const coder: Say = (value, { coders }) => coders.get(text(value, NOBODY)) ?? '';

const NOBODY: Names = { coders: new Map(), actors: new Map(), positions: new Map() };

/** What is decided on, in the order in which it is read; times and what follows from the passage are not among it. */
const FIELDS: Readonly<Record<Conflict['what'], readonly (readonly [key: string, label: string, say: Say])[]>> = {
  tag: [
    ['kind', 'Kind', text],
    ['actor', 'Actor', actor],
    ['date', 'Date', date],
    ['position', 'Position', position],
    ['stance', 'Stance', text],
    ['holders', 'Holders', actors],
    ['addressees', 'Addressees', actors],
    ['saidOn', 'Said on', date],
    ['note', 'Note', text],
    ['coder', 'Coder', coder],
  ],
  actor: [
    ['name', 'Name', text],
    ['kind', 'Kind', text],
    ['note', 'Note', text],
  ],
  position: [
    ['label', 'Position', text],
    ['parentId', 'Under', place],
    ['description', 'Description', text],
    ['colour', 'Colour', text],
  ],
  article: [
    ['title', 'Title', text],
    ['source', 'Source', text],
    ['author', 'Author', text],
    ['url', 'Address', text],
    ['language', 'Language', text],
    ['publishedOn', 'Published', date],
    ['note', 'Note', text],
  ],
};

/** Both versions side by side, without ids and raw values. */
export function conflictFields(conflict: Conflict, names: Names): FieldWords[] {
  const { a, b } = conflict;
  const fields = FIELDS[conflict.what]
    .filter(([key]) => Object.hasOwn(a, key) || Object.hasOwn(b, key))
    .map(([key, label, say]) => ({ label, a: say(a[key], names), b: say(b[key], names) }));
  return [...passages(conflict), ...fields];
}

/** Where a tag has other edges in either; the same words elsewhere are told by where that is. */
function passages({ what, name, a, b }: Conflict): FieldWords[] {
  if (what !== 'tag' || !['start', 'end'].some((key) => Object.hasOwn(a, key))) return [];
  const quote = (side: Conflict['a']) => `“${text(side.quote, NOBODY) || name}”`;
  const isSame = quote(a) === quote(b);
  const isLater = Number(b.start) > Number(a.start);
  const where = (later: boolean) => (isSame ? `, ${later ? 'later' : 'earlier'} in the text` : '');
  return [{ label: 'Passage', a: quote(a) + where(!isLater), b: quote(b) + where(isLater) }];
}

/** When a version was changed last, and whose it is: '9 Jan 2022, 14:05, by Ann'. */
export function changedWords({ at, coders }: Conflict, side: Side, names: Names): string {
  const when = at[side] && describeInstant(at[side]);
  const who = coders && names.coders.get(coders[side]);
  return [when, who && `by ${who}`].filter(Boolean).join(', ');
}

const REASONS: Readonly<Record<Reason, string>> = {
  'same name': 'Recognised by their name',
  'other name': 'Recognised by another name',
  'same place': 'Recognised by their place in the tree',
  'merged here': 'Merged here since',
  'same id': 'Recognised by their id',
};

export interface Recognised {
  readonly title: string;
  /** A line each, with the names of both where they differ. */
  readonly lines: readonly string[];
}

/** Which codes and coders are which, by what tells it. */
export function recognised(aligned: readonly Aligned[], names: Names): Recognised[] {
  const ours = { coder: names.coders, actor: names.actors, position: names.positions };
  const line = ({ what, name, to }: Aligned) => {
    const own = ours[what].get(to) ?? name;
    return own === name ? `The ${what} “${name}”` : `The ${what} “${name}” is “${own}” here`;
  };
  return (Object.keys(REASONS) as Reason[])
    .map((reason) => ({ title: REASONS[reason], lines: aligned.filter((one) => one.reason === reason).map(line) }))
    .filter(({ lines }) => lines.length > 0);
}
