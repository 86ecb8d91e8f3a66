import { type Failure, failure, ok, type Result } from '../../domain/result.ts';

/** What a pattern can find in a name; `skip` is what is there and not wanted. */
export const PLACEHOLDERS = ['date', 'source', 'title', 'author', 'language', 'skip'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly field: Placeholder };

/**
 * How files are named: a level for each folder that is spoken of, the last one for the file's own name. It speaks of the
 * end of a path: folders further up may be called as they like. No levels: nothing is read from names.
 */
export interface NamePattern {
  readonly levels: readonly (readonly Piece[])[];
}

export type PatternFailure = Failure<'too-long' | 'brace' | 'unknown' | 'twice' | 'adjacent' | 'empty-level'>;

/** UTF-16 code units. Longer than any pattern that anybody means. */
const LONGEST = 300;

const ALL = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** Reads a pattern as people write it: `{source}/{date} {title}`. '' is the pattern that reads nothing. */
export function parsePattern(written: string): Result<NamePattern, PatternFailure> {
  const pattern = written.trim().normalize('NFC');
  if (pattern === '') return ok({ levels: [] });
  if (pattern.length > LONGEST) {
    return failure('too-long', `A pattern has at most ${LONGEST} characters; this one has ${pattern.length}.`);
  }
  const levels: Piece[][] = [];
  const seen = new Set<Placeholder>();
  for (const level of pattern.replaceAll('\\', '/').split('/')) {
    const pieces = piecesOf(level, seen);
    if (!pieces.ok) return pieces;
    levels.push(pieces.value);
  }
  return ok({ levels });
}

function piecesOf(level: string, seen: Set<Placeholder>): Result<Piece[], PatternFailure> {
  if (level.trim() === '') {
    return failure('empty-level', 'There is nothing before, after or between slashes. Write {skip} for any folder.');
  }
  const pieces: Piece[] = [];
  // Text and placeholders take turns.
  for (const part of level.split(/(\{[^{}]*\})/u)) {
    if (part === '') continue;
    if (!part.startsWith('{') || !part.endsWith('}')) {
      if (/[{}]/u.test(part)) {
        return failure('brace', `“${part}” has a brace without its other half. Placeholders are written as ${ALL}.`);
      }
      pieces.push({ kind: 'literal', text: part });
      continue;
    }
    const field = placeholderNamed(part);
    if (!field) return failure('unknown', `There is no placeholder “${part}”. There are ${ALL}.`);
    if (pieces.at(-1)?.kind === 'field') {
      return failure(
        'adjacent',
        `Nothing tells where the part before “${part}” ends. Put what stands there between them.`,
      );
    }
    if (field !== 'skip' && seen.has(field)) {
      return failure('twice', `“${part}” is there twice. Write {skip} for the one that is not wanted.`);
    }
    seen.add(field);
    pieces.push({ kind: 'field', field });
  }
  return ok(pieces);
}

const placeholderNamed = (part: string): Placeholder | undefined =>
  PLACEHOLDERS.find((name) => part.slice(1, -1).trim().toLowerCase() === name);

/** True where the pattern finds something that an article can take. */
export const readsFields = ({ levels }: NamePattern): boolean => fieldsIn({ levels }).length > 0;

/** The placeholders whose finds become fields of an article, in their order. */
export const fieldsIn = ({ levels }: NamePattern): Exclude<Placeholder, 'skip'>[] =>
  levels.flat().flatMap((piece) => (piece.kind === 'field' && piece.field !== 'skip' ? [piece.field] : []));
