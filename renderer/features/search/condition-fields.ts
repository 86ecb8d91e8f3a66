import type { ArticleTest, TagTest } from '../../../shared/domain/search/filter.ts';

/** What a condition can be about, as the analyst chooses it. */
export const FIELDS = [
  { id: 'actor-any', label: 'Actor, in any role', test: { on: 'actor', id: '', role: 'any', exactly: false } },
  { id: 'actor-named', label: 'Actor, named', test: { on: 'actor', id: '', role: 'named', exactly: false } },
  { id: 'actor-holder', label: 'Actor, as holder', test: { on: 'actor', id: '', role: 'holder', exactly: false } },
  {
    id: 'actor-addressee',
    label: 'Actor, as addressee',
    test: { on: 'actor', id: '', role: 'addressee', exactly: false },
  },
  { id: 'position', label: 'Position', test: { on: 'position', id: '', exactly: false } },
  { id: 'stance', label: 'Stance', test: { on: 'stance', stance: 'supports' } },
  { id: 'kind', label: 'Kind of tag', test: { on: 'kind', kind: 'actor' } },
  { id: 'said', label: 'Said on', test: { on: 'said', dates: '' } },
  { id: 'date', label: 'Tagged date', test: { on: 'date', dates: '' } },
  { id: 'coder', label: 'Coder', test: { on: 'coder', id: '' } },
  { id: 'note', label: 'Has a note', test: { on: 'note' } },
  { id: 'published', label: 'Article published', test: { on: 'published', dates: '' } },
  { id: 'status', label: 'Article status', test: { on: 'status', status: 'new' } },
] as const satisfies readonly { id: string; label: string; test: TagTest | ArticleTest }[];

export type FieldId = (typeof FIELDS)[number]['id'];

export const fieldOf = (test: TagTest | ArticleTest): FieldId =>
  test.on === 'actor' ? `actor-${test.role}` : (FIELDS.find(({ id }) => id === test.on)?.id ?? 'position');

export const newTest = (field: FieldId): TagTest | ArticleTest =>
  FIELDS.find(({ id }) => id === field)?.test ?? FIELDS[0].test;

/** The test of another field; an actor or days that were given already are kept where they fit. */
export function changeField(test: TagTest | ArticleTest, field: FieldId): TagTest | ArticleTest {
  const next = newTest(field);
  if (next.on === 'actor' && test.on === 'actor') return { ...next, id: test.id, exactly: test.exactly };
  return 'dates' in next && 'dates' in test ? { ...next, dates: test.dates } : next;
}
