import { describe, expect, it } from 'vitest';
import { FIRST_SIGHT } from '../../../testing/news/first-sight.ts';
import { PRESS_AND_AIR } from '../../../testing/news/press-and-air.ts';
import { WIRE_NEWS } from '../../../testing/news/wire.ts';
import { suggestDates } from './suggest-dates.ts';
import { DATED_NEWS, f1, figuresOf } from './testing.ts';

// The engine compiles the patterns of all languages at the first article, which takes seconds on a busy machine.
describe('the dates of our own news', { timeout: 30_000 }, () => {
  const suggest = (news: (typeof DATED_NEWS)[number], text: string) =>
    suggestDates({ text, publishedOn: news.publishedOn, language: news.language });

  it.each([
    ['those the rules were made on', false],
    ['those that were kept until the rules were done', true],
  ])('are found with their values: %s', (_name, kept) => {
    const figures = figuresOf(
      DATED_NEWS.filter((news) => (news.kept ?? false) === kept),
      suggest,
    );
    expect(f1(figures.overlapping, figures)).toBeGreaterThanOrEqual(0.98);
    expect(f1(figures.same, figures)).toBeGreaterThanOrEqual(0.97);
    expect(f1(figures.valued, figures)).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['that rules were mended by', WIRE_NEWS],
    ['that were written after the rules', FIRST_SIGHT],
  ])('are found in the news %s', (_name, news) => {
    const figures = figuresOf(news, suggest);
    expect(f1(figures.overlapping, figures)).toBeGreaterThanOrEqual(0.98);
    expect(f1(figures.same, figures)).toBeGreaterThanOrEqual(0.96);
    expect(f1(figures.valued, figures)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['that rules were mended by', false, 0.92],
    ['that were kept until the rules were done', true, 0.88],
  ])('are found in what papers printed and stations sent, in articles %s', (_name, kept, leastValue) => {
    const news = PRESS_AND_AIR.filter((one) => one.kept === kept);
    const figures = figuresOf(
      news.map(({ name, publishedOn, dates }) => ({ name, publishedOn, language: 'en', marked: dates })),
      suggest,
    );
    expect(f1(figures.overlapping, figures)).toBeGreaterThanOrEqual(0.98);
    expect(f1(figures.same, figures)).toBeGreaterThanOrEqual(0.97);
    expect(f1(figures.valued, figures)).toBeGreaterThanOrEqual(leastValue);
  });

  it('are the same where the language is found out', () => {
    const guessed = figuresOf(DATED_NEWS, (news, text) =>
      suggestDates({ text, publishedOn: news.publishedOn, language: '' }),
    );
    expect(guessed).toEqual(figuresOf(DATED_NEWS, suggest));
  });
});
