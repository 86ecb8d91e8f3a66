import { expect, test } from '../fixtures.ts';

const TEXT = '😀 Sergei Ryabkov of the Foreign Ministry warned NATO on 9 January 2022.';
/** As doccano's window counts, which is what JavaScript counts. */
const span = (quote: string, label: string) => {
  const start = TEXT.indexOf(quote);
  return [start, start + quote.length, label];
};

const DOCCANO = [
  {
    ...{ id: 1, text: TEXT, headline: 'Talks in Geneva', source: 'The Herald' },
    label: [
      span('Sergei Ryabkov', 'PER'),
      span('Foreign Ministry', 'ORG'),
      span('warned NATO', 'NATO should not grow'),
      span('9 January 2022', 'DATE'),
      [60, 900, 'PER'],
    ],
    Comments: [],
  },
  { id: 2, text: 'The alliance welcomed the talks.', label: [], Comments: [] },
];

test('work done in doccano comes in from its export, and not as a table', async ({ analyst }) => {
  const text = DOCCANO.map((record) => `${JSON.stringify(record)}\n`).join('');
  await analyst.openFiles({ name: 'geneva.jsonl', text });
  const preview = analyst.dialog('Import project');
  await expect(preview).toContainText('From “geneva.jsonl”, work done in doccano.');
  for (const fact of [/Articles\s*2/, /Tags\s*4/, /Actors\s*2/, /Positions\s*1/, /Coders\s*1/]) {
    await expect(preview).toContainText(fact);
  }
  const failed = preview.getByRole('region', { name: 'What could not be read' });
  await expect(failed).toContainText('line 1, span 5 Its span 60–900 is empty or outside the text. It was left out.');
  await expect(failed).toContainText('with the stance “neutral”: a label says none.');
  await expect(failed).toContainText('They were taken as UTF-16 code units');
  await preview.getByRole('button', { name: 'Import' }).click();

  await expect(analyst.rows('Articles')).toHaveCount(2);
  await analyst.rows('Articles', 'Talks in Geneva').click();
  await expect(analyst.tags).toHaveCount(4);
  await expect(analyst.tagRow({ quote: 'warned NATO' })).toContainText('NATO should not grow');
  await expect(analyst.tagRow({ quote: 'Sergei Ryabkov' })).toBeVisible();
  await expect(analyst.tagRow({ quote: '9 January 2022' })).toContainText('9 January 2022');
  await analyst.showCodebook();
  await expect(analyst.rows('Actors', 'Foreign Ministry')).toHaveCount(1);
});

test('our own JSON Lines come back as they went out', async ({ analyst }) => {
  await analyst.openFiles({ name: 'a.txt', text: 'Ann Poe spoke. 😀' });
  await expect(analyst.reader).toBeVisible();
  const meta = { offset_unit: 'unicode-code-point', id: 'd', title: 'Ours', status: 'done' };
  const base = {
    id: 't',
    start: 2,
    end: 6,
    text: 'NATO',
    label: 'ACTOR',
    actor: 'a',
    name: 'NATO',
    actor_kind: 'organisation',
  };
  const line = { meta, text: '😀 NATO met.', spans: [{ ...base, note: 'first', coder: 'Bo', coder_id: 'c' }] };
  await analyst.openFiles({ name: 'ours.jsonl', text: JSON.stringify(line) });
  const preview = analyst.dialog('Import project');
  for (const fact of [/Articles\s*1/, /Tags\s*1/, /Actors\s*1/]) await expect(preview).toContainText(fact);
  await preview.getByRole('button', { name: 'Import' }).click();
  await expect(analyst.tagRow({ quote: 'NATO' })).toBeVisible();
});

test('coded work of a kind that is not known opens as a table, with a warning', async ({ analyst }) => {
  const text = '{"text":"NATO met.","marks":[{"begin":0,"end":4}]}';
  await analyst.openFiles({ name: 'marks.jsonl', text });
  await expect(analyst.dialog('Articles from a table')).toContainText('The column “marks” seems to hold passages');
});
