import { describe, expect, it } from 'vitest';
import type { Stance } from '../../model.ts';
import { NO_KNOWLEDGE, type PositionSuggestion } from '../suggestion.ts';
import { positionFinder } from './suggest-positions.ts';
import { datesIn, namesIn, type OwnText } from './testing.ts';

const finder = positionFinder(NO_KNOWLEDGE);

const ACTORS: OwnText['actors'] = {
  person: 'Anna Berg|Berg=Anna Berg|Tom Hill|Hill=Tom Hill|Иван Петров|Іван Петренко',
  organisation: 'Ministry|NATO|Council|Kremlin',
  state: 'Russia|China|Ukraine|Moscow=Russia|France|Österreich|Россия|Espagne|España',
};

function read(text: string, language = 'en', dates: OwnText['dates'] = {}): PositionSuggestion[] {
  return finder.suggest({ text, publishedOn: '2022-03-10', language }, namesIn(text, ACTORS), datesIn(text, dates));
}

/** What is held and by whom, of a text that holds one thing. */
function held(text: string, language = 'en', dates: OwnText['dates'] = {}): [string, string] {
  const all = read(text, language, dates);
  expect(all.map(({ quote }) => quote)).toHaveLength(1);
  return [all[0]?.quote ?? '', all[0]?.holders.map(({ name }) => name).join(', ') ?? ''];
}

describe('a passage in which somebody is said to hold something', () => {
  it('is the clause after “that”, without what introduces it and without the full stop', () => {
    expect(held('Anna Berg noted that the bridge was safe.')).toEqual(['the bridge was safe', 'Anna Berg']);
    expect(held('Anna Berg told the Council that the bridge was safe.')).toEqual(['the bridge was safe', 'Anna Berg']);
    expect(held('Berg said on Monday in the town hall that it was safe.', 'en', { Monday: '2022-03-07' })[0]).toBe(
      'it was safe',
    );
  });

  it('is the clause without “that” where a verb shows that it is one', () => {
    expect(held('Anna Berg said the bridge was safe.')).toEqual(['the bridge was safe', 'Anna Berg']);
    expect(read('Anna Berg said goodbye.')).toEqual([]);
    expect(read('Anna Berg added salt.')).toEqual([]);
  });

  it('is a quotation with its marks, before, after and around its speaker', () => {
    expect(held('“The bridge is quite safe,” said Anna Berg.')).toEqual(['“The bridge is quite safe,”', 'Anna Berg']);
    expect(held('Anna Berg said: “The bridge is quite safe.”')).toEqual(['“The bridge is quite safe.”', 'Anna Berg']);
    const around = '“The bridge,” Anna Berg said, “is as safe as a church.”';
    expect(held(around)).toEqual([around, 'Anna Berg']);
    expect(held('“The bridge is not safe,” warned Anna Berg.')).toEqual(['“The bridge is not safe,”', 'Anna Berg']);
    expect(held('“Is the bridge quite safe?” Anna Berg asked.')).toEqual(['“Is the bridge quite safe?”', 'Anna Berg']);
  });

  it('goes on over sentences and paragraphs that open the quotation again', () => {
    const long = '“The bridge is safe. It was built well.\n\n“Nobody needs to worry,”';
    expect(held(`${long} said Anna Berg.`)).toEqual([long, 'Anna Berg']);
  });

  it('goes on with a quotation that follows and has no speaker of its own', () => {
    const all = read('“It is quite safe,” said Anna Berg. “I use it every day.”');
    expect(all.map(({ quote, rule }) => [quote, rule])).toEqual([
      ['“It is quite safe,”', 'quotation-before'],
      ['“I use it every day.”', 'quotation-goes-on'],
    ]);
    expect(all[1]?.holders).toEqual(all[0]?.holders);
    expect(all[1]?.confidence).toBeLessThan(all[0]?.confidence ?? 0);
  });

  it('stands before its report, or around it', () => {
    expect(held('The bridge was safe, Anna Berg said.')).toEqual(['The bridge was safe', 'Anna Berg']);
    const around = 'The bridge, Anna Berg argued, ought to be closed';
    expect(held(`${around}.`)).toEqual([around, 'Anna Berg']);
  });

  it('is also what a second verb of the same subject reports, whose clause names another first', () => {
    const all = read('Hill said he saw no reason to leave, but warned that Moscow would respond.');
    expect(all.map(({ quote, addressees }) => [quote, addressees])).toEqual([
      ['he saw no reason to leave', []],
      ['Moscow would respond', []],
    ]);
  });

  it('is one thing where a speaker reports what he himself holds', () => {
    expect(held('Anna Berg said she is convinced that the bridge is safe.')[0]).toBe(
      'she is convinced that the bridge is safe',
    );
  });

  it('is found where the subject of “saying” is the one before', () => {
    const all = read('Anna Berg rejected the plan, saying it was late.');
    expect(all.map(({ quote, holders }) => [quote, holders[0]?.name])).toEqual([
      ['rejected the plan', 'Anna Berg'],
      ['it was late', 'Anna Berg'],
    ]);
  });

  it('is a name that somebody gives a thing, where that is quoted', () => {
    expect(held('Anna Berg called the bridge “a wreck”.')[0]).toBe('called the bridge “a wreck”');
    expect(read('Anna Berg called the Council on Monday.')).toEqual([]);
  });

  it('is the clause before where somebody told it to somebody', () => {
    const text = 'There will be no toll, Anna Berg told a newspaper, even if the bridge were to fall.';
    expect(held(text)[0]).toBe(text.slice(0, -1));
  });

  it('has no part in a name that has quotation marks', () => {
    const text = '«Северхим» отверг обвинения.';
    const names = namesIn(text, { organisation: '«Северхим»=Северхим' });
    const [one] = finder.suggest({ text, publishedOn: '', language: 'ru' }, names, []);
    expect([one?.quote, one?.holders[0]?.name]).toEqual(['отверг обвинения', 'Северхим']);
  });

  it('goes with “as X noted” and “according to X” on either side', () => {
    expect(held('As Anna Berg noted, the bridge is safe.')).toEqual(['the bridge is safe', 'Anna Berg']);
    expect(held('The bridge is safe, as Anna Berg put it.')).toEqual(['The bridge is safe', 'Anna Berg']);
    expect(held('According to Anna Berg, the bridge is safe.')).toEqual(['the bridge is safe', 'Anna Berg']);
    expect(held('The bridge is safe, according to Anna Berg.')).toEqual(['The bridge is safe', 'Anna Berg']);
    expect(held('In Anna Berg’s view, the bridge is safe.')).toEqual(['the bridge is safe', 'Anna Berg']);
  });

  it('begins with the verb where that is the stand itself', () => {
    expect(held('Russia rejected the plan.')).toEqual(['rejected the plan', 'Russia']);
    expect(held('China called for a ceasefire.')).toEqual(['called for a ceasefire', 'China']);
    expect(held('The plan was rejected by Russia.')).toEqual(['The plan was rejected', 'Russia']);
  });

  it('ends before the next report', () => {
    expect(
      read('Hill welcomed the vote, called for calm and said that Berg was right, adding that it was late.').map(
        (one) => [one.quote, one.holders[0]?.name],
      ),
    ).toEqual([
      ['welcomed the vote', 'Tom Hill'],
      ['called for calm', 'Tom Hill'],
      ['Berg was right', 'Tom Hill'],
      ['it was late', 'Tom Hill'],
    ]);
  });

  it('is what somebody’s demand or refusal is', () => {
    expect(held('Moscow’s refusal to talk is old.')).toEqual(['refusal to talk', 'Russia']);
    expect(held('Nobody heard Moscow’s demand that the talks be public.')).toEqual(['the talks be public', 'Russia']);
  });

  it('is what a document says, whose author was named before', () => {
    const text = 'On Friday the Ministry published a draft treaty. It follows from the document that no base may stay.';
    const [one] = read(text, 'en', { Friday: '2022-03-04' });
    expect(one).toMatchObject({ quote: 'no base may stay', rule: 'document', saidOn: '2022-03-04' });
    expect(one?.holders[0]?.name).toBe('Ministry');
  });

  it('is what follows a name and a colon at the head of a paragraph', () => {
    expect(held('Berg: No bridge without a toll')).toEqual(['No bridge without a toll', 'Anna Berg']);
    expect(held('Berg: Ohne Maut keine Brücke', 'tr')).toEqual(['Ohne Maut keine Brücke', 'Anna Berg']);
  });

  it('is none where nothing is said, or only might be', () => {
    expect(read('Anna Berg did not say that the bridge was safe.')).toEqual([]);
    expect(read('Anna Berg could say that the bridge was safe.')).toEqual([]);
    expect(read('Anna Berg declined to comment.')).toEqual([]);
    expect(read('Anna Berg was told that the bridge was safe.')).toEqual([]);
    expect(read('The proposed treaty and the NATO support for it are old news.')).toEqual([]);
    expect(read('The reported claims were false.')).toEqual([]);
  });

  it.each([
    ['de', '„Die Brücke ist sicher“, sagte Anna Berg am Montag.', '„Die Brücke ist sicher“'],
    ['de', 'Anna Berg sagte, die Brücke sei sicher.', 'die Brücke sei sicher'],
    ['de', 'Am Montag erklärte Anna Berg, dass die Brücke sicher sei.', 'die Brücke sicher sei'],
    ['de', 'Anna Berg hat den Plan abgelehnt.', 'den Plan abgelehnt'],
    ['de', 'Nach Angaben von Anna Berg ist die Brücke sicher.', 'ist die Brücke sicher'],
    ['de', 'Die Brücke, so betonte Anna Berg, werde halten.', 'Die Brücke, so betonte Anna Berg, werde halten'],
    ['fr', 'Anna Berg a déclaré que le pont était sûr.', 'le pont était sûr'],
    ['fr', 'Selon Anna Berg, le pont est sûr.', 'le pont est sûr'],
    ['fr', 'D’après Anna Berg, le pont est sûr.', 'le pont est sûr'],
    ['es', 'Anna Berg dijo que el puente es seguro.', 'el puente es seguro'],
    ['es', 'Según Anna Berg, el puente es seguro.', 'el puente es seguro'],
    ['ru', 'Иван Петров заявил, что мост безопасен.', 'мост безопасен'],
    ['ru', 'По словам Anna Berg, мост безопасен.', 'мост безопасен'],
    ['ru', '«Мост безопасен», — сказал Иван Петров.', '«Мост безопасен»'],
    ['uk', 'Іван Петренко заявив, що міст безпечний.', 'міст безпечний'],
    ['uk', 'За словами Anna Berg, міст безпечний.', 'міст безпечний'],
  ])('is found in %s: %s', (language, text, quote) => {
    const [found, holder] = held(text, language);
    expect(found).toBe(quote);
    expect(holder).toMatch(/^(Anna Berg|Иван Петров|Іван Петренко)$/u);
  });
});

describe('a text whose language is not known', () => {
  it.each([
    ['„Die Brücke ist sicher, und sie wird es auch in zehn Jahren noch sein“, sagte Anna Berg.'],
    ['«Мост безопасен, и он будет таким ещё долго», — сказал Иван Петров.'],
    ['За словами Anna Berg, міст безпечний і буде таким ще довго.'],
    ['Selon Anna Berg, le pont est sûr et il le sera encore dans dix ans.'],
  ])('is read in the language that it is in: %s', (text) => {
    expect(read(text, '')).toHaveLength(1);
  });

  it('is left alone where the language is none of those that are known', () => {
    expect(read('Anna Berg sa at broen var trygg.', 'nb')).toEqual([]);
    expect(read('Anna Berg azt mondta, hogy a híd biztonságos.', '')).toEqual([]);
  });
});

describe('who holds it', () => {
  it('is the subject, across an insertion that names others', () => {
    expect(held('Anna Berg, speaking of Russia, China and the talks with France, said that time was short.')[1]).toBe(
      'Anna Berg',
    );
    expect(held('The spokesman, Tom Hill, said that time was short.')[1]).toBe('Tom Hill');
    expect(held('Anna Berg, who met the Council, said that time was short.')[1]).toBe('Anna Berg');
  });

  it('are several where several are the subject', () => {
    expect(held('Russia, China and France said that time was short.')[1]).toBe('Russia, China, France');
    expect(held('In Russia, China said that time was short.')[1]).toBe('China');
    expect(held('The US and Ukraine said that time was short.')[1]).toBe('Ukraine');
    expect(held('Russia and its allies said that time was short.')[1]).toBe('Russia');
  });

  it('is whoever the speaker speaks for where he has no name, with less confidence', () => {
    const [named] = read('Tom Hill said that time was short.');
    const [spokesman] = read('A spokesman for the Kremlin said that time was short.');
    expect(spokesman?.holders[0]?.name).toBe('Kremlin');
    expect(spokesman?.confidence).toBeLessThan(named?.confidence ?? 0);
  });

  it('is the person who spoke before where it says “he” or “she”', () => {
    const all = read('Anna Berg said that time was short. She added that she was tired.');
    expect(all.map(({ holders }) => holders[0]?.name)).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('is nobody where nobody is named, and the confidence is low', () => {
    const [one] = read('Observers said that time was short.');
    expect(one?.holders).toEqual([]);
    expect(one?.confidence).toBeLessThan(0.5);
  });

  it('speaks to whom the verb names', () => {
    const [one] = read('Anna Berg urged Russia to leave.');
    expect(one?.addressees.map(({ name }) => name)).toEqual(['Russia']);
    expect(read('Berg told Hill that time was short.')[0]?.addressees[0]?.name).toBe('Tom Hill');
    expect(read('Berg said to Hill that time was short.')[0]?.addressees[0]?.name).toBe('Tom Hill');
    expect(read('Berg said that Hill was late.')[0]?.addressees).toEqual([]);
  });
});

describe('when it was said', () => {
  it('is the date of the report, and not one of what is held', () => {
    const dates = { Monday: '2022-03-07', July: '2022-07' };
    expect(read('Berg said on Monday that talks would begin in July.', 'en', dates)[0]?.saidOn).toBe('2022-03-07');
    expect(read('On Monday, Berg said that talks would begin in July.', 'en', dates)[0]?.saidOn).toBe('2022-03-07');
    expect(read('Talks would begin in July, Berg said on Monday.', 'en', dates)[0]?.saidOn).toBe('2022-03-07');
  });

  it('is else the day of publication, and it says so', () => {
    const [one] = read('Berg said that talks would begin in July.', 'en', { July: '2022-07' });
    expect(one?.saidOn).toBe('2022-03-10');
    expect(one?.why).toBe(
      '“said that” after “Berg” begins what is held. No day is named, so that the day of publication counts.',
    );
  });
});

describe('the stance', () => {
  it.each<[string, Stance]>([
    ['Russia supports the plan.', 'supports'],
    ['Russia rejected the plan.', 'opposes'],
    ['Russia did not rule out talks.', 'supports'],
    ['Russia does not support the plan.', 'opposes'],
    ['Neither Russia nor China supports the plan.', 'opposes'],
    ['Russia said that it would sign only if China did.', 'conditional'],
    ['Russia is ready to sign provided that China does.', 'conditional'],
    ['Russia said that the plan was unacceptable.', 'opposes'],
    ['Russia said that NATO should leave.', 'supports'],
    ['Russia said that the plan was five pages long.', 'neutral'],
    ['Russia: No talks without guarantees', 'conditional'],
  ])('of “%s” is: %s', (text, stance) => {
    expect(read(text)[0]?.stance).toBe(stance);
  });
});

describe('who is told, and who holds', () => {
  const said = (text: string, language = 'en') =>
    finder.suggest(
      { text, publishedOn: '', language },
      namesIn(text, { ...ACTORS, organisation: 'Reuters|Daily Herald|BBC|Council|Лесоруб' }),
      [],
    );

  it('a medium that is told is no addressee; one that is accused is, and a body that is told', () => {
    const told = (text: string) => said(text).flatMap(({ addressees }) => addressees.map(({ name }) => name));
    expect(told('Anna Berg told Reuters that the bridge was safe.')).toEqual([]);
    expect(told('Anna Berg told the Daily Herald the bridge was safe.')).toEqual([]);
    expect(told('Anna Berg told the Council that the bridge was safe.')).toEqual(['Council']);
    expect(told('Anna Berg accused the BBC of lying about the bridge.')).toEqual(['BBC']);
  });

  it('who does not believe something is against it; what is not said is not held', () => {
    const [doubt] = said('Anna Berg did not believe that the bridge would last.');
    expect([doubt?.quote, doubt?.stance]).toEqual(['the bridge would last', 'opposes']);
    expect(said('Anna Berg did not say that the bridge would last.')).toEqual([]);
  });

  it('a clause that was whole before its report ends there', () => {
    expect(
      held('The bridge will be open until June, Anna Berg announced on Thursday, two days after it had been closed.'),
    ).toEqual(['The bridge will be open until June', 'Anna Berg']);
    expect(held('The bridge, Anna Berg said, ought to be closed.')[0]).toBe(
      'The bridge, Anna Berg said, ought to be closed',
    );
  });

  it('titles before a name and places after it do not hide who speaks', () => {
    expect(held('The head of the Council, Judge Anna Berg, said the bridge was safe.')).toEqual([
      'the bridge was safe',
      'Anna Berg',
    ]);
    expect(held('Governor Anna Berg of Springfield, a former engineer, said the bridge was safe.')).toEqual([
      'the bridge was safe',
      'Anna Berg',
    ]);
    expect(held('«El puente es seguro», afirmó el presidente Tom Hill.', 'es')).toEqual([
      '«El puente es seguro»',
      'Tom Hill',
    ]);
    expect(held('„Die Brücke ist sicher“, sagt die Leiterin, Dr. Anna Berg.', 'de')[1]).toBe('Anna Berg');
  });

  it('a name in marks is no quotation', () => {
    expect(
      said('Иван Петров из профсоюза «Лесоруб» считает, что мост закроют.', 'ru').map(({ quote }) => quote),
    ).toEqual(['мост закроют']);
  });
});

describe('the positions of the codebook', () => {
  const position = (id: string, label: string) => ({ id, label, parentId: null, description: '', colour: '#000000' });
  const knowing = positionFinder({
    actors: [],
    positions: [position('toll', 'The bridge needs a toll'), position('ferry', 'The ferry should be kept')],
    passages: [{ position: 'ferry', stance: 'opposes', quote: 'the old boats cost the town a fortune' }],
  });
  const find = (text: string) =>
    knowing.suggest({ text, publishedOn: '', language: 'en' }, namesIn(text, ACTORS), [])[0];

  it('are offered by wording, and never a new one', () => {
    expect(find('Berg said that the bridge had no need of tolls.')?.positions[0]?.id).toBe('toll');
    expect(find('Berg said that taxes were high.')?.positions).toEqual([]);
  });

  it('are known by passages that were coded with them, whose stance is taken over', () => {
    const one = find('Berg said that the boats cost the town too much.');
    expect(one?.positions[0]?.id).toBe('ferry');
    expect(one?.stance).toBe('opposes');
    expect(one?.why).toContain('coded with this stance');
  });
});

describe('a rule that is left out', () => {
  it('finds nothing', () => {
    const text = 'Anna Berg noted that the bridge was safe.';
    const without = positionFinder(NO_KNOWLEDGE, { without: new Set(['clause']) });
    expect(without.suggest({ text, publishedOn: '', language: 'en' }, namesIn(text, ACTORS), [])).toEqual([]);
  });
});
