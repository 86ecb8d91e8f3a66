import { describe, expect, it } from 'vitest';
import { expectSound, expectWhole, readJson, readProjectOf } from '../json-records/testing.ts';

const TEXT = '😀 Ann Poe of NATO said\r\n“No” in Geneva.';
const points = (text: string) => [...text].length;
const units = (text: string) => text.length;

/** A region as the editor writes it. */
const region = (quote: string, label: string, count = points, more: object = {}) => {
  const before = TEXT.slice(0, TEXT.indexOf(quote));
  const value = { start: count(before), end: count(before + quote), text: quote, labels: [label], ...more };
  return { id: `r-${label}-${quote}`, from_name: 'label', to_name: 'text', type: 'labels', origin: 'manual', value };
};

const task = (result: readonly unknown[], more: object = {}) => ({
  id: 1,
  annotations: [
    {
      ...{ id: 5, completed_by: 10, result, was_cancelled: false, ground_truth: false, lead_time: 4.2 },
      ...{ created_at: '2021-03-09T22:16:08.728353Z', updated_at: '2021-03-10T22:16:08.728353Z' },
    },
  ],
  ...{ file_upload: 'a.json', drafts: [], predictions: [], meta: {}, project: 83 },
  data: { text: TEXT, headline: 'Talks', date: '2022-01-09' },
  ...more,
});

const read = (value: unknown, name = 'project-1.json') => readProjectOf(JSON.stringify(value), name);

describe('an export of Label Studio', () => {
  it('becomes a project: regions as tags, with the annotator and the time', async () => {
    const parsed = await read([task([region('Ann Poe', 'PER'), region('NATO', 'ORG'), region('“No”', 'CLAIM')])]);
    await expectWhole(parsed);
    const { project, failed } = parsed;
    expect(project.coders).toMatchObject([{ name: 'Annotator 10' }]);
    expect(project.articles).toMatchObject([
      {
        article: {
          title: 'Talks',
          publishedOn: '2022-01-09',
          note: '',
          origin: { report: ['Record 1, with the id 1.'] },
        },
        tags: [
          {
            kind: 'actor',
            quote: 'Ann Poe',
            createdAt: '2021-03-09T22:16:08.728Z',
            updatedAt: '2021-03-10T22:16:08.728Z',
          },
          { kind: 'actor', quote: 'NATO' },
          { kind: 'position', quote: '“No”' },
        ],
      },
    ]);
    expect(failed.map(({ item }) => item)).toEqual(['Label “CLAIM”']);
  });

  it.each([
    ['code points, as newer versions count', points, TEXT],
    ['UTF-16 code units, as older ones did', units, TEXT],
    ['code points with each line end as one', (text: string) => points(text.replaceAll('\r\n', '\n')), TEXT],
    ['UTF-16 code units with each line end as one', (text: string) => units(text.replaceAll('\r\n', '\n')), TEXT],
  ])('is read by what the passages say, in %s', async (_, count) => {
    const { project, failed } = await read([task([region('Ann Poe', 'PER', count), region('Geneva', 'GPE', count)])]);
    expect(project.articles[0]?.tags.map(({ quote }) => quote)).toEqual(['Ann Poe', 'Geneva']);
    expect(failed).toEqual([]);
  });

  it('without the words of its passages is read as it fits best, which is told', async () => {
    const bare = (quote: string) => region(quote, 'PER', units, { text: undefined });
    const { project, failed } = await read([task([bare('Ann Poe'), bare('Geneva')])]);
    expect(project.articles[0]?.tags.map(({ quote }) => quote)).toEqual(['Ann Poe', 'Geneva']);
    expect(failed).toMatchObject([{ item: 'Offsets', reason: expect.stringContaining('UTF-16') }]);
  });

  it('finds words that stand elsewhere beyond doubt, and lists those that do not stand there', async () => {
    const { project, failed } = await read([
      task([
        region('Geneva', 'GPE', points, { start: 0, end: 6 }),
        region('NATO', 'ORG', points, { text: 'Nato' }),
        region('said\r\n“No”', 'CLAIM', points, { text: 'said\\n“No”' }),
      ]),
    ]);
    expect(project.articles[0]?.tags.map(({ quote }) => quote)).toEqual(['said\n“No”', 'Geneva']);
    expect(failed.slice(0, 2).map(({ item, reason }) => `${item}: ${reason}`)).toEqual([
      'record 1, result 1 “Geneva”: It was taken where its words stand: Its span 0–6 says something else.',
      'record 1, result 2 “Nato”: Its span 13–17 says “NATO”, and its words were not found beyond doubt elsewhere. It was left out.',
    ]);
  });

  it('has several annotators; cancelled annotations, predictions and drafts are listed', async () => {
    const by = (completed_by: unknown, more: object = {}) => ({
      id: 1,
      completed_by,
      result: [region('NATO', 'ORG')],
      ...more,
    });
    const annotations = [
      by({ id: 3, email: 'bo@example.org', first_name: 'Bo', last_name: '' }),
      by({ id: 4, email: 'cy@example.org' }),
      by('di@example.org'),
      by(undefined),
      by(9, { was_cancelled: true }),
    ];
    const { project, failed } = await read([task([], { annotations, predictions: [{ result: [] }, 4], drafts: [{}] })]);
    expect(project.articles[0]?.tags).toHaveLength(4);
    expect(project.coders.map(({ name }) => name)).toEqual(['Bo', 'Label Studio', 'cy@example.org', 'di@example.org']);
    expect(failed).toEqual([
      { item: 'Predictions', reason: '2 were left out.' },
      { item: 'Drafts of annotations', reason: 'One was left out.' },
      { item: 'Cancelled annotations', reason: 'One was left out.' },
    ]);
  });

  it('keeps relations that say who holds or is addressed, from either end, and what was chosen or typed in notes', async () => {
    const [ann, nato, claim] = [region('Ann Poe', 'PER'), region('NATO', 'ORG'), region('“No”', 'CLAIM')];
    const relation = (from_id: string, to_id: string, direction: string, labels: string[]) => ({
      ...{ type: 'relation', from_id, to_id, direction, labels },
    });
    const { project, failed } = await read([
      task([
        ...[ann, nato, claim],
        relation(claim.id, ann.id, 'right', ['holder']),
        relation(nato.id, claim.id, 'left', ['addressee']),
        relation(ann.id, nato.id, 'bi', []),
        {
          id: claim.id,
          from_name: 'sure',
          to_name: 'text',
          type: 'choices',
          value: { start: 1, end: 2, choices: ['very'] },
        },
        { id: 'x', from_name: 'mood', to_name: 'text', type: 'choices', value: { choices: ['cool', 'calm'] } },
        { id: 'y', from_name: 'why', to_name: 'text', type: 'textarea', value: { text: ['be\u0007cause'] } },
        { id: 'z', type: 'rectanglelabels', value: { x: 1, y: 2, rectanglelabels: ['Car'] } },
        7,
      ]),
    ]);
    const idOf = (name: string) => project.actors.find((actor) => actor.name === name)?.id;
    expect(project.articles[0]?.tags.find(({ kind }) => kind === 'position')).toMatchObject({
      ...{ holders: [idOf('Ann Poe')], addressees: [idOf('NATO')], note: 'sure: very' },
    });
    expect(project.articles[0]?.article.note).toBe('mood: cool; calm (Annotator 10)\nwhy: because (Annotator 10)');
    expect(failed.map(({ item }) => item)).toEqual([
      'Results of the kind “rectanglelabels”',
      'Results',
      'Label “CLAIM”',
      'Relation “”',
    ]);
  });

  it('of versions before 1.0 calls annotations completions', async () => {
    const { annotations, ...rest } = task([region('NATO', 'ORG')]);
    expect((await read([{ ...rest, completions: annotations }])).project.articles[0]?.tags).toHaveLength(1);
  });

  it('in its short form has a record for each annotation: those of one text are put together', async () => {
    const short = (annotator: number, label: string) => ({
      ...{
        text: TEXT,
        id: 4,
        mood: 'calm',
        topics: [{ choices: ['a', 'b'] }],
        annotator,
        annotation_id: annotator,
        lead_time: 1.5,
      },
      ...{ created_at: '2021-03-09T22:16:08.728353Z', updated_at: '2021-03-09T22:16:08.728353Z' },
      label: [region('NATO', label).value],
    });
    const { project, failed } = await read([
      short(1, 'ORG'),
      short(2, 'CLAIM'),
      { ...short(1, 'ORG'), id: 5, text: 'NATO' },
    ]);
    expect(project.articles).toHaveLength(2);
    expect(project.articles[0]).toMatchObject({
      article: { note: 'mood: calm\ntopics: a; b (Annotator 1)\ntopics: a; b (Annotator 2)' },
      tags: [{ kind: 'actor' }, { kind: 'position' }],
    });
    expect(project.articles[0]?.tags.map(({ createdAt }) => createdAt)).toContain('2021-03-09T22:16:08.728Z');
    expect(project.coders.map(({ name }) => name)).toEqual(['Annotator 1', 'Annotator 2']);
    expect(failed.map(({ item }) => item)).toEqual(['record 3, result 2 “NATO”', 'Label “CLAIM”']);
  });

  it('of web pages is read as their text, and regions by their words, the first or the second time they stand there', async () => {
    const html = '<div>\n  <h1>Talks of NATO</h1>\n\n  <p>Today   NATO met <b>Bo</b>.</p><script>NATO</script></div>';
    const whole = '\n  Talks of NATO\n\n  Today   NATO met Bo.NATO';
    const at = (start: number, text: string) => ({
      ...{ id: `${start}`, type: 'hypertextlabels' },
      value: {
        ...{ start: '/div[1]/p[1]/text()[1]', end: '/div[1]/p[1]/text()[1]', startOffset: 0, endOffset: 4 },
        ...{ text, hypertextlabels: ['ORG'], globalOffsets: { start, end: start + text.length } },
      },
    });
    const plain = html.replace('<script>NATO</script>', '');
    const data = { html: plain };
    const { project } = await read([task([at(whole.indexOf('NATO', 20), 'NATO'), at(3, 'Bo')], { data })]);
    expect(project.articles[0]?.text).toBe('Talks of NATO\n\nToday NATO met Bo.');
    expect(project.articles[0]?.tags.map(({ start, quote }) => [start, quote])).toEqual([
      [21, 'NATO'],
      [30, 'Bo'],
    ]);
    const hidden = await read([task([at(whole.indexOf('NATO', 20), 'NATO'), at(0, '')], { data: { html } })]);
    expect(hidden.project.articles[0]?.tags).toEqual([]);
    expect(hidden.failed.map(({ item }) => item)).toEqual(['record 1, result 1 “NATO”', 'record 1, result 2']);
  });
});

describe('a file of Label Studio is known', () => {
  const long = { ...task([region('NATO', 'ORG')]), annotations: undefined };
  const late = { id: 1, data: { text: 'A long article. '.repeat(1000) }, annotations: [{ result: [] }] };

  it.each([
    ['by its first bytes', JSON.stringify([task([region('NATO', 'ORG')])]), 'a.json'],
    ['as lines', `${JSON.stringify(task([]))}\n`, 'a.jsonl'],
    ['by predictions alone', JSON.stringify([{ ...long, predictions: [] }]), 'a.json'],
    ['after a text of many kilobytes', JSON.stringify([late]), 'a.json'],
    ['after a text of many kilobytes, as lines', JSON.stringify(late), 'a.jsonl'],
  ])('%s', async (_, file, name) => {
    const found = await readJson(file, name);
    expect(found.ok && found.value.kind === 'project' && found.value.project.generator.name).toBe('Label Studio');
  });
});

const runs = Number(process.env.STANDPOINT_RUNS ?? 300);

describe('whatever is changed in a file of Label Studio', { timeout: 5000 + runs * 50 }, () => {
  it('nothing is thrown, and what is read keeps every rule', async () => {
    const result = [region('NATO', 'ORG'), region('“No”', 'CLAIM'), region('Geneva', 'DATE')];
    await expectSound(JSON.stringify([task(result), task(result, { predictions: [{}] })]), 'a.json', runs);
    const short = { text: TEXT, id: 4, annotator: 1, annotation_id: 2, label: [region('NATO', 'ORG').value] };
    await expectSound(JSON.stringify([short, short]), 'a.json', runs);
  });
});
