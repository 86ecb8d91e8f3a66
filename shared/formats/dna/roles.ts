import type { DnaVariable } from './data.ts';

/** What a variable of a statement is here. */
export type Role = 'person' | 'organisation' | 'concept' | 'agreement' | 'other';

/** By the names that DNA gives its variables, and those that analysts give them instead. */
const NAMES = [
  ['person', 'short text', /^(?:person|speaker|politician|individual)s?$/iu],
  ['organisation', 'short text', /^(?:organi[sz]ation|actor|institution)s?$/iu],
  ['concept', 'short text', /^(?:concept|claim|position|belief|argument|frame)s?$/iu],
  ['agreement', 'boolean', /^(?:agreement|agrees?|supports?|approval|stance)$/iu],
] as const;

export function roleOf({ name, dataType }: DnaVariable): Role {
  return NAMES.find(([, type, names]) => type === dataType && names.test(name))?.[0] ?? 'other';
}
