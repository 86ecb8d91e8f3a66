import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../../testing/arbitraries.ts';
import type { Actor, ActorKind } from '../../model.ts';
import type { ActorSuggestion } from '../suggestion.ts';
import { actorFinder, NAMED_FROM } from './suggest-actors.ts';
import { DEVELOPMENT, f1Of, HELD_OUT, LATE, saidOf } from './testing.ts';

const actor = (id: string, name: string, kind: ActorKind, ...aliases: string[]): Actor => ({
  ...{ id, name, kind, aliases, memberOf: [], note: '', externalIds: {} },
});

const suggest = (text: string, actors: readonly Actor[] = [], language = ''): ActorSuggestion[] =>
  actorFinder({ actors }).suggest({ text, language, publishedOn: '' });

const sure = ({ confidence }: ActorSuggestion): boolean => confidence >= NAMED_FROM;

/** The named ones, as they are said. */
const named = (text: string, actors: readonly Actor[] = [], language = ''): string[] =>
  suggest(text, actors, language).filter(sure).map(saidOf);

describe('actors of the codebook', () => {
  const russia = actor('r', 'Russia', 'state', 'Moscow', 'the Russian side');
  const ryabkov = actor('y', 'Sergei Ryabkov', 'person', 'Ryabkov', 'Рябков');

  it('are found by name and alias in any case, with possessives, accents and other apostrophes', () => {
    expect(named('RUSSIA’S army. Russia is here, and sergei ryabkov.', [russia, ryabkov])).toEqual([
      'RUSSIA = Russia (state)',
      'Russia (state)',
      'sergei ryabkov = Sergei Ryabkov (person)',
    ]);
    expect(named('We met Lech Wałęsa there.', [actor('w', 'Lech Walesa', 'person')])).toEqual([
      'Lech Wałęsa = Lech Walesa (person)',
    ]);
    expect(named('It was O’Brien.', [actor('o', "O'Brien", 'person')])).toEqual(["O’Brien = O'Brien (person)"]);
  });

  it('are found as whole words, the longest name first', () => {
    expect(named('The Russian side of Prussia and Moscowitz', [russia])).toEqual(['The Russian side = Russia (state)']);
    const names = [actor('a', 'Bank', 'organisation', 'World Bank'), actor('b', 'World Bank Group', 'organisation')];
    expect(suggest('The World Bank Group met.', names).map(({ actor: { id } }) => id)).toEqual(['b']);
  });

  it('are found in the forms that grammar gives them, and then are less sure', () => {
    const moscow = actor('m', 'Россия', 'state', 'Москва', 'Соединённые Штаты');
    const found = suggest('В Москве и в Соединенных Штатах ждут Рябкова.', [moscow, ryabkov]);
    expect(found.map(({ quote, actor: { id }, rule }) => [quote, id, rule])).toEqual([
      ['Москве', 'm', 'known-inflected'],
      ['Соединенных Штатах', 'm', 'known-inflected'],
      ['Рябкова', 'y', 'known-inflected'],
    ]);
    const us = actor('u', 'Vereinigte Staaten', 'state');
    expect(suggest('Er sprach mit den Vereinigten Staaten.', [us], 'de').map(({ actor: { id } }) => id)).toEqual(['u']);
  });

  it('give the others where an alias is of more than one', () => {
    const found = suggest('Ivanov spoke.', [
      actor('1', 'Igor Ivanov', 'person', 'Ivanov'),
      actor('2', 'Sergei Ivanov', 'person', 'Ivanov'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ actor: { id: '1' }, others: [{ id: '2' }], rule: 'known-ambiguous' });
    expect(found[0]?.confidence).toBeLessThan(0.7);
  });

  it('are not found in common words: "the", "may" and "us" without their capitals', () => {
    const odd = [
      actor('u', 'United States', 'state', 'US', 'us'),
      actor('m', 'Theresa May', 'person', 'May'),
      actor('t', 'The', 'organisation', 'the', 'The'),
    ];
    const found = (text: string) => suggest(text, odd).map(({ quote }) => quote);
    expect(found('They may tell us of the plan.')).toEqual([]);
    expect(found('May we? In May 2017, on 9 May, since May.')).toEqual([]);
    expect(found('Then May met the US envoy.')).toEqual(['May', 'US']);
  });

  it('are meant by other names of the same state, and by the full name of a known surname', () => {
    const found = suggest('Washington accused the U.S.S.R.; Americans waited. The United States said so.', [
      actor('u', 'USA', 'state'),
    ]);
    expect(found.find(({ quote }) => quote === 'United States')?.actor.id).toBe('u');
    const full = suggest('Minister Sergei Ryabkov left.', [actor('y', 'Ryabkov', 'person')]);
    expect(full).toMatchObject([{ quote: 'Sergei Ryabkov', actor: { id: 'y' } }]);
  });

  it('are found in scripts without blanks, as whole words', () => {
    expect(named('俄罗斯和美国', [actor('r', '俄罗斯', 'state'), actor('u', '国', 'state')])).toEqual([
      '俄罗斯 (state)',
    ]);
  });
});

describe('new persons', () => {
  it('are named without their titles', () => {
    expect(named('Deputy Foreign Minister Sergei Ryabkov met Sen. J. William Fulford and Mr. Quenby.')).toEqual([
      'Sergei Ryabkov (person)',
      'J. William Fulford (person)',
      'Quenby (person)',
    ]);
    expect(named('It was led by Secretary of State Madeleine Albright.')).toEqual(['Madeleine Albright (person)']);
    expect(named('The report by Ludwig van der Velde Jr. named Bashar al-Assad.')).toEqual([
      'Ludwig van der Velde Jr. (person)',
      'Bashar al-Assad (person)',
    ]);
  });

  it('are known by their surname in the rest of the article, not by common words at the start of a sentence', () => {
    expect(named('There was Ann Tebbutt. Tebbutt said no. Later, Tebbutt left. But nobody minded. Many came.')).toEqual(
      ['Ann Tebbutt (person)', 'Tebbutt = Ann Tebbutt (person)', 'Tebbutt = Ann Tebbutt (person)'],
    );
  });

  it('are no places, and places are no persons', () => {
    expect(named('In Los Angeles and Paris, Michael Jordan met visitors from Jordan.')).toEqual([
      'Michael Jordan (person)',
      'Jordan (state)',
    ]);
  });

  it('are known by what stands before a surname that a title has given', () => {
    expect(named('The winner was Quillan Dray. Later, Mr. Dray wept.')).toEqual([
      'Quillan Dray (person)',
      'Dray (person)',
    ]);
  });

  it('are found where all is in capitals, and not in code', () => {
    expect(named('SECRETARY OF STATE MADELEINE ALBRIGHT FLEW TO THE BANK OF ENGLAND')).toEqual([
      'MADELEINE ALBRIGHT (person)',
      'BANK OF ENGLAND (organisation)',
    ]);
    expect(named('const MyClass = new SomeThing(); return Name.ToUpper();')).toEqual([]);
  });

  it('are found in text with a blank before each comma and point', () => {
    expect(
      named(
        "Sen. Ann Tebbutt , 45 , met the World Harmony Organization ( WHX ) . Tebbutt 's aide Joe Quill , Jr. , left .",
      ),
    ).toEqual([
      'Ann Tebbutt (person)',
      'World Harmony Organization (organisation)',
      'WHX = World Harmony Organization (organisation)',
      'Tebbutt = Ann Tebbutt (person)',
      'Joe Quill , Jr. (person)',
    ]);
  });

  it('are meant by role and pronoun with less confidence and rules of their own', () => {
    const text = 'Deputy Minister Ivan Petrov arrived. He was late. The deputy minister said nothing.';
    expect(suggest(text).map(({ quote, rule, actor: { name } }) => [quote, rule, name])).toEqual([
      ['Ivan Petrov', 'person-first-name', 'Ivan Petrov'],
      ['He', 'person-pronoun', 'Ivan Petrov'],
      ['deputy minister', 'person-role', 'Ivan Petrov'],
    ]);
    const finder = actorFinder({ actors: [] }, { without: new Set(['person-pronoun', 'person-role']) });
    expect(finder.suggest({ text, language: 'en', publishedOn: '' })).toHaveLength(1);
  });
});

describe('new organisations', () => {
  it('are told by what heads and closes their names', () => {
    expect(named('He left Ford Motor Co. for J.P. Morgan & Co. and Johnson & Johnson.')).toEqual([
      'Ford Motor Co. (organisation)',
      'J.P. Morgan & Co. (organisation)',
      'Johnson & Johnson (organisation)',
    ]);
    expect(named('She went from the Bank of America to the Ministry of Foreign Affairs of Ukraine.')).toEqual([
      'Bank of America (organisation)',
      'Ministry of Foreign Affairs (organisation)',
      'Ukraine (state)',
    ]);
    expect(named('The World Harmony Organization (WHX) met; the WHX agreed.')).toEqual([
      'World Harmony Organization (organisation)',
      'WHX = World Harmony Organization (organisation)',
      'WHX = World Harmony Organization (organisation)',
    ]);
  });

  it('are told by the sentence where their words do not show it', () => {
    expect(
      named('He is the chairman of Velandor. Velandor shares rose, and Xyloquest, a maker of glass, fell.'),
    ).toEqual(['Velandor (organisation)', 'Velandor (organisation)', 'Xyloquest (organisation)']);
    expect(named('It hired Akin, Gump, Strauss, Hauer & Feld.')).toEqual([
      'Akin, Gump, Strauss, Hauer & Feld (organisation)',
    ]);
  });

  it('are teams and newspapers, and not the city of a dateline', () => {
    expect(named('MOSCOW (AP) - The New York Yankees sued the Washington Post.')).toEqual([
      'AP = Associated Press (organisation)',
      'New York Yankees (organisation)',
      'Washington Post (organisation)',
    ]);
  });
});

describe('states and groups', () => {
  it('capitals are states where they act, and places where they lie', () => {
    expect(named('Talks between Washington and Moscow began in Geneva. In Paris it rained. Moscow said no.')).toEqual([
      'Washington = United States (state)',
      'Moscow = Russia (state)',
      'Moscow = Russia (state)',
    ]);
  });

  it('adjectives are no states, peoples are groups', () => {
    expect(named('A Russian-American deal pleased the Taliban, the Palestinians and two Germans.')).toEqual([
      'Taliban (organisation)',
      'Palestinians (group)',
      'Germans (group)',
    ]);
  });

  it('are found in other languages', () => {
    expect(
      named('Außenminister Frank-Walter Steinmeier sprach mit Russlands Botschafter über die Vereinten Nationen.'),
    ).toEqual([
      'Frank-Walter Steinmeier (person)',
      'Russlands = Russia (state)',
      'Vereinten Nationen = United Nations (organisation)',
    ]);
    expect(named('Президент України Володимир Зеленський розмовляв із НАТО.')).toEqual([
      'України = Ukraine (state)',
      'Володимир Зеленський (person)',
      'НАТО = NATO (organisation)',
    ]);
    expect(named('Le président Emmanuel Macron a quitté les États-Unis pour l’Allemagne.')).toEqual([
      'Emmanuel Macron (person)',
      'États-Unis = United States (state)',
      'Allemagne = Germany (state)',
    ]);
  });
});

describe('the measure', () => {
  const measured = (texts: readonly string[], kind: ActorKind): number =>
    f1Of(texts, kind, (text) => suggest(text).filter(sure));

  it('is kept on our own texts', () => {
    for (const texts of [DEVELOPMENT, HELD_OUT, LATE]) {
      expect(measured(texts, 'person')).toBeGreaterThan(0.93);
      expect(measured(texts, 'organisation')).toBeGreaterThan(0.88);
    }
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Sergei',
      'Ryabkov',
      'Ministry',
      'of',
      'the',
      'Bank',
      'Inc.',
      '&',
      '-',
      "'s",
      ',',
      '(AP)',
      'U.S.',
      'Mr.',
      'J.',
      'said',
    ],
    ...[
      'he',
      'deputy',
      'minister',
      '\n',
      '. ',
      '“',
      'Москва',
      'Путина',
      '北京',
      '\ud83d',
      '😀',
      'al',
      'Jr.',
      'WHO',
      '\u0301',
      '12',
      'ß',
    ],
  );
  const anyText = fc.oneof(
    hardText(80),
    fc
      .array(fc.tuple(pieces, fc.constantFrom(' ', '', '  ', '-')), { maxLength: 60 })
      .map((all) => all.flat().join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const anyActors = fc
    .array(fc.tuple(anyText, fc.array(anyText, { maxLength: 3 })), { maxLength: 5 })
    .map((all) => all.map(([name, aliases], at) => actor(`${at}`, name, 'person', ...aliases)));

  it('quotes are slices, nothing lies over another, no pair is split, every rule has its sentence', () => {
    fc.assert(
      fc.property(anyText, anyActors, fc.constantFrom('', 'en', 'de', 'ru'), (text, actors, language) => {
        let end = 0;
        for (const one of suggest(text, actors, language)) {
          expect(one.quote).toBe(text.slice(one.start, one.end));
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
          for (const edge of [one.start, one.end]) expect(splitsPair(text, edge)).toBe(false);
          expect(one.confidence).toBeGreaterThan(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
          expect(one.why).toMatch(/\.$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  const hostile: Record<string, string> = {
    'one word': 'A'.repeat(1_000_000),
    'capital letters': 'A '.repeat(500_000),
    'heads of organisations': 'Bank of '.repeat(125_000),
    'pairs of words before a head': `${'Food and '.repeat(111_000)}Bank`,
    'particles of names': 'John de '.repeat(125_000),
    titles: 'Deputy Minister '.repeat(62_000),
    'roles without names': `Minister Ann Tebbutt. ${'prime minister '.repeat(66_000)}`,
    'heads that make no name': 'John Press '.repeat(90_000),
    hyphens: 'Ab-'.repeat(333_000),
    blanks: `Ab${' '.repeat(1_000_000)}Cd`,
    quotes: '“A" '.repeat(250_000),
    code: 'const Foo = new Bar(); // TODO: X-Y\n'.repeat(27_000),
  };
  it.each(Object.entries(hostile))('takes a megabyte of %s', { timeout: 20_000 }, (_, text) => {
    expect(Array.isArray(suggest(text, [actor('b', 'Bank', 'organisation', 'Bank of')]))).toBe(true);
  });

  it('finds 100,000 names of a large codebook', { timeout: 20_000 }, () => {
    const large = Array.from({ length: 5000 }, (_, at) =>
      actor(
        `${at}`,
        `Name${at} Familiar`,
        'person',
        ...Array.from({ length: 20 }, (_, alias) => `Other${at} Alias${alias} Word`),
      ),
    );
    expect(named('It was Other4999 Alias7 Word.', large)).toEqual([
      'Other4999 Alias7 Word = Name4999 Familiar (person)',
    ]);
  });
});

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
