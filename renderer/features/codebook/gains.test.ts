import { describe, expect, it } from 'vitest';
import type { Actor, RankedPosition } from '../../../shared/domain/model.ts';
import { actorGains, positionGains } from './gains.ts';

const actor = (id: string, more: Partial<Actor> = {}): [string, Actor] => [
  id,
  { id, name: id, kind: 'group', aliases: [], memberOf: [], note: '', externalIds: {}, ...more },
];
const actors = new Map([
  actor('Russia', { externalIds: { wikidata: 'Q159' }, memberOf: ['UN'] }),
  actor('Kremlin', { externalIds: { wikidata: 'Q1', viaf: '7' }, memberOf: ['UN', 'CIS', 'Office'], note: 'a house' }),
  actor('UN'),
  actor('CIS'),
  actor('Office', { memberOf: ['Russia'] }),
]);

describe('what a merge gives besides tags and names', () => {
  it('are groups, ids and the note; one id of an authority is kept', () =>
    expect(actorGains(actors, ['Kremlin'], 'Russia')).toEqual([
      '“Russia” becomes a member of “CIS”.',
      'The id wikidata Q1 of “Kremlin” goes: “Russia” has another there.',
      '“Russia” gets the id viaf 7.',
      'The note of “Kremlin” is kept below that of “Russia”.',
    ]));

  it('is nothing where there is nothing to give', () => expect(actorGains(actors, ['UN'], 'CIS')).toEqual([]));

  it('is the description of a position', () => {
    const position = (id: string, description: string): [string, RankedPosition] => [
      id,
      { id, label: id, parentId: null, description, colour: '#3b7a57', rank: 1 },
    ];
    const positions = new Map([position('gas', 'Only by pipe.'), position('energy', '')]);
    expect(positionGains(positions, ['gas'], 'energy')).toEqual([
      'The description of “gas” is kept below that of “energy”.',
    ]);
    expect(positionGains(positions, ['energy'], 'gas')).toEqual([]);
  });
});
