import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import type { Span } from '../model.ts';
import { graphemeEnd, graphemeStart } from '../text/span.ts';
import { concordanceOf, leftKey } from './concordance.ts';
import { findHits, searchable } from './find.ts';
import { foldText } from './fold.ts';
import { PLAIN_SEARCH, parseQuery, type SearchOptions } from './query.ts';

const search = (text: string, raw: string, options: Partial<SearchOptions> = {}): string[] => {
  const all = { ...PLAIN_SEARCH, ...options };
  const query = parseQuery(raw, all);
  if (!query.ok || !query.value) return [];
  return findHits(searchable(text), query.value, all).map(({ start, end }) => text.slice(start, end));
};

describe('words and phrases', () => {
  it('finds each occurrence of any of the words, where all are in the article', () => {
    expect(search('NATO and Russia. Nato again.', 'nato russia')).toEqual(['NATO', 'Russia', 'Nato']);
    expect(search('NATO alone.', 'nato russia')).toEqual([]);
  });

  it('finds a phrase across the end of a line, with either kind of quotation marks', () => {
    expect(search('security\nguarantees; guarantees of security', '"security guarantees"')).toEqual([
      'security\nguarantees',
    ]);
    expect(search('a security guarantee', '“security guar')).toEqual(['security guar']);
  });

  it('asks for nothing where nothing is typed', () => {
    expect(parseQuery('  "" ', PLAIN_SEARCH)).toEqual({ ok: true, value: null });
  });

  it('counts what overlaps once, the longer where two begin together', () => {
    expect(search('enlarged', 'en enlarge')).toEqual(['enlarge']);
  });

  it.each([
    ['Straße', 'strasse', 'Straße'],
    ['İstanbul', 'istanbul', 'İstanbul'],
    ['the ﬁrst', 'first', 'ﬁrst'],
    ['Wałęsa', 'walesa', 'Wałęsa'],
    ['cafe\u0301s', 'cafés', 'cafe\u0301s'],
    ['Сергей', 'сергеи', 'Сергей'],
    ['Королёв', 'королев', 'Королёв'],
    ['السّلام عليكم', 'السلام', 'السّلام'],
    ['Russia’s', "russia's", 'Russia’s'],
    ['ΟΔΟΣ', 'οδος', 'ΟΔΟΣ'],
    ['NA\u00adTO', 'nato', 'NA\u00adTO'],
    ['ＮＡＴＯ', 'nato', 'ＮＡＴＯ'],
    ['한국 정부', '한국', '한국'],
  ])('finds in “%s” the query “%s” as “%s”', (text, query, hit) => {
    expect(search(text, query)).toEqual([hit]);
  });

  it('keeps letters apart that only look as if they carried an accent', () => {
    expect(search('がか', 'か')).toEqual(['か']);
    expect(search('कि का', 'का')).toEqual(['का']);
  });

  it('takes accents and case as they are written where that is asked for', () => {
    expect(search('resume résumé re\u0301sume\u0301', 'résumé', { exactAccents: true })).toEqual([
      'résumé',
      're\u0301sume\u0301',
    ]);
    expect(search('é e', 'e', { exactAccents: true })).toEqual(['e']);
    expect(search('NATO Nato', 'Nato', { matchCase: true })).toEqual(['Nato']);
  });

  it('never shows half of an emoji', () => {
    expect(search('👩‍👩‍👧 and 👩', '👩')).toEqual(['👩']);
    expect(search('👍🏽👍', '👍')).toEqual(['👍']);
  });
});

describe('whole words', () => {
  it('are told apart by letters, and end before an apostrophe', () => {
    expect(search('art party Art’s', 'art', { wholeWord: true })).toEqual(['art', 'Art']);
  });

  it('are told apart in scripts without blanks', () => {
    const text = '北大西洋公约组织的国家';
    expect(search(text, '国家', { wholeWord: true })).toEqual(['国家']);
    expect(search(text, '洋公', { wholeWord: true })).toEqual([]);
    expect(search(text, '洋公')).toEqual(['洋公']);
  });
});

describe('regular expressions', () => {
  it('find what they say, line by line, and never nothing', () => {
    expect(search('a1 b22\nc333', '\\w\\d+$', { regex: true })).toEqual(['b22', 'c333']);
    expect(search('aXb', 'x*', { regex: true })).toEqual(['X']);
    expect(search('aXb', 'x', { regex: true, matchCase: true })).toEqual([]);
  });

  it('say what is wrong with them', () => {
    const read = parseQuery('(a', { ...PLAIN_SEARCH, regex: true });
    expect(read).toMatchObject({ ok: false, error: { code: 'bad-expression' } });
    if (!read.ok) expect(read.error.message).toMatch(/^This is no regular expression yet: .*group\.$/u);
  });

  it('widen to whole characters', () => {
    expect(search('e\u0301a', 'e', { regex: true })).toEqual(['e\u0301']);
  });
});

/** Hits are whole graphemes, in order, apart from one another. */
function expectWhole(text: string, hits: readonly Span[]): void {
  let end = 0;
  for (const hit of hits) {
    expect(hit.start).toBeGreaterThanOrEqual(end);
    expect(hit.end).toBeGreaterThan(hit.start);
    expect(graphemeStart(text, hit.start)).toBe(hit.start);
    expect(graphemeEnd(text, hit.end)).toBe(hit.end);
    end = hit.end;
  }
}

describe('laws of every search', () => {
  const options = fc.record({
    matchCase: fc.boolean(),
    exactAccents: fc.boolean(),
    wholeWord: fc.boolean(),
    regex: fc.constant(false),
  });

  it('hits are whole graphemes, in order, apart from one another, and say what was asked for', () => {
    fc.assert(
      fc.property(hardText(), hardText(3), options, (text, raw, chosen) => {
        const query = parseQuery(raw, chosen);
        if (!query.ok || query.value?.kind !== 'terms') return;
        const hits = findHits(searchable(text), query.value, chosen);
        expectWhole(text, hits);
        for (const hit of hits) {
          const said = foldText(text.slice(hit.start, hit.end), chosen).text.replace(/\s+/gu, ' ');
          expect(query.value.terms.some((term) => said.includes(term.replace(/\s+/gu, ' ')))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('regular expressions give the same kind of hits', () => {
    fc.assert(
      fc.property(hardText(), fc.constantFrom('.', '\\S+', '[^a]', 'e', '\\p{L}+', '.{2}'), (text, source) => {
        const chosen = { ...PLAIN_SEARCH, regex: true };
        const query = parseQuery(source, chosen);
        if (!query.ok || !query.value) throw new Error('it is a good expression');
        expectWhole(text, findHits(searchable(text), query.value, chosen));
      }),
    );
  });

  it('the whole of a text folds back to itself', () => {
    fc.assert(
      fc.property(hardText(), options, (text, chosen) => {
        const folded = foldText(text, chosen);
        const span = folded.toOriginal(0, folded.text.length);
        if (!span || folded.text === '') return;
        expect(foldText(text.slice(span.start, span.end), chosen).text).toBe(folded.text);
      }),
    );
  });

  it('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(hardText(), options, (text, chosen) => {
        const once = foldText(text, chosen).text;
        expect(foldText(once, chosen).text).toBe(once);
      }),
    );
  });
});

describe('lines of a concordance', () => {
  it('show a passage between what stands around it, in one line', () => {
    const text = 'He said:\n\nNATO must\nnot grow.';
    expect(concordanceOf(text, { start: 10, end: 14 })).toEqual({
      left: 'He said: ',
      hit: 'NATO',
      right: ' must not grow.',
    });
  });

  it('sort by the nearest word first, going outward', () => {
    expect(leftKey({ left: 'The Élysée said, ', hit: '', right: '' })).toBe('said elysee the');
  });
});
