import { describe, expect, it } from 'vitest';
import { expectSound, expectWhole, readJson, readProjectOf } from '../json-records/testing.ts';

const TEXT = 'Ann Poe of NATO said “No” in Geneva on 9 January 2022.';
const place = (quote: string, text = TEXT): [number, number] => [
  text.indexOf(quote),
  text.indexOf(quote) + quote.length,
];
const lines = (...records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const SEQUENCE = lines(
  {
    ...{ id: 7, text: TEXT, source: 'The Times', published: '2022-01-10', desk: 'World' },
    label: [
      [...place('Ann Poe'), 'PER'],
      [...place('NATO'), 'ORG'],
      [...place('“No”'), 'CLAIM'],
      [...place('9 January 2022'), 'DATE'],
    ],
    Comments: ['check this'],
  },
  { id: 8, text: 'Nothing is coded here.', label: [], Comments: [] },
);

const RELATIONS = lines({
  ...{ id: 1, text: TEXT },
  entities: [
    { id: 10, label: 'PER', start_offset: 0, end_offset: 7 },
    { id: 11, label: 'CLAIM', start_offset: 21, end_offset: 25 },
    { id: 12, label: 'GPE', start_offset: 29, end_offset: 35 },
  ],
  relations: [
    { id: 1, from_id: 11, to_id: 10, type: 'held by' },
    { id: 2, from_id: 11, to_id: 12, type: 'located in' },
  ],
  Comments: [{ id: 1, text: 'sure?' }],
});

describe('an export of doccano', () => {
  it('of labelled passages becomes a project, with its fields as those of articles', async () => {
    const parsed = await readProjectOf(SEQUENCE, 'all.jsonl');
    await expectWhole(parsed);
    const { project, failed, generator } = parsed;
    expect(generator.name).toBe('doccano');
    expect(project.info).toMatchObject({ title: 'all', description: expect.stringContaining('work done in doccano') });
    expect(project.articles[0]).toMatchObject({
      article: {
        ...{ source: 'The Times', publishedOn: '2022-01-10', note: 'desk: World\nComment: check this' },
        origin: { file: 'all.jsonl', report: ['Line 1, with the id 7.'] },
      },
      tags: [
        { kind: 'actor', quote: 'Ann Poe', start: 0, end: 7 },
        { kind: 'actor', quote: 'NATO' },
        { kind: 'position', quote: '“No”', stance: 'neutral' },
        { kind: 'date', quote: '9 January 2022', date: '2022-01-09' },
      ],
    });
    expect(project.articles[1]?.tags).toEqual([]);
    expect(project.coders).toMatchObject([{ name: 'doccano' }]);
    expect(failed.map(({ item }) => item)).toEqual(['Label “CLAIM”']);
  });

  it('with relations keeps those that say who holds a position, and lists the others', async () => {
    const { project, failed } = await readProjectOf(RELATIONS, 'relations.jsonl');
    const ann = project.actors.find(({ name }) => name === 'Ann Poe');
    expect(project.articles[0]).toMatchObject({
      article: { note: 'Comment: sure?' },
      tags: [{ kind: 'actor' }, { kind: 'position', holders: [ann?.id] }, { kind: 'actor', quote: 'Geneva' }],
    });
    expect(failed.map(({ item }) => item)).toEqual(['Label “CLAIM”', 'Relation “located in”']);
  });

  it('is read in the shapes of older versions, of intents, and as one JSON file', async () => {
    const old = {
      id: 1,
      text: TEXT,
      meta: { url: 'https://example.org/a' },
      annotation_approver: 'bo',
      labels: [[0, 7, 'PER']],
    };
    const numbered = { id: 2, text: TEXT, annotations: [{ label: 4, start_offset: 0, end_offset: 7, user: 3 }] };
    const intent = { id: 3, text: TEXT, entities: [[0, 7, 'PER']], cats: ['news'] };
    const { project, failed } = await readProjectOf(JSON.stringify([old, numbered, intent], null, 2), 'project.json');
    expect(project.articles.map(({ tags }) => tags.map(({ kind, quote }) => [kind, quote]))).toEqual([
      [['actor', 'Ann Poe']],
      [['position', 'Ann Poe']],
      [['actor', 'Ann Poe']],
    ]);
    expect(project.articles[0]?.article.url).toBe('https://example.org/a');
    expect(project.articles[2]?.article.note).toBe('Labels: news');
    expect(project.positions).toMatchObject([{ label: 'Label 4' }]);
    expect(project.coders.map(({ name }) => name)).toEqual(['User 3', 'doccano']);
    expect(failed.map(({ item }) => item)).toEqual([
      'Names of those who approved a text',
      'Labels of whole texts',
      'Label “Label 4”',
    ]);
  });

  it('of classified or rewritten texts brings articles, whose labels stand in their notes, which is told', async () => {
    const file = lines({ id: 1, text: 'One.', label: ['good', 'short'] }, { id: 2, text: 'Two.', label: [] });
    const { project, failed } = await readProjectOf(file, 'all.jsonl');
    expect(project.articles.map(({ article, tags }) => [article.note, tags])).toEqual([
      ['Labels: good; short', []],
      ['', []],
    ]);
    expect(failed).toEqual([
      {
        item: 'Labels of whole texts',
        reason: 'They stand in no passage (texts were classified or rewritten): one article has them in its note.',
      },
    ]);
  });

  it('lists passages outside the text, empty ones, and those that are no numbers; texts that are missing with what hung on them', async () => {
    const bad = [
      ...[
        [0, 900, 'PER'],
        [5, 5, 'PER'],
        [7, 3, 'PER'],
        [-1, 3, 'PER'],
        [0.5, 3, 'PER'],
        ['x', 3, 'PER'],
        [0, 1],
      ],
      ...[null, 5],
    ];
    const file = lines(
      { id: 1, text: TEXT, label: [[0, 7, 'PER'], ...bad] },
      { id: 2, text: ' ', label: [[0, 1, 'PER']] },
    );
    const { project, failed } = await readProjectOf(file, 'a.jsonl');
    expect(project.articles).toHaveLength(1);
    expect(project.articles[0]?.tags).toHaveLength(1);
    expect(failed.map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
      'line 2: It has no text, and was left out. Its passage was left out with it.',
      'line 1, span 2: Its span 0–900 is empty or outside the text. It was left out.',
      'line 1, span 3: Its span 5–5 is empty or outside the text. It was left out.',
      'line 1, span 4: Its span 7–3 is empty or outside the text. It was left out.',
      'line 1, span 5: Its span -1–3 is empty or outside the text. It was left out.',
      'line 1, span 6: Its span 0.5–3 is empty or outside the text. It was left out.',
      'line 1, span 7: Its span is empty or outside the text. It was left out.',
      'Labels: 1 of them cannot be read: they have no offsets and no name.',
      'Labels of whole texts: They stand in no passage (texts were classified or rewritten): one article has them in its note.',
      'line 1, span 8 “A”: It has no label. It was left out.',
    ]);
  });
});

describe('the offsets of doccano', () => {
  const HARD = '👨🏻‍🚒 firemen of e\u0301tat\r\ndrive firetrucks of NATO';
  const counts: Readonly<Record<string, (text: string) => number>> = {
    'characters (Unicode code points)': (text) => [...text].length,
    'UTF-16 code units, as JavaScript counts': (text) => text.length,
    'characters as they are seen (grapheme clusters)': (text) => [...new Intl.Segmenter('en').segment(text)].length,
  };

  it.each(Object.keys(counts))('are found to be %s by the words that passages begin and end with', async (unit) => {
    const count = counts[unit] ?? (() => 0);
    const span = (quote: string) => {
      const before = HARD.slice(0, HARD.indexOf(quote));
      return [count(before), count(before + quote), 'ORG'];
    };
    const quotes = ['firemen', 'drive', 'firetrucks', 'NATO'];
    const { project, failed } = await readProjectOf(lines({ id: 1, text: HARD, label: quotes.map(span) }), 'a.jsonl');
    expect(project.articles[0]?.text).toBe(HARD.replace('\r\n', '\n'));
    expect(project.articles[0]?.tags.map(({ quote }) => quote)).toEqual(quotes);
    expect(failed).toMatchObject([{ item: 'Offsets', reason: expect.stringContaining(unit) }]);
  });

  it('are not talked about where every way of counting gives the same', async () => {
    const file = lines({ id: 1, text: 'NATO met. 😀', label: [[0, 4, 'ORG']] });
    expect((await readProjectOf(file, 'a.jsonl')).failed).toEqual([]);
  });
});

describe('a file of doccano is known', () => {
  const long = { id: 1, text: `${'A long article. '.repeat(1000)}`, label: [[2, 6, 'CLAIM']] };

  it.each([
    ['by its first bytes', SEQUENCE, 'a.jsonl'],
    ['whatever its name', SEQUENCE, 'standard input'],
    ['behind a byte-order mark', `\uFEFF${SEQUENCE}`, 'a.jsonl'],
    ['in UTF-16', Buffer.from(`\uFEFF${SEQUENCE}`, 'utf16le'), 'a.jsonl'],
    ['after a text of many kilobytes, as lines', lines(long), 'a.jsonl'],
    ['after a text of many kilobytes, as lines under another name', lines(long, long), 'a.json'],
    ['after a text of many kilobytes, as an array', JSON.stringify([long]), 'a.json'],
    ['after a text of many kilobytes, as an array over many lines', JSON.stringify([long], null, 2), 'export.ndjson'],
    ['after a text of many kilobytes, without a name', JSON.stringify([long]), 'standard input'],
    ['after records in which nothing is coded', lines({ id: 1, text: 'One.', label: [] }, long), 'a.jsonl'],
  ])('%s', async (_, file, name) => {
    const read = await readJson(file, name);
    expect(read.ok && read.value.kind === 'project' && read.value.project.generator.name).toBe('doccano');
  });

  it.each([
    ['a table of articles', lines({ text: 'One.', title: 'A' }), 'a.jsonl', 'table'],
    ['a table with tags', lines({ text: 'One.', labels: ['a', 'b'] }), 'a.jsonl', 'table'],
    ['a text', lines({ id: 1, text: 'One.', label: [[0, 3, 'PER']] }), 'a.txt', 'articles'],
    ['other JSON', '{"text": "One.", "label": 3}', 'a.json', 'not-a-project'],
    ['other JSON in a list', '[1, 2]', 'a.json', 'not-a-project'],
    [
      'half a file',
      JSON.stringify([{ id: 1, text: TEXT, label: [[0, 7, 'PER']] }, {}]).slice(0, -3),
      'a.json',
      'truncated',
    ],
    ['no JSON', '[{"id":1,"text":"a","label":[[0,1,"PER"]]},]', 'a.json', 'not-json'],
  ])('and not taken for %s', async (_, file, name, kind) => {
    const read = await readJson(file, name);
    expect(read.ok ? read.value.kind : read.error.code).toBe(kind);
  });
});

const runs = Number(process.env.STANDPOINT_RUNS ?? 300);

describe('whatever is changed in a file of doccano', { timeout: 5000 + runs * 50 }, () => {
  it('nothing is thrown, and what is read keeps every rule', async () => {
    await expectSound(SEQUENCE + RELATIONS, 'a.jsonl', runs);
    await expectSound(JSON.stringify([JSON.parse(RELATIONS)]), 'a.json', runs);
  });
});
