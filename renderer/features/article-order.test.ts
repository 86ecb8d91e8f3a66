import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../shared/domain/model.ts';
import { ARTICLE_SORTS, freshShelf, type Shelf } from '../state/shelf.ts';
import { isFiltered, neighbourArticle, shownArticles } from './article-order.ts';

const article = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  title: `Title ${id}`,
  source: '',
  author: '',
  url: '',
  language: '',
  publishedOn: '',
  importedAt: `2026-01-01T00:00:0${id}.000Z`,
  status: 'new',
  note: '',
  sha256: id,
  ...fields,
});

const ARTICLES = new Map(
  [
    article('1', { title: 'Zürich talks', source: 'Reuters', publishedOn: '2022-01', status: 'done' }),
    article('2', { title: 'ålesund', source: 'AP', publishedOn: '2022-01-09', author: 'Márta Ács' }),
    article('3', { title: 'Bergen 10', publishedOn: '', status: 'in-progress' }),
    article('4', { title: 'bergen 9', source: 'afp', publishedOn: '2021-12-17/2022-01-02' }),
  ].map((one) => [one.id, one]),
);
const COUNTS = new Map([
  ['2', 7],
  ['4', 1],
]);
const shown = (shelf: Partial<Shelf>) =>
  shownArticles(ARTICLES, COUNTS, { ...freshShelf, ...shelf })
    .map(({ id }) => id)
    .join('');

describe('the order of the articles', () => {
  it('is that of their arrival at first, and can be turned', () => {
    expect(shown({})).toBe('1234');
    expect(shown({ descending: true })).toBe('4321');
  });

  it('by title goes without case and accents and reads numbers as numbers', () =>
    expect(shown({ sort: 'title' })).toBe('2431'));

  it('by source puts the unknown last, either way', () => {
    expect(shown({ sort: 'source' })).toBe('4213');
    expect(shown({ sort: 'source', descending: true })).toBe('1243');
  });

  it('by publication goes by the earliest day a date can mean, the unknown last, either way', () => {
    expect(shown({ sort: 'published' })).toBe('4123');
    expect(shown({ sort: 'published', descending: true })).toBe('2143');
  });

  it('by status and by number of tags keeps the order of arrival among equals', () => {
    expect(shown({ sort: 'status' })).toBe('2431');
    expect(shown({ sort: 'tags' })).toBe('1342');
    expect(shown({ sort: 'tags', descending: true })).toBe('2413');
  });
});

describe('the filter of the articles', () => {
  it('finds words in title, source and author, without accents and case, in any order', () => {
    expect(shown({ find: 'zurich' })).toBe('1');
    expect(shown({ find: 'ACS alesund' })).toBe('2');
    expect(shown({ find: 'bergen reuters' })).toBe('');
    expect(shown({ find: '  ' })).toBe('1234');
  });

  it('takes several statuses', () => {
    expect(shown({ statuses: ['done', 'in-progress'] })).toBe('13');
  });

  it('knows articles with and without tags', () => {
    expect(shown({ tags: 'with' })).toBe('24');
    expect(shown({ tags: 'without' })).toBe('13');
  });

  it('takes what can have been published between two dates, of whatever precision', () => {
    expect(shown({ from: '2022-01-05' })).toBe('12');
    expect(shown({ from: '2022' })).toBe('124');
    expect(shown({ to: '2021' })).toBe('4');
    expect(shown({ from: '2022-01-03', to: '2022-01-08' })).toBe('1');
  });

  it('is not narrowed by a date that is still being typed', () => {
    expect(shown({ from: '2022-1' })).toBe('1234');
    expect(isFiltered({ ...freshShelf, from: '2022-1' })).toBe(false);
  });

  it('takes the articles in which a code is tagged, and all of them until that is known', () => {
    expect(shown({ code: 'nato', tagged: new Set(['3', '4']) })).toBe('34');
    expect(shown({ code: 'nato' })).toBe('1234');
  });
});

describe('the next article', () => {
  const next = (open: string | null, direction: 1 | -1, shelf: Partial<Shelf> = {}) =>
    neighbourArticle(ARTICLES, COUNTS, { ...freshShelf, ...shelf }, open, direction)?.id ?? null;

  it('is the next one that the list shows', () => {
    expect(next('2', 1)).toBe('3');
    expect(next('2', 1, { sort: 'title' })).toBe('4');
    expect(next('2', 1, { tags: 'with' })).toBe('4');
    expect(next('4', 1)).toBeNull();
    expect(next('1', -1)).toBeNull();
    expect(next(null, 1)).toBe('1');
  });

  it('is found from the place that the open article would have, where the filter hides it', () => {
    expect(next('3', 1, { tags: 'with' })).toBe('4');
    expect(next('3', -1, { tags: 'with' })).toBe('2');
  });

  it('walks the whole list as it is shown, whatever its order and filter', () => {
    const anyShelf = fc.record({
      sort: fc.constantFrom(...ARTICLE_SORTS),
      descending: fc.boolean(),
      tags: fc.constantFrom('any' as const, 'with' as const, 'without' as const),
      find: fc.constantFrom('', 'bergen', 'e'),
    });
    fc.assert(
      fc.property(anyShelf, (choice) => {
        const order = [...shown(choice)];
        for (const [index, id] of order.entries()) {
          expect(next(id, 1, choice)).toBe(order[index + 1] ?? null);
          expect(next(id, -1, choice)).toBe(order[index - 1] ?? null);
        }
      }),
    );
  });
});
