import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardText } from '../../testing/arbitraries.ts';
import type { FoundArticle } from '../found.ts';
import { dateInName } from './dates.ts';
import { endingOf, withoutEnding } from './endings.ts';
import { guessPattern } from './guess.ts';
import { cutName, matchName } from './match.ts';
import { nameArticle } from './name-article.ts';
import { type NamePattern, PLACEHOLDERS, type Placeholder, parsePattern } from './pattern.ts';

function pattern(written: string): NamePattern {
  const parsed = parsePattern(written);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}
const match = (written: string, path: string) => matchName(pattern(written), path);

describe('a pattern', () => {
  it('finds the fields of a name, held against the end of its path', () => {
    const geneva = { source: 'Kommersant', publishedOn: '2022-01-09', title: 'Talks in Geneva' };
    for (const path of ['', 'archive/', 'archive/older/'].map(
      (above) => `${above}Kommersant/2022-01-09 Talks in Geneva.txt`,
    ))
      expect(match('{source}/{date} {title}', path)).toEqual(geneva);
    expect(match('{source}/{date} {title}', '2022-01-09 Talks in Geneva.txt')).toBeNull();
    expect(match('Kommersant\\{date} {title}', 'Kommersant/2022-01-09 Talks.txt')).toMatchObject({ title: 'Talks' });
    expect(match('Izvestia/{date} {title}', 'Kommersant/2022-01-09 Talks.txt')).toBeNull();
  });

  it('lets a title take as much as it can, and all others as little', () => {
    expect(match('{title} - {source}', 'Talks - day two - Reuters.txt')).toEqual({
      title: 'Talks - day two',
      source: 'Reuters',
    });
    expect(match('{source} - {title}', 'Reuters - Talks - day two.txt')).toEqual({
      source: 'Reuters',
      title: 'Talks - day two',
    });
    expect(match('{title} {date}', 'Talks of 2021 in Geneva 2022-01-09.md')).toEqual({
      title: 'Talks of 2021 in Geneva',
      publishedOn: '2022-01-09',
    });
    expect(match('{date}_{title}', '2022_01_09_Talks.md')).toEqual({ publishedOn: '2022-01-09', title: 'Talks' });
  });

  it('reads underscores as spaces in names without any, and accents whichever way the system writes them', () => {
    expect(match('{date}_{title}', '20220109_Talks_in_Geneva.txt')).toMatchObject({ title: 'Talks in Geneva' });
    expect(match('{date} {title}', '20220109 The file talks_v2.txt')).toMatchObject({ title: 'The file talks_v2' });
    expect(match('Ära {title}', 'A\u0308ra Re\u0301sume\u0301.txt')).toEqual({ title: 'Résumé' });
  });

  it('takes a language only where it looks like one', () => {
    expect(match('{language}/{skip}', 'RU/1.txt')).toEqual({ language: 'ru' });
    expect(match('{language}/{skip}', 'pt-BR/1.txt')).toEqual({ language: 'pt-BR' });
    expect(match('{language}/{skip}', 'Kommersant/1.txt')).toBeNull();
  });

  it('does not match what is only white space, or empty', () => {
    for (const name of ['2022 .txt', '2022  .txt', '2022 _ .txt', '2022.txt'])
      expect(match('{date} {title}', name)).toBeNull();
    expect(match('{source} {title}', '   a  b.txt')).toEqual({ source: 'a', title: 'b' });
  });

  it('does not take a piece of an impossible date, or of a number, for a date', () => {
    for (const name of ['2022-02-30-Talks', '2022-02-30', '2022-13-Talks', '20220230-Talks', '120220109-Talks'])
      expect(match('{date}-{title}', `${name}.txt`), name).toBeNull();
    for (const name of ['Talks-09-01-2022', 'Talks-2022-02-30', 'Talks-2022-13', 'Talks-30.02.2022', 'Talks-20220230'])
      expect(match('{title}-{date}', `${name}.txt`), name).toBeNull();
    expect(match('{date}_{skip}', '20220109_0017.txt')).toEqual({ publishedOn: '2022-01-09' });
    expect(match('{date}_{skip}', '2022_0017.txt')).toEqual({ publishedOn: '2022' });
  });

  it('that is empty matches everything and says nothing', () => {
    expect(match('', 'a/b.txt')).toEqual({});
    expect(match('  ', '')).toEqual({});
  });

  it.each([
    ['{titel}', 'unknown', 'There is no placeholder “{titel}”'],
    ['{}', 'unknown', 'There is no placeholder “{}”'],
    ['{date', 'brace', 'without its other half'],
    ['a} {date}', 'brace', 'without its other half'],
    ['{{date}}', 'brace', 'without its other half'],
    ['{date}{title}', 'adjacent', 'before “{title}”'],
    ['{title} {title}', 'twice', 'Write {skip}'],
    ['/{title}', 'empty-level', 'slashes'],
    ['{source}//{title}', 'empty-level', 'slashes'],
    ['{title}/', 'empty-level', 'slashes'],
    ['x'.repeat(301), 'too-long', 'at most 300'],
  ])('that is wrong says how: %s', (written, code, sentence) => {
    const parsed = parsePattern(written);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    expect(!parsed.ok && parsed.error.message).toContain(sentence);
  });

  it('takes {skip} as often as it likes, and placeholders in whatever case', () => {
    expect(match('{skip}-{skip}-{ Title }', '1-2-Talks.txt')).toEqual({ title: 'Talks' });
  });
});

describe('a date in a name', () => {
  it.each([
    ['2022-01-09', '2022-01-09'],
    ['20220109', '2022-01-09'],
    ['2022_01_09', '2022-01-09'],
    ['2022.1.9', '2022-01-09'],
    ['09.01.2022', '2022-01-09'],
    ['9.1.2022', '2022-01-09'],
    ['25-01-2022', '2022-01-25'],
    ['01-25-2022', '2022-01-25'],
    ['2022_01', '2022-01'],
    ['2022-01', '2022-01'],
    ['2022', '2022'],
    ['2024-02-29', '2024-02-29'],
  ])('is read: %s', (written, edtf) => expect(dateInName(written)).toBe(edtf));

  it.each([
    ...['2022-13-01', '2022-02-30', '20220230', '2023-02-29', '30.02.2022', '2022-00', '2022-00-10', '0017', '9999'],
    ...['01-09-2022', '220109', '2022-01_09', '2022-1', '', '٢٠٢٢', '12022-01-09', '2022-01-09-1', '1e3'],
  ])('is none: %s', (written) => expect(dateInName(written)).toBe(''));
});

/** Separators and what stands between them have no character in common. */
const separator = fc.constantFrom(' ', ' - ', '__', ' (', ')', ', ', '+', '=', '[x] ', ' § ');
const word = fc.string({ unit: fc.constantFrom(...'abcdeżшと😀'), minLength: 1, maxLength: 6 });
const value: Record<Placeholder, fc.Arbitrary<readonly [string, object]>> = {
  date: fc
    .date({ min: new Date('1700-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .chain((day) =>
      fc.constantFrom(day, day.replaceAll('-', '')).map((written) => [written, { publishedOn: day }] as const),
    ),
  language: fc.constantFrom('en', 'ru', 'deu').map((tag) => [tag, { language: tag }] as const),
  skip: word.map((text) => [text, {}] as const),
  ...Object.fromEntries(
    (['source', 'title', 'author'] as const).map((field) => [
      field,
      word.map((text) => [text, { [field]: text }] as const),
    ]),
  ),
} as never;

const filled = fc
  .record({
    fields: fc.shuffledSubarray([...PLACEHOLDERS, 'skip' as const], { minLength: 1 }),
    separators: fc.array(fc.oneof(separator, fc.constant('/')), { minLength: 8, maxLength: 8 }),
    folders: fc.array(word, { maxLength: 2 }),
  })
  .chain(({ fields, separators, folders }) =>
    fc.tuple(...fields.map((field) => value[field])).map((values) => ({
      written: fields.map((field, index) => `${index ? separators[index] : ''}{${field}}`).join(''),
      path: `${folders.map((name) => `${name}/`).join('')}${values.map(([text], index) => `${index ? separators[index] : ''}${text}`).join('')}.txt`,
      found: Object.assign({}, ...values.map(([, found]) => found)),
    })),
  );

describe('the laws of patterns', () => {
  it('a pattern that is filled gives back what it was filled with', () => {
    fc.assert(
      fc.property(filled, ({ written, path, found }) => {
        expect(match(written, path)).toEqual(found);
      }),
    );
  });

  it('the pieces of a match are the end of the path', () => {
    const sign = fc.constantFrom(...' -_/.ab12', '2022', '.txt');
    const path = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
    const written = fc
      .array(fc.oneof(sign, fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`))), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, path, (wanted, name) => {
        const parsed = parsePattern(wanted);
        const cut = parsed.ok ? cutName(parsed.value, name) : null;
        const joined = cut?.map((pieces) => pieces.join('')).join('/');
        if (joined) expect(`/${withoutEnding(name)}`.endsWith(`/${joined}`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever is written, nothing throws', () => {
    const anything = hardText();
    fc.assert(
      fc.property(anything, anything, (written, path) => {
        const parsed = parsePattern(written);
        if (parsed.ok) matchName(parsed.value, path);
        guessPattern([path, written]);
      }),
    );
  });

  it('a hostile pattern against a long name is done at once', () => {
    const begun = performance.now();
    const skips = pattern(`${'{skip}a'.repeat(40)}b`);
    for (const name of ['a', ' ', 'a ', '2022-01-'].map((part) => part.repeat(20_000)))
      for (const one of [skips, pattern('{title} {date} {source} {language} {author}!')])
        expect(matchName(one, name)).toBeNull();
    // Minutes, were anything tried twice.
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});

describe('an article and its name', () => {
  const article: FoundArticle = {
    ...{
      title: 'First words of it, as it says',
      text: 'First words of it, as it says. More.',
      sha256: '',
      source: 'Reuters',
      author: '',
      url: '',
    },
    ...{ language: '', publishedOn: '', note: '', origin: { file: 'a/b.txt', sha256: '', report: ['Text.'] } },
  };
  const fields = { title: 'Talks', source: 'Kommersant', publishedOn: '2022-01-09' };

  it('fills what the file leaves open, and tells it', () => {
    const named = nameArticle(article, fields, false);
    expect(named).toMatchObject({ title: 'Talks', source: 'Reuters', publishedOn: '2022-01-09' });
    expect(named.origin.report).toEqual(['Text.', 'Taken from its name: publication date, title.']);
    const titled = { ...article, title: 'A title of its own' };
    expect(nameArticle(titled, { title: 'Talks' }, false)).toBe(titled);
  });

  it('goes before what the file says where that is wanted, for what the pattern finds', () => {
    const titled = { ...article, title: 'A title of its own', author: 'Ann Poe' };
    const named = nameArticle(titled, fields, true);
    expect(named).toMatchObject({ title: 'Talks', source: 'Kommersant', author: 'Ann Poe' });
    expect(nameArticle(titled, {}, true)).toBe(titled);
  });
});

it('the ending of a name is no part of a date', () => {
  expect(['a/B.TXT', 'x.standpoint-backup', '9.1.2022', '.hidden', 'a.b/c', 'v1.2'].map(endingOf)).toEqual([
    ...['txt', 'standpoint-backup', '', '', '', ''],
  ]);
  expect(withoutEnding('a/9.1.2022.txt')).toBe('a/9.1.2022');
});
