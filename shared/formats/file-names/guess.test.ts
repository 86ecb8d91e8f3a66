import { describe, expect, it } from 'vitest';
import { guessPattern, PRESETS } from './guess.ts';
import { matchName } from './match.ts';
import { parsePattern } from './pattern.ts';

describe('the guess of a pattern', () => {
  const titles = [
    'Talks in Geneva',
    'No deal',
    'They meet again',
    'A long - and hard - winter',
    'Gas and grain',
    'War or peace',
  ];
  const days = ['2022-01-09', '2022-01-10', '2022-01-12', '2022-02-01', '2022-02-03', '2022-03-09'];
  const named = (make: (title: string, day: string, index: number) => string) =>
    titles.map((title, index) => `archive/${make(title, days[index] ?? '', index)}.txt`);
  const paper = (index: number) => (index % 2 ? 'Kommersant' : 'Die Zeit');

  it.each([
    ['{date} {title}', named((title, day) => `${day} ${title}`)],
    ['{title} ({date})', named((title, day) => `${title} (${day})`)],
    ['{source}/{date} {title}', named((title, day, index) => `${paper(index)}/${day} ${title}`)],
    ['{source}/{skip}/{date} {title}', named((title, day, index) => `${paper(index)}/2022/${day} ${title}`)],
    ['{date} {source} - {title}', named((title, day, index) => `${day} ${paper(index)} - ${title}`)],
    ['{date}_{source}_{title}', named((title, day, index) => `${day.replaceAll('-', '')}_${paper(index)}_${title}`)],
    ['{source}_{date}', named((_, day, index) => `${paper(index)}_${day}`)],
    ['{source}/{title}', named((title, _, index) => `${paper(index)}/${title}`)],
    ['{source}/{skip}', named((_, __, index) => `${paper(index)}/${index}`)],
    ['{skip}-{date}', named((_, day, index) => `talks${index}-${day}`)],
    ['', named((title) => title)],
    ['', []],
  ])('%s', (wanted, paths) => expect(guessPattern(paths)).toBe(wanted));

  it('lets a few files be called otherwise', () => {
    const paths = [...named((title, day) => `${day} ${title}`), 'archive/readme.txt'];
    expect(guessPattern(paths)).toBe('{date} {title}');
    const inFolders = named((title, day, index) => `${paper(index)}/${day} ${title}`);
    expect(guessPattern([...inFolders, 'loose.txt'])).toBe('{source}/{date} {title}');
  });

  it('has presets, each of which matches its own example', () => {
    for (const { pattern, example } of PRESETS) {
      const parsed = parsePattern(pattern);
      expect(parsed.ok && matchName(parsed.value, `${example}.txt`), pattern).toBeTruthy();
    }
  });
});
