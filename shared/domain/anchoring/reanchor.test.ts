import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import { describe as anchorAt } from './describe.ts';
import { reanchoring } from './reanchor.ts';
import { sharedStretches } from './stretches.ts';

const OLD = [
  'The talks began on Monday in Geneva.',
  'Sergei Ryabkov led the delegation of Russia. He called the drafts a whole.',
  'Wendy Sherman answered that NATO would keep its door open.',
  'Nothing was agreed. Both sides will meet again in Vienna on Thursday.',
].join('\n\n');

const anchorOf = (text: string, quote: string, from = 0) => {
  const start = text.indexOf(quote, from);
  return anchorAt(text, { start, end: start + quote.length });
};

const fateOf = (after: string, quote: string, from = 0) => reanchoring(OLD, after)(anchorOf(OLD, quote, from));
const said = (after: string, quote: string) => {
  const fate = fateOf(after, quote);
  return fate.kind === 'lost' ? ['lost'] : [fate.kind, after.slice(fate.anchor.start, fate.anchor.end)];
};

describe('the stretches that two texts share', () => {
  it('say the same in both, come in order and do not overlap, whatever the texts are', () => {
    const line = fc.constantFrom('a', 'b', 'ab', '', 'x y', '🇺🇦', 'é');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(fc.oneof(text, hardText()), fc.oneof(text, hardText()), (before, after) => {
        let [at, there] = [0, 0];
        for (const stretch of sharedStretches(before, after)) {
          expect(before.slice(stretch.before, stretch.before + stretch.length)).toBe(
            after.slice(stretch.after, stretch.after + stretch.length),
          );
          expect(stretch.before).toBeGreaterThanOrEqual(at);
          expect(stretch.after).toBeGreaterThanOrEqual(there);
          [at, there] = [stretch.before + stretch.length, stretch.after + stretch.length];
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the whole of a text that did not change', () => {
    fc.assert(
      fc.property(hardText(), (text) => {
        expect(sharedStretches(text, text)).toEqual([{ before: 0, after: 0, length: text.length }]);
      }),
    );
  });
});

describe('a passage in a later version of its text', () => {
  it('stands where it stood, where what changed lies behind it', () => {
    expect(said(OLD.replace('Vienna', 'Brussels'), 'Ryabkov')).toEqual(['exact', 'Ryabkov']);
  });

  it('goes with its paragraph', () => {
    const after = `Update, 10 January.\n\n${OLD}`;
    expect(said(after, 'NATO')).toEqual(['moved', 'NATO']);
  });

  it('is told from the same word elsewhere by the paragraph it stands in, however short it is', () => {
    const after = `on the on in on\n\n${OLD}`;
    const fate = reanchoring(OLD, after)(anchorOf(OLD, 'on', OLD.indexOf('Vienna')));
    expect(fate).toMatchObject({ kind: 'moved', anchor: { start: after.lastIndexOf('on Thursday') } });
  });

  it('is fuzzy where it says something else, and both can be shown', () => {
    const after = OLD.replace('Wendy Sherman answered that', 'Ms Sherman, of the United States, answered that');
    expect(said(after, 'NATO would keep its door open')).toEqual(['moved', 'NATO would keep its door open']);
    expect(said(OLD.replace('its door open', 'its doors opened'), 'NATO would keep its door open')).toEqual([
      'fuzzy',
      'NATO would keep its doors opened',
    ]);
  });

  it('is lost where its sentence is gone', () => {
    expect(said(OLD.replace('He called the drafts a whole.', ''), 'called the drafts a whole')).toEqual(['lost']);
  });

  it('never gets half a character, where one was put together with what was added', () => {
    const after = OLD.replace('Russia.', 'Russia\u0301.');
    expect(said(after, 'Russia')).toEqual(['fuzzy', 'Russia\u0301']);
  });

  it('says its quote wherever it is exact or moved, and its anchor is that of its place, whatever changed', () => {
    const edit = fc.record({ at: fc.nat(400), cut: fc.nat(30), put: fc.oneof(hardText(6), fc.constant('')) });
    const span = fc.tuple(fc.nat(OLD.length - 2), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), span, (edits, [start, length]) => {
        const anchor = anchorAt(OLD, { start, end: Math.min(OLD.length, start + length) });
        let after = OLD;
        for (const { at, cut, put } of edits) after = after.slice(0, at) + put + after.slice(at + cut);
        const fate = reanchoring(OLD, after)(anchor);
        if (fate.kind === 'lost') return;
        expect(fate.anchor).toEqual(anchorAt(after, fate.anchor));
        if (fate.kind !== 'fuzzy') expect(fate.anchor.quote).toBe(anchor.quote);
        if (fate.kind === 'exact') expect(fate.anchor.start).toBe(anchor.start);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found by its stretch in no time, in a text of a megabyte with ten thousand passages', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `Line ${index} speaks of NATO and of ${index * 7}.`).join(
      '\n',
    );
    const after = `New beginning.\n${long.replace('Line 5000 ', 'Line five thousand ')}`;
    const fate = reanchoring(long, after);
    let [moved, at] = [0, 0];
    for (let index = 0; index < 10_000; index += 1) {
      const anchor = anchorOf(long, 'NATO', at);
      at = anchor.end;
      if (fate(anchor).kind === 'moved') moved += 1;
    }
    expect(moved).toBe(10_000);
  });
});
