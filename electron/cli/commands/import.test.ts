import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../shared/domain/text/canonical.ts';
import { parseProjectFile } from '../../../shared/formats/project-file/parse.ts';
import { cliBench, NOW, sink, streamOf } from '../testing.ts';

const bench = cliBench();
/** Lies beside the repository, where it does at all. */
const ARTICLE = path.resolve(import.meta.dirname, '../../../../shared/articles/geneva-talks-2022-01-09.txt');
const SAMPLE = path.resolve(import.meta.dirname, '../../../assets/sample/sample.standpoint.json');

async function projectIn(name: string) {
  const parsed = parseProjectFile(await bench.read(name));
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(parsed.value.failed).toEqual([]);
  return parsed.value.project;
}

async function projectOf(file: string) {
  const parsed = parseProjectFile(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.project;
}

describe('import', () => {
  it('makes a project of articles, and takes the date of their publication from their dateline', async () => {
    await bench.write('a.txt', 'date 2022-01-09 First.\r\nSecond 🕊.');
    const { exit, stderr, stdout } = await bench.run(['import', 'a.txt', '--out', 'talks.standpoint.json']);
    expect([exit, stdout]).toEqual([0, '']);
    expect(stderr).toContain('Wrote 1 article from 1 file to talks.standpoint.json.');
    const { info, articles } = await projectIn('talks.standpoint.json');
    expect(info).toMatchObject({ title: 'talks', createdAt: NOW });
    const [only] = articles;
    expect(only?.text).toBe('date 2022-01-09 First.\nSecond 🕊.');
    expect(only?.article).toMatchObject({ publishedOn: '2022-01-09', importedAt: NOW, status: 'new' });
    expect(only?.article.origin?.file).toBe('a.txt');
  });

  it.skipIf(!existsSync(ARTICLE))(
    `takes the given date rather than the dateline, of a real article${existsSync(ARTICLE) ? '' : ' (skipped: it is not there)'}`,
    async () => {
      const args = ['import', ARTICLE, '--published', '2022-01-10', '--title', 'Geneva', '-o', 'p.json'];
      expect((await bench.run(args)).exit).toBe(0);
      const { info, articles } = await projectIn('p.json');
      expect(info.title).toBe('Geneva');
      expect(articles[0]?.article.publishedOn).toBe('2022-01-10');
      expect(articles[0]?.text).toBe(readFileSync(ARTICLE, 'utf8'));
    },
  );

  it('reads folders to their ends, in order, without hidden files and circles', async () => {
    await mkdir(path.join(bench.folder, 'in/deep'), { recursive: true });
    for (const name of ['in/b.txt', 'in/a.txt', 'in/deep/c.txt', 'in/.hidden.txt'])
      await bench.write(name, `Text ${name}`);
    await symlink(path.join(bench.folder, 'in'), path.join(bench.folder, 'in/deep/circle'));
    expect((await bench.run(['import', 'in', '--out', 'p.json'])).exit).toBe(0);
    const texts = (await projectIn('p.json')).articles.map(({ text }) => text);
    expect(texts).toEqual(['Text in/a.txt', 'Text in/b.txt', 'Text in/deep/c.txt']);
  });

  it('takes from the names of files what the files leave open, and tells whose names do not match', async () => {
    await mkdir(path.join(bench.folder, 'in/Kommersant'), { recursive: true });
    await bench.write('in/Kommersant/2022-01-09 Talks in Geneva.txt', 'Text one.');
    await bench.write('in/Kommersant/2022-01-10 No deal.txt', 'date 2022-01-11 Text two.');
    await bench.write('in/Kommersant/2022-02-30 Never.txt', 'Text three.');
    const args = ['import', 'in', '--names', '{source}/{date} {title}', '--out'];
    const { exit, stderr } = await bench.run([...args, 'p.json']);
    expect(exit).toBe(0);
    expect(stderr).toContain('The name of in/Kommersant/2022-02-30 Never.txt does not match the pattern');
    const facts = async (name: string) =>
      (await projectIn(name)).articles.map(({ article }) => [article.source, article.publishedOn, article.title]);
    expect(await facts('p.json')).toEqual([
      ['Kommersant', '2022-01-09', 'Talks in Geneva'],
      ['Kommersant', '2022-01-11', 'No deal'],
      ['', '', 'Text three'],
    ]);
    const [first] = (await projectIn('p.json')).articles;
    expect(first?.article.origin).toMatchObject({
      file: 'in/Kommersant/2022-01-09 Talks in Geneva.txt',
      report: [expect.any(String), 'Taken from its name: publication date, source, title.'],
    });
    await bench.run([...args, 'q.json', '--names-first']);
    expect((await facts('q.json'))[1]).toEqual(['Kommersant', '2022-01-10', 'No deal']);
    const report = JSON.parse((await bench.run([...args, 'r.json', '--json'])).stdout);
    expect(report.unmatched).toEqual(['in/Kommersant/2022-02-30 Never.txt']);
  });

  it('reads the folders in front of a file that a shell has named, and keeps only its name', async () => {
    await mkdir(path.join(bench.folder, 'Kommersant'));
    await bench.write('Kommersant/2022-01-09.txt', 'Text one.');
    await bench.run(['import', '.', '--out', 'q.json']);
    const way = (await projectIn('q.json')).articles[0]?.article.origin?.file;
    expect(way).toBe(`${path.basename(bench.folder)}/Kommersant/2022-01-09.txt`);
    const file = path.join(bench.folder, 'Kommersant', '2022-01-09.txt');
    expect((await bench.run(['import', file, '--names', '{source}/{date}', '--out', 'p.json'])).exit).toBe(0);
    const [only] = (await projectIn('p.json')).articles;
    expect(only?.article).toMatchObject({ source: 'Kommersant', publishedOn: '2022-01-09' });
    expect(only?.article.origin?.file).toBe('2022-01-09.txt');
  });

  it.each([
    [['--names', '{sorce}'], 'There is no placeholder “{sorce}”'],
    [['--names', '{date}{title}'], 'Nothing tells where'],
    [['--names', 'abc'], 'no placeholder'],
    [['--names-first'], 'needs --names'],
  ])('says what is wrong with %j, and writes nothing', async (more, sentence) => {
    await bench.write('a.txt', 'Text');
    const { exit, stderr } = await bench.run(['import', 'a.txt', ...more, '--out', 'p.json']);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(await readdir(bench.folder)).toEqual(['a.txt']);
  });

  it('leaves out the same text a second time, and writes what it could read of the rest', async () => {
    await bench.write('a.txt', 'Same\ntext');
    await bench.write('b.md', '\uFEFFSame\r\ntext');
    await bench.write('c.bin', new Uint8Array([0, 1, 2, 0, 0, 7]));
    const { exit, stdout } = await bench.run([
      'import',
      'a.txt',
      'b.md',
      'c.bin',
      'd.txt',
      '--out',
      'p.json',
      '--json',
    ]);
    expect(exit).toBe(3);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ written: 'p.json', articles: 1, duplicates: [{ file: 'b.md', sameAs: 'Same' }] });
    expect(report.failed.map(({ file }: { file: string }) => file)).toEqual(['c.bin', 'd.txt']);
    expect((await projectIn('p.json')).articles.map(({ article }) => article.sha256)).toEqual([hashText('Same\ntext')]);
  });

  it('takes what is nearly the same as another, and tells of it', async () => {
    const story = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    await bench.write('a.txt', `Talks\n\n${story}`);
    await bench.write('b.txt', `Talks, again\n\n${story} and one more sentence.`);
    const args = ['import', 'a.txt', 'b.txt', '--out', 'p.json'];
    const { exit, stderr } = await bench.run(args);
    expect(exit).toBe(0);
    expect(stderr).toContain(
      'Look at b.txt: 89 % of the wording of “Talks, again” is that of “Talks”; it was taken all the same.',
    );
    const report = JSON.parse((await bench.run([...args, '--json'])).stdout);
    expect(report).toMatchObject({
      articles: 2,
      nearDuplicates: [{ file: 'b.txt', title: 'Talks, again', like: 'Talks', likeness: 0.89 }],
    });
  });

  it('reads texts with annotations of brat that lie beside them into one project, with the other articles', async () => {
    await mkdir(path.join(bench.folder, 'in/deep'), { recursive: true });
    await bench.write('in/annotation.conf', '[entities]');
    for (const name of ['in/a', 'in/deep/a']) {
      await bench.write(`${name}.txt`, `NATO met (${name}).`);
      await bench.write(`${name}.ann`, 'T1\tORG 0 4\tNATO\n');
    }
    await bench.write('in/lost.ann', 'T1\tORG 0 4\tNATO\n');
    await bench.write('in/other.txt', 'Other.');
    const { exit, stderr } = await bench.run(['import', 'in', '--out', 'p.json']);
    expect(stderr).toContain('Not read: in/lost.ann: “lost.ann” holds annotations in brat standoff, but not the text');
    expect(exit).toBe(3);
    const { articles } = await projectIn('p.json');
    expect(articles.map(({ text, tags }) => [text, tags.length])).toEqual([
      ['NATO met (in/a).', 1],
      ['NATO met (in/deep/a).', 1],
      ['Other.', 0],
    ]);
  });

  it('reads its own exports for brat and as Web Annotations again', async () => {
    const { articles } = await projectOf(SAMPLE);
    for (const [format, file] of [
      ['brat', 'out.zip'],
      ['web-annotation', 'out.jsonld'],
    ] as const) {
      expect((await bench.run(['export', SAMPLE, '--format', format, '--out', file])).exit).toBe(0);
      expect(await bench.run(['convert', file, `${format}.json`, '--format', 'standpoint'])).toMatchObject({ exit: 0 });
      const read = await projectIn(`${format}.json`);
      expect(read.articles[0]?.text).toBe(articles[0]?.text);
      expect(read.articles[0]?.tags).toHaveLength(articles[0]?.tags.length ?? 0);
    }
  });

  it('takes the columns of a table by their names and says so; rows without a text are told', async () => {
    await bench.write('t.csv', 'Headline,Body,Date\nOne,First text,2022-01-09\nTwo,,2022-01-10\n');
    const { exit, stderr } = await bench.run(['import', 't.csv', '--out', 'p.json']);
    expect(exit).toBe(3);
    expect(stderr).toContain('text from “Body”');
    expect(stderr).toContain('Row 2 has no text');
    const [only, ...more] = (await projectIn('p.json')).articles;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ text: 'First text', article: { title: 'One', publishedOn: '2022-01-09' } });
    await bench.write('n.csv', 'A,B\n1,2\n');
    expect((await bench.run(['import', 'n.csv', '--out', 'q.json'])).stderr).toContain('known to hold the texts: A, B');
  });

  it('adds articles to the one project among the files, and keeps what is in it', async () => {
    await bench.write('a.txt', 'Another article.');
    expect((await bench.run(['import', 'a.txt', SAMPLE, '--out', 'p.json', '--published', '2021'])).exit).toBe(0);
    const before = parseProjectFile(readFileSync(SAMPLE, 'utf8'));
    const after = await projectIn('p.json');
    if (!before.ok) throw new Error('no sample');
    expect({ ...after, articles: after.articles.slice(0, 1) }).toEqual(before.value.project);
    expect(after.articles[1]).toMatchObject({ text: 'Another article.', article: { publishedOn: '2021' } });
  });

  it('refuses two projects with advice, and writes nothing', async () => {
    await bench.write('other.json', readFileSync(SAMPLE));
    const { exit, stderr } = await bench.run(['import', SAMPLE, 'other.json', '--out', 'p.json']);
    expect(exit).toBe(1);
    expect(stderr).toContain('Merge them first');
    expect(await readdir(bench.folder)).toEqual(['other.json']);
  });

  it('writes nothing where nothing could be read, and leaves the old file', async () => {
    await bench.write('p.json', 'old');
    await bench.write('a.txt', '');
    for (const files of [['a.txt'], ['a.txt', '--json'], ['missing.txt']]) {
      expect((await bench.run(['import', ...files, '--out', 'p.json'])).exit).toBe(1);
    }
    await mkdir(path.join(bench.folder, 'empty'));
    expect((await bench.run(['import', 'empty', '--out', 'p.json'])).stderr).toContain('There are no files');
    expect(await bench.read('p.json')).toBe('old');
  });

  it('refuses to write over a file that is read, by whatever name', async () => {
    await bench.write('a.txt', 'Text');
    await symlink('a.txt', path.join(bench.folder, 'link.txt'));
    for (const out of ['a.txt', './a.txt', 'link.txt']) {
      const { exit, stderr } = await bench.run(['import', 'a.txt', '--out', out]);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('would be replaced')]);
    }
    expect(await bench.read('a.txt')).toBe('Text');
  });

  it('reads standard input and writes standard output', async () => {
    const { exit, stdout } = await bench.run(['import', '-', '--out', '-'], { stdin: streamOf('Piped text.') });
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).documents[0].text).toBe('Piped text.');
  });

  it('leaves the old file whole and nothing beside it when it is stopped', async () => {
    await bench.write('a.txt', 'Text');
    await bench.write('p.json', 'old');
    const stop = new AbortController();
    // Reading is over when the project gets its time: it is being written then.
    const now = () => {
      stop.abort();
      return new Date(NOW);
    };
    const { exit, stderr } = await bench.run(['import', 'a.txt', '--out', 'p.json'], { signal: stop.signal, now });
    expect([exit, stderr]).toEqual([130, expect.stringContaining('Stopped')]);
    expect(await bench.read('p.json')).toBe('old');
    expect((await readdir(bench.folder)).sort()).toEqual(['a.txt', 'p.json']);
  });

  it('says that a folder is missing for what is written', async () => {
    await bench.write('a.txt', 'Text');
    const { exit, stderr } = await bench.run(['import', 'a.txt', '--out', 'no/where.json']);
    expect([exit, stderr]).toEqual([1, expect.stringContaining('its folder is not there')]);
  });

  it('shows how far it is only where someone is looking', async () => {
    await bench.write('a.txt', 'Text');
    const screen = sink(true);
    await bench.run(['import', 'a.txt', '--out', 'p.json'], { stderr: screen });
    expect(screen.text()).toContain('\rReading 1 of 1: a.txt');
    expect((await bench.run(['import', 'a.txt', '--out', 'q.json'])).stderr).not.toContain('\r');
  });
});
