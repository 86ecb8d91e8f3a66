import { describe, expect, it } from 'vitest';
import { meantBy } from './NearTags.tsx';

const span = { start: 3, end: 9 };

describe('what a filled form means', () => {
  it('is a code of the codebook on a passage, under the id of the tag that is edited', () => {
    const content = { kind: 'actor', actor: { id: 'r' }, alias: '', note: '' } as const;
    expect(meantBy(content, span, 't')).toEqual({ ...span, id: 't', kind: 'actor', actor: 'r' });
    expect(meantBy({ kind: 'date', date: '2022', note: '' }, span, undefined)).toEqual({
      ...span,
      kind: 'date',
      date: '2022',
    });
  });

  it('is nothing that another tag could say, where a code is new or a date is missing', () => {
    const position = {
      kind: 'position',
      position: { id: 'p' },
      stance: 'opposes',
      holders: [{ id: 'r' }],
      addressees: [],
      saidOn: '',
      note: '',
    } as const;
    expect(meantBy(position, span, undefined)).toMatchObject({ position: 'p', holders: ['r'] });
    expect(meantBy({ ...position, holders: [{ id: 'r' }, { name: 'New' }] }, span, undefined)).toBeNull();
    expect(meantBy({ ...position, position: { name: 'New' } }, span, undefined)).toBeNull();
    expect(meantBy({ kind: 'actor', actor: { name: 'New' }, alias: '', note: '' }, span, undefined)).toBeNull();
    expect(meantBy({ kind: 'date', date: '', note: '' }, span, undefined)).toBeNull();
  });
});
