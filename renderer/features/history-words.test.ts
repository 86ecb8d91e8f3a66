import { describe, expect, it } from 'vitest';
import { describeEntry } from './history-words.ts';

describe('the words of a change', () => {
  it('say how many passages were tagged as what', () => {
    expect(describeEntry({ command: 'tag-hits', subject: '37 NATO' })).toBe('tagged 37 passages as “NATO”');
    expect(describeEntry({ command: 'tag-hits', subject: '1 7 October' })).toBe('tagged 1 passage as “7 October”');
  });
});
