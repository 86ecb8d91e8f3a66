import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { LARGEST_CODEBOOK, MOST_CODES, type ParsedCodebook, readColour } from '../codebook.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { type RawCode, resolveCodes } from '../resolve-codes.ts';
import { ACTORS, GROUPS, MOST_LEVELS } from './build.ts';
import { groupGuid, guidOf, readGuid } from './guids.ts';
import { takeSets } from './sets.ts';
import { readTrailer } from './trailer.ts';
import { type Element, readXml, textOf } from './xml.ts';

export type QdcError = Failure<'empty' | 'too-large' | 'not-xml' | 'forbidden' | 'not-a-codebook'>;

/**
 * Reads a REFI-QDA codebook (README). Files with a document type or entities are refused before they are parsed; a
 * code that cannot be read is listed, the rest is given.
 */
export function parseCodebookQdc(text: string): Result<ParsedCodebook, QdcError> {
  if (text.length > LARGEST_CODEBOOK) {
    return failure('too-large', 'The file is larger than 50 MB: no codebook is that large. Nothing was read.');
  }
  if (text.trim() === '') return failure('empty', 'The file is empty.');
  const root = readXml(text, MOST_LEVELS + 8);
  if (!root.ok) return root;
  const { name, children } = root.value;
  if (name === 'Project') {
    return failure(
      'not-a-codebook',
      'The file is a REFI-QDA project, not a codebook. Export the codebook (.qdc) from the program it comes from.',
    );
  }
  if (name !== 'CodeBook') {
    return failure(
      'not-a-codebook',
      `The file is XML, but not a REFI-QDA codebook: it begins with “${excerpt(name)}”.`,
    );
  }
  const codes: RawCode[] = [];
  const notes: FailedItem[] = [];
  const sets: Element[] = [];
  for (const part of children) {
    if (part.name === 'Codes') for (const code of part.children) readCode(code, null, '', codes, notes);
    else if (part.name === 'Sets') sets.push(...part.children.filter((child) => child.name === 'Set'));
    else notes.push({ item: part.name, reason: 'It is not known to this version and was left out.' });
    if (codes.length > MOST_CODES)
      return failure('too-large', `The file has more than ${MOST_CODES} codes: no codebook is that large.`);
  }
  if (codes.length === 0 && notes.length === 0 && sets.length === 0)
    return failure('empty', 'There is no code in this codebook.');
  const grouped = takeSets(sets, codes);
  const parsed = resolveCodes(grouped.codes);
  return ok({ ...parsed, failed: [...parsed.failed, ...notes, ...grouped.notes] });
}

/** A code and those below it. `parent` is the id of the position above, `path` what people read. */
function readCode(code: Element, parent: string | null, path: string, codes: RawCode[], notes: FailedItem[]): void {
  const name = code.attributes.get('name') ?? '';
  const item = `${path}${name.trim() ? `“${excerpt(name)}”` : 'a code without a name'}`;
  if (code.name !== 'Code') {
    if (code.name !== 'Description' && code.name !== 'NoteRef')
      notes.push({ item: `${path}${code.name}`, reason: 'It is no code. It was left out.' });
    return;
  }
  const below = `${item} › `;
  if (isGroup(code)) {
    for (const child of code.children) readCode(child, parent, below, codes, notes);
    return;
  }
  const { text, facts } = readTrailer(textOf(code, 'Description'));
  const rawGuid = code.attributes.get('guid') ?? '';
  const guid = readGuid(rawGuid);
  const colour = readColour(code.attributes.get('color') ?? '');
  const faults: string[] = [];
  if (!guid && rawGuid) faults.push(`Its id “${excerpt(rawGuid)}” is no GUID. It gets another.`);
  if (!colour && code.attributes.get('color'))
    faults.push(
      `Its colour “${excerpt(code.attributes.get('color') ?? '')}” is not written as #rrggbb. It gets another.`,
    );
  if (code.children.some((child) => child.name === 'NoteRef'))
    faults.push('It refers to notes, which are not in a codebook. It was kept without them.');
  // The id that the description tells counts only where it made this GUID: the code may have been copied since.
  const id = facts.id && guidOf(facts.id) === guid ? facts.id : (guid ?? '');
  codes.push({
    ...{ item, faults, id, name },
    refused: name.trim() ? '' : 'It has no name. It was left out; the codes below it are kept.',
    kind: facts.actor?.kind ?? null,
    aliases: facts.actor?.aliases ?? [],
    memberOf: facts.actor?.memberOf ?? [],
    externalIds: facts.actor?.externalIds ?? {},
    description: text,
    colour: colour ?? '',
    parent: parent === null || facts.actor ? null : { id: parent },
    order: Number.NaN,
  });
  // Where this code cannot stand above others, they go to the one above it.
  const standsAbove = name.trim() && id && !facts.actor;
  for (const child of code.children) readCode(child, standsAbove ? id : parent, below, codes, notes);
}

/** One of the codes under which we gather the actors, also where another program gave it another GUID. */
function isGroup(code: Element): boolean {
  const name = code.attributes.get('name') ?? '';
  if (name !== ACTORS && !Object.values(GROUPS).includes(name)) return false;
  if (readGuid(code.attributes.get('guid') ?? '') === groupGuid(name)) return true;
  const below = code.children.filter((child) => child.name === 'Code');
  return (
    below.length > 0 &&
    below.every((child) => isGroup(child) || readTrailer(textOf(child, 'Description')).facts.actor !== null)
  );
}
