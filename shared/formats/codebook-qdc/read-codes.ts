import { readColour } from '../codebook.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import type { RawCode } from '../resolve-codes.ts';
import { groupGuid, guidOf, readGuid } from './guids.ts';
import { readTrailer } from './trailer.ts';
import { ACTORS, GROUPS } from './write-codes.ts';
import { type Element, textOf } from './xml.ts';

/** What codes are read into, and what their file holds beside them. */
export interface CodeReading {
  readonly codes: RawCode[];
  readonly notes: FailedItem[];
  /** The text of a note by its GUID, '' where it has none; null for a file without notes. */
  readonly noteOf: ((guid: string) => string) | null;
  /** Whether a name is one. */
  readonly isNamed: (name: string) => boolean;
}

/** What people know a code by. */
export const itemOfCode = (code: Element, path: string): string => {
  const name = code.attributes.get('name') ?? '';
  return `${path}${name.trim() ? `“${excerpt(name)}”` : 'a code without a name'}`;
};

/** A code and those below it. `parent` is the id of the position above, `path` what people read. */
export function readCode(code: Element, parent: string | null, path: string, reading: CodeReading): void {
  if (!isCode(code, path, reading)) return;
  const item = itemOfCode(code, path);
  const below = `${item} › `;
  if (isGroup(code)) {
    for (const child of code.children) readCode(child, parent, below, reading);
    return;
  }
  const raw = rawCodeOf(code, item, reading);
  reading.codes.push({ ...raw, parent: parent === null || raw.kind ? null : { id: parent } });
  // Where this code cannot stand above others, they go to the one above it.
  const standsAbove = !raw.refused && raw.id && !raw.kind;
  for (const child of code.children) readCode(child, standsAbove ? raw.id : parent, below, reading);
}

/** Notes what stands among codes and is none. */
export function isCode({ name }: Element, path: string, { notes }: CodeReading): boolean {
  if (name === 'Code') return true;
  if (name !== 'Description' && name !== 'NoteRef')
    notes.push({ item: `${path}${name}`, reason: 'It is no code. It was left out.' });
  return false;
}

/** A code by itself, as yet without a place among the others. */
export function rawCodeOf(code: Element, item: string, { noteOf, isNamed }: CodeReading): RawCode {
  const name = code.attributes.get('name') ?? '';
  const { text, facts } = readTrailer(textOf(code, 'Description'));
  const rawGuid = code.attributes.get('guid') ?? '';
  const guid = readGuid(rawGuid);
  const rawColour = code.attributes.get('color') ?? '';
  const colour = readColour(rawColour);
  const faults: string[] = [];
  if (!guid && rawGuid) faults.push(`Its id “${excerpt(rawGuid)}” is no GUID. It gets another.`);
  if (!colour && rawColour)
    faults.push(`Its colour “${excerpt(rawColour)}” is not written as #rrggbb. It gets another.`);
  const refs = code.children.filter((child) => child.name === 'NoteRef');
  if (refs.length > 0 && !noteOf)
    faults.push('It refers to notes, which are not in a codebook. It was kept without them.');
  const noted = noteOf ? refs.map(({ attributes }) => noteOf(attributes.get('targetGUID') ?? '')) : [];
  return {
    ...{ item, faults, name },
    // The id that the description tells counts only where it made this GUID: the code may have been copied since.
    id: facts.id && guidOf(facts.id) === guid ? facts.id : (guid ?? ''),
    refused: isNamed(name) ? '' : 'It has no name. It was left out; the codes below it are kept.',
    kind: facts.actor?.kind ?? null,
    aliases: facts.actor?.aliases ?? [],
    memberOf: facts.actor?.memberOf ?? [],
    externalIds: facts.actor?.externalIds ?? {},
    description: [text, ...noted].filter((part) => part !== '').join('\n\n'),
    colour: colour ?? '',
    parent: null,
    order: Number.NaN,
  };
}

/** One of the codes under which we gather the actors, also where another program gave it another GUID. */
export function isGroup(code: Element): boolean {
  const name = code.attributes.get('name') ?? '';
  if (name !== ACTORS && !Object.values(GROUPS).includes(name)) return false;
  if (readGuid(code.attributes.get('guid') ?? '') === groupGuid(name)) return true;
  const below = code.children.filter((child) => child.name === 'Code');
  return (
    below.length > 0 &&
    below.every((child) => isGroup(child) || readTrailer(textOf(child, 'Description')).facts.actor !== null)
  );
}
