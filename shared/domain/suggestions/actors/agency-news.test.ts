import { describe, expect, it } from 'vitest';
import { PRESS_AND_AIR } from '../../../testing/news/press-and-air.ts';
import { actorFinder, NAMED_FROM } from './suggest-actors.ts';
import { f1Of, saidOf } from './testing.ts';
import { AGENCY } from './testing-agency.ts';

const finder = actorFinder({ actors: [] });
const suggest = (text: string, language = '') =>
  finder.suggest({ text, language, publishedOn: '' }).filter(({ confidence }) => confidence >= NAMED_FROM);

const named = (text: string, language = ''): string[] => suggest(text, language).map(saidOf);

describe('sport', () => {
  it('a city that plays is its club, and stays a city in datelines and after “in”', () => {
    expect(
      named(
        'SOCCER - RESULTS.\nLEEDS 1996-08-24\nResults of league matches:\nLeeds 2 Sunderland 0\nPostponed: Bradford v Swindon\nLeeds won in Leeds.',
      ),
    ).toEqual([...['Leeds', 'Sunderland', 'Bradford', 'Swindon', 'Leeds'].map((club) => `${club} (organisation)`)]);
  });

  it('states stay states, whoever plays', () => {
    expect(named('SOCCER - RESULTS.\nWorld Cup qualifying matches:\nAustria 0 Norway 2')).toEqual([
      'Austria (state)',
      'Norway (state)',
    ]);
  });

  it('rows of a table are clubs, its headings are not', () => {
    expect(
      named('BASKETBALL - STANDINGS.\nEASTERN CONFERENCE\nW L PCT GB\nMIAMI 14 4 .778 -\nNEW YORK 10 6 .625 3'),
    ).toEqual(['MIAMI (organisation)', 'NEW YORK (organisation)']);
  });

  it('scorers, scorecards and lists of players name persons', () => {
    expect(named('SOCCER - SUMMARIES.\nBochum 2 (Stadler 13th minute, Wosch 61st) Schalke 0')).toEqual([
      ...['Bochum (organisation)', 'Stadler (person)', 'Wosch (person)', 'Schalke (organisation)'],
    ]);
    expect(named('CRICKET - SCOREBOARD.\nM. Atherley c Moin b Wasim 14\nA. Stewartby not out 90')).toEqual([
      ...['M. Atherley (person)', 'Moin (person)', 'Wasim (person)', 'A. Stewartby (person)'],
    ]);
    expect(named('SOCCER - SQUAD.\nGoalkeepers: Andy Gorham (Rangers), Jim Leitham (Blackburn)')).toEqual([
      ...['Andy Gorham (person)', 'Rangers (organisation)', 'Jim Leitham (person)', 'Blackburn (organisation)'],
    ]);
    expect(named('CYCLING - PLACINGS.\n1. Fernando Escalante (Spain) Kelme 12 seconds behind')).toEqual([
      ...['Fernando Escalante (person)', 'Spain (state)', 'Kelme (organisation)'],
    ]);
  });

  it('elsewhere a city with a number behind it is a city', () => {
    expect(named('The train left Leeds 20 minutes late and reached Bradford 5 minutes early.')).toEqual([]);
  });
});

describe('agency news', () => {
  it('short forms in brackets tell what is named before them, when they are its initials', () => {
    expect(named('A court fined the Jharkhand Mukti Morcha (JMM). The JMM will appeal.')).toEqual([
      'Jharkhand Mukti Morcha (organisation)',
      'JMM = Jharkhand Mukti Morcha (organisation)',
      'JMM = Jharkhand Mukti Morcha (organisation)',
    ]);
  });

  it('the agency of a dateline, the newsroom that signs, and no slug', () => {
    expect(named('HELSINKI (Nordpress) - It rained.\n-- Frankfurt Newsroom, +49 69 756525')).toEqual([
      'Nordpress (organisation)',
      'Frankfurt Newsroom (organisation)',
    ]);
    expect(named('LONDON 1996-10-15 BC-BRITAIN-FRAUD\nPolice found nothing.')).toEqual([]);
  });

  it('possessives parted by blanks', () => {
    expect(named("Moody 's cut Argentina 's rating.")).toEqual([
      "Moody 's = Moody's (organisation)",
      'Argentina (state)',
    ]);
  });

  it('a firm that bears the surname of somebody in the article is that person, unless it is named as a firm', () => {
    expect(named('Pauline Abbott resigned on Monday. Abbott, 41, said she was tired.')).toEqual([
      'Pauline Abbott (person)',
      'Abbott = Pauline Abbott (person)',
    ]);
  });

  it('a bare name is a firm where its shares move, and where the word for it stands before', () => {
    expect(named('Shares were mixed. Tepcorin gained 40 yen and cable maker Fujikura Denki said little.')).toEqual([
      'Tepcorin (organisation)',
      'Fujikura Denki (organisation)',
    ]);
  });

  it('particles and initials belong to persons', () => {
    expect(named('Jorge van der Linde met Eugene de Kocker and J.R. Smythe. A. Dalton was late.')).toEqual([
      ...['Jorge van der Linde', 'Eugene de Kocker', 'J.R. Smythe', 'A. Dalton'].map((name) => `${name} (person)`),
    ]);
  });

  it('armed groups and movements with a name of their own are organisations, peoples are groups', () => {
    expect(named('Hezbollah, the FARC and the Taliban kept silent; the Kurds did not.')).toEqual([
      ...['Hezbollah (organisation)', 'FARC (organisation)', 'Taliban (organisation)', 'Kurds (group)'],
    ]);
    expect(named('Hutu rebels fled.')).toEqual([]);
  });
});

describe('capitals', () => {
  it('act where they are accused, dealt with or keep promises', () => {
    expect(
      named('China accused Taipei of delay. It is backed by Tehran. Talks between Kyiv and Washington failed.'),
    ).toEqual([
      ...['China (state)', 'Taipei = Taiwan (state)', 'Tehran = Iran (state)'],
      ...['Kyiv = Ukraine (state)', 'Washington = United States (state)'],
    ]);
    expect(named("He saw a promise that Pyongyang made. Beijing's stance is known.")).toEqual([
      'Pyongyang = North Korea (state)',
      'Beijing = China (state)',
    ]);
  });

  it('do not where people live, land and trade', () => {
    expect(
      named('Snow fell in Moscow. Moscow airport was closed. Tokyo stocks ended lower. London shares gained.'),
    ).toEqual([]);
  });
});

describe('labels of a transcript', () => {
  it('are the speakers, by the full name where it is known', () => {
    const text =
      'Spokesman Ned Price took questions.\nQUESTION: Who?\nMR. PRICE: Nobody.\nMINISTER LAVROV: No.\nMODERATOR: Thanks.';
    expect(named(text)).toEqual(['Ned Price (person)', 'PRICE = Ned Price (person)', 'LAVROV (person)']);
  });
});

describe('other languages', () => {
  it('name bodies by a head and what follows it', () => {
    expect(
      named(
        'Am Montag aber wies das Landgericht Göttingen die Klage der Landesbank Niederrhein nun doch noch einmal ab.',
        'de',
      ),
    ).toEqual(['Landgericht Göttingen (organisation)', 'Landesbank Niederrhein (organisation)']);
    expect(
      named('Dijo ayer que ya no vuelve a la Universidad de los Andes, donde daba clase desde hace años.', 'es'),
    ).toEqual(['Universidad de los Andes (organisation)']);
    expect(named('Il a saisi la Fédération des festivals indépendants.', 'fr')).toEqual([
      'Fédération des festivals indépendants (organisation)',
    ]);
    expect(named('Вера из профсоюза «Лесоруб» молчит.', 'ru')).toContain('Лесоруб (organisation)');
  });
});

describe('the measure', () => {
  const spaced = (text: string): string =>
    text.replaceAll(/(?<=[a-z)])([.,:;])(?=\s|$)/g, ' $1').replaceAll(/([a-z])'s\b/g, "$1 's");
  it.each([
    ['as it is printed', (text: string) => text],
    ['with its signs parted by blanks', spaced],
  ])('is kept on agency news, %s', (_, written) => {
    for (const [kind, least] of [
      ['person', 0.94],
      ['organisation', 0.92],
      ['state', 0.93],
    ] as const) {
      expect(f1Of(AGENCY.map(written), kind, suggest), kind).toBeGreaterThan(least);
    }
  });
});

describe('news that papers printed and stations sent', () => {
  it.each([
    ['that rules were mended by', false, { person: 0.95, organisation: 0.88, state: 0.93 }],
    ['that was kept until they were done', true, { person: 0.98, organisation: 0.9, state: 0.85 }],
  ] as const)('keeps its figures, in articles %s', (_, kept, least) => {
    const texts = PRESS_AND_AIR.filter((one) => one.kept === kept && one.names.includes('{')).map(({ names }) => names);
    for (const kind of ['person', 'organisation', 'state'] as const)
      expect(f1Of(texts, kind, suggest), kind).toBeGreaterThan(least[kind]);
  });
});

describe('names in the press', () => {
  it.each([
    [
      'of firms that the list has without what closes them',
      "On Monday shares of Sun Microsystems Inc. and of McDonald's Corp. rose a little.",
      ['Sun Microsystems Inc.', "McDonald's Corp."],
    ],
    [
      'of firms with an ampersand within',
      'Late that night a plant of Ridgeway Missiles & Space Co. burned to the ground.',
      ['Ridgeway Missiles & Space Co.'],
    ],
    [
      'of firms that close twice, and of partners that open a sentence',
      'Goldman, Sachs & Co. sold it to Ridgeway & Ridgeway Co. PLC of London late that night.',
      ['Goldman, Sachs & Co.', 'Ridgeway & Ridgeway Co. PLC'],
    ],
    [
      'of unions',
      'In March the United Garment Workers and a local of the Allied Glass Workers of America walked out.',
      ['United Garment Workers', 'Allied Glass Workers of America'],
    ],
    [
      'of an airline, by its flight',
      'Nobody on board Sunair Flight 22 was hurt, and by noon Sunair had another plane.',
      ['Sunair', 'Sunair'],
    ],
    [
      'of a body, before who leads it',
      'The letter was signed by Treasury Secretary Paul Brandt and read out in a loud voice.',
      ['Treasury', 'Paul Brandt'],
    ],
    ['but not of an index', 'In heavy trading the Dow Jones industrial average fell a little before noon.', []],
    [
      'nor of what the wire is filed under',
      'AP900-11 03-05-91 0412EST\nIt rained all night in the hills above the town.',
      [],
    ],
    [
      'of an administrator',
      'The rest is up to the agency, its administrator Helen Golding told reporters.',
      ['Helen Golding'],
    ],
  ])('%s', (_, text, expected) => {
    expect(suggest(text).map(({ quote }) => quote)).toEqual(expected);
  });
});

describe('a megabyte', () => {
  it.each([
    ['of results', `SOCCER - RESULTS\n${'Leeds 2 Arsenal 1 (Smith 13, Jones 14)\n'.repeat(25_000)}`],
    ['of clubs that beat clubs', `SOCCER - REPORT\n${'Leeds beat Hull and '.repeat(50_000)}`],
    ['of labels', 'MR. PRICE: no\n'.repeat(70_000)],
    ['of short forms in brackets', 'Aa Bb Cc (ABC) '.repeat(66_000)],
    ['of opening brackets', `${'('.repeat(1_000_000)}Ab (Cd`],
  ])('%s is read', { timeout: 60_000 }, (_, text) => {
    expect(Array.isArray(suggest(text))).toBe(true);
  });
});
