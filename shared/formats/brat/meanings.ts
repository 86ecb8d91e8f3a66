import type { ActorKind, Stance } from '../../domain/model.ts';
import { meaningOf as meaningOfLabel, plain, roleOfRelation } from '../label-types.ts';

/** What passages of a type are here. */
export type Meaning =
  /** Null: an actor of any kind. */
  { readonly kind: 'actor'; readonly of: ActorKind | null } | { readonly kind: 'date' } | { readonly kind: 'position' };

export function meaningOf(type: string): Meaning {
  const name = plain(type);
  if (name === 'actor' || name === 'actors') return { kind: 'actor', of: null };
  const meaning = meaningOfLabel(type);
  if (meaning === null) return { kind: 'position' };
  return meaning === 'date' ? { kind: 'date' } : { kind: 'actor', of: meaning };
}

/** What the arguments of events are called beyond what relations are. */
const HOLDERS = /^(?:sayer|source|author|actor|agent)$/u;

/** What an argument or relation of this name says of a statement; null where it has no place in one. Digits tell several apart. */
export function roleOf(numbered: string): 'holder' | 'addressee' | 'saidOn' | null {
  const name = plain(numbered).replace(/\d+$/u, '');
  if (name === 'saidon') return 'saidOn';
  if (HOLDERS.test(name)) return 'holder';
  const role = roleOfRelation(name);
  return role && (role === 'holders' ? 'holder' : 'addressee');
}

const words = (list: string): string[] => list.trim().split(/\s+/u);

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
