import { describe, expect, it } from 'vitest';
import { suggestDates } from './suggest-dates.ts';

/** Quotes and values, “quote = value; …”. */
const read = (text: string, publishedOn = '1989-11-02') =>
  suggestDates({ text, publishedOn, language: 'en' })
    .map(({ quote, date }) => `${quote} = ${date}`)
    .join('; ');

describe('signs that are parted from the words', () => {
  it.each([
    ['The fire broke out on Sept. 4 , 1988 , in a barn .', 'Sept. 4 , 1988 = 1988-09-04'],
    ['They sailed on Tuesday , Oct. 3 , 1989 .', 'Tuesday , Oct. 3 , 1989 = 1989-10-03'],
    ['It was sold in March , 1987 .', 'March , 1987 = 1987-03'],
    ["Sunday 's race was called off .", 'Sunday = 1989-10-29'],
    ["Sunday 's race will be run in the rain .", 'Sunday = 1989-11-05'],
    ['The union will vote . The mill closed Friday .', 'Friday = 1989-10-27'],
    ["`` The mill will close . '' He left Friday .", 'Friday = 1989-10-27'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('transcripts without capitals, of Wednesday 4 March 1998', () => {
  it.each([
    ['the ministers flew home on monday, and meet again next friday.', 'monday = 1998-03-02; next friday = 1998-03-06'],
    ['the dam was built in may 1961, before the floods.', 'may 1961 = 1961-05'],
    ['fishing was forbidden in october, and may be allowed soon.', 'october = 1997-10'],
    ['you may ask why they march on the capital today.', 'today = 1998-03-04'],
    ['he died on march second. the funeral will be in april.', 'march second = 1998-03-02; april = 1998-04'],
    ['they have not spoken since may. nobody knows why.', 'may = 1997-05'],
  ])('%s', (text, expected) => {
    expect(read(text, '1998-03-04')).toBe(expected);
  });

  it('are told from a word that is written small once', () => {
    expect(read('The Senate may march through the bill.')).toBe('');
  });
});

describe('periods', () => {
  it.each([
    ['Earlier in the week it had rained.', 'Earlier in the week = 1989-10-30/1989-11-05'],
    ['Later in the year it hopes to build more.', 'Later in the year = 1989'],
    ['Since the start of the year it has lost a tenth of its value.', 'the start of the year = 1989'],
    ['The third and fourth quarters were weak.', 'The third = 1989-35; fourth quarters = 1989-36'],
    ['Orders fell in the first and second quarters.', 'the first = 1989-33; second quarters = 1989-34'],
    ["The year's first quarter was weak.", "The year's first quarter = 1989-33"],
    ['In the corresponding year-earlier period it lost money.', 'the corresponding year-earlier period = 1988'],
    ['Profit fell in the latest period.', 'the latest period = 1989-35'],
    ["At month's end the tank was dry.", "month's end = 1989-11"],
    ['It is her last concert of the year.', 'the year = 1989'],
    ["The flood of '51 and the drought of fiscal '88", "'51 = 1951; fiscal '88 = 1988"],
    ["In October of '87 it crashed.", "October of '87 = 1987-10"],
    ["He left school in '29.", "'29 = 1929"],
    ['The 1990 fiscal year begins soon.', 'The 1990 fiscal year = 1990'],
    ['In the last fiscal year it broke even.', 'the last fiscal year = 1988'],
    ['He did well in the fiscal 1990 plan.', 'fiscal 1990 = 1990'],
    ['Profit fell for the third quarter and the year.', 'the third quarter = 1989-35; the year = 1989'],
    ['In the last year it has rained.', ''],
    ['In the week since the vote nobody called.', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('days that are told by others', () => {
  it.each([
    [
      'They met on Oct. 20, 1989. By that Monday the deal was off.',
      'Oct. 20, 1989 = 1989-10-20; that Monday = 1989-10-23',
    ],
    ['He said that Monday the deal was off.', 'Monday = 1989-10-30'],
    ['The bids are to be opened on the 20th.', 'the 20th = 1989-11-20'],
    ['He moved in on the 20th, he said.', 'the 20th = 1989-10-20'],
    ['He lives on the 20th floor, and she on the 9th, a floor that burned.', ''],
    [
      'She left on Oct. 5. The week before and the week after, it rained.',
      'Oct. 5 = 1989-10-05; The week before = 1989-09-25/1989-10-01; the week after = 1989-10-02/1989-10-08',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('which way they look', () => {
  it.each([
    ['The tally for December comes out next week.', 'December = 1988-12; next week = 1989-11-06/1989-11-12'],
    ['The statistics for October will be published Friday.', 'October = 1989-10; Friday = 1989-11-03'],
    ['The index for November rose, the board said.', 'November = 1989-11'],
    ['Seats go on sale Saturday.', 'Saturday = 1989-11-04'],
    ['Seats did not go on sale Saturday.', 'Saturday = 1989-10-28'],
    ['The fund is up a fifth since Dec. 31.', 'Dec. 31 = 1988-12-31'],
    ['The rule that took effect Jan. 1 is not obeyed.', 'Jan. 1 = 1989-01-01'],
    ['The rule will have taken effect Jan. 1.', 'Jan. 1 = 1990-01-01'],
    ['Fares were last raised on Dec. 12.', 'Dec. 12 = 1988-12-12'],
    ['He was to arrive Wednesday.', 'Wednesday = 1989-11-01'],
    ['He was to arrive Saturday.', 'Saturday = 1989-11-04'],
    ['In remarks prepared for delivery Friday, she praised them.', 'Friday = 1989-11-03'],
    ['The match was moved to Saturday.', 'Saturday = 1989-11-04'],
    ['The launch is planned for Nov. 20, after two failures in August.', 'Nov. 20 = 1989-11-20; August = 1989-08'],
    ['The road will stay shut through Friday.', 'Friday = 1989-11-03'],
    ['She won on Sunday and plays again Saturday.', 'Sunday = 1989-10-29; Saturday = 1989-11-04'],
    ['The owners have until noon Monday to sign.', 'Monday = 1989-11-06'],
    ['Dealers are predicting higher prices by spring.', 'spring = 1990-21'],
    ['“We could see it in July,” he said.', 'July = 1989-07'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

it('a megabyte that is written small, or is all blanks and signs, is read in good time', { timeout: 20_000 }, () => {
  for (const piece of ['may march on monday. ', ' , ', 'the 20th ', '`` . ']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(Array.isArray(suggestDates({ text, publishedOn: '1989-11-02', language: 'en' }))).toBe(true);
  }
});
