import { describe, expect, it } from 'vitest';
import { describeEntry, entryPieces, sentence, tagsTouched } from './history-words.ts';

describe('a change in words', () => {
  it.each([
    ['merge-actors', 'Kremlin', 'Russia', 'merged “Kremlin” into “Russia”'],
    ['take-apart', 'Kremlin', 'Russia', 'took “Kremlin” out of “Russia”'],
    ['split-actor', 'Russia', 'Government', 'split “Russia” and made of it “Government”'],
  ])('names both of %s', (command, subject, into, words) => {
    expect(describeEntry({ command, subject, into })).toBe(words);
  });

  it('say how many passages were tagged as what', () => {
    expect(describeEntry({ command: 'tag-hits', subject: '37 NATO' })).toBe('tagged 37 passages as “NATO”');
    expect(describeEntry({ command: 'tag-hits', subject: '1 7 October' })).toBe('tagged 1 passage as “7 October”');
  });

  it('tells a change as a sentence with its names set apart', () => {
    const entry = { command: 'delete-actor', subject: 'NATO' };
    expect(sentence(entry)).toBe('Deleted the actor “NATO”');
    expect(entryPieces(entry).filter(({ isName }) => isName)).toEqual([{ text: 'NATO', isName: true }]);
  });

  it('names one where there is one, and shortens what is long', () => {
    expect(describeEntry({ command: 'clear-unused', subject: '4 codes' })).toBe('cleared “4 codes”');
    expect(describeEntry({ command: 'move-position', subject: 'x'.repeat(300) })).toHaveLength(81);
  });

  it('counts the tags', () => {
    expect(tagsTouched({ changes: [{ table: 'tags' }, { table: 'actors' }, { table: 'tags' }] })).toBe(2);
  });
});
