import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BARE_TAG } from '../../testing/bare-tag.ts';
import type { ActorTag, DateTag, PositionTag, Tag } from '../model.ts';
import { isTwin, nearDuplicates, overlap } from './near-duplicates.ts';
import { relatedTags } from './related.ts';

let made = 0;
const base = (start: number, end: number) => {
  made += 1;
  return {
    ...BARE_TAG,
    id: `t${made}`,
    start,
    end,
    coder: 'me',
  };
};
const actor = (start: number, end: number, id = 'r'): ActorTag => ({ ...base(start, end), kind: 'actor', actor: id });
const date = (start: number, end: number, value = '2022-01-09'): DateTag => ({
  ...base(start, end),
  kind: 'date',
  date: value,
});
const position = (start: number, end: number, fields: Partial<PositionTag> = {}): PositionTag => ({
  ...base(start, end),
  kind: 'position',
  position: 'p',
  stance: 'opposes',
  holders: ['r', 's'],
  addressees: ['n'],
  saidOn: '2022-01-09',
  ...fields,
});

describe('the same code on nearly the same passage', () => {
  it.each<[string, Tag, Tag, boolean]>([
    ['a name with its possessive', actor(0, 7), actor(0, 9), true],
    ['a surname inside the full name', actor(0, 14), actor(7, 14), true],
    ['the same name further on', actor(0, 7), actor(8, 15), false],
    ['another actor on the same passage', actor(0, 7), actor(0, 7, 'other'), false],
    ['a statement without its last word', position(0, 100), position(0, 92), true],
    ['a statement on half the passage', position(0, 100), position(0, 60), false],
    ['a statement with its holders in another order', position(0, 50), position(0, 50, { holders: ['s', 'r'] }), true],
    ['a statement with one holder less', position(0, 50), position(0, 50, { holders: ['s'] }), false],
    ['a statement with another stance', position(0, 50), position(0, 50, { stance: 'supports' }), false],
    ['the same date', date(0, 11), date(3, 11), true],
    ['another date', date(0, 11), date(0, 11, '2022'), false],
    ['an actor under a date', actor(0, 5), date(0, 5), false],
  ])('%s', (_, there, meant, warns) => {
    expect(nearDuplicates([there], meant)).toEqual(warns ? [there] : []);
  });

  it('is not the tag itself, which may be edited', () => {
    const tag = actor(0, 7);
    expect(nearDuplicates([tag], tag)).toEqual([]);
  });

  it('overlaps both ways alike, from nothing to all', () => {
    const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
        expect(overlap(a, b) > 0).toBe(a.start < b.end && b.start < a.end);
        expect(overlap(a, b) === 1).toBe(a.start === b.start && a.end === b.end);
      }),
    );
  });
});

describe('a twin', () => {
  it('says the same of the same passage, down to the note, and is of the same coder', () => {
    const tag = position(0, 50);
    expect(isTwin(tag, position(0, 50))).toBe(true);
    expect(isTwin(tag, tag)).toBe(false);
    for (const fields of [
      { start: 1 },
      { note: 'sure' },
      { saidOn: '' },
      { addressees: [] },
      { coder: 'other' },
      { stance: 'neutral' },
    ] as const) {
      expect(isTwin(tag, position(0, 50, fields))).toBe(false);
    }
  });
});

describe('what belongs to a tag', () => {
  const ryabkov = actor(0, 7);
  const nato = actor(20, 24, 'n');
  const other = actor(30, 35, 'o');
  const said = date(40, 50);
  const later = date(60, 70, '2022-02');
  const again = actor(80, 87);
  const statement = position(20, 50, { addressees: ['n', 'r'] });
  const tags = [ryabkov, nato, statement, other, said, later, again];

  it('are the holders, the addressees and the date of a statement', () => {
    expect([...relatedTags(statement, tags)]).toEqual([
      [ryabkov.id, 'holder'],
      [nato.id, 'addressee'],
      [said.id, 'date'],
      [again.id, 'holder'],
    ]);
  });

  it('are the other mentions of an actor or a date', () => {
    expect([...relatedTags(again, tags)]).toEqual([[ryabkov.id, 'same']]);
    expect([...relatedTags(said, tags)]).toEqual([]);
  });

  it('is no passage without a date, where the statement has none', () => {
    expect(relatedTags(position(0, 9, { saidOn: '', holders: [], addressees: [] }), tags).size).toBe(0);
  });
});
