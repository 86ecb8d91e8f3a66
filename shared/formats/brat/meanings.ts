import type { ActorKind, Stance } from '../../domain/model.ts';

/** What passages of a type are here. */
export type Meaning =
  /** Null: an actor of any kind. */
  { readonly kind: 'actor'; readonly of: ActorKind | null } | { readonly kind: 'date' } | { readonly kind: 'position' };

const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Types of the usual schemes (CoNLL, ACE, OntoNotes, MUC and what people call them), without signs and in small letters. */
const ACTORS: ReadonlyMap<string, ActorKind> = new Map(
  (
    [
      [
        'person',
        'per pers person persons people human individual politician speaker spokesperson namedperson personname nper',
      ],
      [
        'organisation',
        `org organisation organization organisations organizations company corporation institution agency party
         politicalparty ngo ministry government media namedorganization orgname norg`,
      ],
      [
        'state',
        'loc location locations gpe place places country countries state states nation geo city region fac facility nloc',
      ],
      ['group', 'norp group groups nationality ethnicity religion'],
    ] as const
  ).flatMap(([kind, list]) => words(list).map((word): [string, ActorKind] => [word, kind])),
);
const DATES: ReadonlySet<string> = new Set(words('date dates time timex timex3 datetime temporal timeexpression'));

/** Names without what programs and people write differently. */
const plain = (name: string): string => name.replace(/[\s_\-.]+/gu, '').toLowerCase();

export function meaningOf(type: string): Meaning {
  const name = plain(type);
  if (name === 'actor' || name === 'actors') return { kind: 'actor', of: null };
  const of = ACTORS.get(name);
  if (of) return { kind: 'actor', of };
  return { kind: DATES.has(name) ? 'date' : 'position' };
}

const ROLES: ReadonlyMap<string, 'holder' | 'addressee' | 'saidOn'> = new Map([
  ...words('holder holders speaker sayer source author claimant opinionholder actor agent').map(
    (word) => [word, 'holder'] as const,
  ),
  ...words('addressee addressees recipient hearer listener audience').map((word) => [word, 'addressee'] as const),
  ['saidon', 'saidOn'],
]);

/** What an argument or relation of this name says of a statement; null where it has no place in one. Digits tell several apart. */
export const roleOf = (name: string): 'holder' | 'addressee' | 'saidOn' | null =>
  ROLES.get(plain(name).replace(/\d+$/u, '')) ?? null;

const STANCES: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'supports',
        'supports support supporting supportive pro for favor favour infavor infavour agree agrees positive',
      ],
      ['opposes', 'opposes oppose opposing contra con anti against disagree disagrees negative'],
      ['neutral', 'neutral none'],
      ['conditional', 'conditional mixed'],
    ] as const
  ).flatMap(([stance, list]) => words(list).map((word): [string, Stance] => [word, stance])),
);

/** The stance that an attribute tells, null where it tells none. */
export const stanceOf = (name: string, value: string): Stance | null =>
  /^(?:stance|polarity|sentiment|attitude|opinion)$/u.test(plain(name)) ? (STANCES.get(plain(value)) ?? null) : null;

/** Attributes that have the date of a time expression, as TimeML calls them. */
export const isDateValue = (name: string): boolean => /^(?:value|val|date|edtf|iso)$/u.test(plain(name));
