/** What the labels of programs for annotating texts are here, by the names that label sets have for the same things. */
import type { ActorKind } from '../domain/model.ts';

/** `null`: a label like any other, which becomes a position. */
export type LabelMeaning = ActorKind | 'date' | null;

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** The usual schemes (CoNLL, ACE, OntoNotes, MUC) and what people call the same, as `plain` writes it. */
const NAMES: readonly (readonly [Exclude<LabelMeaning, null>, string])[] = [
  [
    'person',
    `per pers person persons people human individual persname politician speaker spokesperson namedperson personname nper
     actor actors`,
  ],
  [
    'organisation',
    `org orgs organisation organisations organization organizations orgname norg company corporation institution agency party
     politicalparty ngo ministry government media namedorganization`,
  ],
  [
    'state',
    `loc location locations gpe gpeloc place places country countries state states nation geo city region fac facility nloc`,
  ],
  ['group', 'norp group groups nationality nationalities ethnicity religion movement'],
  ['date', 'date dates time datetime timex timex3 temporal timeexpression'],
];

const MEANINGS: ReadonlyMap<string, LabelMeaning> = new Map(
  NAMES.flatMap(([meaning, names]) => words(names).map((name) => [name, meaning] as const)),
);

/** The same name in any case, with any signs between its words: “held-by”, “Held By”. */
export const plain = (name: string): string => name.toLowerCase().replace(/[\s_.:-]+/gu, '');

export const meaningOf = (label: string): LabelMeaning => MEANINGS.get(plain(label)) ?? null;

const HOLDERS =
  /^(?:has)?(?:holder|opinionholder|speaker|claimant)s?$|^(?:held|said|spoken|stated|voiced)by$|^attributedto$/u;
const ADDRESSEES = /^(?:has)?(?:addressee|recipient|audience|hearer|listener)s?$|^addressedto$|^towards?$/u;

/** What a relation from a statement to an actor says of the actor; null where it is neither of the two. */
export function roleOfRelation(type: string): 'holders' | 'addressees' | null {
  const name = plain(type);
  return HOLDERS.test(name) ? 'holders' : ADDRESSEES.test(name) ? 'addressees' : null;
}
