import { describe, expect, it } from 'vitest';
import type { Actor, ActorTag, RankedPosition } from '../../../shared/domain/model.ts';
import { BARE_TAG } from '../../../shared/testing/bare-tag.ts';
import { contentOf, suggestsAlias } from './content.ts';
import { type ActorDraft, findActor, guessDraft, suggestedDraft } from './guess.ts';

const actor = (id: string, name: string, aliases: string[] = []): Actor => ({
  id,
  name,
  kind: 'person',
  aliases,
  memberOf: [],
  note: '',
  externalIds: {},
});
const actors = new Map([actor('r', 'Sergei Ryabkov', ['Ryabkov']), actor('n', 'NATO')].map((one) => [one.id, one]));
const position: RankedPosition = {
  id: 'p',
  label: 'NATO must stop',
  parentId: null,
  description: '',
  colour: '#000000',
  rank: 1,
};
const positions = new Map([[position.id, position]]);
const tagOf = (id: string, start: number, end: number): ActorTag => ({
  id: `t${start}`,
  kind: 'actor',
  actor: id,
  ...BARE_TAG,
  start,
  end,
});
const around = {
  article: { publishedOn: '2022-01-09' },
  tags: [tagOf('n', 0, 4), tagOf('r', 10, 17), tagOf('n', 60, 64)],
  actors,
  positions,
};

describe('the first guess of a form', () => {
  it.each([
    ['an actor of that name', 'Sergei Ryabkov', 'Sergei Ryabkov', 'person'],
    ['an actor with that alias', 'Ryabkov', 'Sergei Ryabkov', 'person'],
    ['the same in capitals', 'RYABKOV', 'Sergei Ryabkov', 'person'],
    ['a new one, named by the passage', 'Wendy\n  Sherman', 'Wendy Sherman', 'person'],
    ['a new one without its possessive', 'Zakharova’s', 'Zakharova', 'person'],
    ['a new one in capitals as an organisation', 'OSCE', 'OSCE', 'organisation'],
  ])('is %s', (_, quote, name, kind) => {
    expect(guessDraft('actor', quote, { start: 0, end: 1 }, around)).toMatchObject({ actor: name, actorKind: kind });
  });

  it('is the date that the passage means on the day of publication', () => {
    expect(guessDraft('date', 'December 17', { start: 0, end: 1 }, around)).toMatchObject({ date: '2021-12-17' });
    expect(guessDraft('date', 'at this moment', { start: 0, end: 1 }, around)).toMatchObject({ date: '' });
  });

  it('is a position of the nearest actor before it, said on the day of publication', () => {
    const draft = guessDraft('position', 'NATO must stop', { start: 20, end: 34 }, around);
    expect(draft).toMatchObject({ position: 'NATO must stop', holders: ['Sergei Ryabkov'], saidOn: '2022-01-09' });
  });

  it('has no holder where no actor stands before the passage', () => {
    expect(
      guessDraft('position', 'x', { start: 20, end: 34 }, { ...around, tags: [tagOf('n', 60, 64)] }),
    ).toMatchObject({ holders: [] });
  });

  it('cuts a long passage at a word', () => {
    const draft = guessDraft('position', 'word '.repeat(60), { start: 0, end: 9 }, around);
    expect(draft.kind === 'position' && draft.position).toMatch(/^(word )+word…$/u);
  });
});

describe('what a filled form says', () => {
  const pending = { holders: '', addressees: '' };
  const draft: ActorDraft = { kind: 'actor', actor: 'Sergei Ryabkov', actorKind: 'person', note: '' };

  it('remembers a name in capitals unless the analyst says no', () => {
    const plain = { quote: 'S. Ryabkov', alias: null, pending, actors, positions, tag: null };
    expect(contentOf(draft, plain)).toMatchObject({ actor: { id: 'r' }, alias: 'S. Ryabkov' });
    expect(contentOf(draft, { ...plain, alias: false })).toMatchObject({ alias: '' });
    expect(suggestsAlias('the deputy minister', 'Sergei Ryabkov', actors)).toBe(false);
    expect(suggestsAlias('Ryabkov', 'Sergei Ryabkov', actors)).toBe(false);
  });

  it('counts what was typed and not made a chip', () => {
    const content = contentOf(
      {
        kind: 'position',
        position: 'New',
        stance: 'neutral',
        holders: ['NATO'],
        addressees: [],
        saidOn: ' 2022 ',
        note: '',
      },
      { quote: '', alias: null, pending: { holders: 'OSCE', addressees: '' }, actors, positions, tag: null },
    );
    expect(content).toMatchObject({
      holders: [{ id: 'n' }, { name: 'OSCE', kind: 'organisation' }],
      position: { name: 'New' },
      saidOn: '2022',
    });
  });

  it('keeps the very actor of an edited tag, even where another has the same name', () => {
    const twin = new Map([...actors, ['r2', actor('r2', 'Sergei Ryabkov')] as const]);
    const tag = tagOf('r2', 0, 3);
    expect(contentOf(draft, { quote: '', alias: null, pending, actors: twin, positions, tag })).toMatchObject({
      actor: { id: 'r2' },
    });
    expect(findActor('sergei ryabkov', twin.values())?.id).toBe('r');
  });
});

describe('a form for a suggestion', () => {
  const base = { start: 0, end: 4, quote: 'NATO', confidence: 1, why: '', rule: '' };
  const codebook = {
    actors: new Map([['n', { id: 'n', name: 'NATO', kind: 'organisation' } as Actor]]),
    positions: new Map([['p', { id: 'p', label: 'Enlargement' } as RankedPosition]]),
  };
  const known = { id: 'n', name: 'Nato', kind: 'person' } as const;

  it('says what is suggested, in the words of the codebook', () => {
    expect(suggestedDraft({ ...base, kind: 'actor', actor: known, others: [] }, codebook)).toMatchObject({
      actor: 'NATO',
    });
    expect(suggestedDraft({ ...base, kind: 'date', date: '' }, codebook)).toEqual({ kind: 'date', date: '', note: '' });
  });

  it('leaves a position that is not in the codebook to be named', () => {
    const said = { stance: 'neutral', holders: [known], addressees: [{ ...known, id: null }], saidOn: '2022' } as const;
    const position = { ...base, ...said, kind: 'position', positions: [{ id: 'p', likelihood: 1 }] } as const;
    const draft = {
      kind: 'position',
      stance: 'neutral',
      saidOn: '2022',
      holders: ['NATO'],
      addressees: ['Nato'],
      note: '',
    };
    expect(suggestedDraft(position, codebook)).toEqual({ ...draft, position: 'Enlargement' });
    expect(suggestedDraft({ ...position, positions: [] }, codebook)).toEqual({ ...draft, position: '' });
  });
});
