import { describe, expect, it } from 'vitest';
import { added } from '../../shared/domain/changes.ts';
import { tagsTouched } from '../../shared/domain/log.ts';
import { BARE_TAG } from '../../shared/testing/bare-tag.ts';
import { describeEntry, entryPieces, sentence, type Told } from './history-words.ts';

const told = (command: string, subject: string, tags = 0): Told => ({
  command,
  subject,
  tags,
});

describe('a change in words', () => {
  it.each([
    ['merge-actors', 'Kremlin', 'Russia', 'merged “Kremlin” into “Russia”'],
    ['take-apart', 'Kremlin', 'Russia', 'took “Kremlin” out of “Russia”'],
    ['split-actor', 'Russia', 'Government', 'split “Russia” and made of it “Government”'],
  ])('names both of %s', (command, subject, into, words) => {
    expect(describeEntry({ ...told(command, subject), into })).toBe(words);
  });

  it('says how many passages were tagged as what', () => {
    expect(describeEntry(told('tag-passages', 'NATO', 37))).toBe('tagged 37 passages as “NATO”');
    expect(describeEntry(told('tag-passages', '7 October', 7))).toBe('tagged 7 passages as “7 October”');
  });

  it('says the same of entries that were kept with the number in their subject', () => {
    expect(describeEntry(told('tag-hits', '37 NATO', 37))).toBe('tagged 37 passages as “NATO”');
    expect(describeEntry(told('tag-hits', '1 7 October', 1))).toBe('tagged 1 passage as “7 October”');
  });

  it('tells a change as a sentence with its names set apart', () => {
    const entry = told('delete-actor', 'NATO');
    expect(sentence(entry)).toBe('Deleted the actor “NATO”');
    expect(entryPieces(entry).filter(({ isName }) => isName)).toEqual([{ text: 'NATO', isName: true }]);
  });

  it('names one where there is one, and shortens what is long', () => {
    expect(describeEntry(told('clear-unused', '4 codes'))).toBe('cleared “4 codes”');
    expect(describeEntry(told('move-position', 'x'.repeat(300)))).toHaveLength(81);
  });

  it('counts the tags among the changes of an entry', () => {
    const tag = { ...BARE_TAG, start: 0, end: 4, kind: 'date', date: '2022' } as const;
    const project = { id: 'p', title: 'P', description: '', createdAt: '' };
    const changes = [added('tags', { ...tag, id: 'a' }), added('project', project), added('tags', { ...tag, id: 'b' })];
    expect(tagsTouched({ changes })).toBe(2);
    expect(describeEntry({ command: 'tag-passages', subject: 'NATO', changes })).toBe('tagged 2 passages as “NATO”');
  });
});
