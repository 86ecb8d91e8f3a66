import { describe, expect, it } from 'vitest';
import type { Actor } from '../model.ts';
import { isAmbiguous } from './namesakes.ts';
import { suggester } from './suggest.ts';
import type { ActorSuggestion, PositionSuggestion } from './suggestion.ts';

const person = (id: string, name: string, aliases: string[] = []): Actor => ({
  ...{ id, name, aliases, kind: 'person', memberOf: [], note: '', externalIds: {} },
});
const SERGEI = person('s', 'Sergei Ryabkov');
const ANNA = person('a', 'Anna RYÁBKOV');
const read = (text: string, actors: readonly Actor[]) =>
  suggester({ actors, positions: [], passages: [] }).suggest({ text, publishedOn: '2022-01-09', language: 'en' });
const actorsIn = (text: string, actors: readonly Actor[]) =>
  read(text, actors).filter((one): one is ActorSuggestion => one.kind === 'actor');
const meantBy = (quote: string, text: string, actors: readonly Actor[]) => {
  const one = actorsIn(text, actors).find((found) => found.quote === quote);
  return one && [one.actor, ...one.others].map(({ id, name }) => id ?? name);
};
const ALONE = 'Mr. Ryabkov said on Monday that talks would go on.';

describe('a surname', () => {
  it('that several people of the codebook bear is asked about, a new one being possible too', () => {
    expect(meantBy('Ryabkov', ALONE, [SERGEI, ANNA])).toEqual(['a', 's', 'Ryabkov']);
    const [one] = actorsIn(ALONE, [SERGEI, ANNA]);
    expect(one && isAmbiguous(one)).toBe(true);
    expect(one?.confidence).toBeLessThan(0.6);
    expect(one?.why).toBe('The codebook has 2 people of this surname.');
  });

  it('means whom the article has named in full, and is asked about where that is more than one', () => {
    const both = 'Sergei Ryabkov met reporters on Monday.';
    expect(meantBy('Ryabkov', `${both} Ryabkov said no.`, [SERGEI, ANNA])).toEqual(['s']);
    const two = 'Sergei Ryabkov met Anna Ryabkov on Monday. Mr. Ryabkov said no.';
    const open = actorsIn(two, [SERGEI, person('a', 'Anna Ryabkov')]).at(-1);
    expect(open && [open.actor, ...open.others].map(({ id }) => id).sort()).toEqual(['a', 's']);
    expect(meantBy('Ryabkov', 'Ivan Ryabkov came. Ryabkov said no.', [SERGEI, ANNA])).toEqual(['Ivan Ryabkov']);
  });

  it('of one person, or of what is no person, asks nothing', () => {
    expect(meantBy('Ryabkov', ALONE, [SERGEI])).toEqual(['Ryabkov']);
    expect(meantBy('Ryabkov', ALONE, [SERGEI, { ...ANNA, kind: 'group' }])).toEqual(['Ryabkov']);
    expect(meantBy('Ryabkov', ALONE, [person('s', 'Ryabkov'), person('x', ' '), person('y', '')])).toEqual(['s']);
  });
});

it('an alias of several is asked about, and what one of them holds is not taken for the first one’s', () => {
  const actors = [person('s', 'Sergei Ryabkov', ['Ryabkov']), person('a', 'Anna Ryabkov', ['Ryabkov'])];
  const said = (text: string) => read(text, actors).filter((one): one is PositionSuggestion => one.kind === 'position');
  const text = 'Ryabkov said that Moscow will not agree to the draft.';
  expect(meantBy('Ryabkov', text, actors)).toEqual(['s', 'a']);
  expect(said(text)[0]).toMatchObject({ holders: [{ id: 's' }], isHolderOpen: true });
  expect(said('Sergei Ryabkov said that Moscow will not agree to the draft.')[0]?.isHolderOpen).toBeUndefined();
});

it('“he” may be any of those whom the surname before it may mean', () => {
  const text = 'Mr. Ryabkov spoke in Oslo. “We told them in December what we need,” he said.';
  const said = read(text, [SERGEI, ANNA]).filter((one): one is PositionSuggestion => one.kind === 'position');
  expect(said[0]).toMatchObject({ isHolderOpen: true, holders: [{ id: 'a' }] });
});

it('one actor of the codebook or a new one is no question of which', () => {
  const base = { start: 0, end: 1, quote: 'x', confidence: 1, why: '', rule: '', kind: 'actor' } as const;
  const known = { id: 'k', name: 'K', kind: 'person' } as const;
  expect(isAmbiguous({ ...base, actor: known, others: [] })).toBe(false);
  expect(isAmbiguous({ ...base, actor: known, others: [{ ...known, id: null }] })).toBe(false);
  expect(isAmbiguous({ ...base, actor: { ...known, id: null }, others: [known, { ...known, id: 'l' }] })).toBe(true);
});
