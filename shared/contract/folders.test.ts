import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPath, compareNames } from './folders.ts';

describe('files of a folder', () => {
  it('come as people count, a folder’s files together', () => {
    const paths = ['a/Story 10.txt', 'a b/x.txt', 'a/Story 9.txt', 'a.txt', 'a/Story 9/2.txt', 'Ä.txt', 'b.txt'];
    expect(
      paths
        .map((path) => ({ path }))
        .sort(byPath)
        .map(({ path }) => path),
    ).toEqual(['a/Story 9/2.txt', 'a/Story 9.txt', 'a/Story 10.txt', 'a b/x.txt', 'a.txt', 'Ä.txt', 'b.txt']);
  });

  it('have one order, whatever they are called', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'A', '1', '01', '/', 'é', 'e\u0301', ' ', '.'), maxLength: 6 });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b)) + Math.sign(compareNames(b, a))).toBe(0);
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0) expect(compareNames(a, c)).toBeLessThanOrEqual(0);
        expect(compareNames(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
