import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, type Change, changed, removed } from '../../shared/domain/changes.ts';
import { compareTags, type DateTag } from '../../shared/domain/model.ts';
import { BARE_TAG } from '../../shared/testing/bare-tag.ts';
import { applyEntry, type ProjectState } from './project-state.ts';

const tag = (id: number, start: number, length: number): DateTag => ({
  id: `t${id}`,
  kind: 'date',
  ...BARE_TAG,
  start,
  end: start + length,
  date: '2022',
});

const places = fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })), { maxLength: 40 });
const tagsOf = (pairs: readonly (readonly [number, number])[], from = 0) =>
  pairs.map(([start, length], index) => tag(from + index, start, length));

describe('the open article', () => {
  it('holds after each entry the tags that are there, in reading order', () => {
    fc.assert(
      fc.property(
        places,
        places,
        fc.array(fc.constantFrom('keep', 'move', 'remove'), { maxLength: 40 }),
        (old, fresh, fates) => {
          const before = tagsOf(old).sort(compareTags);
          const moved = (one: DateTag) => ({ ...one, start: 50 - one.start, end: 60 - one.start });
          const changes: Change[] = before.flatMap((one, index) => {
            if (fates[index] === 'move') return changed('tags', one, moved(one));
            return fates[index] === 'remove' ? removed('tags', one) : [];
          });
          const incoming = tagsOf(fresh, 1000);
          const expected = before.flatMap((one, index) =>
            fates[index] === 'remove' ? [] : fates[index] === 'move' ? moved(one) : one,
          );
          const state = {
            coders: new Map(),
            actors: new Map(),
            positions: new Map(),
            articles: new Map(),
            tagCounts: new Map([['d', before.length]]),
            usage: new Map(),
            open: { id: 'd', text: '', tags: before },
          } as unknown as ProjectState;
          const next = applyEntry(state, {
            seq: 1,
            changes: [...changes, ...incoming.map((one) => added('tags', one))],
          });
          expect(next.open?.tags).toEqual([...expected, ...incoming].sort(compareTags));
          expect(next.tagCounts.get('d') ?? 0).toBe(expected.length + incoming.length);
        },
      ),
    );
  });
});
