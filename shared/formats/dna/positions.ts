import { nextColour } from '../../domain/colours.ts';
import type { Position } from '../../domain/model.ts';
import type { FailedItem } from '../project-file/report.ts';
import { isAlias, isNote, splitAliases } from './actors.ts';
import type { DnaData, DnaEntity } from './data.ts';
import { roleOf } from './roles.ts';

export interface Positions {
  readonly list: readonly Position[];
  /** The position of a concept. It is there for every concept that a statement names. */
  ofConcept(label: string): string;
  /** The position of statements of a type that name no concept; made when it is asked for. */
  ofType(label: string): string;
}

type Growing = { -readonly [Key in keyof Position]: Position[Key] };

/** Attributes of concepts that put them under an issue, the first that is filled in. */
const ISSUES = [/^issues?$/iu, /^topics?$/iu, /^types?$/iu];

/**
 * Concepts become positions: each under the concept above it, else under the issue that its attributes name, else at the
 * top. Issues and concepts are told apart, even if they are called alike.
 */
export function readPositions(data: DnaData, newId: () => string, failed: FailedItem[]): Positions {
  const known = new Map<string, Growing>();
  const take = (kind: 'concept' | 'issue' | 'type', label: string): Growing => {
    const key = `${kind} ${label}`;
    const position = known.get(key) ?? {
      id: newId(),
      label,
      parentId: null,
      description: '',
      colour: nextColour(known.size),
    };
    known.set(key, position);
    return position;
  };
  const isConcept = (variable: number): boolean => {
    const found = data.variables.get(variable);
    return found !== undefined && roleOf(found) === 'concept';
  };

  const concepts = data.entities.filter(({ variable }) => isConcept(variable));
  for (const { value, colour } of concepts) {
    const position = take('concept', value);
    if (colour) position.colour = colour;
  }
  for (const { values } of data.statements) {
    for (const [variable, value] of values) if (isConcept(variable)) take('concept', String(value));
  }
  const parents = new Map([...known.values()].map(({ id }): [string, string | null] => [id, null]));
  for (const entity of concepts) {
    const position = take('concept', entity.value);
    const issue = issueOf(entity);
    position.description = [position.description, ...describe(entity, issue)].filter((line) => line !== '').join('\n');
    const above = entity.parent ? known.get(`concept ${entity.parent}`) : issue ? take('issue', issue.value) : null;
    if (above && !isBelow(above.id, position.id, parents)) {
      position.parentId = above.id;
      parents.set(position.id, above.id);
    } else if (entity.parent) {
      failed.push({ item: entity.value, reason: `It cannot stand under “${entity.parent}”. It was kept at the top.` });
    }
  }
  return {
    get list() {
      return [...known.values()];
    },
    ofConcept: (label) => take('concept', label).id,
    ofType: (label) => take('type', label).id,
  };
}

interface Issue {
  readonly name: string;
  readonly value: string;
}

function issueOf({ attributes, parent }: DnaEntity): Issue | null {
  if (parent) return null;
  for (const names of ISSUES) {
    const [name, value] = attributes.find(([attribute]) => names.test(attribute)) ?? [];
    if (name && value) return { name, value: value.replace(/\s+/gu, ' ') };
  }
  return null;
}

function describe({ attributes }: DnaEntity, issue: Issue | null): string[] {
  return attributes
    .filter(([name]) => name !== issue?.name)
    .map(([name, value]) => {
      if (isAlias(name)) return `Also called: ${splitAliases(value).join('; ')}`;
      return isNote(name) ? value : `${name}: ${value}`;
    });
}

/** A tree that is deeper was made to hold up whoever reads it. */
const DEEPEST = 1000;

/** Whether a position is the other, or stands somewhere below it; also where it is too deep to tell. */
function isBelow(id: string, other: string, parents: ReadonlyMap<string, string | null>): boolean {
  let at: string | null = id;
  for (let depth = 0; at !== null && at !== other && depth < DEEPEST; depth += 1) at = parents.get(at) ?? null;
  return at !== null;
}
