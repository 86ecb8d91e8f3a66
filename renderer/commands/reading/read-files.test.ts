import { describe, expect, it } from 'vitest';
import type { FilesCapability } from '../../../shared/contract/host.ts';
import { failure, ok } from '../../../shared/domain/result.ts';
import { parsePattern } from '../../../shared/formats/file-names/pattern.ts';
import { readFile } from '../../../shared/formats/readers.ts';
import type { ParseFile } from './parse-client.ts';
import { readFiles } from './read-files.ts';
import { reportOf } from './report.ts';

const parse: ParseFile = (bytes, name, { beside } = {}) =>
  readFile(bytes, name, {
    ...(beside ? { beside } : {}),
    decoder: (label) => new TextDecoder(label, { fatal: true }),
    newId: () => 'new',
    now: '2026-01-31T09:30:00.000Z',
  });

/** A machine with these files; the name is the token. */
function machine(contents: Record<string, string>) {
  const chosen = Object.keys(contents).map((name) => ({ token: name, name, size: 0 }));
  const files = {
    read: async (token: string) => {
      const text = contents[token];
      return text === undefined || text === 'GONE'
        ? failure('not-found', `“${token}” is no longer there.`)
        : ok(new TextEncoder().encode(text));
    },
  } as FilesCapability;
  return { chosen, files };
}

describe('reading several files', () => {
  it('names each file before it is read, and goes on after one that cannot be read', async () => {
    const { chosen, files } = machine({ 'a.txt': 'First.', 'gone.txt': 'GONE', 'blank.txt': '  ', 'b.txt': 'Second.' });
    const steps: string[] = [];
    const read = await readFiles(chosen, {
      files,
      parse,
      onProgress: (done, of, file) => steps.push(`${done}/${of} ${file}`),
    });
    expect(steps).toEqual(['0/4 a.txt', '1/4 gone.txt', '2/4 blank.txt', '3/4 b.txt', '4/4 ']);
    expect(read.articles.map(({ file, title }) => [file, title])).toEqual([
      ['a.txt', 'First'],
      ['b.txt', 'Second'],
    ]);
    expect(read.failed.map(({ file }) => file)).toEqual(['gone.txt', 'blank.txt']);
    expect(read.isCancelled).toBe(false);
  });

  it('reads annotations of brat with their texts as one project; annotations alone name the text that is missing', async () => {
    const { chosen, files } = machine({
      'a.txt': 'NATO met.',
      'other.txt': 'Other.',
      'a.ann': 'T1\tORG 0 4\tNATO',
      'b.ann': 'T1\tORG 0 2\tEU',
      'b.txt': 'EU met.',
      'c.ann': 'T1\tORG 0 2\tEU',
    });
    const steps: string[] = [];
    const read = await readFiles(chosen, {
      files,
      parse,
      onProgress: (done, of, file) => steps.push(`${done}/${of} ${file}`),
    });
    expect(steps).toEqual([
      ...['0/6 a.ann', '1/6 b.ann', '2/6 a.txt', '3/6 b.txt', '4/6 other.txt', '5/6 c.ann'],
      '6/6 ',
    ]);
    expect(read.articles.map(({ file }) => file)).toEqual(['other.txt']);
    const [only, ...others] = read.projects;
    expect(others).toEqual([]);
    expect(only?.parsed.project.articles.map(({ tags }) => tags.map(({ quote }) => quote))).toEqual([['NATO'], ['EU']]);
    expect(read.failed).toEqual([{ file: 'c.ann', message: expect.stringContaining('Choose “c.txt” along with it') }]);
  });

  it('goes on with the text of annotations that cannot be read, as an article', async () => {
    const { chosen, files } = machine({ 'a.txt': 'NATO met.', 'a.ann': 'GONE' });
    const read = await readFiles(chosen, { files, parse });
    expect(read.failed.map(({ file }) => file)).toEqual(['a.ann']);
    expect(read.articles.map(({ file }) => file)).toEqual(['a.txt']);
  });

  it('gives nothing of what was read before it was cancelled', async () => {
    const { chosen, files } = machine({ 'a.txt': 'First.', 'b.txt': 'Second.', 'c.txt': 'Third.' });
    const abort = new AbortController();
    const asked: string[] = [];
    const stopping: ParseFile = async (bytes, name) => {
      asked.push(name);
      if (name === 'b.txt') abort.abort();
      return parse(bytes, name);
    };
    const read = await readFiles(chosen, { files, parse: stopping, signal: abort.signal });
    expect(read).toEqual({ articles: [], projects: [], tables: [], failed: [], isCancelled: true });
    expect(asked).toEqual(['a.txt', 'b.txt']);
  });
});

describe('reading files of a folder', () => {
  const pattern = parsePattern('{source}/{date} {title}');
  const named = async (goesFirst: boolean, contents: Record<string, string>) => {
    const { chosen, files } = machine(contents);
    const ofFolder = chosen.map((file) => ({ ...file, path: file.name, name: file.name.split('/').at(-1) ?? '' }));
    if (!pattern.ok) throw new Error(pattern.error.message);
    return readFiles(ofFolder, { files, parse, naming: { pattern: pattern.value, goesFirst } });
  };
  const GENEVA = 'archive/Kommersant/2022-01-09 Talks in Geneva.txt';

  it('names them by their ways, and takes from their names what they leave open', async () => {
    const read = await named(false, {
      [GENEVA]: 'date 2022-01-11 The talks begin.',
      'archive/readme.txt': 'Just so.',
      'archive/blank.txt': ' ',
    });
    const facts = read.articles.map(({ file, origin, title, source, publishedOn }) => [
      ...[file, origin?.file, title, source, publishedOn],
    ]);
    expect(facts).toEqual([
      [GENEVA, GENEVA, 'Talks in Geneva', 'Kommersant', '2022-01-11'],
      ['archive/readme.txt', 'archive/readme.txt', 'Just so', '', ''],
    ]);
    expect(read.failed).toEqual([{ file: 'archive/blank.txt', message: '“blank.txt” holds nothing but white space.' }]);
  });

  it('lets names go first where that is wanted', async () => {
    const read = await named(true, { [GENEVA]: 'date 2022-01-11 The talks begin.' });
    expect(read.articles).toMatchObject([{ publishedOn: '2022-01-09' }]);
  });

  it('leaves tables to themselves, but knows them by their ways', async () => {
    const read = await named(true, { 'archive/Kommersant/2022-01-09 All.csv': 'text,title\nOne text,One\n' });
    expect(read.tables).toMatchObject([{ file: 'archive/Kommersant/2022-01-09 All.csv' }]);
  });
});

describe('the report on an import', () => {
  it('says of each file what became of it, what needs attention first', async () => {
    const { chosen, files } = machine({ 'a.txt': 'First.', 'again.txt': 'First.', 'blank.txt': ' ' });
    const read = await readFiles(chosen, { files, parse });
    const outcomes = [
      { id: 'one', isNew: true },
      { id: 'one', isNew: false },
    ];
    expect(reportOf(read, { outcomes }, () => 'First')).toEqual([
      { kind: 'failed', file: 'blank.txt', why: '“blank.txt” holds nothing but white space.' },
      { kind: 'skipped', file: 'again.txt', twin: 'First' },
      { kind: 'read', file: 'a.txt', title: 'First' },
    ]);
  });

  it('does not call read what could not be added', async () => {
    const { chosen, files } = machine({ 'a.txt': 'First.' });
    const read = await readFiles(chosen, { files, parse });
    expect(reportOf(read, { outcomes: [] }, () => '')).toMatchObject([{ kind: 'failed', file: 'a.txt' }]);
  });
});
