import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 9, false],
    ['{\n  "a": tru\n}', 2, 8, false],
    ['{"a" 1}', 1, 6, false],
    ['[1 2]', 1, 4, false],
    ['["a\\x"]', 1, 5, false],
    ['["a\nb"]', 1, 4, false],
    ['{} {}', 1, 4, false],
    ['[01]', 1, 2, false],
    ['[1}', 1, 3, false],
    ['', 1, 1, true],
    ['{"a', 1, 4, true],
    ['{"a": "\\u00', 1, 12, true],
    ['{"a": tr', 1, 7, true],
    ['[-', 1, 2, true],
    ['[[1],', 1, 6, true],
  ])('%j', (text, line, column, truncated) => {
    expect(findJsonFault(text)).toMatchObject({ line, column, truncated });
  });

  it('agrees with the engine about what is JSON', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"\\ \n',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      '"a"',
      '"\\u00e9"',
      '"k":',
      '.',
      '+',
      'e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds nothing in any JSON, and calls every cut of it truncated', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, cut) => {
        expect(findJsonFault(json)).toBeNull();
        const part = json.slice(0, cut % json.length);
        if (!isJson(part)) expect(findJsonFault(part)).toMatchObject({ truncated: true });
      }),
    );
  });

  it('is not stopped by deep nesting or long strings', () => {
    expect(findJsonFault('['.repeat(200_000))).toMatchObject({ offset: 200_000, truncated: true });
    expect(findJsonFault(`["${'a\\n'.repeat(1_000_000)}`)).toMatchObject({ truncated: true });
  });
});
