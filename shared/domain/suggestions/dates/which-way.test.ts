import { describe, expect, it } from 'vitest';
import { suggestDates } from './suggest-dates.ts';

/** Values alone, or “quote = value” with `quotes`. */
const values = (text: string, publishedOn: string, language = 'en') =>
  suggestDates({ text, publishedOn, language })
    .map(({ date }) => date)
    .join('; ');
const read = (text: string, publishedOn: string, language = 'en') =>
  suggestDates({ text, publishedOn, language })
    .map(({ quote, date }) => `${quote} = ${date}`)
    .join('; ');

describe('which way a day without its date looks, in English news of Thursday 2 November 1989', () => {
  it.each([
    ['Italy plays Brazil on Sunday.', '1989-11-05'],
    ['The court is to sit again Monday.', '1989-11-06'],
    ['Talks resume Monday.', '1989-11-06'],
    ['The talks did not resume Monday.', '1989-10-30'],
    ['He is meeting them Friday.', '1989-11-03'],
    ['They are investigating a fire Friday.', '1989-10-27'],
    ['Schools will stay closed through Wednesday.', '1989-11-08'],
    ['The office is closed Friday.', '1989-11-03'],
    ['He is charged with killing a man Friday.', '1989-10-27'],
    ['It beat Sweden 4-2 Saturday.', '1989-10-28'],
    ['Traders wait for Friday’s report.', '1989-11-03'],
    ['Stocks rose ahead of Friday’s report.', '1989-11-03'],
    ['Officials said Monday’s game will be played.', '1989-11-06'],
    ['Officials said Monday’s game was moved.', '1989-10-30'],
    ['The plant that closed Friday will stay shut.', '1989-10-27'],
    ['On Monday, the company said it will cut jobs.', '1989-10-30'],
    ['By Wednesday more than 300 had been killed.', '1989-11-01'],
    ['The stock fell to $33 by Wednesday.', '1989-11-01'],
    ['It has until Friday to answer.', '1989-11-03'],
    ['It suspended approvals until June.', '1990-06'],
    ['He lived there until June.', '1989-06'],
    ['They hope to lay a power line by Sunday.', '1989-11-05'],
    ['We shall have more on Friday.', '1989-11-03'],
    ['It would have reported on Friday.', '1989-11-03'],
    ['Each state will get a detailed count by Dec. 1.', '1989-12-01'],
    ['Its shares, at $9 on Monday, will be split.', '1989-10-30'],
    ['Berkshire reports its results Friday.', '1989-11-03'],
    ['Ads start in the spring.', '1990-21'],
    ['Gold for December delivery fell; the March contract was unchanged.', '1989-12; 1990-03'],
    ['This Tuesday I mowed the lawn.', '1989-10-31'],
    ['It was put off until early December.', '1989-12'],
    ['Visitors were told to wait until Monday.', '1989-11-06'],
    ['Members who choose a leader Tuesday', '1989-11-07'],
    ['The champions, who lost to Cameroon, play Italy in Naples Tuesday.', '1989-11-07'],
    ['He was to have pitched Saturday.', '1989-11-04'],
    ['Students go back Monday.', '1989-11-06'],
    ['The contract, which expires July 31, is hard.', '1990-07-31'],
    ['A round is to be held in April or May.', '1990-04; 1990-05'],
  ])('%s', (text, expected) => {
    expect(values(text, '1989-11-02')).toBe(expected);
  });
});

describe('which way it looks in other languages, in news of Thursday 4 March 2010', () => {
  it.each([
    ['de', 'Der Verein spielt am Sonntag in Hamburg.', '2010-03-07'],
    ['de', 'Am Sonntag spielte er gut.', '2010-02-28'],
    ['de', 'In Schweden entscheidet am Sonntag die Partei.', '2010-03-07'],
    ['de', 'Er hat am Freitag gespielt.', '2010-02-26'],
    ['de', 'Er werde am Freitag zurücktreten.', '2010-03-05'],
    ['de', 'Der Kanzler reist am Mittwoch nach Paris, sagte er am Montag.', '2010-03-10; 2010-03-01'],
    ['de', 'Die Messe öffnet im Juni, der Laden schloss im Juni.', '2010-06; 2009-06'],
    ['fr', 'Le ministre rencontre lundi son homologue.', '2010-03-08'],
    ['fr', 'Le maire attend pour lundi la liste.', '2010-03-08'],
    ['es', 'El presidente viaja el lunes a Lima.', '2010-03-08'],
    ['es', 'El debate empieza el 15 de septiembre.', '2010-09-15'],
    ['ru', 'Он вернётся в Москву в понедельник.', '2010-03-08'],
    ['ru', 'Он приехал в понедельник.', '2010-03-01'],
    ['uk', 'Рада збереться у вівторок.', '2010-03-09'],
    ['uk', 'Він отримав п’ять мільйонів доларів у вівторок.', '2010-03-02'],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, '2010-03-04', language)).toBe(expected);
  });
});

describe('what figures are compared with, in news of 26 October 1989', () => {
  it.each([
    ['Net rose in the third quarter from $8 in the 1988 period.', '1989-35; 1988-35'],
    ['In the third quarter it beat the year-ago quarter, and the like period last year.', '1989-35; 1988-35; 1988-35'],
    ['It stood at 47% in October, against 46% in September and 54% a year earlier.', '1989-10; 1989-09; 1988-10'],
    ['For the nine months it earned $9, up from $8 a year earlier.', '1988'],
    [
      'The third quarter of 1989 beat the fourth quarter of 1988. Sales in the quarter fell.',
      '1989-35; 1988-36; 1989-35',
    ],
    ['It earned $6 in the third quarter, against $5 a year ago.', '1989-35; 1988-35'],
    ['The third quarter was good. The unit was put up for sale a year ago.', '1989-35; 1988'],
    ['Profit for the September quarter rose.', '1989-35'],
    ['It had a loss in the second quarter and a profit in the third.', '1989-34; 1989-35'],
    ['For the first quarter it sees a loss.', '1990-33'],
    [
      'In the fourth quarter of 1988, it ran well. In the quarter ended Sept. 30, it lost $2.',
      '1988-36; 1989-35; 1989-09-30',
    ],
    ['In the second quarter it earned $5, up from $3 a year earlier.', '1989-34; 1988-34'],
    ['Exports fell in August. Imports in the month rose.', '1989-08; 1989-08'],
    ['The same week last year was better.', '1988-10-24/1988-10-30'],
  ])('%s', (text, expected) => {
    expect(values(text, '1989-10-26')).toBe(expected);
  });
});

describe('stories that the news of 9 September 2011 tells', () => {
  it.each([
    ['The festival, begun in 1978, ran from Jan. 17.', '1978 = 1978; Jan. 17 = 2011-01-17'],
    ['In 1998 it burned that November.', '1998 = 1998; that November = 1998-11'],
    ['They went to court in 1998 and won that winter.', '1998 = 1998; that winter = 1998-24'],
    [
      'It met in March 1974.\n\nThe party won 57 seats, down from 62 five years earlier.',
      'March 1974 = 1974-03; five years earlier = 2006',
    ],
    ['The Sept. 11 attacks and 9/11', 'Sept. 11 = 2001-09-11; 9/11 = 2001-09-11'],
    ['It opens on Sept. 11.', 'Sept. 11 = 2011-09-11'],
    ['Two and a half years ago; half a year ago', 'Two and a half years ago = 2009; half a year ago = 2011-03'],
    ['into the next century', 'the next century = 21XX'],
    ['earlier in the day', 'earlier in the day = 2011-09-09'],
    ['between Monday and Thursday', 'Monday and Thursday = 2011-09-05/2011-09-08'],
    ['AP-NR-08-15-90 1337EDT', '08-15-90 = 1990-08-15'],
    ['It fell after Black Friday.', 'Black Friday = 2010-11-26'],
  ])('%s', (text, expected) => {
    expect(read(text, '2011-09-09')).toBe(expected);
  });

  it('are told from the day of their dateline, where the paper came out a day or two later', () => {
    const text = 'BELGRADE, Yugoslavia, Sept. 8 (Reuters) - The bridge was closed today. It burned yesterday.';
    expect(values(text, '2011-09-09')).toBe('2011-09-08; 2011-09-08; 2011-09-07');
    expect(values(text, '2011-09-12')).toBe('2011-09-08; 2011-09-12; 2011-09-11');
    expect(values('On Sept. 8 - the bridge closed today.', '2011-09-09')).toBe('2011-09-08; 2011-09-09');
  });

  it('knows no Sept. 11 attacks before them', () => {
    expect(read('the Sept. 11 attacks', '1998-10-01')).toBe('Sept. 11 = 1998-09-11');
  });
});

describe('names, games and code that look like dates', () => {
  it.each([
    ['en', 'The Friday Group and the Sunday Times; TGI Friday and Joe Friday'],
    ['en', 'the October Revolution, June Carter, the Good Friday accord'],
    ['en', 'every other Tuesday, every Thursday and Saturday, Friday nights, every June 5, each Christmas'],
    ['en', 'A touchdown in the fourth quarter; he scored in the second half.'],
    ['en', 'Highs in the 90s. The next Winter Games.'],
    ['en', 'new Date(2010, 1, 2); for (i=0; i<1999; i++) x[2010]'],
    ['es', 'Volvió a Santo Domingo con Plácido Domingo y Domingo Cavallo.'],
    ['de', 'Die Welt am Sonntag und 1990 Menschen, rund 2000 Euro.'],
  ])('%s: %s', (language, text) => {
    expect(read(text, '2010-02-06', language)).toBe('');
  });
});

describe('other languages', () => {
  it.each([
    ['es', 'BOGOTÁ, 11 mar (Agencia)', '11 mar = 2010-03-11'],
    ['fr', 'TOULOUSE, 18 oct (Presse)', '18 oct = 2009-10-18'],
    ['de', 'Der zweite Band folgt 2015.', '2015 = 2015'],
    ['de', 'In den neunziger Jahren', 'neunziger Jahren = 199X'],
    ['de', 'am 5. November vergangenen Jahres', '5. November vergangenen Jahres = 2009-11-05'],
    ['de', 'Man will diesen Sommer zustimmen.', 'diesen Sommer = 2010-22'],
    ['es', 'los años setenta', 'los años setenta = 197X'],
    ['es', 'Cayó a finales de julio.', 'finales de julio = 2009-07'],
    ['fr', 'Au quatrième trimestre 2016', 'quatrième trimestre 2016 = 2016-36'],
    ['fr', 'les années quatre-vingt-dix', 'les années quatre-vingt-dix = 199X'],
    ['ru', 'в девяностых годах', 'девяностых годах = 199X'],
    ['uk', "у дев'яностих роках", "дев'яностих роках = 199X"],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, '2010-03-12', language)).toBe(expected);
  });
});
