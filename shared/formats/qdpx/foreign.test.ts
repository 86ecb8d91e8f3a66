import { describe, expect, it } from 'vitest';
import { code, codebook, foreign, guid, NOW, parsed, passage, textSource } from './testing.ts';

const CODES = codebook(
  code('Peace', code('Talks')) + code('Actors', code('States', code('Russia')) + code('NATO', code('Stoltenberg'))),
);

const tagsOf = (bytes: Uint8Array) => parsed(bytes).project.articles.flatMap(({ tags }) => tags);
const sentences = (bytes: Uint8Array) => parsed(bytes).failed.map(({ item, reason }) => `${item}: ${reason}`);

describe('a project of another program', () => {
  const user = `<Users><User guid="${guid('u')}" name="Ada"/></Users>`;
  const source = textSource(
    'one',
    passage(0, 6, 'Russia', `creatingUser="{${guid('u')}}" creationDateTime="2024-05-01T10:00:00+02:00"`) +
      passage(
        13,
        18,
        'Talks',
        `modifyingUser="${guid('u')}" modifiedDateTime="2024-05-02T10:00:00"`,
        `<NoteRef targetGUID="${guid('n')}"/>`,
      ) +
      `<NoteRef targetGUID="${guid('m')}"/>`,
  );
  const notes = `<Notes><Note guid="${guid('n')}" name="x"><PlainTextContent>why</PlainTextContent></Note><Note guid="${guid('m')}" plainTextPath="internal://M.txt"/></Notes>`;
  const bytes = foreign(`${user}${CODES}<Sources>${source}</Sources>${notes}`, {
    'Sources/one.txt': 'date 2022-01-09 Talks',
    'Sources/M.TXT': 'a memo',
  }).slice();

  it('gives its codes as positions and actors, its passages as tags, its users as coders', () => {
    const { project } = parsed(
      foreign(`${user}${CODES}<Sources>${source}</Sources>${notes}`, {
        'Sources/one.txt': 'Russia wants talks.',
        'sources/M.TXT': 'a memo',
      }),
    );
    expect(project.info).toMatchObject({ title: 'Talks', createdAt: NOW });
    expect(project.coders).toEqual([{ id: guid('u').toLowerCase(), name: 'Ada' }]);
    const [peace, talks] = project.positions;
    expect([peace?.label, talks?.label, talks?.parentId]).toEqual(['Peace', 'Talks', peace?.id]);
    expect(new Set(project.positions.map(({ colour }) => colour)).size).toBe(2);
    expect(project.actors).toMatchObject([
      { name: 'NATO', kind: 'person', memberOf: [] },
      { name: 'Russia', kind: 'state', memberOf: [] },
      { name: 'Stoltenberg', memberOf: [guid('NATO').toLowerCase()] },
    ]);
    const [{ article, text, tags } = { article: null, text: '', tags: [] }] = project.articles;
    expect([article?.title, article?.note, text]).toEqual(['one', 'a memo', 'Russia wants talks.']);
    expect(tags).toMatchObject([
      { kind: 'actor', quote: 'Russia', createdAt: '2024-05-01T08:00:00.000Z', coder: guid('u').toLowerCase() },
      {
        kind: 'position',
        quote: 'talks',
        note: 'why',
        createdAt: '2024-05-02T10:00:00.000Z',
        coder: guid('u').toLowerCase(),
        stance: 'neutral',
        holders: [],
        saidOn: '',
      },
    ]);
    expect(article?.origin?.report).toEqual([expect.stringContaining('code points from 0')]);
  });

  it('tells what became of the codes below “Actors”, and takes the date of the article from its dateline', () => {
    expect(sentences(bytes)).toEqual([expect.stringMatching(/^“Actors”: The 3 codes below it became actors/u)]);
    expect(parsed(bytes).project.articles[0]?.article.publishedOn).toBe('2022-01-09');
  });

  it('keeps a gathering code as an actor where passages are coded with it', () => {
    const coded = foreign(`${CODES}<Sources>${textSource('one', passage(0, 1, 'States'))}</Sources>`, {
      'sources/one.txt': 'abc',
    });
    expect(parsed(coded).project.actors.map(({ name, kind }) => `${name} ${kind}`)).toContain('States state');
    expect(tagsOf(coded)).toMatchObject([{ kind: 'actor', quote: 'a' }]);
  });

  it('takes a case that passages are coded with for an actor', () => {
    const value = `<VariableValue><VariableRef targetGUID="${guid('v')}"/><TextValue>1950</TextValue></VariableValue>`;
    const file = foreign(
      `<Variables><Variable guid="${guid('v')}" name="Born" typeOfVariable="Text"/></Variables><Cases><Case guid="${guid('k')}" name="Lavrov">${value}</Case></Cases><Sources>${textSource('one', passage(0, 6, 'k'))}</Sources>`,
      { 'sources/one.txt': 'Lavrov speaks' },
    );
    expect(parsed(file).project.actors).toMatchObject([{ name: 'Lavrov', kind: 'person', note: 'Born: 1950' }]);
    expect(tagsOf(file)).toMatchObject([{ kind: 'actor', quote: 'Lavrov' }]);
    expect(sentences(file)).toEqual([expect.stringMatching(/^case “Lavrov”: .*it became an actor/u)]);
  });

  it('takes each coding of a passage for a tag, and keeps the notes of passages without one', () => {
    const both = passage(0, 3, 'Talks').replace(
      '</Plain',
      `<Coding guid="${guid('z')}"><CodeRef targetGUID="${guid('NATO')}"/><NoteRef targetGUID="${guid('n')}"/></Coding></Plain`,
    );
    const bare = `<PlainTextSelection guid="${guid('q')}" startPosition="4" endPosition="7"><Description>look</Description></PlainTextSelection>`;
    const file = foreign(
      `${CODES}<Sources>${textSource('one', both + bare)}</Sources>${notes.replace(/<Note guid="[^"]+" plain[^>]+>/u, '')}`,
      { 'sources/one.txt': 'one two' },
    );
    expect(tagsOf(file)).toMatchObject([
      { kind: 'actor', quote: 'one', note: 'why', id: guid('z').toLowerCase() },
      { kind: 'position', quote: 'one', note: '' },
    ]);
    expect(parsed(file).project.articles[0]?.article.note).toBe('“two”: look');
    expect(parsed(file).project.coders).toEqual([{ id: expect.any(String), name: 'Unknown coder' }]);
  });

  it('reads notes that hang on by links, and tells of other links, drawings and notes on nothing', () => {
    const link = (from: string, to: string) =>
      `<Link guid="${guid('l')}" originGUID="${guid(from)}" targetGUID="${guid(to)}"/>`;
    const file = foreign(
      `${CODES}<Sources>${textSource('one', passage(0, 3, 'Talks'))}</Sources>${notes.replace('internal', 'relative')}<Links>${link('n', 's0-3')}${link('Talks', 'NATO')}</Links><Graphs><Graph guid="${guid('g')}"/></Graphs>`,
      { 'sources/one.txt': 'one two' },
    );
    expect(tagsOf(file)).toMatchObject([{ note: 'why' }]);
    expect(sentences(file).join('\n')).toMatch(
      /Graphs: 1 drawing[\s\S]*Links: 1 link[\s\S]*note 2: Its text “relative:\/\/M.txt” lies outside/u,
    );
  });

  it('keeps what variables and cases say of an article in its note, but for what has a field', () => {
    const variable = (name: string) => `<Variable guid="${guid(name)}" name="${name}" typeOfVariable="Text"/>`;
    const value = (name: string, text: string) =>
      `<VariableValue><VariableRef targetGUID="${guid(name)}"/><TextValue>${text}</TextValue></VariableValue>`;
    const file = foreign(
      `<Variables>${variable('author')}${variable('Published on')}${variable('Genre')}${variable('Language')}</Variables><Cases><Case guid="${guid('k')}" name="Press">${value('Genre', 'daily')}<SourceRef targetGUID="${guid('one')}"/></Case></Cases><Sources>${textSource('one', value('author', 'B. Writer') + value('Published on', '2022-01-09') + value('Genre', 'news') + value('Language', 'plain English'))}</Sources>`,
      { 'sources/one.txt': 'one two' },
    );
    expect(parsed(file).project.articles[0]?.article).toMatchObject({
      ...{
        author: 'B. Writer',
        publishedOn: '2022-01-09',
        language: '',
        note: 'Language: plain English\n\nGenre: news\n\nPress – Genre: daily',
      },
    });
    expect(sentences(file)).toEqual([expect.stringContaining('case 1 “Press”: Cases have no counterpart here.')]);
  });

  it('takes the text that stands for a PDF, and tells of sources that are no text', () => {
    const pdf = `<PDFSource guid="${guid('p')}" name="scan" path="internal://p.pdf"><PDFSelection guid="${guid('ps')}" page="1" firstX="0" firstY="0" secondX="1" secondY="1"><Coding guid="${guid('pc')}"><CodeRef targetGUID="${guid('Talks')}"/></Coding></PDFSelection><Representation guid="${guid('r')}" plainTextPath="internal://r.txt">${passage(0, 3, 'Talks')}</Representation></PDFSource>`;
    const others = `<PictureSource guid="${guid('i')}" name="map"/><TextSource guid="${guid('d')}" name="rich" richTextPath="internal://d.docx">${passage(0, 3, 'Talks')}</TextSource>`;
    const file = foreign(`${CODES}<Sources>${pdf}${others}</Sources>`, { 'sources/r.txt': 'one two' });
    expect(parsed(file).project.articles).toMatchObject([{ article: { title: 'scan' }, tags: [{ quote: 'one' }] }]);
    expect(sentences(file).filter((one) => one.startsWith('source'))).toEqual([
      'source 1 “scan”: It is a PDF of which the text was taken. What is coded on its pages (1) was left out.',
      'source 2 “map”: It is a picture, not a text. It was left out.',
      expect.stringMatching(/^source 3 “rich”: It has only a formatted text.*One coding in it was left out\.$/u),
    ]);
  });

  it('reads texts within the file, in UTF-16, and the description of a project alone', () => {
    const inline = `<TextSource guid="${guid('t')}" name="in"><PlainTextContent>one &amp; two</PlainTextContent>${passage(4, 5, 'Talks')}</TextSource>`;
    const xml = `<Project name="x" xmlns="urn:QDA-XML:project:1.0">${CODES}<Sources>${inline}</Sources></Project>`;
    expect(parsed(new TextEncoder().encode(xml), 'x.qde').project.articles).toMatchObject([{ tags: [{ quote: '&' }] }]);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Žluť', 'utf16le')]);
    const file = foreign(`${CODES}<Sources>${textSource('one', passage(0, 4, 'Talks'))}</Sources>`, {
      'sources/one.txt': new Uint8Array(wide),
    });
    expect(tagsOf(file)).toMatchObject([{ quote: 'Žluť' }]);
  });
});

describe('positions that programs count in their own way', () => {
  const TEXT = 'one 😀\r\ntwo three\r\nfour';
  const file = (passages: string, origin?: string) =>
    foreign(`${CODES}<Sources>${textSource('one', passages)}</Sources>`, { 'sources/one.txt': TEXT }, origin);
  const quotes = (bytes: Uint8Array) => tagsOf(bytes).map(({ quote }) => quote);
  const named = (start: number, end: number, name: string) => passage(start, end, 'Talks', `name="${name}"`);

  it.each([
    ['in code points, line ends as they stand', named(7, 10, 'two')],
    ['in code points, a line end as one', named(6, 9, 'two')],
    ['in UTF-16, line ends as they stand', named(8, 11, 'two')],
    ['with the end inside', named(7, 15, 'two three')],
    ['with the beginning of the passage as its name', named(7, 16, 'two t…')],
  ])('are found out by what passages say: %s', (_, passages) => {
    expect(['two', 'two three']).toContain(quotes(file(passages))[0]);
    expect(sentences(file(passages)).filter((one) => one.startsWith('source'))).toEqual([]);
  });

  it('are code points with line ends as they stand where nothing is said, and the doubt is told', () => {
    const silent = file(passage(7, 10, 'Talks'));
    expect(quotes(silent)).toEqual(['two']);
    expect(sentences(silent)).toContainEqual(
      expect.stringMatching(/^source 1 “one”: .*count differently.*CR LF as two/u),
    );
  });

  it('count a line end once in ATLAS.ti, and in UTF-16 where the passages would not fit otherwise', () => {
    expect(quotes(file(passage(6, 9, 'Talks'), 'ATLAS.ti Windows 23'))).toEqual(['two']);
    expect(quotes(file(passage(19, 23, 'Talks')))).toEqual(['four']);
  });

  it('leave no doubt where every way of counting gives the same', () => {
    const plain = foreign(`${CODES}<Sources>${textSource('one', passage(0, 3, 'Talks'))}</Sources>`, {
      'sources/one.txt': TEXT,
    });
    expect(sentences(plain).filter((one) => one.startsWith('source'))).toEqual([]);
  });
});
