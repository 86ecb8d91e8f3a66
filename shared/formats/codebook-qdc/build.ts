import { type Failure, failure, ok, type Result } from '../../domain/result.ts';
import { type Codebook, type Losses, treeOrder } from '../codebook.ts';
import { groupGuid } from './guids.ts';
import { ACTORS, beginCode, MOST_LEVELS, writeCodes, writeSets } from './write-codes.ts';
import { attribute, isBeyondXml } from './write-xml.ts';

export const NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** The codebook as REFI-QDA codebook exchange 1.0 (README). Without a single code there is nothing to hand on. */
export function buildCodebookQdc(codebook: Codebook, origin: string): Result<string, Failure<'empty'>> {
  if (codebook.actors.length + codebook.positions.length === 0) {
    return failure(
      'empty',
      'The codebook is empty, and a REFI-QDA file has to hold at least one code. Add an actor or a position first.',
    );
  }
  return ok(codebookQdc(codebook, origin));
}

/** The same of any codebook: an empty one has the code that gathers actors, since a file has to hold one. */
export function codebookQdc(codebook: Codebook, origin: string): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="${NAMESPACE}" origin="${attribute(origin)}">`,
    '<Codes>',
  ];
  const isEmpty = codebook.actors.length + codebook.positions.length === 0;
  if (isEmpty) lines.push(beginCode(groupGuid(ACTORS), ACTORS, false), '</Code>');
  writeCodes(codebook, lines);
  lines.push('</Codes>');
  writeSets(codebook.actors, 'guid', lines);
  lines.push('</CodeBook>', '');
  return lines.join('\n');
}

export const lossesOfQdc: Losses = ({ actors, positions }) => {
  const losses: string[] = [];
  if (actors.length > 0) {
    losses.push(
      'Kinds, other names and external ids of actors stand in the descriptions of their codes: Standpoint reads them back, other programs show them as text. Memberships are also sets of codes.',
    );
  }
  const texts = [
    ...actors.flatMap(({ name, note, aliases }) => [name, note, ...aliases]),
    ...positions.flatMap(({ label, description }) => [label, description]),
  ];
  const broken = texts.filter(isBeyondXml).length;
  if (broken > 0)
    losses.push(
      `${broken === 1 ? 'One name or note holds' : `${broken} names or notes hold`} control characters, which XML cannot carry: they become “\uFFFD”.`,
    );
  const deep = treeOrder(positions).filter(({ above }) => above.length >= MOST_LEVELS).length;
  if (deep > 0)
    losses.push(`${deep} positions lie deeper than ${MOST_LEVELS} levels, which programs may refuse to read.`);
  return losses;
};
