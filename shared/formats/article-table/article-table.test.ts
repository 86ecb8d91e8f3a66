import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dateOf, guessMapping, mapTable } from './mapping.ts';
import { type ArticleTable, parseDelimited, parseJsonLines } from './table.ts';

const FILE = { name: 'a.csv', sha256: '0'.repeat(64) };

const tableOf = (text: string, name = 'a.csv'): ArticleTable => {
  const parsed = name.endsWith('.jsonl') ? parseJsonLines(text, name) : parseDelimited(text, name);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};

const found = (text: string, name?: string) => {
  const table = tableOf(text, name);
  const { articles, faults } = mapTable(table, guessMapping(table), FILE);
  return { articles: articles.map(({ article }) => article), faults };
};

describe('a table of articles', () => {
  it('is read with commas, semicolons or tabs, over lines and with quotation marks', () => {
    for (const sign of [',', ';', '\t']) {
      const text = [
        ['Headline', 'Full text', 'Date'],
        ['A "B"', 'One.\nTwo.', '2022-01-09'],
      ]
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign))
        .join('\r\n');
      expect(found(text).articles).toMatchObject([{ title: 'A "B"', text: 'One.\nTwo.', publishedOn: '2022-01-09' }]);
    }
  });

  it('gives back every cell as it is, whatever is in it', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/[\r\0]/u.test(text) && text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const csv = Papa.unparse([['a', 'b'], ...rows], { delimiter: ',', newline: '\n' });
        expect(tableOf(csv).rows).toEqual(rows);
      }),
    );
  });

  it('knows its columns by the names that archives give them, whatever their case and signs', () => {
    const columns = ['ID', 'Publication_Date', 'articleBody', 'BYLINE', 'Newspaper', 'Link'];
    expect(guessMapping({ columns, rows: [], faults: [] })).toEqual({
      publishedOn: 1,
      text: 2,
      author: 3,
      source: 4,
      url: 5,
    });
  });

  it('takes the column with long cells for the text, where none is called so', () => {
    expect(found(`id,words\n1,${'long text '.repeat(30)}`).articles).toHaveLength(1);
    expect(guessMapping(tableOf('id,name\n1,Ann'))).toEqual({});
  });

  it('leaves out a row without text, and says so', () => {
    expect(found('title,text\nOne,Words.\nTwo,\n')).toMatchObject({
      articles: [{ title: 'One' }],
      faults: ['Row 2 has no text. It was left out.'],
    });
  });

  it('is read from JSON Lines too, with fields within fields; a line that is none is told', () => {
    const table = tableOf(
      '{"text":"One.","meta":{"source":"The Times","tags":["a","b"]}}\nnot json\n{"text":"Two."}',
      'a.jsonl',
    );
    expect(table.faults).toEqual(['Line 2 is no JSON object. It was left out.']);
    expect(
      mapTable(table, guessMapping(table), FILE).articles.map(({ article }) => [article.text, article.source]),
    ).toEqual([
      ['One.', 'The Times'],
      ['Two.', ''],
    ]);
  });

  it('says which columns seem to hold what another program has coded', () => {
    const plain = tableOf('{"text":"One.","tags":["a"],"parts":[{"n":1}],"none":[null]}', 'a.jsonl');
    expect(plain).not.toHaveProperty('doubt');
    const coded = tableOf('{"text":"One.","marks":[{"begin":0,"end":3}],"doc":{"ents":[{"offset":0}]}}', 'a.jsonl');
    expect(coded.doubt).toMatch(
      /^The columns “marks”, “doc\.ents” seem to hold passages .* only the texts are taken\.$/u,
    );
  });

  it('is read however deep its values nest: those that cannot be written as a cell are left out, and told', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(tableOf(`{"text":"One.","a":${deep}}`, 'a.jsonl')).toMatchObject({
      rows: [['One.', '']],
      faults: ['Line 1: a value nests too deep. The line was taken without it.'],
    });
  });

  it('cannot change what an object inherits', () => {
    tableOf('{"__proto__":{"polluted":"yes"},"text":"One."}', 'a.jsonl');
    expect('polluted' in {}).toBe(false);
  });
});

describe('a date in a table', () => {
  it.each([
    ['2022-01-09', '2022-01-09'],
    ['2022-01', '2022-01'],
    ['2022-01-09T08:30:00Z', '2022-01-09'],
    ['2022/1/9', '2022-01-09'],
    ['9.1.2022', '2022-01-09'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['2/2/2022', '2022-02-02'],
    ['1/9/2022', ''],
    ['31.2.2022', ''],
    ['last week', ''],
  ])('%s is %j', (written, edtf) => {
    expect(dateOf(written)).toBe(edtf);
  });

  it('that is not told for sure is left open, and the article says so', () => {
    const { articles } = found('text,date\nWords.,1/9/2022\n');
    expect(articles).toMatchObject([
      { publishedOn: '', origin: { report: ['Row 1 of a table.', expect.stringContaining('1/9/2022')] } },
    ]);
  });
});
