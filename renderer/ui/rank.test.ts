import { describe, expect, it } from 'vitest';
import { rankBy } from './rank.ts';

const options = [
  { label: 'Russian Foreign Ministry', also: ['MFA'] },
  { label: 'Ministry of Defence' },
  { label: 'Márta Ács' },
  { label: 'Foreign Office' },
];
const found = (query: string) => rankBy(options, query).map(({ label }) => label);

describe('finding as you type', () => {
  it('gives all in their order for nothing', () => expect(found(' ')).toHaveLength(4));
  it('puts what begins with the query first', () =>
    expect(found('ministry')).toEqual(['Ministry of Defence', 'Russian Foreign Ministry']));
  it('takes words in any order', () => expect(found('ministry russ')).toEqual(['Russian Foreign Ministry']));
  it('does without accents and case', () => expect(found('marta acs')).toEqual(['Márta Ács']));
  it('looks at other names too', () => expect(found('mfa')).toEqual(['Russian Foreign Ministry']));
  it('gives nothing for what is not there', () => expect(found('zzz')).toEqual([]));
});
