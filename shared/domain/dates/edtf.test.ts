import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEdtf, edtfBounds, isEdtf, parseEdtf } from './edtf.ts';

describe('EDTF that is taken', () => {
  it.each([
    ['2021-12-17', '17 December 2021', '2021-12-17', '2021-12-17'],
    ['2021-12', 'December 2021', '2021-12-01', '2021-12-31'],
    ['2021', '2021', '2021-01-01', '2021-12-31'],
    ['2020-02-29', '29 February 2020', '2020-02-29', '2020-02-29'],
    ['2022-01-09~', 'about 9 January 2022', '2022-01-09', '2022-01-09'],
    ['2022-01-09?', 'possibly 9 January 2022', '2022-01-09', '2022-01-09'],
    ['2022-01-09%', 'possibly about 9 January 2022', '2022-01-09', '2022-01-09'],
    ['2022?-01', 'possibly January 2022', '2022-01-01', '2022-01-31'],
    ['2022-01-09/2022-01-10', '9 to 10 January 2022', '2022-01-09', '2022-01-10'],
    ['2022-01-30/2022-02-02', '30 January to 2 February 2022', '2022-01-30', '2022-02-02'],
    ['2021-12-30/2022-01-02', '30 December 2021 to 2 January 2022', '2021-12-30', '2022-01-02'],
    ['2022-01-09~/2022-01-10', 'about 9 January 2022 to 10 January 2022', '2022-01-09', '2022-01-10'],
    ['2021-11/2022-02', 'November 2021 to February 2022', '2021-11-01', '2022-02-28'],
    ['2021/..', 'from 2021 on', '2021-01-01', null],
    ['../2021-12', 'until December 2021', null, '2021-12-31'],
    ['2021/', 'from 2021 to an unknown date', '2021-01-01', null],
    ['/2021', 'from an unknown date to 2021', null, '2021-12-31'],
    ['2021-21', 'spring 2021', '2021-03-01', '2021-05-31'],
    ['2021-24', 'winter 2021', '2021-12-01', '2022-02-28'],
    ['2021-30', 'summer 2021 (southern hemisphere)', '2021-12-01', '2022-02-28'],
    ['2021-35', 'third quarter of 2021', '2021-07-01', '2021-09-30'],
    ['2021-38', 'second third of 2021', '2021-05-01', '2021-08-31'],
    ['2021-41', 'second half of 2021', '2021-07-01', '2021-12-31'],
    ['199X', 'the 1990s', '1990-01-01', '1999-12-31'],
    ['19XX', 'the years 1900 to 1999', '1900-01-01', '1999-12-31'],
    ['201X/202X', 'the 2010s to the 2020s', '2010-01-01', '2029-12-31'],
    ['XXXX', 'an unknown year', '0000-01-01', '9999-12-31'],
    ['XXXX-12-25', '25 December of an unknown year', '0000-12-25', '9999-12-25'],
    ['156X-12-25', '25 December of a year in the 1560s', '1560-12-25', '1569-12-25'],
    ['2021-12-XX', 'some day in December 2021', '2021-12-01', '2021-12-31'],
    ['2021-XX', 'some month in 2021', '2021-01-01', '2021-12-31'],
    ['2021-1X', 'some time between 1 October 2021 and 31 December 2021', '2021-10-01', '2021-12-31'],
    ['[2021-01-01..2021-03-01]', 'some time between 1 January 2021 and 1 March 2021', '2021-01-01', '2021-03-01'],
    ['[2021,2023]', '2021 or 2023', '2021-01-01', '2023-12-31'],
    ['{2020,2021,2023}', '2020, 2021 and 2023', '2020-01-01', '2023-12-31'],
    ['[..2021-12]', 'December 2021 or earlier', null, '2021-12-31'],
    ['[2021..]', '2021 or later', '2021-01-01', null],
    ['1950S2', 'the years 1900 to 1999', '1900-01-01', '1999-12-31'],
    ['-0044-03-15', '15 March 45 BC', '0000-01-01', '0000-01-01'],
    ['Y170000002', '170000002', '9999-12-31', '9999-12-31'],
    ['2021-12-17T10:00:00Z', '17 December 2021, 10:00:00Z', '2021-12-17', '2021-12-17'],
  ])('%s is “%s”', (value, words, first, last) => {
    expect(parseEdtf(value).ok).toBe(true);
    expect(describeEdtf(value)).toBe(words);
    expect(edtfBounds(value)).toEqual({ first, last });
  });

  it('is written as other English readers write it, when asked', () => {
    expect(describeEdtf('2021-12-17', 'en-US')).toBe('December 17, 2021');
    expect(describeEdtf('2022-01-09/2022-01-10', 'en-US')).toBe('January 9, 2022 to January 10, 2022');
  });
});

describe('EDTF that is refused', () => {
  it.each([
    ['', 'not-edtf'],
    ['today', 'not-edtf'],
    ['17 December 2021', 'not-edtf'],
    [' 2021', 'not-edtf'],
    ['2021-1-1', 'not-edtf'],
    ['20211217', 'not-edtf'],
    ['2021-13', 'not-edtf'],
    ['2021-42', 'not-edtf'],
    ['2022-W01', 'not-edtf'],
    ['/', 'not-edtf'],
    ['../..', 'not-edtf'],
    ['2021-02-29', 'no-such-day'],
    ['2021-04-31~', 'no-such-day'],
    ['2021-12-00', 'no-such-day'],
    ['[2021-02-30]', 'no-such-day'],
    ['2021-02-29/2021-03-01', 'no-such-day'],
    ['2022-01-10/2022-01-09', 'reversed'],
    ['2022/2021', 'reversed'],
    ['2022~/2021-12', 'reversed'],
  ])('“%s”: %s', (value, code) => {
    const read = parseEdtf(value);
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(!read.ok && read.error.message).toMatch(/\.$/u);
    expect(isEdtf(value)).toBe(false);
    expect(describeEdtf(value)).toBe(value);
    expect(edtfBounds(value)).toEqual({ first: null, last: null });
  });
});

describe('laws of EDTF', () => {
  const symbols = [...'0123456789-X?~%/.[]{},TYES'];
  const likely = fc.constantFrom(
    '2021',
    '-12',
    '-02',
    '-29',
    '/',
    '..',
    '~',
    '?',
    '199X',
    '-XX',
    '-35',
    '2022-01-09',
    ...symbols,
  );

  it('never throws, and takes nothing that the package refuses', () => {
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 8 }), (pieces) => {
        const value = pieces.join('');
        if (isEdtf(value)) expect(() => parse(value)).not.toThrow();
        expect(typeof describeEdtf(value)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every day, month and year of the calendar, with the day as its own bounds', () => {
    const days = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(edtfBounds(day)).toEqual({ first: day, last: day });
        expect(isEdtf(day.slice(0, 7)) && isEdtf(day.slice(0, 4))).toBe(true);
      }),
    );
  });
});
