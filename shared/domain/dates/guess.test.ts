import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from './edtf.ts';
import { guessDate } from './guess.ts';

describe('what a passage of an article of 9 January 2022 (a Sunday) means', () => {
  it.each([
    ['December 17', '2021-12-17'],
    ['December 17.', '2021-12-17'],
    ['Monday, January 10th', '2022-01-10'],
    ['January 9th', '2022-01-09'],
    ['January 9', '2022-01-09'],
    ['10 January', '2022-01-10'],
    ['the evening of January 9th', '2022-01-09'],
    ['December', '2021-12'],
    ['in December', '2021-12'],
    ['since December', '2021-12'],
    ['last December', '2021-12'],
    ['last May', '2021-05'],
    ['May 2021', '2021-05'],
    ['2019', '2019'],
    ['in 2019', '2019'],
    ['the 1990s', '199X'],
    ['2021-12-17', '2021-12-17'],
    ['January 9–10', '2022-01-09/2022-01-10'],
    ['January 9-10, 2022', '2022-01-09/2022-01-10'],
    ['9–10 January', '2022-01-09/2022-01-10'],
    ['December 30 to January 2', '2021-12-30/2022-01-02'],
    ['between May and July 2021', '2021-05/2021-07'],
    ['from December 17 to January 9', '2021-12-17/2022-01-09'],
    ['about January 9', '2022-01-09~'],
    ['yesterday', '2022-01-08'],
    ['today', '2022-01-09'],
    ['tomorrow', '2022-01-10'],
    ['this morning', '2022-01-09'],
    ['tonight', '2022-01-09'],
    ['three days ago', '2022-01-06'],
    ['two weeks ago', '2021-12-26~'],
    ['three years ago', '2019'],
    ['last week', '2021-12-27/2022-01-02'],
    ['earlier this week', '2022-01-03/2022-01-09'],
    ['next week', '2022-01-10/2022-01-16'],
    ['last month', '2021-12'],
    ['earlier this month', '2022-01'],
    ['last year', '2021'],
    ['last quarter', '2021-36'],
    ['Monday', '2022-01-10'],
    ['on Friday', '2022-01-07'],
    ['the third quarter', '2021-35'],
    ['the first quarter', '2022-33'],
    ['third quarter of 2020', '2020-35'],
    ['Q2 2021', '2021-34'],
    ['the first half of 2021', '2021-40'],
    ['summer of 2014', '2014-22'],
    ['17.12.2021', '2021-12-17'],
    ['12/17/2021', '2021-12-17'],
    ['17. Dezember 2021', '2021-12-17'],
    ['le 17 décembre 2021', '2021-12-17'],
    ['17 de diciembre de 2021', '2021-12-17'],
    ['17 декабря 2021 года', '2021-12-17'],
    ['9 января', '2022-01-09'],
    ['17 грудня 2021 року', '2021-12-17'],
  ])('“%s” is %s', (passage, date) => {
    expect(guessDate(passage, '2022-01-09')).toBe(date);
  });

  it.each([
    'NATO',
    '',
    '10:30',
    'now',
    'at this moment',
    'for two weeks',
    'may',
    'march',
    'second',
    'the 17th of nothing',
    '12/11/2021',
    '2021-02-30',
    'February 30',
    '1500 soldiers',
    'last summer',
  ])('“%s” says no date that could be told', (passage) => {
    expect(guessDate(passage, '2022-01-09')).toBe('');
  });
});

describe('an article whose publication date is not known', () => {
  it.each([
    ['December 17, 2021', '2021-12-17'],
    ['17 декабря 2021 года', '2021-12-17'],
    ['May 2021', '2021-05'],
    ['2019', '2019'],
    ['the 1990s', '199X'],
    ['third quarter of 2020', '2020-35'],
  ])('still tells “%s”, which names its year', (passage, date) => {
    for (const publishedOn of ['', '2022-01', '2022', '2022-01-09/2022-01-10', 'nonsense']) {
      expect(guessDate(passage, publishedOn)).toBe(date);
    }
  });

  it.each(['December 17', 'Monday', 'yesterday', 'last week', 'last year', 'the third quarter', 'this morning', 'May'])(
    'does not tell “%s”, which hangs on it',
    (passage) => {
      for (const publishedOn of ['', '2022-01', '2022']) expect(guessDate(passage, publishedOn)).toBe('');
    },
  );
});

describe('laws of guessing', () => {
  const word = fc.constantFrom(
    ...[
      'January',
      'May',
      '9',
      '9th',
      '2022',
      '-',
      'to',
      'last',
      'week',
      'Monday',
      'quarter',
      'third',
      'of',
      'the',
      '31',
    ],
    ...[
      'between',
      'and',
      'about',
      '/',
      '12',
      'yesterday',
      'декабря',
      'décembre',
      '1990s',
      ',',
      '30',
      'February',
      'ago',
    ],
  );
  const published = fc.constantFrom(
    '2022-01-09',
    '2020-02-29',
    '2021-12-31~',
    '2022-01',
    '2022',
    '',
    'x',
    '0001-01-01',
  );

  it('gives EDTF or nothing, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), published, (words, publishedOn) => {
        const date = guessDate(words.join(' '), publishedOn);
        expect(date === '' || isEdtf(date)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
