import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('counts things in words', () => {
  expect(counted(0, 'tag')).toBe('0 tags');
  expect(counted(1, 'tag')).toBe('1 tag');
  expect(counted(12_345, 'tag')).toBe('12,345 tags');
  expect(counted(1, 'actor is', 'actors are')).toBe('1 actor is');
  expect(counted(2, 'actor is', 'actors are')).toBe('2 actors are');
});
