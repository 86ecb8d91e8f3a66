import { describe, expect, it } from 'vitest';
import { freshShelf } from '../../state/shelf.ts';
import { describeFilter } from './filter-words.ts';

describe('the filter in words', () => {
  it('names each part that is in force', () => {
    const shelf = {
      ...freshShelf,
      find: ' talks ',
      statuses: ['done', 'new'],
      tags: 'with',
      from: '2022',
      to: '',
    } as const;
    expect(describeFilter(shelf, { name: 'NATO', orBelow: 'one of its 3 members' })).toBe(
      '“talks” · done or new · with tags · from 2022 · NATO or one of its 3 members is tagged',
    );
    expect(describeFilter(freshShelf, { name: 'NATO', orBelow: '' })).toBe('NATO is tagged');
    expect(describeFilter(freshShelf, { name: '', orBelow: '' })).toBe('');
  });
});
