import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../../testing/arbitraries.ts';
import { isEdtf } from '../../dates/edtf.ts';
import { suggestDates } from './suggest-dates.ts';

/** Quotes and values, “quote = value; …”. */
const read = (text: string, publishedOn: string, language = 'en') =>
  suggestDates({ text, publishedOn, language })
    .map(({ quote, date }) => `${quote} = ${date}`)
    .join('; ');

describe('dates of a report of Thursday 2 November 1989', () => {
  it.each([
    ['It opened Monday.', 'Monday = 1989-10-30'],
    ['It will open Monday.', 'Monday = 1989-11-06'],
    ['He is scheduled to speak on Friday.', 'Friday = 1989-11-03'],
    ['A hearing is set for Tuesday.', 'Tuesday = 1989-11-07'],
    ['It closed Thursday.', 'Thursday = 1989-11-02'],
    ['It announced plans Tuesday to cut jobs.', 'Tuesday = 1989-10-31'],
    ['It plans to cut jobs Tuesday.', 'Tuesday = 1989-11-07'],
    ['They failed to reach agreement Monday.', 'Monday = 1989-10-30'],
    ['They hope to reach agreement Monday.', 'Monday = 1989-11-06'],
    ['It won 225 votes Sunday.', 'Sunday = 1989-10-29'],
    ['Sales fell more than expected Friday.', 'Friday = 1989-10-27'],
    ['A strike is expected Friday.', 'Friday = 1989-11-03'],
    ['She would not comment Monday.', 'Monday = 1989-10-30'],
    ['Third-quarter results will show a loss.', 'Third-quarter = 1989-35'],
    ['next Monday', 'next Monday = 1989-11-06'],
    ['He met them last Thursday.', 'last Thursday = 1989-10-26'],
    ['Monday of last week', 'Monday of last week = 1989-10-23'],
    ['It fell on Friday, Oct. 13, 1989.', 'Friday, Oct. 13, 1989 = 1989-10-13'],
    ['Shares fell on the 13th of October 1989', 'the 13th of October 1989 = 1989-10-13'],
    ['The notes are due Nov. 15, 2019.', 'Nov. 15, 2019 = 2019-11-15'],
    ['A dividend is payable Dec. 15.', 'Dec. 15 = 1989-12-15'],
    ['He resigned on Dec. 15.', 'Dec. 15 = 1989-12-15'],
    ['He resigned in December.', 'December = 1988-12'],
    ['He will resign in December.', 'December = 1989-12'],
    ['It rose in September.', 'September = 1989-09'],
    ['last May and next May', 'last May = 1989-05; next May = 1990-05'],
    ['May 1990', 'May 1990 = 1990-05'],
    ['in March of last year', 'March of last year = 1988-03'],
    ['yesterday, today and tomorrow', 'yesterday = 1989-11-01; today = 1989-11-02; tomorrow = 1989-11-03'],
    ['the day after tomorrow', 'the day after tomorrow = 1989-11-04'],
    ['last week', 'last week = 1989-10-23/1989-10-29'],
    ['earlier this month', 'earlier this month = 1989-11'],
    ['late last year', 'late last year = 1988'],
    ['at the end of next month', 'the end of next month = 1989-12'],
    ['two days ago', 'two days ago = 1989-10-31'],
    ['three months ago', 'three months ago = 1989-08'],
    ['It rose in the third quarter.', 'the third quarter = 1989-35'],
    ['third-quarter net', 'third-quarter = 1989-35'],
    ['It expects a loss in the first quarter.', 'the first quarter = 1990-33'],
    ['the first half of 1988', 'the first half of 1988 = 1988-40'],
    ['Q2 1988', 'Q2 1988 = 1988-34'],
    ['Net rose in the third quarter from a year earlier.', 'the third quarter = 1989-35; a year earlier = 1988-35'],
    [
      'Net rose in the third quarter from the same quarter last year.',
      'the third quarter = 1989-35; the same quarter last year = 1988-35',
    ],
    ['It had 300 workers a year ago.', 'a year ago = 1988'],
    ['Profit for the quarter fell.', 'the quarter = 1989-35'],
    ['fiscal 1990', 'fiscal 1990 = 1990'],
    ['in 1987 and the early 1990s', '1987 = 1987; the early 1990s = 199X'],
    ["the '60s and the thirties", "the '60s = 196X; the thirties = 193X"],
    ['the 19th century', 'the 19th century = 18XX'],
    ['mid-1988', 'mid-1988 = 1988'],
    ['the summer of 1988', 'the summer of 1988 = 1988-22'],
    ['the winter of 1987-88', 'the winter of 1987-88 = 1987-24'],
    ['the first 10 months of 1988', 'the first 10 months of 1988 = 1988-01/1988-10'],
    ['last winter', 'last winter = 1988-24'],
    ['He spoke over the weekend.', 'the weekend = 1989-10-28/1989-10-29'],
    ['by Christmas, after Thanksgiving', 'Christmas = 1989-12-25; Thanksgiving = 1989-11-23'],
    ['about 1950', 'about 1950 = 1950~'],
    ['January 9–10, 1989', 'January 9–10, 1989 = 1989-01-09/1989-01-10'],
    ['between May and July 1988', 'May and July 1988 = 1988-05/1988-07'],
    ['in January of nineteen fifty-nine', 'January of nineteen fifty-nine = 1959-01'],
    ['May twenty-seventh, nineteen eighty-six', 'May twenty-seventh, nineteen eighty-six = 1986-05-27'],
    ["He couldn't be reached for comment Monday.", 'Monday = 1989-10-30'],
    ['A plan, which will be published in December', 'December = 1989-12'],
    ['the first days of 1988', 'the first days of 1988 = 1988'],
    ['He flies to St. Louis on Tuesday, Jan. 24.', 'Tuesday, Jan. 24 = 1989-01-24'],
    ['in the 1800s', 'the 1800s = 18XX'],
    ['next April 1', 'next April 1 = 1990-04-01'],
    ["in fiscal 1988's second quarter", "fiscal 1988's second quarter = 1988-34"],
    ['the morning of Oct. 31', 'the morning of Oct. 31 = 1989-10-31'],
    ['Feb. 3 and 4', 'Feb. 3 = 1990-02-03; 4 = 1990-02-04'],
    ['from March 3 to April 5, 1988', 'March 3 = 1988-03-03; April 5, 1988 = 1988-04-05'],
    ['11/02/89', '11/02/89 = 1989-11-02'],
    ['1989-10-31 and 19891031', '1989-10-31 = 1989-10-31; 19891031 = 1989-10-31'],
  ])('%s', (text, expected) => {
    expect(read(text, '1989-11-02')).toBe(expected);
  });
});

describe('dates that are counted from others of the text', () => {
  it.each([
    ['On January 9 they met; the next day they left.', 'January 9 = 2022-01-09; the next day = 2022-01-10'],
    ['In 1998 he won. Later that year he lost.', '1998 = 1998; Later that year = 1998'],
    [
      'In March 1994 they signed it, and the following month it broke.',
      'March 1994 = 1994-03; the following month = 1994-04',
    ],
    ['On Nov. 13, 1995, and two days later', 'Nov. 13, 1995 = 1995-11-13; two days later = 1995-11-15'],
    ['In 1998, on March 5, it began.', '1998 = 1998; March 5 = 1998-03-05'],
    ['It has lasted since 1998, and on March 5 it will go on.', '1998 = 1998; March 5 = 2022-03-05'],
    ['That day they met.', ''],
  ])('%s', (text, expected) => {
    expect(read(text, '2022-01-09')).toBe(expected);
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    ...[
      'You may go, and May said that Theresa May may stay.',
      'They march. Dale March said so.',
      'The sun sat for a second.',
    ],
    ...['for two weeks', 'a two-day visit', 'five years old', 'over the past year', 'the next two years', '$50 a year'],
    ...[
      'Flight 1990 to Reno',
      'about 2000 people',
      '1,990 votes',
      '$1989',
      'won 3-2-1',
      'version 1.2.2019a',
      '1600 shares',
    ],
    ...[
      'every Monday',
      'He works Mondays.',
      'recently',
      'at this moment',
      'in the past',
      'now',
      'currently',
      'USA Today',
    ],
    ...[
      'Ruby Tuesday',
      'a Christmas tree',
      'the fall of the Wall',
      'on the eve of negotiations',
      'the main day of the talks',
      'NBC’s “Today” show',
      'the Russell 2000',
    ],
  ])('%s', (text) => {
    expect(read(text, '1998-02-06')).toBe('');
  });
});

it('capitals only are read like plain text', () => {
  const text =
    'THE COMPANY SAID MONDAY IT MAY SELL ITS UNIT IN MAY, AFTER THE THIRD QUARTER OF 2021 AND THE EARLY 1990S.';
  const expected = 'MONDAY = 2022-01-10; MAY = 2022-05; THE THIRD QUARTER OF 2021 = 2021-35; THE EARLY 1990S = 199X';
  expect(read(text, '2022-01-12')).toBe(expected);
});

describe('the publication date', () => {
  it('beats a dateline in the text', () => {
    expect(read('2022-01-09 He spoke yesterday.', '2022-02-01')).toBe(
      '2022-01-09 = 2022-01-09; yesterday = 2022-01-31',
    );
  });

  it('is the dateline at the top where none is told', () => {
    expect(read('MOSCOW, Jan. 9, 2022 - He spoke yesterday.', '')).toBe(
      'Jan. 9, 2022 = 2022-01-09; yesterday = 2022-01-08',
    );
  });

  it('is asked for where it is unknown', () => {
    const [monday, march] = suggestDates({ text: 'On Monday, March 5, and in 1998.', publishedOn: '', language: 'en' });
    expect([monday?.date, march?.date]).toEqual(['', '1998']);
    expect(monday?.why).toContain('the publication date, which is missing');
  });

  it('may be a month or a year: what is no finer is told', () => {
    expect(read('yesterday, last month, this year', '2022-01')).toBe(
      'yesterday = ; last month = 2021-12; this year = 2022',
    );
    expect(read('last month, last year', '2022~')).toBe('last month = ; last year = 2021');
  });

  it('may be nonsense', () => {
    for (const nonsense of ['soon', '2022-13-45', '0000', '9999-12-31', '0001-01-01', '2021/2022']) {
      expect(() =>
        read('yesterday, tomorrow, next century, 900 decades ago, Feb. 29, last winter', nonsense),
      ).not.toThrow();
    }
  });
});

describe('other languages, in a report of Sunday 9 January 2022', () => {
  it.each([
    ['de', 'Er sagte am Mittwoch, am 17. Dezember', 'Mittwoch = 2022-01-05; 17. Dezember = 2021-12-17'],
    ['de', 'Anfang 2020, im dritten Quartal 2021', 'Anfang 2020 = 2020; dritten Quartal 2021 = 2021-35'],
    ['de', 'Am Montag wird gewählt, gestern', 'Montag = 2022-01-10; gestern = 2022-01-08'],
    ['fr', 'Il a dit mercredi, le 17 décembre 2021', 'mercredi, le 17 décembre 2021 = 2021-12-17'],
    ['fr', 'début 2020, la semaine dernière', 'début 2020 = 2020; la semaine dernière = 2021-12-27/2022-01-02'],
    ['es', 'Dijo el miércoles 5 de enero', 'miércoles 5 de enero = 2022-01-05'],
    [
      'es',
      'el año pasado, en mayo, hace tres días',
      'el año pasado = 2021; mayo = 2021-05; hace tres días = 2022-01-06',
    ],
    ['ru', 'Он заявил в среду, 17 декабря 2021 года', 'среду, 17 декабря 2021 года = 2021-12-17'],
    [
      'ru',
      'вчера, на прошлой неделе, в мае',
      'вчера = 2022-01-08; прошлой неделе = 2021-12-27/2022-01-02; мае = 2021-05',
    ],
    ['uk', 'Він заявив у середу, торік, 17 грудня', 'середу = 2022-01-05; торік = 2021; 17 грудня = 2021-12-17'],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, '2022-01-09', language)).toBe(expected);
  });

  it.each([
    ['de', 'In 2000 Häuser zogen 1500 Soldaten. Am Morgen graute es zwei Tage lang.'],
    ['fr', 'Il a été pris par 2000 manifestants, sur de 2000 mètres, deux ans de prison.'],
    ['es', 'El segundo de 2000 soldados habló por la mañana durante tres años.'],
    ['ru', 'В среде экспертов до 1990 человек, два года тюрьмы, первое место.'],
    ['uk', 'До 1990 людей, два роки, перше місце.'],
  ])('have what looks like a date and is none: %s', (language, text) => {
    expect(read(text, '2022-01-09', language)).toBe('');
  });

  it('are read by chrono-node where there is no grammar', () => {
    expect(read('Il 17 dicembre 2021 il ministro ha parlato.', '2022-01-09', 'it')).toContain('2021-12-17');
    expect(read('Em 17 de dezembro de 2021 o ministro falou.', '2022-01-09', 'pt')).toContain('2021-12-17');
    expect(read('2021年12月17日、大臣は述べた。', '2022-01-09', '')).toContain('2021-12-17');
  });

  it('are told by their commonest words where nobody names them', () => {
    expect(read('Der Minister ist nach dem Treffen am Montag in die USA geflogen.', '2022-01-09', '')).toBe(
      'Montag = 2022-01-03',
    );
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...[
      'Monday',
      'May',
      'the',
      'last',
      'year',
      '1998',
      'January',
      '9',
      '10',
      ',',
      '-',
      '–',
      'quarter',
      'third',
      'of',
      'ago',
      'two',
    ],
    ...[
      'Feb.',
      '29',
      'next',
      'week',
      'between',
      'and',
      'about',
      'early',
      "'98",
      '1990s',
      '\n',
      '😀',
      '99',
      'decades',
      'Easter',
      '3/4/05',
    ],
    ...[
      'января',
      'Montag',
      'vor',
      'Jahren',
      'il',
      'y',
      'a',
      'ans',
      'a year earlier',
      'the following',
      'day',
      'evening of',
      'later',
    ],
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    hardText(),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );
  const publishedOn = fc.oneof(
    fc.constantFrom('', '2022', '2022-01', '0001-01-01', '9999-12-31', '2024-02-29', '2022-01-09?', 'x'),
    fc
      .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const language = fc.constantFrom('', 'en', 'de', 'fr', 'es', 'ru', 'uk', 'ja', 'it', 'pt', 'constructor', 'en-GB');

  it('every suggestion quotes its span, has a valid value or none, and lies over no other', () => {
    fc.assert(
      fc.property(text, publishedOn, language, (text, publishedOn, language) => {
        let end = 0;
        for (const one of suggestDates({ text, publishedOn, language })) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(text.slice(one.start, one.end)).toBe(one.quote);
          expect(one.quote.isWellFormed()).toBe(true);
          expect(one.date === '' || isEdtf(one.date)).toBe(true);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          expect(one.why).not.toBe('');
          end = one.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('rules can be left out', () => {
    const reading = { text: 'On Monday, Oct. 31, and in 1998.', publishedOn: '1998-11-02', language: 'en' };
    expect(suggestDates(reading, { without: new Set(['year', 'day']) }).map(({ quote }) => quote)).toEqual([
      'Monday',
      'Oct.',
    ]);
  });
});

describe('speed', () => {
  it.each([
    ['words', 'a '],
    ['the beginnings of dates', 'the first quarter of the last year of the '],
    ['figures', '1990-'],
    ['months', 'May '],
    ['blanks', ' '],
    ['days', 'January 9, '],
    ['one word', 'x'],
    ['between', 'between 1990 and '],
    ['German', 'am Montag, dem 9. ', 'de'],
    ['Japanese', '2021年12月', 'ja'],
  ])(
    'a megabyte of %s takes no more than its length',
    (_name, piece, language = 'en') => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const begun = performance.now();
      suggestDates({ text, publishedOn: '1998-11-02', language });
      expect(performance.now() - begun).toBeLessThan(25_000);
    },
    30_000,
  );
});
