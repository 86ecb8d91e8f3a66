import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { LARGEST_CODEBOOK, MOST_CODES, type ParsedCodebook } from '../codebook.ts';
import { excerpt, type FailedItem } from '../project-file/report.ts';
import { type RawCode, resolveCodes } from '../resolve-codes.ts';
import { type CodeReading, readCode } from './read-codes.ts';
import { takeSets } from './sets.ts';
import { MOST_LEVELS } from './write-codes.ts';
import { type Element, readXml } from './xml.ts';

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
  const root = readXml(text, MOST_LEVELS + 8, 'codebook');
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
  const reading: CodeReading = { codes, notes, noteOf: null, isNamed: (name) => name.trim() !== '' };
  const sets: Element[] = [];
  for (const part of children) {
    if (part.name === 'Codes') for (const code of part.children) readCode(code, null, '', reading);
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
