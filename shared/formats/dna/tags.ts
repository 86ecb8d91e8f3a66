import { describe } from '../../domain/anchoring/describe.ts';
import type { Coder, PositionTag, Span, Stance } from '../../domain/model.ts';
import type { ReadTools } from '../found.ts';
import type { FailedItem } from '../project-file/report.ts';
import { type Actors, isNote } from './actors.ts';
import type { DnaData, DnaStatement, DnaType, DnaValue, DnaVariable } from './data.ts';
import type { Positions } from './positions.ts';
import { type Role, roleOf } from './roles.ts';

/** The tag of a statement; null, and listed, where its span is none. */
export type MakeTag = (
  statement: DnaStatement,
  span: Span | null,
  article: { readonly id: string; readonly text: string },
) => PositionTag | null;

export interface TagMaker {
  readonly make: MakeTag;
  /** The coders of the database, and those who are missing in it but have statements. */
  readonly coders: readonly Coder[];
  /** To be called when all tags are made: what could not be said of each statement is told once for all. */
  tell(): void;
}

/** Characters in all passages together. A project of the largest kind has a tenth; a made-up one may repeat a whole text. */
const MOST_QUOTED = 50_000_000;

/** Statements become position tags. What a tag has no field for stands in its note. */
export function tagMaker(
  data: DnaData,
  actors: Actors,
  positions: Positions,
  { newId, now }: Pick<ReadTools, 'newId' | 'now'>,
  failed: FailedItem[],
): TagMaker {
  const types = new Map(data.types.map((type) => [type.id, type]));
  const coders = new Map([...data.coders].map(([id, name]) => [id, { id: newId(), name }]));
  const counts = new Map<string, { reason: (count: number) => string; item: string; count: number }>();
  const count = (item: string, key: string, reason: (count: number) => string) => {
    const known = counts.get(`${item} ${key}`) ?? { item, reason, count: 0 };
    known.count += 1;
    counts.set(`${item} ${key}`, known);
  };
  let quoted = 0;

  const coderOf = (number: number | null): string => {
    const id = number ?? 0;
    const known = coders.get(id) ?? { id: newId(), name: id > 0 ? `Coder ${id}` : 'Unknown coder' };
    if (!coders.has(id)) {
      failed.push({
        item: `Coder ${id}`,
        reason: `The database has statements by this coder, but no name. It was called “${known.name}”.`,
      });
    }
    coders.set(id, known);
    return known.id;
  };

  const make: MakeTag = (statement, span, article) => {
    const item = `STATEMENTS ${statement.id}`;
    if (!span) {
      failed.push({
        item,
        reason: `Its span ${statement.start}–${statement.stop} is empty or outside the text. It was left out.`,
      });
      return null;
    }
    quoted += span.end - span.start;
    if (quoted > MOST_QUOTED) {
      count(
        'STATEMENTS',
        'quoted',
        (number) => `The passages of all statements together are too long: ${number} were left out.`,
      );
      return null;
    }
    const type = types.get(statement.type ?? -1) ?? { id: -1, label: 'Statement' };
    const said = valuesOf(statement, data.variables);
    const concept = said.find(({ role }) => role === 'concept');
    const agreement = said.find(({ role }) => role === 'agreement');
    const holders = said.flatMap(({ role, value }) => {
      const id = role === 'person' || role === 'organisation' ? actors.idOf(role, String(value)) : null;
      return id ? [id] : [];
    });
    if (!concept) count(`Statement type “${type.label}”`, 'concept', tellConcept(type));
    if (!agreement && concept) count(`Statement type “${type.label}”`, 'agreement', tellAgreement);
    const isRest = ({ role, value }: Said) =>
      role === 'other' ||
      (role === 'concept' && value !== concept?.value) ||
      (role === 'agreement' && value !== agreement?.value);
    return {
      id: newId(),
      kind: 'position',
      documentId: article.id,
      ...describe(article.text, span),
      position: concept ? positions.ofConcept(String(concept.value)) : positions.ofType(type.label),
      stance: stanceOf(agreement?.value),
      holders: [...new Set(holders)],
      addressees: [],
      saidOn: '',
      note: said
        .filter(isRest)
        .map(({ name, value }) => (isNote(name) ? inWords(value) : `${name}: ${inWords(value)}`))
        .join('\n'),
      coder: coderOf(statement.coder),
      createdAt: now,
      updatedAt: now,
    };
  };
  return {
    make,
    get coders() {
      return [...coders.values()];
    },
    tell: () => {
      for (const { item, reason, count: number } of counts.values()) failed.push({ item, reason: reason(number) });
    },
  };
}

const counted = (count: number): string =>
  count === 1 ? 'One of its statements is' : `${count} of its statements are`;

const tellConcept = (type: DnaType) => (count: number) =>
  `${counted(count)} without a concept: the position is “${type.label}” there, and the note has the other values.`;

const tellAgreement = (count: number) => `${counted(count)} without agreement: the stance is neutral there.`;

const stanceOf = (agreement: DnaValue | undefined): Stance =>
  agreement === undefined ? 'neutral' : agreement === true ? 'supports' : 'opposes';

interface Said {
  readonly name: string;
  readonly role: Role;
  readonly value: DnaValue;
}

function valuesOf({ values }: DnaStatement, variables: ReadonlyMap<number, DnaVariable>): Said[] {
  return [...values].flatMap(([id, value]) => {
    const variable = variables.get(id);
    return variable ? [{ name: variable.name, role: roleOf(variable), value }] : [];
  });
}

const inWords = (value: DnaValue): string => (value === true ? 'yes' : value === false ? 'no' : String(value));
