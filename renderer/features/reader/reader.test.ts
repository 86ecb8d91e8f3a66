import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTags, type DateTag, type Tag } from '../../../shared/domain/model.ts';
import { buildIndex } from '../../../shared/domain/tags/interval-index.ts';
import { paintSegment } from '../../../shared/domain/tags/paint.ts';
import { cutSegments, layLanes, MOST } from '../../../shared/domain/tags/segments.ts';
import { graphemeStart } from '../../../shared/domain/text/span.ts';
import { hardText } from '../../../shared/testing/arbitraries.ts';
import { BARE_TAG } from '../../../shared/testing/bare-tag.ts';
import { blockAt, chunksOf, splitBlocks, tagsByBlock } from './blocks.ts';
import { caretMove } from './caret-keys.ts';
import { neighbourTag, tagsAt } from './tags-at.ts';

const tag = (id: string, start: number, end: number): DateTag => ({
  id,
  kind: 'date',
  ...BARE_TAG,
  start,
  end,
  date: '2022',
});

const anyTags = (length: number): fc.Arbitrary<Tag[]> =>
  fc
    .array(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length })), { maxLength: 30 })
    .map((pairs) =>
      pairs.map(([start, size], index) => tag(`t${index}`, start, Math.min(length, start + size))).sort(compareTags),
    );

const textAndTags = hardText(80).chain((text) => fc.tuple(fc.constant(text), anyTags(text.length)));

describe('blocks', () => {
  it('cover the text without gaps, and hold line ends only behind their words', () => {
    fc.assert(
      fc.property(hardText(), (text) => {
        const blocks = splitBlocks(text);
        expect(blocks.map(({ start, next }) => text.slice(start, next)).join('')).toBe(text);
        for (const { start, end, next } of blocks) {
          expect(text.slice(start, end)).not.toContain('\n');
          expect(text.slice(end, next)).toMatch(/^\n*$/u);
        }
      }),
    );
  });

  it('are found by each of their offsets', () => {
    fc.assert(
      fc.property(hardText(), (text) => {
        const blocks = splitBlocks(text);
        for (let offset = 0; offset < text.length; offset += 1) {
          const block = blocks[blockAt(blocks, offset)];
          expect(block && block.start <= offset && offset < block.next).toBe(true);
        }
      }),
    );
  });

  it('list just the tags that reach into them, and keep a list that has not changed', () => {
    fc.assert(
      fc.property(textAndTags, ([text, tags]) => {
        const blocks = splitBlocks(text);
        const lists = tagsByBlock(blocks, tags, []);
        for (const [index, { start, next }] of blocks.entries()) {
          expect(lists[index]).toEqual(tags.filter((one) => one.start < next && one.end > start));
        }
        expect(tagsByBlock(blocks, [...tags], lists).every((list, index) => list === lists[index])).toBe(true);
      }),
    );
  });
});

describe('very long paragraphs', () => {
  it('are cut into pieces that go on without a line end, at a sentence where there is one', () => {
    const sentence = 'The council said that it would not agree to the treaty. ';
    const text = sentence.repeat(1000);
    const blocks = splitBlocks(text);
    expect(blocks.length).toBeGreaterThan(8);
    expect(blocks.map(({ start, next }) => text.slice(start, next)).join('')).toBe(text);
    for (const { start, next, breaks } of blocks.slice(0, -1)) {
      expect(breaks).toBe(0);
      expect(next - start).toBeLessThanOrEqual(8000);
      expect(text.slice(start, next).endsWith('treaty. ')).toBe(true);
    }
  });

  it('are never cut inside of a character', () => {
    for (const text of ['🇺🇦'.repeat(5000), '👩‍👩‍👧'.repeat(3000), `${'e\u0301'.repeat(9000)}`]) {
      for (const { start } of splitBlocks(text)) expect(graphemeStart(text, start)).toBe(start);
    }
  });
});

describe('chunks', () => {
  it('cover the blocks without gaps, and are no more than a few thousand', () => {
    const line = fc.integer({ min: 0, max: 3000 }).map((length) => 'a'.repeat(length));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const blocks = splitBlocks(lines.join('\n'));
        const chunks = chunksOf(blocks);
        expect(chunks.flatMap(({ first, last }) => blocks.slice(first, last))).toEqual(blocks);
        for (const { first, last, start, next } of chunks) {
          expect(start).toBe(blocks[first]?.start);
          expect(next).toBe(blocks[last - 1]?.next);
        }
        expect(chunksOf(blocks)).toBe(chunks);
      }),
    );
    expect(chunksOf(splitBlocks('A line of text.\n'.repeat(700_000))).length).toBeLessThan(2500);
  });
});

describe('segments', () => {
  it('cover the block without gaps and name at each character just the tags that hold it', () => {
    fc.assert(
      fc.property(textAndTags, ([text, tags]) => {
        const blocks = splitBlocks(text);
        const lists = tagsByBlock(blocks, tags, []);
        for (const [index, block] of blocks.entries()) {
          const segments = cutSegments(block, lists[index] ?? []);
          expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
            text.slice(block.start, block.end),
          );
          for (const segment of segments) {
            const named = segment.tags.map((laid) => laid.tag.id).sort();
            const real = tags.filter((one) => one.start < segment.end && one.end > segment.start).map(({ id }) => id);
            expect(named).toEqual(real.sort());
          }
        }
      }),
    );
  });

  it('never give two tags that overlap the same lane', () => {
    fc.assert(
      fc.property(anyTags(60), (tags) => {
        const laid = layLanes(tags);
        for (const a of laid) {
          for (const b of laid) {
            if (a !== b && a.tag.start < b.tag.end && b.tag.start < a.tag.end) expect(a.lane).not.toBe(b.lane);
          }
        }
      }),
    );
  });

  it('name of a great many tags that lie on one another those nearest to the text', () => {
    const tags = Array.from({ length: 3000 }, (_, index) => tag(`t${index}`, index, 6000 - index));
    const segments = cutSegments({ start: 0, end: 6000 }, tags);
    expect(Math.max(...segments.map((segment) => segment.tags.length))).toBe(MOST);
    expect(segments[2999]?.tags.map(({ lane }) => lane)).toEqual(Array.from({ length: MOST }, (_, lane) => lane));
  });

  it('are painted in no more lanes than there is room for, and say that there are more', () => {
    const tags = Array.from({ length: 50 }, (_, index) => tag(`t${index}`, 0, 9));
    const [segment] = cutSegments({ start: 0, end: 9 }, tags);
    expect(segment && paintSegment(segment, 't49')).toBe('seg l0d t0d l1d t1d more lit');
  });

  it('show identical tags one below the other', () => {
    const [segment] = cutSegments({ start: 0, end: 9 }, [tag('a', 0, 9), tag('b', 0, 9)]);
    expect(segment?.tags.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(segment && paintSegment(segment, null)).toBe('seg l0d t0d l1d t1d');
  });
});

describe('the index of the tags', () => {
  const ids = (tags: readonly Tag[]) => tags.map(({ id }) => id);
  const asked = fc.tuple(anyTags(60), fc.nat(62), fc.nat(62));

  it('finds what looking through all tags finds', () => {
    fc.assert(
      fc.property(asked, ([tags, a, b]) => {
        const index = buildIndex(tags);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(ids(index.between(start, end))).toEqual(ids(tags.filter((one) => one.start < end && one.end > start)));
        const holding = tags.filter((one) => one.start <= a && a <= one.end);
        const sorted = holding.sort((one, other) => one.end - one.start - (other.end - other.start));
        expect(ids(index.at(a))).toEqual(ids(sorted));
        expect(index.firstFrom(a)).toBe(tags.filter((one) => one.start < a).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing where there are no tags', () => {
    const index = buildIndex([]);
    expect([index.at(0), index.between(0, 9), index.firstFrom(3)]).toEqual([[], [], 0]);
  });
});

describe('the paint of a segment', () => {
  const deep = (count: number) =>
    cutSegments(
      { start: 0, end: 9 },
      Array.from({ length: count }, (_, index) => tag(`t${index}`, 0, 9)),
    )[0];
  const lines = (count: number) => {
    const segment = deep(count);
    const paint = segment ? paintSegment(segment, null) : '';
    return [paint.match(/ l\d/gu)?.length ?? 0, paint.includes('more')];
  };

  it('has a line for each tag as long as there are lanes, then two and a mark that there are more', () => {
    expect(lines(3)).toEqual([3, false]);
    expect(lines(4)).toEqual([2, true]);
    expect(lines(9)).toEqual([2, true]);
  });

  it('has its tick where the tag begins, also in text that runs to the left', () => {
    const segment = deep(1);
    expect(segment && paintSegment(segment, null, true)).toBe('seg l0d t0d left');
    expect(segment && paintSegment(segment, null)).toBe('seg l0d t0d');
  });
});

describe('the tags at the caret', () => {
  it('are those that hold it, the shortest first', () => {
    const tags = [tag('long', 0, 20), tag('short', 5, 8), tag('away', 30, 31)];
    expect(tagsAt(tags, 6).map(({ id }) => id)).toEqual(['short', 'long']);
    expect(tagsAt(tags, 20).map(({ id }) => id)).toEqual(['long']);
  });

  it('are walked in reading order, round and round', () => {
    const tags = [tag('a', 0, 2), tag('b', 5, 8), tag('c', 9, 12)];
    expect(neighbourTag(tags, { start: 3, end: 3 }, 1)?.id).toBe('b');
    expect(neighbourTag(tags, { start: 3, end: 3 }, -1)?.id).toBe('a');
    expect(neighbourTag(tags, 'c', 1)?.id).toBe('a');
    expect(neighbourTag(tags, 'a', -1)?.id).toBe('c');
    expect(neighbourTag(tags, 'gone', 1)?.id).toBe('a');
    expect(neighbourTag([], null, 1)).toBeNull();
  });
});

describe('the keys of the caret', () => {
  const key = (name: string, modifiers: Partial<KeyboardEvent> = {}) => ({
    key: name,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...modifiers,
  });

  it.each<[string, ReturnType<typeof key>, boolean, object | null]>([
    ['→', key('ArrowRight'), false, { by: 'character', forward: true, extend: false }],
    ['Shift+←', key('ArrowLeft', { shiftKey: true }), false, { by: 'character', forward: false, extend: true }],
    ['Ctrl+→', key('ArrowRight', { ctrlKey: true }), false, { by: 'word', forward: true, extend: false }],
    ['⌥→ on a Mac', key('ArrowRight', { altKey: true }), true, { by: 'word', forward: true, extend: false }],
    ['⌘→ on a Mac', key('ArrowRight', { metaKey: true }), true, { by: 'lineboundary', forward: true, extend: false }],
    ['Ctrl+End', key('End', { ctrlKey: true }), false, { by: 'document', forward: true, extend: false }],
    ['Alt+← (the browser’s)', key('ArrowLeft', { altKey: true }), false, null],
    ['a letter', key('a'), false, null],
  ])('%s', (_, event, mac, move) => {
    expect(caretMove(event, mac)).toEqual(move);
  });
});
