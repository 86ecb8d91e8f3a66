import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../domain/dates/edtf.ts';
import { TAG_KINDS } from '../../domain/model.ts';
import { isCanonical } from '../../domain/text/canonical.ts';
import { buildProjectFile } from '../../formats/project-file/build.ts';
import { parseProjectFile } from '../../formats/project-file/parse.ts';
import { sourceOf } from '../source-of.ts';
import { readGold } from './markup.ts';
import { type GoldSource, goldProject, HALVES, type Half, readNames } from './project.ts';

const folder = new URL('../../../assets/gold/', import.meta.url);
const NAMES = readdirSync(new URL('sources/', folder)).sort();

const OTHER_NAMES = readNames(readFileSync(new URL('names.txt', folder), 'utf8'));

function sourceNamed(name: string): GoldSource {
  const [language = '', half = ''] = name.split('.');
  return {
    language,
    half: half as Half,
    source: readFileSync(new URL(`sources/${name}`, folder), 'utf8'),
    names: OTHER_NAMES,
  };
}
const PROJECTS = NAMES.map((name) => ({ name, project: goldProject(sourceNamed(name)) }));
const ARTICLES = PROJECTS.flatMap(({ project }) => project.articles);

describe.each(PROJECTS)('$name', ({ name, project }) => {
  const file = fileURLToPath(new URL(name.replace(/txt$/u, 'json'), folder));

  it('is the project file beside it', async () => {
    let json = '';
    const stamp = { version: '0.1.0', exportedAt: '2026-02-01T08:00:00.000Z' };
    for await (const piece of buildProjectFile(sourceOf(project), stamp)) json += piece;
    await expect(json).toMatchFileSnapshot(file);
  });

  it('is read without a fault, each span with its quote', () => {
    const read = parseProjectFile(readFileSync(file, 'utf8'));
    expect(read).toMatchObject({ ok: true, value: { failed: [] } });
    const { documents } = JSON.parse(readFileSync(file, 'utf8'));
    for (const { text, tags } of documents)
      for (const { start, end, quote } of tags) expect([...text].slice(start, end).join('')).toBe(quote);
  });
});

describe('the gold set', () => {
  it('has a half for each language to develop with, and one that is kept for the end', () => {
    for (const name of NAMES) expect(name).toMatch(/^[a-z]{2}\.(?:development|held-out)\.txt$/u);
    const languages = [...new Set(NAMES.map((name) => name.slice(0, 2)))];
    expect(NAMES).toEqual(languages.flatMap((language) => HALVES.map((half) => `${language}.${half}.txt`)));
  });

  it('has ids, titles and texts of its own for each article, in words enough', () => {
    for (const values of [
      ARTICLES.map(({ article }) => article.id),
      ARTICLES.map(({ article }) => article.title),
      ARTICLES.map(({ text }) => text),
    ])
      expect(new Set(values).size).toBe(values.length);
    for (const { text, tags } of ARTICLES) {
      expect(isCanonical(text)).toBe(true);
      expect(tags.length).toBeGreaterThan(5);
    }
  });

  it('has dates in EDTF, and spans that neither begin nor end with white space', () => {
    for (const { article, text, tags } of ARTICLES) {
      expect([article.id, isEdtf(article.publishedOn)]).toEqual([article.id, true]);
      for (const tag of tags) {
        expect(text.slice(tag.start, tag.end).trim()).toBe(tag.quote);
        if (tag.kind === 'date') expect([tag.quote, isEdtf(tag.date)]).toEqual([tag.quote, true]);
        if (tag.kind === 'position')
          expect([tag.quote, tag.saidOn === '' || isEdtf(tag.saidOn)]).toEqual([tag.quote, true]);
      }
    }
  });

  it('says in its page how many articles and tags there are', () => {
    const page = readFileSync(new URL('README.md', folder), 'utf8');
    for (const { name, project } of PROJECTS) {
      const tags = project.articles.flatMap((one) => one.tags);
      const counts = TAG_KINDS.map((kind) => tags.filter((tag) => tag.kind === kind).length);
      expect(page).toContain(`| \`${name.slice(0, -4)}\` | ${[project.articles.length, ...counts].join(' | ')} |`);
    }
  });
});

describe('the markup', () => {
  const [article] = readGold(
    '# a1 | 2022-01-09 | agency | Talks\n{- Ann Poe, NATO > Poe @ 2022-01-08 | [p Ann Poe] of [o NATO]} met [s Russia|Moscow] [d 2022-01-10|on 10 January].\n\n[p Poe] left. {= NATO @ - | No.}\n',
  );

  it('is taken out of the text, and says what the words between mean', () => {
    expect(article?.text).toBe('Ann Poe of NATO met Moscow on 10 January.\n\nPoe left. No.\n');
    expect(article?.marks.map(({ start, end, ...mark }) => [article.text.slice(start, end), mark])).toEqual([
      ['Ann Poe', { kind: 'actor', actor: { kind: 'person', name: 'Ann Poe' } }],
      ['NATO', { kind: 'actor', actor: { kind: 'organisation', name: 'NATO' } }],
      [
        'Ann Poe of NATO',
        {
          ...{ kind: 'position', stance: 'opposes', holders: ['Ann Poe', 'NATO'], addressees: ['Ann Poe'] },
          saidOn: '2022-01-08',
        },
      ],
      ['Moscow', { kind: 'actor', actor: { kind: 'state', name: 'Russia' } }],
      ['on 10 January', { kind: 'date', date: '2022-01-10' }],
      ['Poe', { kind: 'actor', actor: { kind: 'person', name: 'Ann Poe' } }],
      ['No.', { kind: 'position', stance: 'neutral', holders: ['NATO'], addressees: [], saidOn: '' }],
    ]);
  });

  it.each([
    ['a mark that is not closed', '[p Ann'],
    ['one that closes nothing', 'Ann]'],
    ['marks that cross', '{+ Ann | [p Ann} said]'],
    ['a kind that is none', '[x Ann]'],
    ['a heading that does not say all', null],
  ])('is refused with %s', (_, body) => {
    const source = body === null ? '# a1 | 2022\nText' : `# a1 | 2022 | agency | T\n${body}\n`;
    expect(() => readGold(source)).toThrow();
  });

  it('calls an actor by what else it is called, but nobody by the name of a state', () => {
    const source = '# a1 | 2022 | agency | T\n[s Russia] and [p Russia].\n';
    const { actors } = goldProject({ language: 'en', half: 'development', source, names: [['Россия', 'Russia']] });
    expect(actors.map(({ kind, aliases }) => [kind, aliases])).toEqual([
      ['state', ['Россия']],
      ['person', []],
    ]);
  });

  it('is refused where somebody holds something who is named nowhere', () => {
    const source = '# a1 | 2022 | agency | T\n{+ Nobody | Words.}\n';
    expect(() => goldProject({ language: 'en', half: 'development', source })).toThrow('“Nobody”');
  });
});
