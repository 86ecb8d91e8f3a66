import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap } from '../../domain/text/code-points.ts';
import { hardText } from '../../testing/arbitraries.ts';
import { headRecords } from './head.ts';
import { Passages } from './passages.ts';
import { ForeignText, type Reading, rankReadings } from './readings.ts';
import { instantOf, offsetOf, ofTime, parseJsonRecords } from './records.ts';
import { readJson } from './testing.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe('the records at the beginning of a file', () => {
  const record = fc.dictionary(fc.string({ maxLength: 5 }), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });

  it('are those of the file as far as it goes, wherever it is cut, as lines or as an array', () => {
    const ascii = fc.array(record, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(ascii, fc.nat(), fc.constantFrom('lines', 'array', 'pretty'), (records, at, form) => {
        const text =
          form === 'lines'
            ? records.map((one) => `${JSON.stringify(one)}\n`).join('')
            : JSON.stringify(records, null, form === 'pretty' ? 2 : 0);
        // Only where a byte is a character is the comparison plain.
        fc.pre(!/[^\n -~]/u.test(text) && text.length < 4096);
        expect(headRecords(bytesOf(text))).toEqual(JSON.parse(JSON.stringify(records)));
        const cut = headRecords(bytesOf(text.slice(0, at % text.length)));
        const [last, ...before] = cut.toReversed();
        const whole: readonly Record<string, unknown>[] = JSON.parse(JSON.stringify(records));
        expect(cut.length).toBeLessThanOrEqual(whole.length);
        expect(before.reverse()).toEqual(whole.slice(0, Math.max(0, cut.length - 1)));
        for (const key of Object.keys(last ?? {})) expect(Object.keys(whole[cut.length - 1] ?? {})).toContain(key);
      }),
    );
  });

  it('are none for what is no JSON, and nothing is thrown for any bytes', () => {
    expect(headRecords(bytesOf('Some text {"a":1}'))).toEqual([]);
    expect(headRecords(bytesOf(''))).toEqual([]);
    expect(headRecords(bytesOf('[1,2,[{"a":1}]]'))).toEqual([]);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => void headRecords(new Uint8Array([0x7b, ...bytes]))),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'{}[]",:\\a1 \n')),
        (signs) => void headRecords(bytesOf(`[{${signs.join('')}`)),
      ),
    );
  });
});

describe('records', () => {
  const read = (text: string) => {
    const parsed = parseJsonRecords(text, 'a.json');
    return parsed.ok
      ? {
          records: parsed.value.records.map(({ at, fields }) => [at, fields]),
          failed: parsed.value.failed.map(({ item }) => item),
        }
      : parsed.error.code;
  };

  it.each([
    [
      '{"a":1}\r\n\n{"a":2}\n',
      [
        ['line 1', { a: 1 }],
        ['line 3', { a: 2 }],
      ],
      [],
    ],
    ['{"a":"\u2028"}\nnot\n[1]\n', [['line 1', { a: '\u2028' }]], ['line 2', 'line 3']],
    ['not\n{"a":2}', [['line 2', { a: 2 }]], ['line 1']],
    ['[{"a":1},2]', [['record 1', { a: 1 }]], ['record 2']],
    ['{\n "a": 1\n}', [['record 1', { a: 1 }]], []],
    ['{"a":"\\ud83d"}', [], ['line 1']],
    ['{"\\udc00":1}', [], ['line 1']],
    ['{"a":"\\\\ud83d"}', [['line 1', { a: '\\ud83d' }]], []],
  ])('%j', (text, records, failed) => {
    const { records: found, failed: left } = read(text) as { records: unknown[]; failed: string[] };
    expect(found).toEqual(records);
    expect(left.toSorted()).toEqual(failed);
  });

  it.each([
    ['an empty file', '', 'empty'],
    ['blanks', ' \n', 'empty'],
    ['half an array', '[{"a":1}', 'truncated'],
    ['half an object', '{"a":', 'truncated'],
    ['a comma too many', '[{"a":1},]', 'not-json'],
    ['words', 'words', 'not-json'],
    ['an array of too many', `[${'{},'.repeat(100_000)}{}]`, 'too-large'],
    ['too many lines', '{}\n'.repeat(100_002), 'too-large'],
  ])('are refused for %s', (_, text, code) => {
    expect(read(text)).toBe(code);
  });

  it('that nest deep or name what objects inherit do no harm', async () => {
    const deep = `{"text":"One.","spans":[{"start":0,"end":3,"label":"PER"}],"deep":${'['.repeat(100_000)}"\\ud83d"${']'.repeat(100_000)}}`;
    const names =
      '{"__proto__":{"polluted":1},"constructor":"x","text":"One.","spans":[{"start":0,"end":3,"label":"__proto__","__proto__":1}]}';
    const found = await readJson(`${deep}\n${names}\n`, 'a.jsonl');
    if (!found.ok || found.value.kind !== 'project') throw new Error('not read');
    const { project, failed } = found.value.project;
    expect(project.articles).toMatchObject([
      { article: { note: '__proto__.polluted: 1\nconstructor: x' }, tags: [{ kind: 'position' }] },
    ]);
    expect(project.positions).toMatchObject([{ label: '__proto__' }]);
    expect(failed.map(({ item }) => item)).toContain('line 1');
    expect('polluted' in {}).toBe(false);
  });

  it('have instants of any zone, and offsets that may be written as words', () => {
    expect(instantOf('2021-03-09T22:16:08.728353Z')).toBe('2021-03-09T22:16:08.728Z');
    expect(instantOf('2021-03-09 22:16:08')).toBe('2021-03-09T22:16:08.000Z');
    expect(instantOf('2021-03-09T22:16:08+02:00')).toBe('2021-03-09T20:16:08.000Z');
    expect(instantOf('2021-19-09T22:16:08Z')).toBeUndefined();
    expect(instantOf('9999-12-31T23:59:59-10:00')).toBeUndefined();
    expect(instantOf(5)).toBeUndefined();
    expect([0, -1e15, 1e15, Number.NaN].map(ofTime)).toEqual([
      '1970-01-01T00:00:00.000Z',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['7', 7, null, '', true, '7.5', []].map(offsetOf)).toEqual([7, 7, NaN, NaN, NaN, NaN, NaN]);
  });
});

describe('offsets of others', () => {
  const UNITS: readonly Reading['unit'][] = ['code-point', 'utf-16', 'grapheme'];

  it('give the passage that was counted, in every unit, whatever the text', () => {
    fc.assert(
      fc.property(hardText(), fc.nat(), fc.nat(), (text, a, b) => {
        const raw = text.replaceAll('\n', '\r\n');
        const foreign = new ForeignText(raw);
        const points = [...raw];
        const [start = 0, end = 0] = [a % points.length, b % points.length].sort((x, y) => x - y);
        const passage = points.slice(start, end + 1).join('');
        const before = points.slice(0, start).join('');
        const expected = passage.replaceAll('\r\n', '\n').replaceAll('\r', '');
        fc.pre(expected !== '' && !passage.startsWith('\n'));
        const spans = {
          'code-point': { start, end: end + 1 },
          'utf-16': { start: before.length, end: before.length + passage.length },
        };
        for (const unit of ['code-point', 'utf-16'] as const) {
          const span = foreign.read(spans[unit], { unit, lineEnds: 'stored' });
          expect(span && foreign.text.slice(span.start, span.end)).toBe(expected);
        }
        const shown = offsetMap(text).toCodeUnits({ start: 0, end: offsetMap(text).length });
        expect(foreign.read({ start: 0, end: [...text].length }, { unit: 'code-point', lineEnds: 'shown' })).toEqual(
          shown,
        );
      }),
    );
  });

  it('are null outside the text, where they are empty or no whole numbers, in every unit', () => {
    for (const raw of ['plain', '😀e\u0301\r\n']) {
      const text = new ForeignText(raw);
      const bad = [
        [0, 0],
        [3, 2],
        [-1, 2],
        [0, 99],
        [0.5, 2],
        [NaN, 2],
        [0, Infinity],
        [0, 2 ** 60],
      ];
      for (const [start = 0, end = 0] of bad) {
        for (const unit of UNITS) expect(text.read({ start, end }, { unit, lineEnds: 'stored' })).toBeNull();
      }
    }
  });

  it('that split a character are widened to it', () => {
    expect(new ForeignText('a😀b').read({ start: 2, end: 4 }, { unit: 'utf-16', lineEnds: 'stored' })).toEqual({
      start: 1,
      end: 4,
    });
  });

  it('never hold up whoever reads them', { timeout: 30_000 }, () => {
    const text = new ForeignText(`😀${'x '.repeat(100_000)}`);
    const readings = UNITS.map((unit) => ({ unit, lineEnds: 'stored' as const }));
    const spans = Array.from({ length: 10_000 }, (_, start) => ({
      start,
      end: 900_000,
      quote: start % 2 ? 'words that are nowhere at all' : 'no',
    }));
    const before = performance.now();
    const { readings: ranked } = rankReadings([{ text, spans }], readings, false);
    const failed: { item: string; reason: string }[] = [];
    const passages = new Passages(ranked, failed);
    for (const span of spans) passages.find(text, span, 'span');
    expect(failed).toHaveLength(10_000);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
