import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rankBy } from './rank.ts';
import { errorsAllowed } from './typing-errors.ts';

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

describe('finding in spite of typing errors', () => {
  const names = ['Sergei Ryabkov', 'Kremlin', 'NATO', 'Márta Ács', 'United Nations'].map((label) => ({ label }));
  const claims = [{ label: 'Enlargement of NATO' }, { label: 'Arms control', also: ['Limits on weapons'] }];
  const all = [...names, ...claims];
  const found = (query: string) => rankBy(all, query).map(({ label }) => label);

  it.each([
    ['two neighbours exchanged', 'ryabkvo', 'Sergei Ryabkov'],
    ['a letter too few', 'enlargment', 'Enlargement of NATO'],
    ['a letter exchanged with its neighbour', 'Kremiln', 'Kremlin'],
    ['a letter too many', 'kremmlin', 'Kremlin'],
    ['another letter', 'mirta', 'Márta Ács'],
    ['two errors in a long word', 'enlrgemant', 'Enlargement of NATO'],
    ['an error while the word is still being typed', 'enlragem', 'Enlargement of NATO'],
    ['an error in one word of several, in any order', 'nato enlargment', 'Enlargement of NATO'],
    ['an error in another name', 'waepons', 'Arms control'],
  ])('finds with %s', (_, query, label) => expect(found(query)).toEqual([label]));

  it('takes a short word by its letters', () => {
    expect(found('ntq')).toEqual([]);
    expect(rankBy([{ label: 'EU' }, { label: 'UN' }, { label: 'USA' }], 'usb')).toEqual([]);
  });

  it('puts what is spelt as typed first, and fewer errors before more', () => {
    const options = [{ label: 'Governors' }, { label: 'Gouvernement' }, { label: 'Local government' }];
    expect(rankBy(options, 'government').map(({ label }) => label)).toEqual(['Local government', 'Gouvernement']);
  });

  it('puts the name before what else something is found by', () => {
    const options = [{ label: 'Weapons', also: ['missile'] }, { label: 'Missive' }];
    expect(rankBy(options, 'missibe').map(({ label }) => label)).toEqual(['Missive', 'Weapons']);
  });

  it('takes the Greek sigma as one letter wherever it stands', () =>
    expect(rankBy([{ label: 'ΟΔΟΣΑ' }], 'ΟΔΟΣ')).toHaveLength(1));
});

describe('finding, whatever the names', () => {
  const letters = fc.constantFrom(...'abcdeéñσς ЖйTNİß1-’中𝒳');
  const name = fc
    .array(letters, { minLength: 1, maxLength: 16 })
    .map((parts) => parts.join(''))
    .filter((text) => fold(text).trim() !== '');
  const list = fc.array(fc.record({ label: name, also: fc.array(name, { maxLength: 2 }) }), { minLength: 1 });

  it('finds a name by any beginning of it', () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), (options, which, length) => {
        const option = options[which % options.length] as (typeof options)[number];
        const points = [...option.label];
        expect(rankBy(options, points.slice(0, 1 + (length % points.length)).join(''))).toContain(option);
      }),
    );
  });

  it('puts a name first that is written out', () => {
    fc.assert(
      fc.property(list, fc.nat(), (options, which) => {
        const { label } = options[which % options.length] as (typeof options)[number];
        const [first] = rankBy(options, label);
        const plain = (text: string) => fold(text).trim().replace(/\s+/gu, ' ');
        expect([first?.label, ...(first?.also ?? [])].map((text) => plain(text ?? ''))).toContain(plain(label));
      }),
    );
  });

  it('finds a word with as many errors as its length allows', () => {
    const word = fc.array(fc.constantFrom(...'abcdeiostr'), { minLength: 4, maxLength: 12 }).map((all) => all.join(''));
    const error = fc.record({ how: fc.constantFrom('more', 'less', 'other', 'swap'), where: fc.nat() });
    fc.assert(
      fc.property(word, fc.array(error, { minLength: 1, maxLength: 2 }), (right, errors) => {
        const typed = errors.reduce((text, { how, where }) => mistype(text, how, where % text.length), right);
        fc.pre(errorsAllowed(typed) >= errors.length);
        // A letter put between two exchanged neighbours is one error more: an exchange counts where nothing else is near.
        fc.pre(errors.length === 1 || errors.every(({ how }) => how !== 'swap'));
        expect(rankBy([{ label: `The ${right}` }], typed)).toHaveLength(1);
      }),
    );
  });
});

function mistype(text: string, how: string, at: number): string {
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (how === 'more') return `${before}${letter}x${after}`;
  if (how === 'less') return before + after;
  if (how === 'other') return `${before}x${after}`;
  return `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
}
