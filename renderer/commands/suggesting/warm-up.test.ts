import { expect, it } from 'vitest';
import { suggester } from '../../../shared/domain/suggestions/suggest.ts';
import { NO_KNOWLEDGE } from '../../../shared/domain/suggestions/suggestion.ts';
import { warmUp } from './warm-up.ts';

const languages = (articles: readonly { language: string; text: string }[]) => [
  ...new Set(warmUp(articles).map(({ language }) => language)),
];
const article = (language: string, text = '') => ({ language, text });

it('the engines are warmed up for the commonest languages of a project, else for English', () => {
  expect(languages([])).toEqual(['en']);
  expect(
    languages([article('ru-RU'), article('de'), article('DE'), article('', 'The talks of the council are on.')]),
  ).toEqual(['de', 'ru']);
  expect(languages([article('', 'The talks of the council are on.'), article('ja')])).toEqual(['en']);
});

it.each(['en', 'de', 'fr', 'es', 'ru', 'uk'])(
  'each kind is found in what is read for %s, so that every engine has run',
  (language) => {
    const [reading] = warmUp([article(language)]);
    if (!reading) throw new Error('there is nothing to read');
    expect(reading.text.length, 'long enough for patterns to be made ready once').toBeGreaterThanOrEqual(1_000);
    const kinds = new Set(
      suggester(NO_KNOWLEDGE)
        .suggest(reading)
        .map(({ kind }) => kind),
    );
    expect(kinds).toEqual(new Set(['actor', 'date', 'position']));
  },
);
